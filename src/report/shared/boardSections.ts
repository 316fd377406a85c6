import type { FreshFinding } from '../../desk/totals/Scope.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Language } from '../../messages/Language.js';
import { acrossSentence, messages, sentenceOf } from '../../messages/sentences.js';
import { oneLine } from '../../plan/text/visible.js';

/** A list that stands beside the plans: an entry for each thing found. */
export interface BoardSection {
  title: string;
  entries: BoardEntry[];
}

/** A sentence, and the places it speaks of, where it is about several plans. */
export interface BoardEntry {
  line: string;
  places: string[];
}

/**
 * What the roster, the Board's decisions and the plans together say, as lists of sentences; those with nothing in them
 * are left out. For formats that are read from top to bottom.
 * @param onlyFailing only what makes a run fail: units that are overdue, against an earlier report newly so
 */
export function boardSections(
  { roster, waivers, reviews, since, across, sums }: Totals,
  language: Language,
  onlyFailing = false,
): BoardSection[] {
  const { board, extent } = messages[language];
  const { titles } = board;
  // What is newly overdue has a list of its own.
  const absent = onlyFailing && since ? [] : (roster?.missing ?? []);
  const missing = absent.filter(({ status }) => !onlyFailing || status === 'overdue');
  const found = (one: FreshFinding) => extent.finding(one, sentenceOf(one.finding, language));
  const sections: [title: string, lines: string[]][] = [
    [extent.titles.fresh, since?.fresh.map(found) ?? []],
    [extent.titles.newlyDue, since?.newlyDue.map(found) ?? []],
    [extent.titles.newlyOverdue, since?.newlyOverdue.map((one) => board.missing(one)) ?? []],
    [titles.missing, missing.map((one) => board.missing(one))],
  ];
  if (!onlyFailing) {
    sections.push(
      [titles.twice, roster?.twice.map((one) => board.twice(one)) ?? []],
      [titles.unlisted, roster?.unlisted.map((one) => board.unlisted(one)) ?? []],
      [titles.namesakes, roster?.namesakes?.map((one) => board.namesakes(one)) ?? []],
      [titles.mismatched, roster?.mismatched.map((one) => board.mismatched(one)) ?? []],
      [titles.outside, roster?.outside.map((one) => board.outside(one)) ?? []],
      [
        titles.waivers,
        [
          ...(waivers?.applied.map((one) => board.waiver.applied(one)) ?? []),
          ...(waivers?.expired.map((one) => board.waiver.expired(one)) ?? []),
          ...(waivers?.unused.map((one) => board.waiverUnused(one)) ?? []),
        ],
      ],
      [
        titles.reviews,
        [
          ...(reviews?.applied.map((one) => board.review(one)) ?? []),
          ...(reviews?.unused.map((one) => board.reviewUnused(one)) ?? []),
        ],
      ],
    );
  }
  const lists = sections.map(([title, lines]) => ({ title, entries: lines.map((line) => entry(line)) }));
  if (!onlyFailing) {
    const notes = across.map((one) => entry(acrossSentence(one, language), one.plans.map(placeOf)));
    lists.push(
      { title: titles.across, entries: notes },
      { title: titles.sums, entries: sums.map((one) => entry(board.sum(one))) },
    );
  }
  return lists.filter(({ entries }) => entries.length > 0);
}

const entry = (line: string, places: readonly string[] = []): BoardEntry => ({
  line: oneLine(line),
  places: places.map(oneLine),
});

const placeOf = ({ file, name, range: { start } }: Totals['across'][number]['plans'][number]) =>
  `${name ?? ''} (${file}:${start.line}:${start.column})`;
