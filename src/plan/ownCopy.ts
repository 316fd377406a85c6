const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The same text as a string of its own. Engines keep a part of a text as a view of it: one name would keep a whole file. */
export function ownCopy(text: string): string {
  return decoder.decode(encoder.encode(text));
}
