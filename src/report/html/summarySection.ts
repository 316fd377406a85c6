import type { Totals } from '../../desk/totals/Totals.js';
import type { ReportContext } from '../Format.js';
import { closingLines } from '../shared/closingLines.js';
import { type Slice, shareBar, stackedBar } from './charts.js';
import { districtTableHtml } from './districtTableHtml.js';
import { html } from './markup.js';
import type { Section } from './Section.js';
import { table } from './table.js';

/** Files, plans, roster and requirements in figures, with a bar for each whole. */
export function summarySection({ say }: ReportContext, totals: Totals): Section {
  const { summary, errors, all } = totals;
  const { page, board, words } = say;
  const { roster } = summary;
  const closing = [...(roster ? [board.expected(roster)] : []), ...closingLines(totals, say)];
  const shares = [
    html`<th scope="row">${board.columns.errors}</th>${shareBar(errors, words)}`,
    html`<th scope="row">${board.columns.all}</th>${shareBar(all, words)}`,
  ];
  const body = html`${districtTableHtml({ say }, totals)}<div class="charts">
${stackedBar(page.charts.verdicts, verdictParts({ summary, say }), words)}
${stackedBar(page.charts.statuses, statusParts({ summary, say }), words)}
</div>
<ul class="closing">${closing.map((line) => html`<li>${line}</li>`)}</ul>
${table(page.share.caption, [page.share.of, page.share.met], shares)}`;
  return { id: 'summary', title: page.sections.summary, body };
}

type SummaryIn = Pick<Totals, 'summary'> & Pick<ReportContext, 'say'>;

function verdictParts({ summary: { plans }, say }: SummaryIn): Slice[] {
  const { labels, page } = say;
  return [
    { label: labels.verdicts.compliant, count: plans.compliant, tone: 'good' },
    { label: labels.verdicts.pending, count: plans.pending, tone: 'wait' },
    { label: labels.verdicts['non-compliant'], count: plans.nonCompliant, tone: 'bad' },
    { label: labels.verdicts.unreadable, count: plans.unreadable, tone: 'none' },
    ...(plans.notAsked ? [{ label: page.notAsked, count: plans.notAsked, tone: 'none' } as const] : []),
  ];
}

function statusParts({ summary: { requirements: counts }, say }: SummaryIn): Slice[] {
  const { labels, page } = say;
  return [
    { label: labels.statuses.met, count: counts.met, tone: 'good' },
    { label: labels.statuses.unmet, count: counts.unmet, tone: 'bad' },
    { label: labels.statuses.unknown, count: counts.unknown, tone: 'warn' },
    { label: labels.statuses['not-due'], count: counts.notDue, tone: 'wait' },
    {
      label: labels.statuses.review,
      count: counts.review,
      tone: 'look',
      among: { label: page.reviewed, count: counts.reviewed },
    },
    { label: labels.statuses.waived, count: counts.waived, tone: 'none' },
  ];
}
