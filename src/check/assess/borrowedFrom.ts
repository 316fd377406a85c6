import type { Catalogue } from '../catalogue/loadCatalogue.js';

/** Fewer words stand in every text on the subject. */
const FEWEST_WORDS = 6;

/** In so many letters stand as many words as a copy has at least. */
const BEGINNING = 120;

/** Where a content was copied from, and the requirement whose words it has. */
export interface Borrowed {
  from: 'conclusion' | 'hint';
  requirement: string;
}

/** The letters and figures of a text, word by word: what a copy keeps whatever becomes of its stops and capitals. */
export const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

interface Texts {
  all: readonly { text: string; borrowed: Borrowed }[];
  /** The beginnings that a copy may have: nearly every content has another, and is compared with no text. */
  beginnings: ReadonlySet<string>;
}
const known = new WeakMap<readonly object[], Texts>();

/** What the Conclusion says of each requirement, and what the catalogue advises: made once for a catalogue. */
function textsOf({ requirements }: Catalogue): Texts {
  const before = known.get(requirements);
  if (before) return before;
  const all = requirements.flatMap(({ id, quote, title, hint }) => [
    ...[quote, title.vi].map((text) => ({
      text: plainWords(text),
      borrowed: { from: 'conclusion' as const, requirement: id },
    })),
    ...[hint.vi, hint.en].map((text) => ({
      text: plainWords(text),
      borrowed: { from: 'hint' as const, requirement: id },
    })),
  ]);
  const beginnings = new Set(all.flatMap(({ text }) => runsIn(text)));
  const texts = { all, beginnings };
  known.set(requirements, texts);
  return texts;
}

/** All runs of as many words as a copy has at least. */
function runsIn(text: string): string[] {
  const words = text.trim().split(' ');
  return words.slice(FEWEST_WORDS - 1).map((_, i) => words.slice(i, i + FEWEST_WORDS).join(' '));
}

/**
 * Whether a content says nothing of its own: all its words, in their order, stand in what the Conclusion says or in a hint
 * of the catalogue.
 */
export function borrowedFrom(content: string, catalogue: Catalogue): Borrowed | undefined {
  const { all, beginnings } = textsOf(catalogue);
  const start = plainWords(content.slice(0, BEGINNING));
  const [beginning] = runsIn(start.split(' ', FEWEST_WORDS + 1).join(' '));
  if (beginning === undefined || !beginnings.has(beginning)) return undefined;
  const words = plainWords(content);
  return all.find(({ text }) => text.includes(words))?.borrowed;
}
