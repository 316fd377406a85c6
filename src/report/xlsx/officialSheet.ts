import type { OfficialPlan } from '../../check/assess/Decisions.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { isOpen } from '../../check/assess/Sending.js';
import type { Entered, EnteredRow, OfficialColumn } from '../../desk/decisions/EnteredRow.js';
import { isDraft } from '../../desk/official/officialOf.js';
import type { Twice } from '../../desk/roster/RosterReport.js';
import { cellText, type Cell as Held } from '../../desk/roster/Table.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Say } from '../../messages/Say.js';
import { oneLine } from '../../plan/text/visible.js';
import { textCell } from './Cell.js';
import { EnteredRows, enteredCell } from './EnteredRows.js';
import { type Column, TableSheet } from './TableSheet.js';
import { remarksOf, type Workbook } from './Workbook.js';

interface OfficialRow {
  code: string;
  unit: string;
  filled: Partial<Record<OfficialColumn, Held>>;
  /** The plans that were received, in words, and as they are picked. */
  sent: string;
  choices: readonly string[];
  standing: string;
  added: EnteredRow['added'];
}

/** Columns for plans to choose from. Of a unit that has sent more, the others are written by hand. */
const MOST_CHOICES = 50;

/**
 * The sheet in which the Board picks which plan of a unit is the official one: the units that have sent several, and what else is
 * decided or entered. False where there is nothing to say, and no sheet.
 */
export function officialSheet(workbook: Workbook, entered: Entered | undefined, totals: Totals): boolean {
  const { book, say } = workbook;
  const { sheets, titles, remarks, onlyChoices } = say.decisionSheets;
  const rows = rowsOf(workbook, entered, totals);
  if (rows.length === 0) return false;
  const most = Math.max(...rows.map(({ choices }) => choices.length));
  const shown = Math.min(most, MOST_CHOICES);
  const columns = columnsOf(workbook, entered?.added.official ?? [], shown);
  const table = new TableSheet<OfficialRow>(book, {
    name: sheets.official,
    order: 7.3,
    title: titles.official,
    remarks: [...remarksOf(workbook), remarks.official],
    columns,
    frozenColumns: 2,
    ...(shown > 0 && {
      choices: {
        column: columns.findIndex(({ head }) => head === say.decisionSheets.columns.official),
        beside: { from: columns.length - shown, to: columns.length - 1 },
        ...(most <= MOST_CHOICES && { otherwise: onlyChoices }),
      },
    }),
  });
  for (const row of rows) table.add(row);
  table.close(say.workbook.none);
  return true;
}

function rowsOf({ say, context }: Workbook, entered: Entered | undefined, totals: Totals): OfficialRow[] {
  const { standing } = say.decisionSheets;
  const given = new EnteredRows(entered, 'official');
  const { applied = [], unused = [] } = totals.officialPlans ?? {};
  const how = new Map<OfficialPlan, string>([
    ...applied.map((one) => [one, standing.applied] as const),
    ...unused.map((one) => [one, oneLine(say.official.unused(one))] as const),
  ]);
  const byCode = new Map([...applied, ...unused].map((one) => [one.code, one] as const).reverse());
  const told = new Set<OfficialPlan>();
  const rowOf = (
    { code, name }: Pick<ListedUnit, 'code' | 'name'>,
    decision: OfficialPlan | undefined,
    twice?: Twice,
  ): OfficialRow => {
    if (decision) told.add(decision);
    const { cells, added = {} } = given.take({ requirement: '', unit: name, code }) ?? {
      cells: decision ? cellsOf(decision, say) : {},
    };
    const says = cellText(cells.file) !== '';
    const isAsked = twice?.superseded?.some(({ why }) => isOpen(why)) ?? twice !== undefined;
    const other = says ? standing.notApplied : isAsked ? standing.toDecide : standing.undecided;
    return {
      code,
      unit: name || cellText(cells.unit),
      filled: cells,
      ...(twice ? choicesOf(twice, say, context.asOf) : { sent: '', choices: [] }),
      standing: (decision && how.get(decision)) ?? other,
      added,
    };
  };
  const units = (totals.roster?.twice ?? []).map((twice) => rowOf(twice.unit, byCode.get(twice.unit.code), twice));
  const others = [...applied, ...unused].filter((one) => !told.has(one));
  // A code has no spaces in it.
  const named = ({ unit }: OfficialPlan) =>
    /\s/.test(unit.trim()) ? { code: '', name: unit } : { code: unit, name: '' };
  return [
    ...units,
    ...others.map((one) => rowOf(named(one), one)),
    ...given.left().map(({ cells, added }): OfficialRow => {
      const [code, unit] = [cellText(cells.code), cellText(cells.unit)];
      return { code, unit, filled: cells, sent: '', choices: [], standing: standing.notApplied, added };
    }),
  ];
}

/** The plans of a unit: what is known of each, a line each, and its name as it is picked. */
function choicesOf(
  { plans, official, superseded = [] }: Twice,
  say: Say,
  asOf: string,
): Pick<OfficialRow, 'sent' | 'choices'> {
  const { received } = say.decisionSheets;
  const choices = plans.map((plan) => {
    const { file, document } = plan;
    // By its number only where the file holds several of the unit.
    const isOneOfSeveral = plans.filter((other) => other.file === file).length > 1;
    return oneLine(
      say.official.plan({
        file,
        ...(isOneOfSeveral && { document, isOneOfSeveral }),
        ...(isDraft(plan, asOf) && { draft: true }),
      }),
    );
  });
  const lines = plans.map(({ file, document, issued }, i) => {
    const at = (one: { file: string; document: number } | undefined) => one?.file === file && one.document === document;
    const why = superseded.find(at)?.why;
    return received({ plan: choices[i] ?? '', counts: at(official), ...(issued && { issued }), ...(why && { why }) });
  });
  return { sent: lines.join('\n'), choices };
}

/** What a decision says, as it would be entered. */
function cellsOf(decision: OfficialPlan, say: Say): OfficialRow['filled'] {
  const { approvedBy, date, reason, reference } = decision;
  return {
    file: say.official.plan({ ...decision, isOneOfSeveral: decision.document !== undefined }),
    approved_by: approvedBy,
    date: { date },
    reason,
    ...(reference !== undefined && { reference }),
  };
}

function columnsOf({ say }: Workbook, added: readonly string[], choices: number): Column<OfficialRow>[] {
  const { columns } = say.decisionSheets;
  const entry = (key: OfficialColumn, head: string, width: number): Column<OfficialRow> => ({
    head,
    width,
    cell: ({ filled }) => enteredCell(filled[key], say.words, key === 'date'),
  });
  return [
    { head: columns.code, width: 13, cell: ({ code }) => textCell(oneLine(code), 'code') },
    { head: columns.unit, width: 28, cell: ({ unit }) => textCell(oneLine(unit)) },
    entry('file', columns.official, 36),
    entry('approved_by', columns.approved_by, 24),
    entry('date', columns.date, 13),
    entry('reason', columns.reason, 32),
    entry('reference', columns.reference, 18),
    { head: columns.sent, width: 52, cell: ({ sent }) => textCell(sent) },
    { head: columns.standing, width: 28, cell: ({ standing }) => textCell(standing) },
    ...added.map((heading) => ({
      head: heading,
      width: 20,
      cell: (row: OfficialRow) => enteredCell(row.added[heading], say.words),
    })),
    ...Array.from({ length: choices }, (_, i) => ({
      head: columns.choice(i + 1),
      width: 24,
      cell: (row: OfficialRow) => textCell(row.choices[i]),
    })),
  ];
}
