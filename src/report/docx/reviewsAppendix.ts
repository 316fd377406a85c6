import type { Assessment } from '../../check/assess/Assessment.js';
import { compareNames } from '../../plan/text/compareNames.js';
import { oneLine } from '../../plan/text/visible.js';
import { requirementText } from '../shared/requirementText.js';
import { appendixHead } from './appendices.js';
import { grid } from './grid.js';
import layout from './layout.json' with { type: 'json' };
import { type Block, type PaperReport, planName, type ReviewedResult } from './PaperReport.js';

/** The opinions beside a plan's results, in the order of the catalogue. */
export function reviewedIn({ unit, results }: Assessment): ReviewedResult[] {
  return results.flatMap(({ requirement, review }) =>
    unit && review ? [{ name: unit.name, requirement, review }] : [],
  );
}

/** Appendix 4: every opinion by unit, with its requirement, its author and its date. Nothing if there are none. */
export function reviewsAppendix(report: PaperReport): Block[] {
  const { say, context, words, reviewed } = report;
  if (reviewed.length === 0) return [];
  const { appendix, columns } = say.paper;
  const rows = [...reviewed].sort((a, b) => compareNames(a.name, b.name));
  return [
    ...appendixHead(appendix.fourth, appendix.reviews, report),
    grid({
      widths: layout.widths.reviews,
      headSize: layout.points.tableHead[context.say.language],
      head: [
        columns.number,
        columns.unit,
        columns.requirement,
        columns.title,
        columns.opinion,
        columns.reviewer,
        columns.reviewedOn,
        columns.note,
      ],
      rows: rows.map(({ name, requirement, review: { opinion, reviewer, date, note } }, i) => [
        String(i + 1),
        planName({ name, file: '', document: 0 }, report),
        requirement,
        requirementText(requirement, context).title,
        say.board.opinions[opinion],
        oneLine(reviewer),
        words.date(date),
        note === undefined ? '–' : oneLine(note),
      ]),
      texts: [1, 3, 5, 7],
      style: 'SmallCell',
    }),
  ];
}
