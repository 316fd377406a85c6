import type { Standing } from '../../desk/totals/Standing.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { messages } from '../../messages/sentences.js';
import type { ReportContext } from '../Format.js';
import { shareBar } from './charts.js';
import { capital, html, type Markup } from './markup.js';
import type { Section } from './Section.js';
import { numbers, table } from './table.js';

/** How districts, kinds of unit and requirements stand, worst first. */
export function standingSections(context: ReportContext, { standing }: Totals): Section[] {
  const { board, page } = messages[context.language];
  return (['parent', 'type', 'requirement'] as const).flatMap((by) => {
    const rows = standing.filter((row) => row.by === by);
    if (rows.length === 0) return [];
    const title = board.titles.standing[by];
    const shown = by === 'requirement' ? byRequirement(context, rows) : byPlans(context, by, rows);
    const order = page.order[by === 'requirement' ? 'requirements' : 'plans'];
    return [{ id: `by-${by}`, title, body: html`<p>${order} ${page.shareMeans}</p>\n${shown}` }];
  });
}

function byPlans({ language }: ReportContext, by: 'parent' | 'type', rows: readonly Standing[]): Markup {
  const { board, labels, words } = messages[language];
  const { columns } = board;
  const roster = rows.some(({ plans }) => plans?.missing !== undefined);
  const head = [
    columns[by],
    columns.errors,
    columns.all,
    columns.received,
    ...(roster ? [columns.missing, columns.overdue] : []),
    columns.compliant,
    columns.pending,
    columns.nonCompliant,
    columns.unreadable,
  ];
  const nameOf = (key: string) => {
    const [type = '', level = ''] = key.split('/');
    return by === 'parent' ? key : labels.unit(words.term('/unit/type', type), words.term('/unit/level', level));
  };
  const cells = rows.map(({ key, plans, errors, all }) => {
    const counts = [
      plans?.received,
      ...(roster ? [plans?.missing ?? 0, plans?.overdue ?? 0] : []),
      plans?.compliant,
      plans?.pending,
      plans?.nonCompliant,
      plans?.unreadable,
    ].map((count) => words.count(count ?? 0));
    return html`<th scope="row">${nameOf(key)}</th>${shareBar(errors, words)}${shareBar(all, words)}${numbers(counts)}`;
  });
  return table(board.titles.standing[by], head, cells);
}

function byRequirement({ language, catalogue }: ReportContext, rows: readonly Standing[]): Markup {
  const { board, labels, words, page } = messages[language];
  const { statuses } = labels;
  const head = [
    labels.columns.requirement,
    page.share.met,
    ...[statuses.met, statuses.unmet, statuses.unknown, statuses['not-due'], statuses.review].map(capital),
    capital(page.reviewed),
    capital(statuses.waived),
  ];
  const cells = rows.map(({ key, counts, all }) => {
    const { met, unmet, unknown, notDue, review, reviewed, waived } = counts;
    const figures = [met, unmet, unknown, notDue, review, reviewed, waived].map(words.count);
    const title = catalogue.find(key)?.title[language] ?? '';
    return html`<th scope="row"><b>${key}</b> ${title}</th>${shareBar(all, words)}${numbers(figures)}`;
  });
  return table(board.titles.standing.requirement, head, cells);
}
