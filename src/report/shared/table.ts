import Table from 'cli-table3';

/** Rows that the library lays out at a time: its time grows faster than their number, and thousands take minutes. */
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
    // Its types know only texts here; it takes cells as well.
    ...(head && { head: head.map((content, i) => cell(content, widths[i] ?? 0)) as unknown as string[] }),
    colWidths: widths.map((width) => width + 2),
    colAligns: widths.map((_, i) => (i < texts ? 'left' : 'right')),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  grid.push(...rows.map((row) => row.map((content, i) => cell(String(content), widths[i] ?? 0))));
  return grid.toString();
}
