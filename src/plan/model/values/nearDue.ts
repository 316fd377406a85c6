import { distance } from 'fastest-levenshtein';
import { bare, fold } from '../../text/fold.js';
import { lazy } from '../../text/lazy.js';
import { memoize } from '../../text/memoize.js';
import { choicesAt } from '../model.js';
import type { Part } from './due/Part.js';
import { parseDue } from './due/parseDue.js';
import { completed, settle } from './due/settle.js';
import { spellParts } from './due/spellParts.js';
import { LONGEST, type Token, tokensOf } from './due/tokens.js';
import { numberOf, syllables } from './due/words.js';

/** How a deadline is written that is nearly in one of the forms (schemas/README.md, "Deadlines"); undefined when it is near none. */
export function nearDue(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const tokens = withLongYears(withoutWeeks(tokensOf(repaired(written)).filter(({ is }) => is !== 'other')));
  const parsed = parseDue(tokens);
  if ('fault' in parsed) return undefined;
  const parts = completed(parsed.parts).map(sharpened);
  const meant = settle(parts);
  if ('fault' in meant) return undefined;
  const name = choicesAt('/tasks/*/due').find(({ value }) => value === meant.value)?.vi[0];
  // What comes again beside a first day is not spelt: that day is asked about.
  return name ?? spellParts(parts.filter(({ is }) => is !== 'every' && is !== 'interval'));
}

/** The syllables that a word may be a slip of, each by itself without diacritics; those of one or two letters are near everything. */
const candidates = lazy(
  () =>
    new Map(
      [...syllables()].map((syllable) => [bare(syllable), syllable] as const).filter(([plain]) => plain.length > 2),
    ),
);

/** The text with words that are nearly those of the grammar spelt as those. */
function repaired(written: string): string {
  return written.replace(/[\p{L}\p{M}]+/gu, (word) => repairedWord(word));
}

const repairedWord = memoize((word) => {
  const folded = fold(word);
  if (syllables().has(folded) || numberOf(folded)) return word;
  // Other diacritics are nearer than another letter.
  const alike = candidates().get(bare(folded));
  return alike ?? [...candidates().values()].find((syllable) => distance(folded, syllable) === 1) ?? word;
});

/** Years of two figures, in the plans' own time, with four: `quý III/21`. */
function withLongYears(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    const year =
      (before?.is === 'sign' && (before.sign === '/' || isYear(tokens[i - 2]))) ||
      (before?.is === 'word' && before.word === 'year');
    if (!year || token.is !== 'number' || token.digits !== 2 || token.value < 15 || token.value > 35) return token;
    return { ...token, value: 2000 + token.value, digits: 4 };
  });
}

const isYear = (token: Token | undefined) => token?.is === 'number' && token.digits === 4;

/** Without `tuần 2` of a month, which has no certain last day. */
function withoutWeeks(tokens: readonly Token[]): Token[] {
  const isWeek = (token: Token | undefined) => token?.is === 'word' && token.word === 'week';
  return tokens.filter((token, i) => !(isWeek(token) || (token.is === 'number' && isWeek(tokens[i - 1]))));
}

/** A Roman number counts quarters, as a rule. What is only roughly in a year as the period that it most likely is; what is roughly in another, as all of it. */
function sharpened({ vague, ...part }: Part): Part {
  if (part.is === 'number' && part.roman) return { ...part, is: 'quarter' };
  if (part.is !== 'year' || vague === undefined) return part;
  return vague === 'first' ? { ...part, is: 'quarter', n: 1 } : { ...part, is: 'half', n: 6 };
}
