import { oneLine } from '../plan/text/visible.js';

/** One line of text, safe to print, cut at a number of characters. */
export function shorten(text: string, limit = 60): string {
  const line = oneLine(text);
  return line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line;
}

/** The text in the quotation marks that it does not begin with itself. */
export function requote(text: string): string {
  const quote = text.startsWith('"') ? "'" : '"';
  return quote + shorten(text) + quote;
}
