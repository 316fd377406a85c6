import { nfc } from './normalise.js';

/** Letters of other alphabets that look like Latin ones, Cyrillic and Greek first, and those. */
const ALIKE = [
  'АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαικνρτυɑɡı',
  'ABESIJKMHOPCTYXaesijopcyxhdqwABEZHIKMNOPTYXoaiknptuagi',
] as const;
const latin = new Map([...ALIKE[0]].map((letter, i) => [letter, ALIKE[1][i] ?? letter]));
const ANY = new RegExp(`[${ALIKE[0]}\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a]`, 'gu');
/** A letter of another alphabet. */
const FOREIGN = /(?!\p{Script=Latin})\p{L}/u;

/**
 * A text with Latin letters and plain figures in the place of what only looks like them, and what stood there, each once. A text
 * that has other letters of other alphabets, too, is written in one of them, and stays.
 */
export function withoutLookAlikes(text: string): { text: string; found: string[] } {
  const found = [...new Set(text.match(ANY) ?? [])];
  if (found.length === 0) return { text, found };
  const spelt = text.replace(ANY, (letter) => latin.get(letter) ?? letter.normalize('NFKC'));
  return FOREIGN.test(spelt) ? { text, found: [] } : { text: nfc(spelt), found };
}
