import { visible } from '../../plan/text/visible.js';

/** What Excel holds in a cell, in UTF-16 code units. */
export const CELL_LIMIT = 32_767;

const NOT_XML = /[\ufffe\uffff]/g;
/** Excel reads `_x0041_` in a text as the letter A; escaped, its underscore stands for itself. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * The text as a cell may hold it: line breaks as Excel writes them, what could command or reorder made visible, cut at
 * Excel's limit with `…` where it is longer.
 */
export function cellText(text: string): string {
  const shown = visible(text.replace(/\r\n?/g, '\n')).replace(
    NOT_XML,
    (character) => `‹U+${character.charCodeAt(0).toString(16).toUpperCase()}›`,
  );
  if (shown.length <= CELL_LIMIT) return shown;
  // Not in the middle of a character of two units.
  return `${shown.slice(0, CELL_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A text inside XML, attributes too. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A cell's text as SpreadsheetML, which has an escape of its own. */
export function cellXml(text: string): string {
  return xmlText(cellText(text).replace(ESCAPE_LIKE, '_x005F_'));
}

/** Whether a spreadsheet would take the text for a formula when somebody edits the cell. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/.test(text);
}

/** What XML, or a reader of workbooks, does not take as it is: control characters, non-characters and lone surrogates. */
const NOT_DATA =
  /(?![\t\n])\p{Cc}|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A text of a form, which comes back as it was: what XML does not hold stands as the escape that workbooks have for it. */
export function dataXml(text: string): string {
  return xmlText(text.slice(0, CELL_LIMIT).replace(ESCAPE_LIKE, '_x005F_')).replace(
    NOT_DATA,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
