import type { Totals } from '../../desk/totals/Totals.js';
import { capital } from '../../messages/capital.js';
import type { ReportContext } from '../Format.js';
import { type GroupTable, groupTables, type RequirementTable, requirementTable } from '../shared/standingTables.js';
import { shareBar } from './charts.js';
import { html, type Markup } from './markup.js';
import type { Section } from './Section.js';
import { numbers, table } from './table.js';

/** How districts, kinds of unit and requirements stand, worst first. */
export function standingSections(context: ReportContext, totals: Totals): Section[] {
  const { page } = context.say;
  const section = (by: string, title: string, order: string, shown: Markup): Section => ({
    id: `by-${by}`,
    title,
    body: html`<p>${order} ${page.shareMeans}</p>\n${shown}`,
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

function byPlans({ say }: ReportContext, { by, title, counted, rows }: GroupTable): Markup {
  const { board, words } = say;
  const { columns } = board;
  const head = [columns[by], columns.errors, columns.all, ...counted.map((key) => columns[key])];
  const cells = rows.map(({ name, plans, errors, all }) => {
    const counts = counted.map((key) => words.count(plans[key]));
    return html`<th scope="row">${name}</th>${shareBar(errors, words)}${shareBar(all, words)}${numbers(counts)}`;
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
    const figures = [met, unmet, unknown, notDue, review, reviewed, waived].map(words.count);
    return html`<th scope="row"><b>${id}</b> ${title}</th>${shareBar(all, words)}${numbers(figures)}`;
  });
  return table(caption, head, cells);
}
