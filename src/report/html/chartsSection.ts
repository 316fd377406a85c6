import type { RosterSummary } from '../../desk/roster/RosterReport.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { ReportContext } from '../Format.js';
import { type Slice, stackedBar } from './charts.js';
import { html } from './markup.js';
import type { Section } from './Section.js';

/** Units, plans and requirements as bars, with their figures in words: after the results, which say the same and more. */
export function chartsSection({ say }: ReportContext, { summary }: Totals): Section {
  const { page, finder, words } = say;
  const { roster } = summary;
  const body = html`<div class="charts">
${roster && stackedBar(page.charts.roster, rosterParts(roster, say), words)}
${stackedBar(page.charts.verdicts, verdictParts({ summary, say }), words)}
${stackedBar(page.charts.statuses, statusParts({ summary, say }), words)}
</div>`;
  return { id: 'charts', title: finder.charts, overall: true, body };
}

function rosterParts(roster: RosterSummary, { sending: { statuses } }: ReportContext['say']): Slice[] {
  return [
    { label: statuses.judged, count: roster.judged, tone: 'good' },
    { label: statuses.unusable, count: roster.unusable, tone: 'look' },
    { label: statuses['not-due'], count: roster.notDue, tone: 'wait' },
    { label: statuses.overdue, count: roster.overdue, tone: 'bad' },
    { label: statuses.ended, count: roster.ended, tone: 'none' },
  ];
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
