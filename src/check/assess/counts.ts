import type { Counts, Result, Status } from './Assessment.js';

/** The counts of a plan of which nothing is judged: zero of everything. */
export function noCounts(): Counts {
  return { met: 0, unmet: 0, notDue: 0, review: 0, reviewed: 0, waived: 0, unknown: 0, notApplicable: 0 };
}

/** The count that a status adds to. */
const countOf = {
  met: 'met',
  unmet: 'unmet',
  'not-due': 'notDue',
  review: 'review',
  waived: 'waived',
  unknown: 'unknown',
} as const satisfies Record<Status, keyof Counts>;

/** How many of a plan's results have each status; `notApplicable`: how many requirements do not bind its unit. */
export function countResults(results: readonly Result[], notApplicable = 0): Counts {
  const counts = { ...noCounts(), notApplicable };
  for (const result of results) countResult(counts, result);
  return counts;
}

/** Counts one more result, in `counts` itself. */
export function countResult(counts: Counts, { status, review, planned }: Result): void {
  counts[countOf[status]]++;
  if (planned !== undefined && (status === 'not-due' || status === 'unmet')) counts.planned = (counts.planned ?? 0) + 1;
  if (review) counts.reviewed++;
}
