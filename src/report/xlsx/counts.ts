import type { Verdict } from '../../check/assess/Assessment.js';
import type { Share } from '../../desk/totals/Standing.js';
import type { Say } from '../../messages/Say.js';
import { shareMet } from '../shared/shares.js';
import { type Cell, textCell } from './Cell.js';
import type { Count, CountedResults, Group, MatrixCells } from './MatrixCells.js';
import { percentCell } from './percentCell.js';

/** Which results of the matrix are counted. */
export type Which = Omit<CountedResults, 'words'>;

const VERDICTS = {
  compliant: ['compliant'],
  pending: ['pending'],
  nonCompliant: ['non-compliant'],
  unreadable: ['unreadable'],
  received: ['compliant', 'pending', 'non-compliant', 'unreadable'],
} as const satisfies Record<string, readonly Verdict[]>;

/** The plans of each verdict, and the units without one, by the matrix. */
export function planCounts(cells: MatrixCells, { labels, district }: Say, group?: Group): Record<string, Count> {
  const { unusable, overdue, notDue, ended } = district.columns;
  const words: Record<string, readonly string[]> = {
    ...Object.fromEntries(
      Object.entries(VERDICTS).map(([key, verdicts]) => [key, verdicts.map((verdict) => labels.verdicts[verdict])]),
    ),
    missing: [unusable, overdue, notDue, ended],
    overdue: [overdue],
  };
  return Object.fromEntries(Object.entries(words).map(([key, own]) => [key, cells.verdicts(own, group)]));
}

/**
 * The units of the roster, by the matrix and by the sums of the table by district.
 * @param sums the cells of that
 */
export function rosterCounts(
  cells: MatrixCells,
  say: Say,
  sums: Partial<Record<'expected', string>>,
  { expected }: { expected: number },
): Record<string, Count | undefined> {
  const { missing, overdue } = planCounts(cells, say);
  const whole = sums.expected;
  if (whole === undefined || !missing) return {};
  return {
    expected: { formula: whole, result: expected },
    received: { formula: `${whole}-(${missing.formula})`, result: expected - missing.result },
    missing,
    overdue,
  };
}

/** A status as the tables count it. */
export type CountedStatus = 'met' | 'unmet' | 'unknown' | 'notDue' | 'review' | 'reviewed' | 'waived';

/** The results of a status, by the matrix. */
export function resultCount(cells: MatrixCells, say: Say, status: CountedStatus, which: Which = {}): Count | undefined {
  const { statuses } = say.labels;
  const reviewed = [say.board.opinions.met, say.board.opinions.unmet].map(say.workbook.reviewed);
  const words: Record<CountedStatus, readonly string[]> = {
    met: [statuses.met],
    unmet: [statuses.unmet],
    unknown: [statuses.unknown],
    notDue: [statuses['not-due']],
    review: [statuses.review, ...reviewed],
    reviewed,
    waived: [statuses.waived],
  };
  return cells.results({ ...which, words: words[status] });
}

/** What is met of what counts, by the matrix. */
export interface CountedShare {
  met: Count | undefined;
  of: Count | undefined;
}

/** The formulas that count a share in the matrix. */
export function shareCounts(cells: MatrixCells, { labels: { statuses } }: Say, which: Which): CountedShare {
  return {
    met: cells.results({ ...which, words: [statuses.met] }),
    of: cells.results({ ...which, words: [statuses.met, statuses.unmet, statuses.unknown] }),
  };
}

/**
 * A share as it is counted, `9/12`, which no program may take for a day or a division, and as a percentage.
 * @param at the cell that the first one stands in: the second goes by it
 */
export function shareCells(share: Share, { met, of }: CountedShare, at: string): [Cell, Cell] {
  const parts = shareMet(share);
  const isCounted = met?.result === share.met && of?.result === share.of;
  if (!isCounted) return [textCell(parts, 'centre'), percentCell(share.met, share.of)];
  const slash = `FIND("/",${at})`;
  const percent = `IFERROR(VALUE(LEFT(${at},${slash}-1))/VALUE(MID(${at},${slash}+1,9)),"–")`;
  return [
    {
      value: { formula: `IF((${of.formula})=0,"–",(${met.formula})&"/"&(${of.formula}))`, result: parts },
      style: 'centre',
    },
    { value: { formula: percent, result: share.of === 0 ? '–' : share.met / share.of }, style: 'percent' },
  ];
}
