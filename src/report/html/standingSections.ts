import { NO_DISTRICT, type PlanCounts } from '../../desk/totals/Standing.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { capital } from '../../messages/capital.js';
import type { ReportContext } from '../Format.js';
import { type GroupTable, groupTables, type RequirementTable, requirementTable } from '../shared/standingTables.js';
import { shareBar } from './charts.js';
import { ABSENT, type Asked, NO_PARENT, PLANS, UNMET } from './findAddress.js';
import { countLink, findLink } from './findLink.js';
import { html, type Markup } from './markup.js';
import type { Section } from './Section.js';
import { numbers, table } from './table.js';

/** How districts, kinds of unit and requirements stand, worst first. */
export function standingSections(context: ReportContext, totals: Totals): Section[] {
  const { page, finder } = context.say;
  const section = (by: string, title: string, order: string, shown: Markup): Section => ({
    id: `by-${by}`,
    title,
    overall: true,
    body: html`<p>${order} ${page.shareMeans} <span class="hint">${by === 'requirement' ? finder.hints.requirements : finder.hints.groups}</span></p>\n${shown}`,
  });
  const requirements = requirementTable(totals, context);
  return [
    ...groupTables(totals, context).map((group) =>
      section(group.by, group.title, page.order.plans, byPlans(context, group)),
    ),
    ...(requirements.rows.length > 0
      ? [section('requirement', requirements.title, page.order.requirements, byRequirement(context, requirements))]
      : []),
  ];
}

/** Which units a figure of a district or kind of unit counts. */
const ASKED: Readonly<Record<keyof PlanCounts, Asked>> = {
  received: { verdict: PLANS },
  missing: { verdict: ABSENT },
  overdue: { verdict: 'overdue' },
  compliant: { verdict: 'compliant' },
  pending: { verdict: 'pending' },
  nonCompliant: { verdict: 'non-compliant' },
  unreadable: { verdict: 'unreadable' },
};

function byPlans({ say }: ReportContext, { by, title, counted, rows }: GroupTable): Markup {
  const { board, words } = say;
  const { columns } = board;
  const head = [columns[by], columns.errors, columns.all, ...counted.map((key) => columns[key])];
  const cells = rows.map(({ key, name, plans, errors, all }) => {
    const group: Asked = by === 'parent' ? { parent: key === NO_DISTRICT ? NO_PARENT : key } : { kind: key };
    const counts = counted.map((one) => countLink({ ...group, ...ASKED[one] }, plans[one], words.count(plans[one])));
    return html`<th scope="row">${findLink(group, name)}</th>${shareBar(errors, words)}${shareBar(all, words)}${numbers(counts)}`;
  });
  return table(title, head, cells);
}

function byRequirement({ say }: ReportContext, { title: caption, rows }: RequirementTable): Markup {
  const { labels, words, page } = say;
  const { statuses } = labels;
  const head = [
    labels.columns.requirement,
    page.share.met,
    ...[statuses.met, statuses.unmet, statuses.unknown, statuses['not-due'], statuses.review].map(capital),
    capital(page.reviewed),
    capital(statuses.waived),
  ];
  const cells = rows.map(({ id, title, counts, all }) => {
    const { met, unmet, unknown, notDue, review, reviewed, waived } = counts;
    const asked = { requirement: id, status: UNMET };
    const figures = [met, unmet, unknown, notDue, review, reviewed, waived].map(words.count);
    return html`<th scope="row">${countLink(asked, unmet, html`<b>${id}</b> ${title}`)}</th>${shareBar(all, words)}${numbers(figures)}`;
  });
  return table(caption, head, cells);
}
