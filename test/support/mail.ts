/** A part of a mail: its heads, and its body as it stands there. */
export type MailPart = readonly [heads: string, body: string];

export const base64 = (bytes: string | Uint8Array): string =>
  Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');

/** The bytes of a mail with these parts, as programs send it; characters stand for bytes, so that a name may be in any encoding. */
export function mail(heads: string, ...parts: MailPart[]): Buffer {
  // One of its own, for mails stand in mails.
  const boundary = `ranh-gioi-${heads.length}-${parts.reduce((length, [, content]) => length + content.length, 0)}`;
  const body = parts.map(([own, content]) => `--${boundary}\n${own}\n\n${content}\n`).join('');
  const text = `${heads}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="${boundary}"\n\n${body}--${boundary}--\n`;
  return Buffer.from(text.replace(/\r?\n/g, '\r\n'), 'latin1');
}

/** A part that is a file, in base64, with its name as Content-Disposition has it. */
export const attached = (filename: string, bytes: string | Uint8Array, more = ''): MailPart => [
  `Content-Type: application/octet-stream\nContent-Disposition: attachment; ${filename}\nContent-Transfer-Encoding: base64${more}`,
  base64(bytes),
];

/** Text as the bytes of UTF-8, one character for each. */
export const utf8 = (text: string): string => Buffer.from(text).toString('latin1');
