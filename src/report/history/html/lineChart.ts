import type { Share } from '../../../desk/totals/Standing.js';
import type { Words } from '../../../messages/Words.js';
import { daysBetween, type IsoDate } from '../../../plan/model/calendar.js';
import { html, type Markup } from '../../html/markup.js';

/** A line of a chart: `main` is drawn solid and with its points, `beside` broken and thin. */
export interface ChartLine {
  points: readonly (Share | undefined)[];
  tone: 'main' | 'second' | 'beside';
}

/** A chart of lines, one for each row of a table. */
export interface LineChart {
  /** What a reader of the screen is told; the figures stand in a table. */
  label: string;
  days: readonly IsoDate[];
  lines: readonly ChartLine[];
  size: { width: number; height: number };
  /** Whether it has scales; without them it stands in a line of a table. */
  hasScales: boolean;
}

interface Point {
  x: number;
  y: number;
  day: IsoDate;
  share: Share;
}

const LEFT = 36;
const BELOW = 20;
const EDGE = 6;
/** What the name of a day takes, with some room beside it. */
const LABEL = 72;

/** Lines over days, from 0 to 100%, spaced as the days are; what nobody can tell is a gap. */
export function lineChart({ label, days, lines, size, hasScales }: LineChart, words: Words): Markup {
  const { width, height } = size;
  const [left, bottom] = hasScales ? [LEFT, height - BELOW] : [EDGE, height - EDGE];
  const first = days[0] ?? '';
  const span = Math.max(1, daysBetween(first, days.at(-1) ?? first));
  const xOf = (day: IsoDate) => round(left + ((width - EDGE - left) * daysBetween(first, day)) / span);
  const yOf = (rate: number) => round(bottom - (bottom - EDGE) * rate);
  const drawn = lines.map((line) => {
    const runs = runsOf(line, days, xOf, yOf);
    const paths = runs.map((run) => html`<polyline points="${run.map(({ x, y }) => `${x},${y}`).join(' ')}"/>`);
    const dots = runs
      .flat()
      .map((point) => html`<circle cx="${point.x}" cy="${point.y}" r="2.5">${titleOf(point, words)}</circle>`);
    return html`<g class="${line.tone}">${paths}${line.tone !== 'beside' && dots}</g>`;
  });
  const scales = [0, 0.5, 1].map(
    (rate) =>
      html`<line class="grid" x1="${left}" x2="${width - EDGE}" y1="${yOf(rate)}" y2="${yOf(rate)}"/>${hasScales && html`<text x="${left - 5}" y="${yOf(rate) + 4}" text-anchor="end">${words.percent(rate * 100)}</text>`}`,
  );
  const ends = [...new Set([first, days.at(-1) ?? first])].map(
    (day, i) =>
      html`<text x="${i === 0 ? left : width - EDGE}" y="${height - 4}" text-anchor="${i === 0 ? 'start' : 'end'}">${words.date(day)}</text>`,
  );
  const between = labelledBetween(days, xOf).map(
    (day) => html`<text x="${xOf(day)}" y="${height - 4}" text-anchor="middle">${words.date(day)}</text>`,
  );
  return html`<svg class="lines" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${scales}${hasScales && ends}${hasScales && between}${drawn}</svg>`;
}

/** The days between the first and the last whose names have room below the chart: no two of them touch. */
function labelledBetween(days: readonly IsoDate[], xOf: (day: IsoDate) => number): IsoDate[] {
  const last = days.at(-1);
  const end = last === undefined ? 0 : xOf(last) - 1.5 * LABEL;
  let from = LEFT + 1.5 * LABEL;
  return days.slice(1, -1).filter((day) => {
    const x = xOf(day);
    if (x < from || x > end) return false;
    from = x + LABEL;
    return true;
  });
}

const titleOf = ({ day, share: { met, of } }: Point, words: Words) =>
  html`<title>${words.date(day)}: ${words.ratio({ count: met, total: of })}</title>`;

/** The stretches without a gap. */
function runsOf(
  { points }: ChartLine,
  days: readonly IsoDate[],
  xOf: (day: IsoDate) => number,
  yOf: (rate: number) => number,
): Point[][] {
  const runs: Point[][] = [];
  let open = false;
  for (const [i, share] of points.entries()) {
    const day = days[i];
    if (!share || day === undefined) {
      open = false;
      continue;
    }
    const point = { x: xOf(day), y: yOf(share.met / share.of), day, share };
    if (open) runs.at(-1)?.push(point);
    else runs.push([point]);
    open = true;
  }
  return runs;
}

const round = (value: number) => Math.round(value * 10) / 10;
