import type { Language } from '../messages/Language.js';
import { messages, sentenceOf } from '../messages/sentences.js';
import type { IsoDate } from '../plan/calendar.js';
import { escapeUnsafe, oneLine } from '../plan/visible.js';
import type { Comparison, Difference } from './compareReports.js';
import { indented } from './layout.js';
import { noPaint, type Paint } from './Paint.js';

/** The days of the two reports. */
export interface Days {
  before: IsoDate;
  after: IsoDate;
}

const PARTS = ['fixed', 'fresh', 'newlyDue', 'open', 'gone'] as const satisfies (keyof Comparison)[];

/** The comparison for a terminal. */
export function renderComparison(
  comparison: Comparison,
  { before, after }: Days,
  language: Language,
  paint: Paint = noPaint,
): string {
  const { labels, words } = messages[language];
  const say = labels.comparison;
  const lines = PARTS.flatMap((part) => [
    '',
    paint.bold(`${say[part]} (${words.count(comparison[part].length)})`),
    ...comparison[part].flatMap((difference) => lineOf(difference, language)),
  ]);
  const closing = PARTS.map((part) => `${say[part].toLocaleLowerCase('vi')} ${words.count(comparison[part].length)}`);
  return `${paint.bold(say.title(words.date(before), words.date(after)))}\n${lines.join('\n')}\n\n${indented(`${closing.join('; ')}.`, 0)}\n`;
}

function lineOf({ file, name, requirement, finding }: Difference, language: Language): string[] {
  const { line, column } = finding.range.start;
  const head = [...(requirement === undefined ? [] : [requirement]), ...(name === undefined ? [] : [oneLine(name)])];
  return [
    indented(`${head.join(' · ') || oneLine(file)}`, 2, 4),
    indented(sentenceOf(finding, language), 4),
    indented(`${oneLine(file)}:${line}:${column}`, 4),
  ];
}

/** The comparison as data. */
export function comparisonJson(comparison: Comparison, { before, after }: Days, language: Language): string {
  const listed = (differences: readonly Difference[]) =>
    differences.map(({ finding, document: _, ...where }) => ({
      ...where,
      ...finding,
      message: sentenceOf(finding, language),
    }));
  const { fixed, fresh, newlyDue, open, gone } = comparison;
  const value = {
    schemaVersion: 1,
    since: before,
    asOf: after,
    language,
    fixed: listed(fixed),
    new: listed(fresh),
    newlyDue: listed(newlyDue),
    open: listed(open),
    gone: listed(gone),
  };
  return `${escapeUnsafe(JSON.stringify(value))}\n`;
}
