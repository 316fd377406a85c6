import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Result } from '../../check/assess/Assessment.js';
import { fold } from '../../plan/text/fold.js';

const LENGTH = 10;

/** What a plan says of a requirement, as a short code: whoever reviewed it has seen these words and no others. */
export function digestOf({ evidence }: Pick<Result, 'evidence'>): string {
  const words = evidence.map(({ text }) => fold(text)).join('\n');
  return bytesToHex(sha256(utf8ToBytes(words))).slice(0, LENGTH);
}
