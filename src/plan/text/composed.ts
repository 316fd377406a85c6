import { nfc } from './normalise.js';

/**
 * A text as it is meant: in NFC, and without characters that show nothing, which pages and documents leave in what is
 * copied from them (zero-width spaces and joiners, soft hyphens). A joiner that makes one picture of two stays.
 */
export function composed(text: string): string {
  return nfc(text.replace(/[\u00ad\u180e\u200b\u2060]|[\u200c\u200d](?!\p{Extended_Pictographic})/gu, ''));
}
