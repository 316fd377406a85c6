const utf8 = new TextEncoder();
/** So many bytes at a time: a call takes only so many arguments. */
const CHUNK = 0x8000;
/** Characters of a line of base64 (RFC 2045, 6.8). */
const LINE = 76;

/** Bytes, or a text as UTF-8, in base64. */
export function base64(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? utf8.encode(content) : content;
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** The same in lines as the body of a message has them. */
export function base64Lines(content: Uint8Array | string): string[] {
  const text = base64(content);
  return Array.from({ length: Math.ceil(text.length / LINE) }, (_, i) => text.slice(i * LINE, (i + 1) * LINE));
}
