/**
 * A text in quotation marks, for YAML to read it as it is: single ones, or double ones where that is simpler. Line breaks
 * in it stay.
 */
export function quoted(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** What YAML would not take for text, anywhere in a plan: also within brackets. */
const SPECIAL = /^$|^[\s\-?:,[\]{}#&*!|>'"%@`~]|[,[\]{}\n]|:(?:\s|$)|\s#|\s$/;

/** A text as a plan may have it: in quotation marks only where it needs them. */
export function asWritten(text: string): string {
  return SPECIAL.test(text) ? quoted(text) : text;
}
