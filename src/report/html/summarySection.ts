import type { Totals } from '../../desk/totals/Totals.js';
import type { ReportContext } from '../Format.js';
import { closingLines } from '../shared/closingLines.js';
import { shareBar } from './charts.js';
import { districtTableHtml } from './districtTableHtml.js';
import { html } from './markup.js';
import type { Section } from './Section.js';
import { table } from './table.js';

/** Files, plans, roster and requirements in figures. */
export function summarySection({ say }: ReportContext, totals: Totals): Section {
  const { summary, errors, all } = totals;
  const { page, board, words } = say;
  const { roster } = summary;
  const closing = [...(roster ? [board.expected(roster)] : []), ...closingLines(totals, say)];
  const shares = [
    html`<th scope="row">${board.columns.errors}</th>${shareBar(errors, words)}`,
    html`<th scope="row">${board.columns.all}</th>${shareBar(all, words)}`,
  ];
  const body = html`${districtTableHtml({ say }, totals)}<ul class="closing">${closing.map((line) => html`<li>${line}</li>`)}</ul>
${table(page.share.caption, [page.share.of, page.share.met], shares)}`;
  return { id: 'summary', title: page.sections.summary, overall: true, body };
}
