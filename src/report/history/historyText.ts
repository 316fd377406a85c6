import type { History, Period } from '../../desk/history/History.js';
import { oneLine } from '../../plan/text/visible.js';
import { COLUMNS, indented } from '../shared/layout.js';
import type { Paint } from '../shared/Paint.js';
import { table } from '../shared/table.js';
import type { HistoryContext } from './HistoryContext.js';
import { historyNotes } from './historyNotes.js';
import { leftOutSentence } from './leftOutSentence.js';
import { periodColumns } from './periodColumns.js';

const DAY_WIDTH = 10;
const SHARE_WIDTH = 14;
/** More columns leave no room for the share of requirements, which then is said below the table. */
const MOST_BESIDE_SHARE = 6;
/** As many as somebody reads on a terminal; how many more there are is said. */
const MOST_UNITS = 50;

/** The history for a terminal: a row for each period, who never moved, and which reports do not count. */
export function historyText(history: History, context: HistoryContext, paint: Paint): string {
  const { say } = context;
  const { title, sections } = say.history;
  const section = (name: string, lines: readonly string[]) => ['', paint.bold(name), ...lines];
  const lines = [
    paint.bold(title),
    context.catalogue.conclusion.title[say.language],
    ...historyNotes(history, context),
  ].map((line) => indented(line, 0));
  if (history.periods.length > 0) lines.push(...section(sections.periods, [periodTable(history, context)]));
  lines.push(...section(`${sections.still} (${say.words.count(history.still.length)})`, stillLines(history, context)));
  if (history.leftOut.length > 0) lines.push(...section(sections.leftOut, leftOutLines(history, context)));
  return `${lines.join('\n')}\n`;
}

function periodTable(history: History, { say }: HistoryContext): string {
  const { words, history: said } = say;
  const columns = periodColumns(history, say);
  const shareOf = ({ errors: { met, of } }: Period) => (of === 0 ? '–' : words.ratio({ count: met, total: of }));
  const hasShare = columns.length <= MOST_BESIDE_SHARE;
  const texts = DAY_WIDTH + (hasShare ? SHARE_WIDTH + 3 : 0);
  const width = Math.floor((COLUMNS - texts - 4) / columns.length) - 3;
  const drawn = table(
    [said.columns.day, ...columns.map(({ short }) => short), ...(hasShare ? [said.columns.deciding] : [])],
    history.periods.map((period) => [
      words.date(period.asOf),
      ...columns.map(({ value }) => {
        const figure = value(period);
        return figure === undefined ? '–' : words.count(figure);
      }),
      ...(hasShare ? [shareOf(period)] : []),
    ]),
    [DAY_WIDTH, ...columns.map(() => width), ...(hasShare ? [SHARE_WIDTH] : [])],
    1,
  );
  if (hasShare) return drawn;
  const shares = history.periods.map((period) => ({ day: period.asOf, share: shareOf(period) }));
  return `${drawn}\n${indented(said.shares(said.columns.deciding, shares), 0, 2)}`;
}

function stillLines({ still, periods }: History, { say }: HistoryContext): string[] {
  const { history } = say;
  const said = history.still;
  if (periods.length < 2) return [indented(said.few, 2)];
  if (still.length === 0) return [indented(said.none, 2)];
  const more = still.length - MOST_UNITS;
  return [
    indented(said.means, 2),
    ...still
      .slice(0, MOST_UNITS)
      .map(({ unit, state, toCorrect, since, periods: known }) =>
        indented(said.one(oneLine(history.unit(unit)), history.states[state], toCorrect, since, known), 2, 4),
      ),
    ...(more > 0 ? [indented(said.more(more), 2)] : []),
  ];
}

function leftOutLines({ leftOut }: History, { say }: HistoryContext): string[] {
  return [...leftOut.map((one) => indented(leftOutSentence(one, say), 2, 4)), indented(say.history.leftOut.order, 2)];
}
