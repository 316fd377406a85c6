import { committeesOf } from '../../check/assess/ListedUnit.js';
import type { OfficialReport, UnusedOfficial } from '../../desk/decisions/DecisionReport.js';
import type { Missing } from '../../desk/roster/RosterReport.js';
import { statusOf } from '../../desk/roster/unitEntries.js';
import type { Since } from '../../desk/totals/Scope.js';
import { capital } from '../../messages/capital.js';
import type { Messages } from '../../messages/Messages.js';
import { append } from '../../plan/maps/append.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { contactWays } from '../slips/contactLine.js';
import { dateCell, lineCell, numberCell, textCell } from './Cell.js';
import { missingStyle, stateStyle } from './styles.js';
import type { Column } from './TableSheet.js';
import { unitColumns } from './unitColumns.js';

/**
 * The columns of units whose plan has not come: of the workbook and of the reminder list. By when to answer, and whom of the
 * Board to ask, stand in each row, so that a letter can be made of it. Whom to ask at the unit stands last, where the roster says it of
 * any.
 */
export function missingColumns(
  context: Pick<ReportContext, 'say' | 'since' | 'replyBy' | 'contact'>,
  rows: readonly Missing[],
  officialPlans?: OfficialReport,
): Column<Missing>[] {
  const { say, since } = context;
  const decided = decidedOf(say, officialPlans);
  return [
    ...columnsOf(say),
    ...(since ? [beforeColumn(say, since)] : []),
    ...(rows.some(({ likely }) => likely) ? [likelyColumn(say)] : []),
    ...(rows.some(({ word }) => word) ? [wordColumn(say)] : []),
    ...(rows.some((row) => decided(row).length > 0) ? [decidedColumn(say, decided)] : []),
    ...answerColumns(context),
    ...(rows.some(({ unit }) => unit.contact ?? unit.phone ?? unit.email) ? contactColumns(say) : []),
  ];
}

/** Only where something has come that may be a unit's. */
function likelyColumn({ sending }: Messages): Column<Missing> {
  return {
    head: sending.column,
    width: 60,
    cell: ({ likely }) => textCell(likely && oneLine(capital(sending.maySend(likely)))),
  };
}

/** Only where a register was given: what units have sent in the place of a plan. */
function wordColumn({ receive }: Messages): Column<Missing> {
  return {
    head: receive.wordColumn,
    width: 34,
    cell: ({ word }) => textCell(word && oneLine(receive.wordOnly(word))),
  };
}

/** What the Board has decided of a unit, a sentence each: what it has granted, and which plan, not among those that came, it has called official. */
function decidedOf(say: Messages, officialPlans: OfficialReport | undefined): (missing: Missing) => string[] {
  const official = new Map<string, UnusedOfficial[]>();
  for (const one of officialPlans?.unused ?? []) if (one.code !== undefined) append(official, one.code, one);
  const { granted, waivedBy } = say.board;
  return ({ unit, waivers = [], expiredWaivers = [] }) =>
    [
      ...waivers.map((waiver) => `${waiver.requirement}: ${waivedBy(waiver)}.`),
      ...expiredWaivers.map((waiver) => `${granted.expired(waiver)}.`),
      ...(official.get(unit.code) ?? []).map(say.official.unused),
    ].map((sentence) => oneLine(capital(sentence)));
}

/** Only where the Board has decided something of any of the units. */
function decidedColumn(say: Messages, decided: (missing: Missing) => string[]): Column<Missing> {
  return {
    head: say.letter.columns.decided,
    width: 44,
    cell: (missing) => textCell(decided(missing).join(' ') || undefined),
  };
}

/** Only where the configuration, or the command line, says it. */
function answerColumns(context: Pick<ReportContext, 'say' | 'replyBy' | 'contact'>): Column<Missing>[] {
  const { columns } = context.say.letter;
  const { replyBy } = context;
  const ways = contactWays(context);
  return [
    ...(replyBy === undefined ? [] : [{ head: columns.replyBy, width: 12, cell: () => dateCell(replyBy) }]),
    ...(ways === undefined ? [] : [{ head: columns.board, width: 36, cell: () => textCell(ways) }]),
  ];
}

function contactColumns({ workbook: { unit } }: Messages): Column<Missing>[] {
  return [
    { head: unit.contact, width: 24, cell: ({ unit: { contact } }) => lineCell(contact) },
    { head: unit.phone, width: 18, cell: ({ unit: { phone } }) => lineCell(phone) },
    { head: unit.email, width: 28, cell: ({ unit: { email } }) => lineCell(email) },
  ];
}

function columnsOf(say: Messages): Column<Missing>[] {
  const { columns, unit, missing } = say.workbook;
  return [
    ...unitColumns<Missing>(say, (row) => row.unit),
    {
      head: unit.partyCommittee,
      width: 24,
      cell: ({ unit: listed }) => textCell(oneLine(committeesOf(listed).join('; '))),
    },
    { head: columns.due, width: 12, cell: ({ due }) => dateCell(due) },
    {
      head: columns.status,
      width: 18,
      cell: (row) => {
        const status = statusOf(row);
        const isOpen = row.due === undefined && status === 'not-due';
        return textCell(isOpen ? missing.noDue : missing[status], missingStyle[status]);
      },
    },
    { head: columns.daysLate, width: 10, cell: ({ daysLate }) => numberCell(daysLate, 'late') },
    { head: columns.daysLeft, width: 10, cell: ({ daysLeft }) => numberCell(daysLeft) },
    { head: columns.ended, width: 14, cell: ({ ended }) => dateCell(ended) },
  ];
}

/** How the unit stood in the earlier report; nothing where that does not tell. */
function beforeColumn({ since: says }: Messages, since: Since): Column<Missing> {
  return {
    head: says.before,
    width: 16,
    cell: ({ unit }) => {
      const before = since.unitBefore(unit.code);
      return before === undefined ? textCell(undefined) : textCell(says.states[before], stateStyle[before]);
    },
  };
}
