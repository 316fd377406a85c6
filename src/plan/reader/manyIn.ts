import type { ProblemParams } from '../model/Problem.js';
import type { Piece } from '../yaml/cutDocuments.js';

/** The most plans in one file. A province has more units, and each has a file of its own. */
export const PLAN_LIMIT = 500;
/** The most lines that say something, and parts set off by commas, of one file: twice what the wordiest plans of its largest size have. */
export const LINE_LIMIT = 60_000;

/** What a file has too many of to be read, and where the first beyond the limit stands; undefined where it has not. */
export function manyIn(
  text: string,
  pieces: readonly Piece[],
): { at: number; params: ProblemParams['too-many-parts'] } | undefined {
  const beyond = pieces[PLAN_LIMIT];
  if (beyond) return { at: beyond.offset, params: { of: 'plans', limit: PLAN_LIMIT } };
  // Nearly every file is far too short to have so many.
  if (text.length <= LINE_LIMIT) return undefined;
  let count = 0;
  let isNew = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) {
      isNew = true;
    } else if (code === COMMA || (isNew && code !== SPACE && code !== TAB)) {
      isNew = false;
      // A comment says nothing.
      if (code !== HASH && ++count > LINE_LIMIT) return { at, params: { of: 'lines', limit: LINE_LIMIT } };
    }
  }
  return undefined;
}

const [TAB, LF, CR, SPACE, HASH, COMMA] = [9, 10, 13, 32, 35, 44];
