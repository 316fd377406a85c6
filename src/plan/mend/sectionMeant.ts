import { numberOf } from './numberOf.js';
import { columnOf, type SourceLine } from './SourceLine.js';
import type { Walk } from './Walk.js';

/** A heading that is a section's name: what stands before it, a number or a quotation mark, and the name. */
export interface MeantSection {
  mark: string;
  name: string;
}

const QUOTE = /^["'“‘]/;
/** Longer than any section's name with its marks. */
const LONGEST = 80;

/** `'VĂN BẢN:'`, `II. VĂN BẢN`: a line at the margin that would be a section without its quotation marks or number. */
export function sectionMeant(walk: Walk, line: SourceLine): MeantSection | undefined {
  const { outline } = walk;
  const { body } = line;
  const column = columnOf(line);
  if (body.length > LONGEST || column === undefined || column > outline.margin) return undefined;
  const mark = numberOf(body) ?? QUOTE.exec(body)?.[0];
  if (mark === undefined) return undefined;
  const name = body
    .slice(mark.length)
    .replace(/["'”’:\s]{1,4}$/, '')
    .replace(/^["'“‘\s]{1,4}/, '');
  return outline.isSection(name) && !walk.hasSection(name) ? { mark, name } : undefined;
}
