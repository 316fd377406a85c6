import type { PlanCounts, Standing } from '../../desk/totals/Standing.js';
import { oneLine } from '../../plan/text/visible.js';
import { type Block, type Draft, kindOf, shareOf } from './Draft.js';
import { grid } from './grid.js';
import layout from './layout.json' with { type: 'json' };
import { heading, paragraph } from './paper.js';

/** II- What the check came to: in words, by district, by kind of unit, and where the requirements stand worst. */
export function results(draft: Draft): Block[] {
  const { totals, say } = draft;
  const { plans, requirements } = totals.summary;
  const { sections, results: says } = say.paper;
  return [
    heading(sections.results),
    ...(draft.context.only ? [paragraph(says.partial)] : []),
    ...(plans.received > 0
      ? [
          paragraph(says.verdicts(plans)),
          paragraph(says.meaning),
          paragraph(says.shares(shareOf(totals.errors, draft), shareOf(totals.all, draft))),
          paragraph(says.beside(requirements)),
        ]
      : []),
    ...standingTable('parent', draft),
    ...standingTable('type', draft),
    ...worstRequirements(draft),
  ];
}

const caption = (text: string) => paragraph(text, 'Line', { align: 'center', bold: true, keepNext: true, ...space });
const space = { before: layout.table.caption, after: layout.table.caption / 2 };
const below = (text: string) =>
  paragraph(text, 'Line', {
    italics: true,
    size: layout.points.small,
    before: layout.table.after / 2,
    after: layout.table.after,
  });

function standingTable(by: 'parent' | 'type', draft: Draft): Block[] {
  const { totals, say, words } = draft;
  const { results: says, columns } = say.paper;
  const { columns: counts } = say.board;
  const { roster } = totals.summary;
  const rows = totals.standing.filter((standing) => standing.by === by);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, layout.most.groups);
  const cells = (name: string, plans: PlanCounts, share: string) => [
    name,
    ...[
      plans.received,
      ...(roster ? [plans.missing ?? 0, plans.overdue ?? 0] : []),
      plans.compliant,
      plans.pending,
      plans.nonCompliant,
      plans.unreadable,
    ].map(words.count),
    share,
  ];
  const name = ({ key }: Standing) => {
    const [type = '', level = ''] = key.split('/');
    return by === 'parent' ? oneLine(key) : kindOf(type, level, draft);
  };
  const total: PlanCounts = {
    ...totals.summary.plans,
    ...(roster && { missing: roster.missing, overdue: roster.overdue }),
  };
  return [
    caption(by === 'parent' ? says.byParent : says.byType),
    grid({
      widths: (roster ? layout.widths.standingWithRoster : layout.widths.standing)[draft.context.language],
      headSize: layout.points.tableHead[draft.context.language],
      head: [
        by === 'parent' ? columns.parent : columns.kind,
        counts.received,
        ...(roster ? [counts.missing, counts.overdue] : []),
        counts.compliant,
        counts.pending,
        counts.nonCompliant,
        counts.unreadable,
        columns.errors,
      ],
      rows: [
        ...shown.map((row) => cells(name(row), row.plans ?? total, shareOf(row.errors, draft))),
        cells(says.total, total, shareOf(totals.errors, draft)),
      ],
      texts: [0],
      total: true,
      style: 'SmallCell',
    }),
    below(
      [...(rows.length > shown.length ? [says.moreGroups(rows.length - shown.length)] : []), says.totalNote].join(' '),
    ),
  ];
}

function worstRequirements(draft: Draft): Block[] {
  const { totals, say, words, context } = draft;
  const { results: says, columns } = say.paper;
  const all = totals.standing.filter(({ by }) => by === 'requirement');
  if (all.length === 0) return [paragraph(says.noRequirements)];
  const shown = all.filter(({ all: { met, of } }) => met < of).slice(0, layout.most.requirements);
  if (shown.length === 0) return [];
  return [
    caption(says.byRequirement),
    grid({
      widths: layout.widths.worst,
      headSize: layout.points.tableHead[context.language],
      head: [columns.requirement, columns.title, columns.unmet, columns.unknown, columns.share],
      rows: shown.map(({ key, counts, all: share }) => [
        key,
        context.catalogue.find(key)?.title[context.language] ?? '',
        words.count(counts.unmet),
        words.count(counts.unknown),
        shareOf(share, draft),
      ]),
      texts: [1],
      style: 'SmallCell',
    }),
    ...(all.length > shown.length ? [below(says.moreRequirements(all.length - shown.length))] : []),
  ];
}
