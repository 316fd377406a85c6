import type { Edit } from '../text/Edit.js';
import { bodyFrom, linesOf } from './SourceLine.js';

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
    const edit = { from: line.from, to: bodyFrom(line), text: ' '.repeat(line.indent.length) };
    const run = runs.at(-1);
    if (run && line.index === last + 1) run.edits.push(edit);
    else runs.push({ first: line.body, from: line.from, edits: [edit] });
    last = line.index;
  }
  return runs;
}
