import type { Comparison, Difference } from '../../desk/saved/compareReports.js';
import type { UnitChanges } from '../../desk/saved/compareUnits.js';
import type { Say } from '../../messages/Say.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { escapeUnsafe, oneLine } from '../../plan/text/visible.js';
import { indented } from '../shared/layout.js';
import type { Paint } from '../shared/Paint.js';
import { placeIn } from '../shared/planPlace.js';

/** The days of the two reports. */
export interface Days {
  before: IsoDate;
  after: IsoDate;
}

const PARTS = ['fixed', 'fresh', 'newlyDue', 'open', 'gone'] as const satisfies (keyof Comparison)[];

/** What has changed: of the roster's units, and finding by finding. */
export type Changes = Comparison & UnitChanges;

/** The comparison for a terminal. */
function comparisonText(changes: Changes, { before, after }: Days, say: Say, paint: Paint): string {
  const { labels, words } = say;
  const { comparison } = labels;
  const parts = [
    ...unitParts(changes, say),
    ...PARTS.map((part) => ({
      title: comparison[part],
      entries: changes[part].map((difference) => linesOf(difference, say)),
    })),
  ];
  const lines = parts.flatMap(({ title, entries }) => [
    '',
    paint.bold(`${title} (${words.count(entries.length)})`),
    ...entries.flat(),
  ]);
  const closing = parts.map(({ title, entries }) => `${title.toLocaleLowerCase('vi')} ${words.count(entries.length)}`);
  return `${paint.bold(comparison.title(words.date(before), words.date(after)))}\n${lines.join('\n')}\n\n${indented(`${closing.join('; ')}.`, 0)}\n`;
}

/** The units whose plan has come or is overdue now, in lines. */
export function unitParts(
  { newlySent, newlyOverdue }: UnitChanges,
  say: Say,
): { title: string; entries: string[][] }[] {
  const { labels, board, extent } = say;
  const entry = (sentence: string) => [indented(oneLine(sentence), 2, 4)];
  return [
    ...(newlySent
      ? [{ title: labels.comparison.newlySent, entries: newlySent.map((one) => entry(board.sent(one))) }]
      : []),
    ...(newlyOverdue
      ? [{ title: extent.titles.newlyOverdue, entries: newlyOverdue.map((one) => entry(board.missing(one))) }]
      : []),
  ];
}

/** One thing to correct, in lines: whose it is, what, where. */
export function linesOf({ file, name, requirement, finding }: Difference, say: Say): string[] {
  const head = [...(requirement === undefined ? [] : [requirement]), ...(name === undefined ? [] : [oneLine(name)])];
  return [
    indented(`${head.join(' · ') || oneLine(file)}`, 2, 4),
    indented(say.finding(finding), 4),
    indented(placeIn(file, finding), 4),
  ];
}

/** The comparison as data. */
function comparisonJson(changes: Changes, { before, after }: Days, say: Say): string {
  const listed = (differences: readonly Difference[]) =>
    differences.map(({ finding, document: _, ...where }) => ({
      ...where,
      ...finding,
      message: say.finding(finding),
    }));
  const { newlySent, newlyOverdue, fixed, fresh, newlyDue, open, gone } = changes;
  const value = {
    schemaVersion: 1,
    since: before,
    asOf: after,
    language: say.language,
    newlySent,
    newlyOverdue,
    fixed: listed(fixed),
    new: listed(fresh),
    newlyDue: listed(newlyDue),
    open: listed(open),
    gone: listed(gone),
  };
  return `${escapeUnsafe(JSON.stringify(value))}\n`;
}

/** What has changed, as data or in sentences. */
export const comparisons = { json: comparisonJson, prose: comparisonText } as const;
