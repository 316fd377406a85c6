/** The first column never gives up more than leaves room for a name in it. */
const LEAST_NAME = 8;

/**
 * The widths of a table whose last columns are as wide as their figures, which a reader could not put together again once they are
 * broken over two lines; the first column gives way.
 * @param figures how many columns, from the end, hold them
 */
export function fittedWidths(
  widths: readonly number[],
  rows: readonly (readonly (string | number)[])[],
  figures: number,
): number[] {
  const [name = 0, ...others] = widths.map((width, i) =>
    i < widths.length - figures ? width : rows.reduce((most, row) => Math.max(most, String(row[i]).length), width),
  );
  const sum = (list: readonly number[]) => list.reduce((total, width) => total + width, 0);
  return [Math.max(LEAST_NAME, name + sum(widths) - sum([name, ...others])), ...others];
}
