import type { Totals } from '../../desk/totals/Totals.js';
import type { Say } from '../../messages/Say.js';

/** The last lines of a report: what was found and judged, and how many of the Board's decisions that may make a run green had an effect. */
export function closingLines(
  { summary, problems, waivers, officialPlans }: Totals,
  { labels, board, official }: Say,
): string[] {
  const { applied = [], expired = [], unused = [] } = waivers ?? {};
  return [
    ...labels.closing(summary, problems),
    ...(waivers
      ? [board.waiversCounted({ applied: applied.length, expired: expired.length, unused: unused.length })]
      : []),
    ...(officialPlans
      ? [official.counted({ applied: officialPlans.applied.length, unused: officialPlans.unused.length })]
      : []),
  ];
}
