import type { Paragraph } from 'docx';
import type { DistrictCounts } from '../../desk/totals/countDistricts.js';
import { tableEntries } from '../../plan/maps/tableEntries.js';
import { districtTable } from '../shared/districtTable.js';
import { untold } from '../shared/toldOf.js';
import { grid } from './grid.js';
import layout from './layout.json' with { type: 'json' };
import { type Block, type PaperReport, shareOf } from './PaperReport.js';
import { below, caption, heading, paragraph } from './paper.js';

/** I- The results on a page: how many have sent a plan, what they came to, and how the districts stand. */
export function general(report: PaperReport): Block[] {
  const { totals, say, context } = report;
  const { plans, requirements } = totals.summary;
  const { sections, results: says, details } = say.paper;
  return [
    heading(sections.general),
    ...sending(report),
    ...(context.only ? [paragraph(says.partial)] : []),
    ...(plans.received > 0
      ? [
          paragraph(says.verdicts(plans)),
          ...offRoster(report),
          paragraph(says.shares(shareOf(totals.errors, report), shareOf(totals.all, report))),
          paragraph(says.beside(requirements)),
        ]
      : []),
    ...districts(report, layout.most.groups),
    paragraph(details.see),
  ];
}

/** Of the plans that came, those that the table of units has not. */
function offRoster({ totals, say, context }: PaperReport): Paragraph[] {
  const { unlisted = 0 } = totals.summary.roster ?? {};
  const table = districtTable(totals, context.say);
  if (!table || unlisted === 0) return [];
  return [paragraph(say.paper.results.offRoster(unlisted, totals.summary.plans.compliant - table.total.compliant))];
}

const sending = (report: PaperReport): Paragraph[] => sendingSentences(report).map((sentence) => paragraph(sentence));

/** How many units have sent a plan; or why that cannot be told. */
export function sendingSentences({ totals, say, context }: PaperReport): string[] {
  const { roster: counted, plans } = totals.summary;
  const { sent: says } = say.paper;
  if (!counted)
    return [
      totals.roster ? (untold(totals, context.say) ?? says.noRoster) : says.noRoster,
      says.received(totals.summary),
    ];
  // A portion of plans without a unit expects none, so only what was received is told.
  if (context.portion?.of === 'unlisted') return [says.received(totals.summary)];
  const { judged, unusable, overdue, notDue, ended } = counted;
  const { counted: words } = say.district;
  const figures = { judged, unusable, overdue, notDue, ended };
  const parts = tableEntries(figures).flatMap(([status, units]) => (units ? [words[status](units)] : []));
  // A report written before statuses existed tells only who has sent nothing.
  const known = judged !== undefined && counted.expected > 0;
  return [
    known ? says.statuses(counted.expected, parts) : says.expected(counted),
    ...(plans.received === 0 ? [says.received(totals.summary)] : []),
  ];
}

/** The table by district with the sum below; nothing where the roster is not at hand. */
export function districts({ totals, say, context, words }: PaperReport, most: number): Block[] {
  const table = districtTable(totals, context.say);
  if (!table) return [];
  const { columns, rows, total, isSummed } = table;
  const { language } = context.say;
  const { name, figure } = layout.widths.district;
  const figures = Array.from({ length: columns.length }, () => figure);
  const shown = rows.length > most + 1 ? rows.slice(0, most) : rows;
  const cells = (counts: DistrictCounts) => columns.map((column) => words.count(counts[column]));
  return [
    caption(say.district.title),
    grid({
      widths: [name - figure * (columns.length - 5), ...figures],
      headSize: layout.points.tableHead[language],
      head: [say.paper.columns.parent, ...columns.map((column) => say.district.columns[column])],
      rows: [
        ...shown.map((row) => [row.name, ...cells(row.counts)]),
        ...(isSummed ? [[say.district.total, ...cells(total)]] : []),
      ],
      texts: [0],
      total: isSummed,
      style: 'SmallCell',
    }),
    below(
      [...(rows.length > shown.length ? [say.district.more(rows.length - shown.length)] : []), say.district.note].join(
        ' ',
      ),
    ),
  ];
}
