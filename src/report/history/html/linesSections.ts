import type { History } from '../../../desk/history/History.js';
import type { IsoDate } from '../../../plan/model/calendar.js';
import { html, type Markup } from '../../html/markup.js';
import type { Section } from '../../html/Section.js';
import { table } from '../../html/table.js';
import type { HistoryContext } from '../HistoryContext.js';
import { districtLines, type HistoryLine, type HistoryLines, noShareNote, requirementLines } from '../historyLines.js';
import { type ChartLine, lineChart } from './lineChart.js';

/** A small chart for each district, that of all together beside its line, and the table of the figures; for each measure. */
export function districtSection(history: History, context: HistoryContext): Section {
  const { history: said } = context.say;
  const days = history.periods.map(({ asOf }) => asOf);
  const measures = districtLines(history, context);
  const body =
    measures.length === 0
      ? html`<p>${said.noDistricts}</p>`
      : html`${measures.map(
          (measure) => html`<h3>${measure.title}</h3>
<p>${(['main', 'beside'] as const).map((tone) => html`<span class="key ${tone}" aria-hidden="true"></span>`)}${said.page.legend}</p>
<div class="multiples">${multiples(measure, days, context)}</div>
${figures(measure, [said.columns.parent], days, context)}`,
        )}`;
  return { id: 'districts', title: said.sections.districts, body };
}

/** The requirements, each with its line in a table of the figures. */
export function requirementSection(history: History, context: HistoryContext): Section {
  const { history: said } = context.say;
  const days = history.periods.map(({ asOf }) => asOf);
  const measure = requirementLines(history, context);
  const body =
    measure.lines.length === 0
      ? html`<p>${said.noRequirements}</p>`
      : html`<p>${measure.title}.</p>${noShareNote(history, context).map((note) => html`<p>${note}</p>`)}
${figures(measure, [said.columns.requirement], days, context)}`;
  return { id: 'requirements', title: said.sections.requirements, body };
}

function multiples({ lines }: HistoryLines, days: readonly IsoDate[], { say }: HistoryContext): Markup[] {
  const whole = lines.filter(({ isWhole }) => isWhole);
  const beside = whole.map(({ points }): ChartLine => ({ points, tone: 'beside' }));
  return lines
    .filter(({ isWhole, isBeside }) => !isWhole && !isBeside)
    .map(({ names, points }) => {
      const label = say.history.page.chart(names.join(' '), days.length);
      const chart = lineChart(
        {
          label,
          days,
          lines: [...beside, { points, tone: 'main' }],
          size: { width: 270, height: 120 },
          hasScales: true,
        },
        say.words,
      );
      return html`<figure><figcaption>${names}</figcaption>${chart}</figure>`;
    });
}

/** The figures of lines; each with its line in small. */
function figures(
  { title, lines }: HistoryLines,
  names: readonly string[],
  days: readonly IsoDate[],
  { say }: HistoryContext,
): Markup {
  const { words, history } = say;
  const rows = lines.map((line) => {
    const ratios = line.points.map(
      (share) => html`<td class="ratio">${share && words.ratio({ count: share.met, total: share.of })}</td>`,
    );
    return html`<th scope="row">${nameOf(line)}</th><td class="trend">${trend(line, days, say)}</td>${ratios}`;
  });
  return table(title, [...names, history.columns.trend, ...days.map(words.date)], rows);
}

function nameOf({ names, isWhole }: HistoryLine): Markup {
  const [first = '', ...others] = names;
  return others.length > 0 || isWhole ? html`<b>${first}</b> ${others.join(' ')}` : html`${first}`;
}

function trend(
  { names, points }: HistoryLine,
  days: readonly IsoDate[],
  { history, words }: HistoryContext['say'],
): Markup {
  const label = history.page.chart(names[0] ?? '', days.length);
  return lineChart(
    { label, days, lines: [{ points, tone: 'main' }], size: { width: 120, height: 34 }, hasScales: false },
    words,
  );
}
