import type { FolderFile, Output } from './Format.js';

/** A whole report: the text, the bytes of a file, or the files of a folder, as the format makes. */
export type Report = string | Uint8Array | FolderFile[];

/** The parts of a report as one. */
export function joined(outputs: readonly Output[]): Report {
  if (outputs.every((output) => typeof output === 'string')) return outputs.join('');
  const bytes = outputs.filter((output) => output instanceof Uint8Array);
  if (bytes.length === 0)
    return files(outputs.flatMap((output) => (Array.isArray(output) ? (output as FolderFile[]) : [])));
  const whole = new Uint8Array(bytes.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Each file once, as it was handed over last. */
function files(all: readonly FolderFile[]): FolderFile[] {
  return [...new Map(all.map(({ name, content }) => [name, { name, content }])).values()];
}
