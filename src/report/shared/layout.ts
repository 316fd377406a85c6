import Table from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Reports are readable at this many columns. */
export const COLUMNS = 80;

/** Composed Vietnamese and the marks around it: every character one column wide. Nearly all text is of this kind. */
const NARROW = /^[ -~\u00a1-\u024f\u1e00-\u1eff–—‘’“”«»‹›…·•✗✓○─]*$/;

/** How many columns a text takes. Widths are looked up only where some character may not be one column wide. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** Characters of the longest paragraph whose signs are measured one by one: the time for that is quadratic in them. */
const LONGEST = 4000;

/** Text wrapped to the width, every line indented. */
export function indented(text: string, indent: number, hanging = indent): string {
  const width = COLUMNS - Math.max(indent, hanging);
  // Wide signs take two columns; what is long beyond any sentence is not measured sign by sign.
  const lines = NARROW.test(text)
    ? wrapNarrow(text, width)
    : text.length > LONGEST
      ? wrapNarrow(text, Math.floor(width / 2))
      : wrapAnsi(text, width, { hard: true, trim: true }).split('\n');
  return lines.map((line, i) => (line === '' ? '' : ' '.repeat(i === 0 ? indent : hanging) + line)).join('\n');
}

function wrapNarrow(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ').flatMap((long) => long.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The library lays out a table of thousands of rows in minutes; piece by piece it takes no longer for each. */
const PIECE = 100;

/** A table whose columns keep their widths: `widths` are of the contents. Columns after the first `texts` align right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  widths: readonly number[],
  texts: number,
): string {
  const [first = '', ...others] = Array.from({ length: Math.max(1, Math.ceil(rows.length / PIECE)) }, (_, i) =>
    piece(i === 0 ? head : undefined, rows.slice(i * PIECE, (i + 1) * PIECE), widths, texts),
  );
  if (others.length === 0) return first;
  // Each has a line above and below; those inside are left out.
  const lines = [first, ...others].map((part, i) => part.split('\n').slice(i === 0 ? 0 : 1));
  const last = lines.at(-1)?.at(-1) ?? '';
  return [...lines.flatMap((part) => part.slice(0, -1)), last].join('\n');
}

function piece(
  head: readonly string[] | undefined,
  rows: readonly (readonly (string | number)[])[],
  widths: readonly number[],
  texts: number,
): string {
  // A word too long for its column, as a path is, is broken rather than cut.
  const cell = (content: string, width: number) => ({
    content,
    wrapOnWordBoundary: content.split(' ').every((word) => word.length <= width),
  });
  const grid = new Table({
    ...(head && { head: head.map((content, i) => cell(content, widths[i] ?? 0)) as unknown as string[] }),
    colWidths: widths.map((width) => width + 2),
    colAligns: widths.map((_, i) => (i < texts ? 'left' : 'right')),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  grid.push(...rows.map((row) => row.map((content, i) => cell(String(content), widths[i] ?? 0))));
  return grid.toString();
}
