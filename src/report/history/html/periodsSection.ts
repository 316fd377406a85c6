import type { History } from '../../../desk/history/History.js';
import type { Share } from '../../../desk/totals/Standing.js';
import { html } from '../../html/markup.js';
import type { Section } from '../../html/Section.js';
import { numbers, table } from '../../html/table.js';
import type { HistoryContext } from '../HistoryContext.js';
import { compliantOf } from '../historyLines.js';
import { periodColumns } from '../periodColumns.js';
import { type ChartLine, lineChart } from './lineChart.js';

/** A row for each period, and what became of all together as a chart. */
export function periodsSection(history: History, { say }: HistoryContext): Section {
  const { history: said, words } = say;
  const { periods } = history;
  const { columns, measures, sections, page } = said;
  const counted = periodColumns(history, say);
  const hasUnits = periods.some(({ units }) => units);
  const ratio = ({ met, of }: Share) =>
    html`<td class="ratio">${of === 0 ? '–' : words.ratio({ count: met, total: of })}</td>`;
  const rows = periods.map((period) => {
    const figures = counted.map(({ value }) => {
      const figure = value(period);
      return figure === undefined ? '' : words.count(figure);
    });
    return html`<th scope="row">${words.date(period.asOf)}</th>${numbers(figures)}${ratio(period.errors)}${ratio(period.all)}<td>${period.files.join('; ')}</td>`;
  });
  const heads = [columns.day, ...counted.map(({ head }) => head), columns.deciding, columns.all, columns.files];
  const lines: (ChartLine & { name: string })[] = [
    ...(hasUnits
      ? [{ name: measures.compliant, tone: 'main' as const, points: periods.map(({ units }) => compliantOf(units)) }]
      : []),
    {
      name: measures.deciding,
      tone: 'second',
      points: periods.map(({ errors }) => (errors.of > 0 ? errors : undefined)),
    },
  ];
  const chart = {
    label: page.chart(sections.periods, periods.length),
    days: periods.map(({ asOf }) => asOf),
    lines,
    size: { width: 640, height: 240 },
    hasScales: true,
  };
  const body = html`<figure><figcaption>${lines.map(({ name, tone }) => html`<span class="key ${tone}" aria-hidden="true"></span>${name} `)}</figcaption>
${lineChart(chart, words)}</figure>
${table(sections.periods, heads, rows)}`;
  return { id: 'periods', title: sections.periods, body };
}
