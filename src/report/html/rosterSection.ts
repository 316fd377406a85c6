import type { Missing } from '../../desk/roster/RosterReport.js';
import type { UnitStatus } from '../../desk/roster/UnitEntry.js';
import { statusOf } from '../../desk/roster/unitEntries.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { capital } from '../../messages/capital.js';
import type { ReportContext } from '../Format.js';
import { rosterSections } from '../shared/boardSections.js';
import { untold } from '../shared/toldOf.js';
import { unitKind } from '../shared/unitKind.js';
import { list } from './list.js';
import { html, type Markup } from './markup.js';
import type { PlanLinks } from './PlanLinks.js';
import type { Section } from './Section.js';
import { table, texts } from './table.js';

/** The roster against what came: who is missing, where that can be told, and what does not agree. Nothing without a roster. */
export function rosterSection(context: ReportContext, totals: Totals, links: PlanLinks): Section[] {
  const { roster } = totals;
  if (!roster) return [];
  const { board, page } = context.say;
  const { statuses, likely } = context.say.sending;
  const of = (status: UnitStatus) => roster.missing.filter((one) => statusOf(one) === status);
  const parts = [
    missingTable(context, links, likely.titles, of('unusable')),
    missingTable(context, links, page.missing.overdue, of('overdue')),
    missingTable(context, links, page.missing.notDue, of('not-due')),
    missingTable(context, links, capital(statuses.ended), of('ended')),
    ...rosterSections(roster, context.say).map(({ title, entries }) =>
      list(
        title,
        entries.map(({ sentence, plans }) => html`${sentence} ${links.after(plans)}`),
      ),
    ),
  ];
  return [{ id: 'roster', title: board.titles.roster, body: html`${counted(context, totals)}${parts}` }];
}

/** How many of the units expected have sent a plan; or why that cannot be told. */
function counted({ say }: ReportContext, totals: Totals): Markup {
  const { board } = say;
  const { roster } = totals.summary;
  if (!roster) return html`<p>${untold(totals, say)}</p>`;
  return html`<p>${board.expected(roster)}</p>`;
}

function missingTable({ say }: ReportContext, links: PlanLinks, title: string, missing: readonly Missing[]): Markup {
  if (missing.length === 0) return html``;
  const { board, page } = say;
  const rows = missing.map((item) => {
    const { code, parent = '' } = item.unit;
    const cells = [code, unitKind(item.unit, say), parent, board.missingDue(item)];
    return html`<th scope="row">${links.toAbsent(item.unit)}</th>${texts(cells)}`;
  });
  const { columns } = board;
  return html`<h3>${title}</h3>\n${table(title, [page.columns.unit, page.columns.code, columns.type, columns.parent, page.columns.due], rows)}`;
}
