import type { Missing } from '../../desk/roster/RosterReport.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { messages } from '../../messages/sentences.js';
import type { ReportContext } from '../Format.js';
import { untold } from '../shared/toldOf.js';
import { stackedBar } from './charts.js';
import { list } from './list.js';
import { html, type Markup } from './markup.js';
import type { PlanLinks } from './PlanLinks.js';
import type { Section } from './Section.js';
import { table, texts } from './table.js';

/** The roster against what came: who is missing, where that can be told, and what does not agree. Nothing without a roster. */
export function rosterSection(context: ReportContext, totals: Totals, links: PlanLinks): Section[] {
  const { roster } = totals;
  if (!roster) return [];
  const { board, page } = messages[context.language];
  const late = roster.missing.filter(({ status }) => status === 'overdue');
  const waiting = roster.missing.filter(({ status }) => status === 'not-due');
  const parts = [
    missingTable(context, page.missing.overdue, late),
    missingTable(context, page.missing.notDue, waiting),
    list(
      board.titles.twice,
      roster.twice.map((item) => html`${board.twice(item)} ${links.after(item.plans)}`),
    ),
    list(
      board.titles.unlisted,
      roster.unlisted.map((item) => html`${board.unlisted(item)} ${links.after([item.plan])}`),
    ),
    list(
      board.titles.namesakes,
      roster.namesakes?.map((item) => html`${board.namesakes(item)} ${links.after([item.plan])}`) ?? [],
    ),
    list(
      board.titles.mismatched,
      roster.mismatched.map((item) => html`${board.mismatched(item)} ${links.after([item.plan])}`),
    ),
    list(
      board.titles.outside,
      roster.outside.map((item) => html`${board.outside(item)} ${links.after([item.plan])}`),
    ),
  ];
  return [{ id: 'roster', title: board.titles.roster, body: html`${counted(context, totals)}${parts}` }];
}

/** How many of the units expected have sent a plan; or why that cannot be told. */
function counted({ language }: ReportContext, totals: Totals): Markup {
  const { board, words, page } = messages[language];
  const { roster, plans } = totals.summary;
  if (!roster) return html`<p>${untold(totals, messages[language])}</p>`;
  const { received, missing, overdue } = roster;
  return html`<p>${board.expected(roster, plans.unreadable)}</p>
${stackedBar(
  page.charts.roster,
  [
    { label: page.received, count: received, tone: 'good' },
    { label: board.columns.missing, count: missing, tone: 'wait' },
  ],
  words,
)}${overdue > 0 && html`<p>${board.columns.overdue}: <b>${words.count(overdue)}</b></p>`}`;
}

function missingTable({ language }: ReportContext, title: string, missing: readonly Missing[]): Markup {
  if (missing.length === 0) return html``;
  const { board, words, page } = messages[language];
  const rows = missing.map((item) => {
    const { code, name, type, level, parent = '' } = item.unit;
    const kind = messages[language].labels.unit(words.term('/unit/type', type), words.term('/unit/level', level));
    return html`<th scope="row">${name}</th>${texts([code, kind, parent, board.missingDue(item)])}`;
  });
  const { columns } = board;
  return html`<h3>${title}</h3>\n${table(title, [page.columns.unit, page.columns.code, columns.type, columns.parent, page.columns.due], rows)}`;
}
