import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';

/** Reports are readable at this many columns. */
export const COLUMNS = 80;

/** Text wrapped to the width, every line indented. */
export function indented(text: string, indent: number, hanging = indent): string {
  const lines = wrapAnsi(text, COLUMNS - Math.max(indent, hanging), { hard: true, trim: true }).split('\n');
  return lines.map((line, i) => (line === '' ? '' : ' '.repeat(i === 0 ? indent : hanging) + line)).join('\n');
}

/** A table whose columns keep their widths: `widths` are of the contents. Columns after the first `texts` align right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  widths: readonly number[],
  texts: number,
): string {
  const grid = new Table({
    head: [...head],
    colWidths: widths.map((width) => width + 2),
    colAligns: widths.map((_, i) => (i < texts ? 'left' : 'right')),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  // A word too long for its column, as a path is, is broken rather than cut.
  const cell = (content: string, width: number) => ({
    content,
    wrapOnWordBoundary: content.split(' ').every((word) => word.length <= width),
  });
  grid.push(...rows.map((row) => row.map((content, i) => cell(String(content), widths[i] ?? 0))));
  return grid.toString();
}
