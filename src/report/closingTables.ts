import type { Counts } from '../assess/Assessment.js';
import type { Totals } from '../assess/Tally.js';
import { messages } from '../messages/sentences.js';
import { oneLine } from '../plan/visible.js';
import type { ReportContext } from './Format.js';
import { table } from './layout.js';
import type { Paint } from './Paint.js';

/** The tables at the end of a report over several plans: a row for each unit, and one for each requirement asked. */
export function closingTables(
  { byUnit, byRequirement }: Totals,
  { catalogue, language }: ReportContext,
  paint: Paint,
): string[] {
  const { columns, tables, verdicts } = messages[language].labels;
  const counted = ({ met, unmet, unknown, notDue, review }: Counts) => [met, unmet, unknown, notDue, review];
  const counts = [columns.met, columns.unmet, columns.unknown, columns.notDue, columns.review];
  const units = byUnit.map(({ file, document, name, verdict, problems, counts: of }) => {
    const unnamed = document > 0 ? `${file} (${document + 1})` : file;
    return [oneLine(name ?? unnamed), verdicts[verdict], problems, ...counted(of)];
  });
  const requirements = byRequirement.map(({ requirement, counts: of }) => [
    requirement,
    catalogue.find(requirement)?.title[language] ?? '',
    ...counted(of),
  ]);
  return [
    paint.bold(tables.byUnit),
    table([columns.unit, columns.verdict, columns.problems, ...counts], units, [17, 10, 4, 4, 5, 5, 5, 5], 2),
    '',
    paint.bold(tables.byRequirement),
    table([columns.requirement, columns.title, ...counts], requirements, [8, 25, 4, 5, 5, 5, 5], 2),
    '',
  ];
}
