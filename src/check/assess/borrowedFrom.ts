import { foldBare } from '../../plan/text/fold.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';

/** Fewer words stand in every text on the subject. */
const FEWEST_WORDS = 6;

/** In so many letters stand as many words as a copy has at least. */
const BEGINNING = 120;

/** Where a content was copied from, and the requirement whose words it has. */
export interface Borrowed {
  from: 'conclusion' | 'hint' | 'example';
  requirement: string;
}

/** The letters and figures of a text, word by word: what a copy keeps whatever becomes of its stops and capitals. */
export const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

/** A copy in which a word or two are others still has most of its runs of so many words. */
const RUN = 4;
const FEWEST_RUNS = 6;
const MOST_OF = 0.65;

interface Texts {
  all: readonly { text: string; borrowed: Borrowed }[];
  /** In which of the texts each run of words stands, without diacritics. */
  runs: ReadonlyMap<string, readonly number[]>;
  /** The beginnings that a copy may have: nearly every content has another, and is compared with no text. */
  beginnings: ReadonlySet<string>;
}
const known = new WeakMap<readonly object[], Texts>();

/** What the Conclusion says of each requirement, and what the catalogue advises: made once for a catalogue. */
function textsOf({ requirements }: Catalogue): Texts {
  const before = known.get(requirements);
  if (before) return before;
  const all = requirements.flatMap(({ id, quote, title, hint, examples }) => [
    ...[quote, title.vi].map((text) => ({
      text: plainWords(text),
      borrowed: { from: 'conclusion' as const, requirement: id },
    })),
    ...[hint.vi, hint.en].map((text) => ({
      text: plainWords(text),
      borrowed: { from: 'hint' as const, requirement: id },
    })),
    ...contentsIn(examples?.met ?? '').map((text) => ({
      text: plainWords(text),
      borrowed: { from: 'example' as const, requirement: id },
    })),
  ]);
  const beginnings = new Set(all.flatMap(({ text }) => runsIn(text)));
  const runs = new Map<string, number[]>();
  for (const [i, { text }] of all.entries())
    for (const run of new Set(runsOf(text))) runs.set(run, [...(runs.get(run) ?? []), i]);
  const texts = { all, beginnings, runs };
  known.set(requirements, texts);
  return texts;
}

/** What the lines of an example say: skeletons show them, said at the level of the unit, which changes a word here and there. */
const contentsIn = (example: string): string[] => example.split('\n').map((line) => line.slice(line.indexOf(': ') + 1));

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
  const words = beginning !== undefined && beginnings.has(beginning) ? plainWords(content) : undefined;
  const whole = words === undefined ? undefined : all.find(({ text }) => text.includes(words));
  return (whole ?? nearlyIn(content, catalogue))?.borrowed;
}

const runsOf = (text: string): string[] => {
  const words = foldBare(text).split(' ');
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
};

/** A figure that is no year says how much, or for whom: something of the unit's own. */
const FIGURE = /(?<!\d)(?!20\d\d(?!\d))\d/u;
/** The number before an entry of a list. */
const NUMBER = /^\s*\d{1,2}[.)]\s*/u;

/** The text of which nearly all words of a content are a copy, in their order. */
function nearlyIn(content: string, catalogue: Catalogue): Texts['all'][number] | undefined {
  const own = content.replace(NUMBER, '');
  const { all, runs } = textsOf(catalogue);
  const found = runsOf(plainWords(own)).map((run) => runs.get(run) ?? []);
  const counts = new Map<number, number>();
  for (const text of found.flat()) counts.set(text, (counts.get(text) ?? 0) + 1);
  // The figures of an example are no unit's own; whoever has put others in their place has too few runs left.
  const isOwn = FIGURE.test(own);
  const [best] = [...counts]
    .filter(([text]) => !isOwn || all[text]?.borrowed.from === 'example')
    .sort(([, a], [, b]) => b - a);
  const [text = -1, count = 0] = best ?? [];
  return count >= FEWEST_RUNS && count >= found.length * MOST_OF ? all[text] : undefined;
}
