import type { ReviewReport, WaiverReport } from '../decisions/DecisionReport.js';
import type { BesidePlans } from '../totals/BesidePlans.js';
import type { SavedReport } from './savedReport.js';

/** What became of the Board's waivers and reviews in several reports together. */
export function mergeDecisions(reports: readonly SavedReport[]): Pick<BesidePlans, 'waivers' | 'reviews'> {
  const waivers = reports.flatMap((report) => report.waivers ?? []);
  const reviews = reports.flatMap((report) => report.reviews ?? []);
  return {
    ...(waivers.length > 0 && {
      waivers: {
        applied: unique(waivers.flatMap(({ applied }) => applied)),
        expired: unique(waivers.flatMap(({ expired }) => expired)),
        unused: leftOver(
          waivers.flatMap(({ unused }) => unused),
          waivers.flatMap(({ applied }) => applied),
        ),
      },
    }),
    ...(reviews.length > 0 && {
      reviews: {
        applied: unique(reviews.flatMap(({ applied }) => applied)),
        unused: leftOver(
          reviews.flatMap(({ unused }) => unused),
          reviews.flatMap(({ applied }) => applied),
        ),
      },
    }),
  };
}

/** A decision is known by all that it says. */
const keyOf = (decision: object) => JSON.stringify({ ...decision, why: undefined, nearest: undefined });

function unique<T extends object>(decisions: readonly T[]): T[] {
  return [...new Map(decisions.map((decision) => [keyOf(decision), decision])).values()];
}

/** What no report had a use for. That a report has no plan of the unit says less than what another says of it. */
function leftOver<T extends UnusedDecision>(unused: readonly T[], applied: readonly object[]): T[] {
  const used = new Set(applied.map(keyOf));
  const left = unused.filter((one) => !(used.has(keyOf(one)) && (one.why === 'no-match' || one.why === 'not-needed')));
  const telling = new Map([...left].sort((a, b) => saysOf(a) - saysOf(b)).map((one) => [keyOf(one), one]));
  return unique(left).map((one) => telling.get(keyOf(one)) ?? one);
}

type UnusedDecision = WaiverReport['unused'][number] | ReviewReport['unused'][number];

/** How much a report says of a decision: what came of it, else that its unit is on the roster, else which may be meant. */
function saysOf({ why, nearest }: UnusedDecision): number {
  if (why !== 'no-match') return 3;
  return nearest === undefined ? 2 : Math.sign(nearest.length);
}
