import type { History, HistoryUnit, UnitLine, UnitState } from '../../../desk/history/History.js';
import { capital } from '../../../messages/capital.js';
import { oneLine } from '../../../plan/text/visible.js';
import type { Book } from '../../xlsx/Book.js';
import { type Cell, dateCell, numberCell, textCell } from '../../xlsx/Cell.js';
import { missingStyle, type StyleName, verdictStyle } from '../../xlsx/styles.js';
import { type Column, TableSheet } from '../../xlsx/TableSheet.js';
import { unitColumns } from '../../xlsx/unitColumns.js';
import type { HistoryContext } from '../HistoryContext.js';
import { historyNotes } from '../historyNotes.js';

const STYLES = { ...verdictStyle, ...missingStyle, 'not-asked': 'none' } as const satisfies Record<
  UnitState,
  StyleName
>;

/** A row for each unit, with how it stood on each day; a blank where no report of the day knows it. */
export function writeUnits(book: Book, history: History, context: HistoryContext): void {
  const { say } = context;
  const { sections, columns, unlisted, noUnits } = say.history;
  const { periods, units } = history;
  const hasFormer = units.some(({ formerNames }) => formerNames);
  const hasNotes = units.some(({ formerNames, isUnlisted }) => formerNames || isUnlisted);
  const notes: Column<UnitLine>[] = [
    {
      head: columns.formerNames,
      width: hasFormer ? 34 : 18,
      cell: ({ formerNames = [], isUnlisted }) =>
        textCell([...formerNames.map(oneLine), ...(isUnlisted ? [`(${unlisted})`] : [])].join('; ')),
    },
  ];
  const table = new TableSheet<UnitLine>(book, {
    name: sections.units,
    order: 3,
    title: sections.units,
    remarks: historyNotes(history, context),
    frozenColumns: 2,
    columns: [
      ...unitColumns<UnitLine>(say, ({ unit }) => unit),
      ...periods.map(({ asOf }, i) => ({
        head: say.words.date(asOf),
        width: 15,
        cell: ({ states }: UnitLine) => stateCell(states[i], context),
      })),
      ...(hasNotes ? notes : []),
    ],
  });
  for (const line of units) table.add(line);
  table.close(noUnits);
}

function stateCell(state: UnitState | undefined, { say }: HistoryContext): Cell {
  return state === undefined ? { style: 'centre' } : textCell(capital(say.history.states[state]), STYLES[state]);
}

/** A row for each unit that never moved. */
export function writeStill(book: Book, { still, periods }: History, context: HistoryContext): void {
  const { say } = context;
  const { history } = say;
  const { columns } = history;
  type Row = History['still'][number];
  const table = new TableSheet<Row>(book, {
    name: history.sections.still,
    order: 4,
    title: `${history.sections.still} (${say.words.count(still.length)})`,
    remarks: [history.still.means],
    frozenColumns: 2,
    columns: [
      ...unitColumns<Row>(say, ({ unit }: { unit: HistoryUnit }) => unit),
      { head: columns.state, width: 20, cell: ({ state }) => stateCell(state, context) },
      { head: columns.toCorrect, width: 12, cell: ({ toCorrect }) => numberCell(toCorrect) },
      { head: columns.since, width: 13, cell: ({ since }) => dateCell(since) },
      { head: columns.periods, width: 9, cell: ({ periods: known }) => numberCell(known) },
    ],
  });
  for (const one of still) table.add(one);
  table.close(periods.length < 2 ? history.still.few : history.still.none);
}
