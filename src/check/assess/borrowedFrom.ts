import type { Catalogue } from '../catalogue/loadCatalogue.js';

/** Fewer words stand in every text on the subject. */
const FEWEST_WORDS = 6;

/** Where a content was copied from, and the requirement whose words it has. */
export interface Borrowed {
  from: 'conclusion' | 'hint';
  requirement: string;
}

/** The letters and figures of a text, word by word: what a copy keeps whatever becomes of its stops and capitals. */
const plainWords = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

type Texts = readonly { text: string; borrowed: Borrowed }[];
const known = new WeakMap<readonly object[], Texts>();

/** What the Conclusion says of each requirement, and what the catalogue advises: made once for a catalogue. */
function textsOf({ requirements }: Catalogue): Texts {
  const before = known.get(requirements);
  if (before) return before;
  const texts = requirements.flatMap(({ id, quote, title, hint }) => [
    ...[quote, title.vi].map((text) => ({
      text: plainWords(text),
      borrowed: { from: 'conclusion' as const, requirement: id },
    })),
    ...[hint.vi, hint.en].map((text) => ({
      text: plainWords(text),
      borrowed: { from: 'hint' as const, requirement: id },
    })),
  ]);
  known.set(requirements, texts);
  return texts;
}

/**
 * Whether a content says nothing of its own: all its words, in their order, stand in what the Conclusion says or in a hint
 * of the catalogue.
 */
export function borrowedFrom(content: string, catalogue: Catalogue): Borrowed | undefined {
  const words = plainWords(content.normalize('NFC'));
  if (words.split(' ').length - 2 < FEWEST_WORDS) return undefined;
  return textsOf(catalogue).find(({ text }) => text.includes(words))?.borrowed;
}
