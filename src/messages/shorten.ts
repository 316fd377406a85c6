import { quoted } from '../plan/mend/quoted.js';
import { oneLine } from '../plan/text/visible.js';

/** One line of text, safe to print, cut at a number of characters. */
export function shorten(text: string, limit = 60): string {
  const line = oneLine(text);
  return line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line;
}

/** The text in quotation marks, as a plan may have it. */
export function inQuotes(text: string): string {
  return quoted(shorten(text));
}
