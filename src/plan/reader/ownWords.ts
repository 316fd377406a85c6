import { joinLines } from '../text/joinLines.js';
import type { SourceText } from '../yaml/SourceText.js';
import type { Place } from './Place.js';

/**
 * Key and value at a place in the unit's own words, on one line: values as they are read, whatever quotation marks, line
 * breaks and escapes they are written with; around them what the file has, an entry's lines one after the other, without
 * its comments.
 */
export function ownWords(place: Place, source: SourceText): string {
  const { keySpan, valueSpan } = place;
  let at = keySpan?.[0] ?? valueSpan[0];
  let words = '';
  for (const { span, value } of place.written()) {
    words += joined(source.slice([at, span[0]])) + joinLines(value.trim(), ' ');
    at = span[1];
  }
  return source.composed(words + joined(source.slice([at, valueSpan[1]]))).trim();
}

/** A comment, or text in quotation marks, in which no comment begins. */
const COMMENT = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?<=^|\s)#.*/gm;

/** Lines of the file as one. */
function joined(lines: string): string {
  return joinLines(
    lines.replace(COMMENT, (found) => (found.startsWith('#') ? '' : found)),
    '; ',
  )
    .replace(/([:,[{]); /g, '$1 ')
    .replace(/; (?=[\]}])/g, ' ');
}
