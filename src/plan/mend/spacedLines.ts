import type { Edit } from '../text/Edit.js';
import { missingSpace } from '../yaml/missingSpace.js';
import { bodyFrom, linesOf, type SourceLine } from './SourceLine.js';

/** Lines that begin with no-break spaces, one after the other: what they say first, and ordinary spaces in their place. */
export interface SpacedLines {
  first: string;
  from: number;
  edits: Edit[];
}

const NO_BREAK = /^ *[\u00a0\u2000-\u200b\u202f\u3000]/m;

/** The lines of a text that begin with no-break spaces, in runs: to YAML these are letters. */
export function spacedLines(text: string): SpacedLines[] {
  if (!NO_BREAK.test(text)) return [];
  const runs: SpacedLines[] = [];
  let last = -2;
  for (const line of linesOf(text)) {
    if (line.body === '' || !NO_BREAK.test(line.indent) || line.indent.includes('\t')) continue;
    const edits = [{ from: line.from, to: bodyFrom(line), text: ' '.repeat(line.indent.length) }, ...within(line)];
    const run = runs.at(-1);
    if (run && line.index === last + 1) run.edits.push(...edits);
    else runs.push({ first: line.body, from: line.from, edits });
    last = line.index;
  }
  return runs;
}

const ODD = /^[\u00a0\u2000-\u200b\u202f\u3000]+/;

/** Ordinary spaces behind a line's dash and behind its key's colon, where others stand. */
function within(line: SourceLine): Edit[] {
  const edits: Edit[] = [];
  const from = bodyFrom(line);
  const put = (at: number) => {
    const odd = ODD.exec(line.body.slice(at))?.[0].length ?? 0;
    if (odd > 0) edits.push({ from: from + at, to: from + at + odd, text: ' '.repeat(odd) });
    return at + odd;
  };
  const at = line.body.startsWith('-') ? put(1) : 0;
  const glued = missingSpace(line.body.slice(at));
  if (glued) put(at + glued.at + glued.key.length + 1);
  return edits;
}
