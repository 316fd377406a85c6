import type { Found } from './Draft.js';

/** What stands before a number: `Số:`, `Số`. */
const LEAD = /^s[ốôo](?:\s*hiệu)?\s*[:.]?\s*/iu;
/** A number and the symbols of kind and organ: `12-KH/HU`, `45/KH-UBND`, `08a/KH-LĐLĐ`. */
const NUMBER = /^(\d+\p{L}?)\s*[-–/]\s*(\p{L}[\p{L}\d\s./–-]*)$/u;

/** Whether a line at the head is that of the number. */
export const isNumberLine = (text: string): boolean => text.length < 60 && LEAD.test(text) && /[/–\d-]/.test(text);

/** The number and symbol of a document, as it is written, without odd spaces; not there where only the symbol stands there. */
export function readNumber(line: string | undefined): Found {
  if (line === undefined) return { mark: 'missing' };
  const rest = line.replace(LEAD, '').trim();
  const [whole] = NUMBER.exec(rest) ?? [];
  if (whole === undefined) return { mark: 'missing', stands: line };
  return { mark: 'read', value: whole.replace(/\s*([-–/])\s*/gu, '$1').replaceAll('–', '-') };
}
