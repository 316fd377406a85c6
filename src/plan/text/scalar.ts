import { escapeUnsafe } from './visible.js';

/** Letters, figures and signs that YAML reads as they stand, wherever they stand in a text. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .()/%–-]*$/u;

/**
 * A text as YAML writes it: plain where that is plainly a text, else in quotation marks.
 * @param inBrackets whether it stands in `[…]`, where a comma would end it
 */
export function scalar(text: string, inBrackets = false): string {
  const plain = inBrackets ? text : text.replaceAll(', ', ' ').replaceAll('; ', ' ');
  if (PLAIN.test(plain)) return text;
  const written = escapeUnsafe(JSON.stringify(text));
  // Quotation marks of its own are written as they are read.
  const isSimple = text.includes('"') && !text.includes("'") && written === `"${text.replaceAll('"', '\\"')}"`;
  return isSimple ? `'${text}'` : written;
}
