/** Letters of other alphabets that look like Latin ones, Cyrillic and Greek first, and those. */
const ALIKE = [
  'АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαικνρτυɑɡı',
  'ABESIJKMHOPCTYXaesijopcyxhdqwABEZHIKMNOPTYXoaiknptuagi',
] as const;
const latin = new Map([...ALIKE[0]].map((letter, i) => [letter, ALIKE[1][i] ?? letter]));
const ANY = new RegExp(`[${ALIKE[0]}\\uff01-\\uff5e]`, 'gu');

/** A text with Latin letters and plain figures in the place of what only looks like them, and what stood there, each once. */
export function withoutLookAlikes(text: string): { text: string; found: string[] } {
  const found = [...new Set(text.match(ANY) ?? [])];
  if (found.length === 0) return { text, found };
  const spelt = text.replace(ANY, (letter) => latin.get(letter) ?? letter.normalize('NFKC'));
  return { text: spelt.normalize('NFC'), found };
}
