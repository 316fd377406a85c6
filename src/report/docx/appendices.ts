import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { planKey } from '../../desk/roster/planKey.js';
import type { Missing } from '../../desk/roster/RosterReport.js';
import type { UnitRow } from '../../desk/totals/Totals.js';
import { yearOf } from '../../plan/model/calendar.js';
import { unitLevels } from '../../plan/model/model.js';
import { compareNames } from '../../plan/text/compareNames.js';
import { oneLine } from '../../plan/text/visible.js';
import { requirementTable } from '../shared/standingTables.js';
import { unitKind } from '../shared/unitKind.js';
import { grid } from './grid.js';
import layout from './layout.json' with { type: 'json' };
import { type Block, type PaperReport, partsOf, planName } from './PaperReport.js';
import { paragraph } from './paper.js';
import { standingTables } from './results.js';

/** A unit or plan as a row of the first appendix. */
interface AppendixRow {
  name: string;
  parent: string | undefined;
  type: string;
  level: string;
  cells: string[];
}

/** Appendix 1: every plan and every unit that sent none, a row each, by district; a file that cannot be read stands with the unit that may have sent it. */
export function unitsAppendix(report: PaperReport): Block[] {
  const { totals, say } = report;
  const { appendix, columns } = say.paper;
  const missing = totals.roster?.missing ?? [];
  const unread = new Set(totals.byUnit.filter(({ verdict }) => verdict === 'unreadable').map(planKey));
  const told = new Set(missing.flatMap(({ likely = [] }) => likely.map(planKey)));
  const rows = inOrder([
    ...totals.byUnit
      .filter((row) => row.verdict !== 'unreadable' || !told.has(planKey(row)))
      .map((row) => planRow(row, report)),
    ...missing.map((one) => missingRow(one, unread, report)),
  ]);
  const head = appendixHead(appendix.first, appendix.units, report);
  if (rows.length === 0) return [...head, paragraph(appendix.empty)];
  return [
    ...head,
    grid({
      widths: layout.widths.units,
      headSize: layout.points.tableHead[report.context.say.language],
      head: [
        columns.number,
        columns.unit,
        columns.kind,
        columns.verdict,
        columns.errors,
        columns.all,
        columns.unmetIds,
      ],
      rows: byDistrict(rows, appendix.noParent),
      texts: [1, 2, 3, 6],
      style: 'SmallCell',
    }),
  ];
}

/** Appendix 2: every requirement judged, worst first, then how districts and kinds of unit stand. */
export function requirementsAppendix(report: PaperReport): Block[] {
  const { totals, say, words, context } = report;
  const { appendix, columns } = say.paper;
  const { rows } = requirementTable(totals, context);
  const head = appendixHead(appendix.second, appendix.requirements, report);
  if (rows.length === 0) return [...head, paragraph(say.paper.results.noRequirements)];
  return [
    ...head,
    grid({
      widths: layout.widths.requirements,
      headSize: layout.points.tableHead[context.say.language],
      head: [
        columns.requirement,
        columns.title,
        columns.level,
        columns.met,
        columns.unmet,
        columns.unknown,
        columns.notDue,
        columns.review,
        columns.waived,
        columns.share,
      ],
      rows: rows.map(({ id, title, level, counts, all }) => [
        id,
        title,
        say.labels.weights[level],
        words.count(counts.met),
        words.count(counts.unmet),
        words.count(counts.unknown),
        words.count(counts.notDue),
        counts.reviewed > 0
          ? `${words.count(counts.review)} (${words.count(counts.reviewed)})`
          : words.count(counts.review),
        words.count(counts.waived),
        partsOf(all, report),
      ]),
      texts: [1],
      style: 'SmallCell',
    }),
    ...standingTables(report),
  ];
}

/** The head of an appendix, and the report it belongs to. */
export function appendixHead(number: string, title: string, { say, context }: PaperReport): Block[] {
  const { letterhead, appendix } = say.paper;
  const symbol = oneLine(context.issuer?.symbol ?? letterhead.blank.symbol);
  const attached = appendix.attached(letterhead.number('BC', symbol), yearOf(context.asOf));
  return [
    paragraph(number, 'Line', { align: 'center', bold: true }),
    paragraph(title, 'Line', { align: 'center', bold: true }),
    paragraph(attached, 'Line', { align: 'center', italics: true, after: layout.appendix.after }),
  ];
}

function planRow(row: UnitRow, report: PaperReport): AppendixRow {
  const { name, parent, type = '', level = '', file, document, verdict, problems, errors, all, counts } = row;
  const { say } = report;
  const shown = planName({ file, document, name }, report);
  const cells = [
    shown,
    type === '' ? '–' : unitKind({ type, level }, report.context.say),
    [
      say.labels.verdicts[verdict],
      ...(problems > 0 ? [say.paper.appendix.problems(problems)] : []),
      ...(counts.planned ? [say.paper.appendix.planned(counts.planned)] : []),
      ...(row.leaning ? [say.labels.leaning(row.leaning)] : []),
      ...(row.leftOut ? [say.paper.appendix.leftOut(row.leftOut)] : []),
      ...(row.predecessors ? [say.paper.appendix.predecessors(row.predecessors)] : []),
    ].join('; '),
    partsOf(errors, report),
    partsOf(all, report),
    report.unmet.get(planKey(row)) || '–',
  ];
  return { name: shown, parent, type, level, cells };
}

function missingRow(missing: Missing, unread: ReadonlySet<string>, report: PaperReport): AppendixRow {
  const { name, parent, type, level }: ListedUnit = missing.unit;
  const { say } = report;
  const shown = oneLine(name);
  const isUnread = missing.likely?.every((one) => unread.has(planKey(one))) ?? false;
  const state = [
    ...(isUnread ? [say.labels.verdicts.unreadable] : []),
    `${missing.likely ? '' : `${say.paper.appendix.missing}, `}${say.board.missingDue(missing)}`,
  ].join('; ');
  return {
    name: shown,
    parent,
    type,
    level,
    cells: [shown, unitKind({ type, level }, report.context.say), state, '–', '–', '–'],
  };
}

const levels = unitLevels.map(({ value }) => value);
const rankOf = (level: string) => (levels.includes(level) ? levels.indexOf(level) : levels.length);

/** By district, the province's own units before all and those without a district last; then by level and name. */
function inOrder(rows: readonly AppendixRow[]): AppendixRow[] {
  const ranks = new Map<string | undefined, number>();
  for (const { parent, level } of rows) ranks.set(parent, Math.min(ranks.get(parent) ?? levels.length, rankOf(level)));
  const rankOfParent = (parent: string | undefined) =>
    parent === undefined ? levels.length + 1 : (ranks.get(parent) ?? 0);
  return [...rows].sort(
    (a, b) =>
      rankOfParent(a.parent) - rankOfParent(b.parent) ||
      compareNames(a.parent ?? '', b.parent ?? '') ||
      rankOf(a.level) - rankOf(b.level) ||
      compareNames(a.name, b.name),
  );
}

/** The rows numbered, under the names of their districts where any is known. */
function byDistrict(rows: readonly AppendixRow[], none: string): (string[] | string)[] {
  const known = rows.some(({ parent }) => parent !== undefined);
  let before: string | undefined;
  return rows.flatMap(({ parent, cells }, i) => {
    const district = parent === undefined ? none : oneLine(parent);
    const heads = known && district !== before ? [district] : [];
    before = district;
    return [...heads, [String(i + 1), ...cells]];
  });
}
