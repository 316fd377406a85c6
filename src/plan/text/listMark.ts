import { NUMBERING } from './numbering.js';

/** What stands where the dash of a list item belongs, and the item behind it. */
export interface ListMark {
  mark: string;
  rest: string;
}

/** Dashes and bullets that open no text of another meaning; those of Word's symbol fonts among them. */
const BULLETS = '–—−‒•·●▪◦○►▶➢➤✓✔■□◆❖\\uf000-\\uf0ff';
/** What such fonts become when copied as text, `o` among them; `-` without its space; numbers and letters. */
const MARK = new RegExp(
  `^(?<mark>-(?=[\\p{L}"'“])|[${BULLETS}*+](?!\\*)|[§Øüovq](?=\\s)|${NUMBERING}|(?:\\d{1,2}|[IVX]{1,4}|\\p{L})[.)/])\\s*(?<rest>\\S.*)$`,
  'u',
);
const CERTAIN = new RegExp(`^[-${BULLETS}]$`, 'u');

/**
 * A line that begins as a list item does on paper (`• nội dung: …`, `–`, `1.`, `-nội dung`), where YAML wants a dash and a
 * space. What may begin a text as well (`1.`, `a)`, `*`, `+`, `o`) counts only before a key.
 * @param line without white space before it
 * @param isKey whether a text is a key of the plan
 */
export function listMark(line: string, isKey: (text: string) => boolean): ListMark | undefined {
  const { mark, rest } = MARK.exec(line)?.groups ?? {};
  if (mark === undefined || rest === undefined) return undefined;
  const colon = rest.indexOf(':');
  return CERTAIN.test(mark) || (colon > 0 && isKey(rest.slice(0, colon))) ? { mark, rest: rest.trimEnd() } : undefined;
}
