import type { Counts } from '../../check/assess/Assessment.js';
import type { Standing } from '../../desk/totals/Standing.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import type { Words } from '../../messages/Words.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { table } from '../shared/layout.js';
import type { Paint } from '../shared/Paint.js';
import { shareMet } from '../shared/shares.js';

const WIDTHS = {
  units: [17, 10, 4, 4, 5, 5, 5, 5],
  unitsWaived: { vi: [14, 8, 4, 4, 4, 5, 4, 4, 5], en: [13, 10, 4, 3, 4, 5, 4, 4, 5] },
  requirements: [8, 25, 4, 5, 5, 5, 5],
  requirementsWaived: [8, 17, 5, 5, 5, 5, 5, 5],
  /** A district or kind of unit, plans, missing, overdue, compliant, not compliant, and the shares. */
  standing: { vi: [16, 5, 4, 4, 4, 4, 8, 10], en: [12, 5, 5, 5, 6, 6, 7, 9] },
};

/** The tables at the end of a report over several plans: a row for each unit, and one for each requirement asked. */
export function closingTables(
  { summary, byUnit, byRequirement, standing }: Totals,
  { catalogue, language }: ReportContext,
  paint: Paint,
): string[] {
  const { columns, tables, verdicts } = messages[language].labels;
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
    table(
      [columns.unit, columns.verdict, columns.problems, ...counts],
      units,
      withWaived ? WIDTHS.unitsWaived[language] : WIDTHS.units,
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
    ...standingTables(standing, language, paint),
  ];
}

/** With a roster: how each district and each kind of unit stands, worst first. */
function standingTables(standing: readonly Standing[], language: Language, paint: Paint): string[] {
  const { board, labels, words } = messages[language];
  const { columns, titles } = board;
  const narrow = labels.columns;
  if (!standing.some(({ by }) => by === 'parent')) return [];
  // Of some of the plans nobody can tell who has sent none.
  const told = standing.some(({ plans }) => plans?.missing !== undefined);
  return (['parent', 'type'] as const).flatMap((by) => {
    const rows = standing.flatMap(({ by: of, key, plans, errors, all }) => {
      if (of !== by || !plans) return [];
      const { received, missing = 0, overdue = 0, compliant, nonCompliant } = plans;
      const name = by === 'parent' ? oneLine(key) : kindOf(key, words);
      const absent = told ? [missing, overdue] : [];
      return [[name, received, ...absent, compliant, nonCompliant, shareMet(errors), shareMet(all)]];
    });
    const head = [
      ...[columns[by], columns.received],
      ...(told ? [narrow.missing, narrow.overdue] : []),
      ...[narrow.compliant, narrow.nonCompliant, columns.errors, columns.all],
    ];
    const [name = 0, count = 0, ...others] = WIDTHS.standing[language];
    const widths = [name, count, ...(told ? others : others.slice(2))];
    return [paint.bold(titles.standing[by]), table(head, rows, widths, 1), ''];
  });
}

/** `type/level` in words. */
function kindOf(key: string, words: Words): string {
  const [type = '', level = ''] = key.split('/');
  return `${words.term('/unit/type', type)}, ${words.term('/unit/level', level)}`;
}
