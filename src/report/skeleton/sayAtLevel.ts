import type { Conclusion } from '../../check/catalogue/Catalogue.js';

type Phrases = NonNullable<Conclusion['examples_at']>;
type Level = keyof Phrases[number];

const isLevel = (level: string): level is Level => ['province', 'district', 'commune'].includes(level);

/**
 * How the words of an example are said of a unit of another level, by the phrases of the catalogue: the longest that stands
 * there as whole words counts, and what has been said anew is not changed again.
 */
export function sayAtLevel(phrases: Phrases = [], from: string, to: string): (text: string) => string {
  if (from === to || phrases.length === 0 || !isLevel(from) || !isLevel(to)) return (text) => text;
  const said = new Map(phrases.toReversed().map((phrase) => [phrase[from], phrase[to]]));
  const longestFirst = [...said.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(any, (phrase) => said.get(phrase) ?? phrase);
}

const escaped = (phrase: string) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
