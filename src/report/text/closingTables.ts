import type { Counts } from '../../check/assess/Assessment.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import type { Paint } from '../shared/Paint.js';
import { shortPlace } from '../shared/planPlace.js';
import { requirementText } from '../shared/requirementText.js';
import { shareMet } from '../shared/shares.js';
import { groupTables } from '../shared/standingTables.js';
import { table } from '../shared/table.js';
import { fittedWidths } from './fittedWidths.js';

const WIDTHS = {
  units: [17, 10, 4, 4, 5, 5, 5, 5],
  unitsWaived: { vi: [14, 8, 4, 4, 4, 5, 4, 4, 5], en: [13, 10, 4, 3, 4, 5, 4, 4, 5] },
  requirements: [8, 25, 4, 5, 5, 5, 5],
  requirementsWaived: [8, 17, 5, 5, 5, 5, 5, 5],
  /** A district or kind of unit, plans, missing, overdue, compliant, not compliant, and the shares. */
  standing: { vi: [16, 5, 4, 4, 4, 4, 8, 10], en: [12, 5, 5, 5, 6, 6, 7, 9] },
};

/** The tables at the end of a report over several plans: a row for each unit, and one for each requirement asked. */
export function closingTables(totals: Totals, context: ReportContext, paint: Paint): string[] {
  const { summary, byUnit, byRequirement } = totals;
  const { say } = context;
  const { columns, tables, verdicts } = say.labels;
  // Few runs have any, and the width is scarce.
  const withWaived = summary.requirements.waived > 0;
  const counted = ({ met, unmet, unknown, notDue, review, waived }: Counts) => [
    ...[met, unmet, unknown, notDue, review],
    ...(withWaived ? [waived] : []),
  ];
  const counts = [
    ...[columns.met, columns.unmet, columns.unknown, columns.notDue, columns.review],
    ...(withWaived ? [columns.waived] : []),
  ];
  const units = byUnit.map(({ file, document, name, verdict, problems, counts: of }) => {
    const shown = name === undefined ? shortPlace({ file, document }) : oneLine(name);
    return [shown, verdicts[verdict], problems, ...counted(of)];
  });
  const requirements = byRequirement.map(({ requirement, counts: of }) => [
    requirement,
    requirementText(requirement, context).title,
    ...counted(of),
  ]);
  return [
    paint.bold(tables.byUnit),
    table(
      [columns.unit, columns.verdict, columns.problems, ...counts],
      units,
      withWaived ? WIDTHS.unitsWaived[say.language] : WIDTHS.units,
      2,
    ),
    '',
    paint.bold(tables.byRequirement),
    table(
      [columns.requirement, columns.title, ...counts],
      requirements,
      withWaived ? WIDTHS.requirementsWaived : WIDTHS.requirements,
      2,
    ),
    '',
    ...standingTables(totals, context, paint),
  ];
}

/** With a roster: how each district and each kind of unit stands, worst first. */
function standingTables(totals: Totals, context: ReportContext, paint: Paint): string[] {
  const { board, labels, words } = context.say;
  const tables = groupTables(totals, context);
  if (!tables.some(({ by }) => by === 'parent')) return [];
  // The width is scarce: what is pending, and what cannot be read, is in the counts.
  const heads = { ...board.columns, ...labels.columns, received: board.columns.received };
  return tables.flatMap(({ by, title, counted, rows }) => {
    const shown = counted.filter((key) => key !== 'pending' && key !== 'unreadable');
    const told = counted.includes('missing');
    const head = [board.columns[by], ...shown.map((key) => heads[key]), board.columns.errors, board.columns.all];
    const cells = rows.map(({ name, type, level, plans, errors, all }) => [
      by === 'parent' ? name : `${words.term('/unit/type', type)}, ${words.term('/unit/level', level)}`,
      ...shown.map((key) => plans[key]),
      shareMet(errors, words.count),
      shareMet(all, words.count),
    ]);
    const [name = 0, count = 0, ...others] = WIDTHS.standing[context.say.language];
    const widths = [name, count, ...(told ? others : others.slice(2))];
    return [paint.bold(title), table(head, cells, fittedWidths(widths, cells, 2), 1), ''];
  });
}
