/** Longer texts a spreadsheet does not take for a number or a day. */
const LONGEST = 40;

/** Figures and what stands between them in numbers, days and times; `1E5` and `50%` too. */
const FIGURES = /^\d[\d.,:/-]*(?:e[+-]?\d+)?%?$/i;
/** `MAR1`, `Sep-22`, `1-Dec`. */
const MONTH = /^(?:\d{1,2}[ -]?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ -]?\d{0,4}$/i;
/** More figures than these it shows in another way, or loses. */
const MOST_FIGURES = 11;

/**
 * The text as a cell of CSV, marked with an apostrophe where a spreadsheet would make another thing of it on opening the file: `001` and
 * telephone numbers lose their zeros, `01-03` becomes a day in January, `1E5` a hundred thousand.
 */
export function keptAsText(text: string): string {
  return isChanged(text) ? `'${text}` : text;
}

/** The text without the mark that `keptAsText`, or the escape of formulas, has put before it. */
export function withoutMark(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && (isChanged(rest) || /^[=+\-@\t\r＝＋－＠]/.test(rest)) ? rest : cell;
}

function isChanged(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return false;
  if (/^(?:true|false)$/i.test(trimmed) || (/\d/.test(trimmed) && MONTH.test(trimmed))) return true;
  // A whole number that it can hold it shows as it is.
  return FIGURES.test(trimmed) && !/^(?:0|[1-9]\d*)$/.test(trimmed.length > MOST_FIGURES ? '' : trimmed);
}
