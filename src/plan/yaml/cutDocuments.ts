/** One plan's share of a file. */
export interface Piece {
  text: string;
  /** Where it begins in the file, in UTF-16 code units. */
  offset: number;
}

const CUT = /^---(?=\s|$)/gm;
const DIRECTIVE = /^%/m;

/**
 * Cuts a file into its plans before anything is parsed, at each line that begins with `---` (schemas/README.md, "The plan"): a fault in
 * one plan cannot swallow the next. A piece without content is left out, unless it is the only one.
 */
export function cutDocuments(text: string): Piece[] {
  // Most files hold one plan and no mark.
  if (!text.includes('---')) return [{ text, offset: 0 }];
  const starts = [0, ...[...text.matchAll(CUT)].map((cut) => cut.index)].filter(
    (at, i, all) => i === 0 || at !== all[i - 1],
  );
  const pieces: Piece[] = [];
  let directives: number | undefined;
  for (const [i, start] of starts.entries()) {
    const piece = { text: text.slice(start, starts[i + 1]), offset: start };
    if (hasContent(piece.text)) {
      // A `%` directive stands before its document's `---`; it is reported with the plan it belongs to.
      pieces.push(
        directives === undefined ? piece : { text: text.slice(directives, starts[i + 1]), offset: directives },
      );
      directives = undefined;
    } else if (DIRECTIVE.test(piece.text)) {
      directives ??= start;
    }
  }
  return pieces.length > 0 ? pieces : [{ text, offset: 0 }];
}

/** Whether anything but comments, directives, markers and white space stands there. */
function hasContent(piece: string): boolean {
  return piece
    .replace(/^---(?=\s|$)/, '')
    .split(/\r?\n/)
    .some((line) => !/^\s*(?:#.*)?$/.test(line) && !/^(?:%|\.\.\.(?:\s|$))/.test(line));
}
