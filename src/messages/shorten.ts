import { quoted } from '../plan/mend/quoted.js';
import { oneLine } from '../plan/text/visible.js';

/** Of a longer text only so many times what is shown is looked at. */
const MANY = 20;

/** One line of text, safe to print, cut at a number of characters. */
export function shorten(text: string, limit = 60): string {
  const whole = text.trimStart();
  const line = oneLine(whole.slice(0, MANY * limit));
  return line.length > limit || whole.length > MANY * limit ? `${line.slice(0, limit).trimEnd()}…` : line;
}

/** The text in quotation marks, as a plan may have it. */
export function inQuotes(text: string): string {
  return quoted(shorten(text));
}
