import { nfc } from '../../plan/text/normalise.js';
import type { ZipEntry } from '../../word/zipEntries.js';
import { asMeant } from './openMail.js';

/**
 * The name of a file in an archive. Where it is not said to be UTF-8 and is none, it is in the code page of the Windows that packed it, or
 * in the letters of a pre-Unicode font.
 */
export function nameInArchive({ name, isUtf8 }: ZipEntry): string {
  return nfc(decoded(name, isUtf8).replaceAll('\\', '/'));
}

function decoded(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    const latin = Buffer.from(bytes).toString('latin1');
    const meant = asMeant(latin);
    return meant === latin ? new TextDecoder('windows-1258').decode(bytes) : meant;
  }
}
