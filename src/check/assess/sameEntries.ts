import { append } from '../../plan/maps/append.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import { unitName } from '../../plan/model/unitName.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { fold, foldBare } from '../../plan/text/fold.js';
import { lazy } from '../../plan/text/lazy.js';
import { linesOf } from './linesOf.js';

/** A text that is written for a year. */
interface Yearly {
  year: number | undefined;
  text: string;
  path: string;
}

/**
 * What is written anew for each year, and is the same: an activity that is registered twice for one year (a warning: it counts as
 * two), or for several; key tasks that are those of another year.
 */
export function checkSameEntries(parsed: ParsedPlan, plan: Plan): Problem[] {
  const { creative_activities: activities = [], orientations = [] } = plan;
  const titles = activities.flatMap(({ year, title }, i) =>
    title === undefined ? [] : [{ year, text: title, path: `/creative_activities/${i}/title` }],
  );
  const focuses = orientations.flatMap(({ year, focus = [] }, i) =>
    focus.length === 0 ? [] : [{ year, text: focus.join('; '), path: `/orientations/${i}/focus` }],
  );
  return [
    ...alike(titles).flatMap((group) => [...twiceInYear(parsed, group), ...overYears(parsed, group, 'same-activity')]),
    ...alike(focuses).flatMap((group) => overYears(parsed, group, 'same-focus')),
  ];
}

/** Entries that say the same, in long words or short forms, with diacritics or without. */
function alike(entries: readonly Yearly[]): Yearly[][] {
  const groups = new Map<string, Yearly[]>();
  for (const entry of entries) {
    const keys = [wordsOf(unitName(entry.text), entry.text), wordsOf(entry.text, entry.text)];
    const group = keys.map((key) => groups.get(key)).find((found) => found !== undefined) ?? [];
    group.push(entry);
    for (const key of keys) groups.set(key, group);
  }
  return [...new Set(groups.values())].filter(({ length }) => length > 1);
}

function twiceInYear(parsed: ParsedPlan, group: readonly Yearly[]): Problem[] {
  const years = new Map<number, Yearly[]>();
  for (const entry of group) if (entry.year !== undefined) append(years, entry.year, entry);
  return [...years].flatMap(([year, entries]) => {
    const last = entries.at(-1);
    if (last === undefined || entries.length < 2) return [];
    const lines = linesOf(
      parsed,
      entries.map(({ path }) => path),
    );
    return [problemOf('activity-twice', { title: last.text, year, ...lines }, parsed.locate(last.path))];
  });
}

function overYears(parsed: ParsedPlan, group: readonly Yearly[], kind: 'same-activity' | 'same-focus'): Problem[] {
  const years = [...new Set(group.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const last = group.at(-1);
  if (last === undefined || years.length < 2) return [];
  return [problemOf(kind, { title: last.text, years }, parsed.locate(last.path))];
}

/** Words that make no other activity of one: that it goes on, or in which year. */
const GOES_ON = lazy(
  () =>
    new Set('tiếp tục duy trì nhân rộng triển khai thực hiện xây dựng mô hình năm giai đoạn'.split(' ').map(foldBare)),
);
/** Of fewer words, two activities may have all by chance. */
const FEWEST_OF_TITLE = 3;

/** The words of a text that tell it from others, in whatever order; of few words all of it, as it is written. */
function wordsOf(text: string, written: string): string {
  const words = foldBare(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
    .split(' ')
    .filter((word) => !GOES_ON().has(word) && !/^20\d\d$/.test(word));
  return words.length < FEWEST_OF_TITLE ? fold(written) : [...new Set(words)].sort().join(' ');
}
