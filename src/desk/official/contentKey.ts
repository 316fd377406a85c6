import { nfc } from '../../plan/text/normalise.js';

/**
 * A short key of a plan's text: the same for the same text, however its lines end and its letters are composed. No proof of
 * anything: it tells plans of one unit apart.
 */
export function contentKey(text: string): string {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const plain = nfc(lines.map((line) => line.trimEnd()).join('\n')).trim();
  // cyrb53, public domain: two multiplying hashes of 32 bits side by side.
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [other, one].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
