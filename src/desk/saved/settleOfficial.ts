import type { PassedOver, Superseded } from '../../check/assess/Sending.js';
import { append } from '../../plan/maps/append.js';
import { type Candidate, officialOf, passedOver } from '../official/officialOf.js';
import { planKey } from '../roster/planKey.js';
import type { Received } from '../roster/Received.js';
import type { MergedOfficial } from './MergedOfficial.js';
import type { SavedReport } from './savedReport.js';

type Sent = Pick<Received, 'file' | 'document' | 'listed' | 'sending' | 'superseded'>;

/** What of a plan follows from whether it counts. */
type Standing = Settled & Pick<Received, 'stated'>;

/**
 * Reports in each of which a plan may count of which another has a later one, or the one that the Board has said is official: as if all had
 * been judged in one run. Plans of reports of before one counted stay as they are.
 */
export function settleOfficial(reports: readonly SavedReport[], decisions: MergedOfficial): SavedReport[] {
  const settled = settledIn(
    reports.flatMap(({ plans, notJudged = [], asOf }) => [...plans, ...notJudged].map((plan) => ({ ...plan, asOf }))),
    decisions,
  );
  if (settled.size === 0) return [...reports];
  const settle = <P extends Sent & Standing>(plan: P): Omit<P, keyof Standing> & Standing => {
    const found = settled.get(planKey(plan));
    if (!found) return plan;
    const { stated, superseded: _, supersedes: __, ...rest } = plan;
    const { superseded, supersedes } = found;
    return {
      ...rest,
      ...(superseded ? { superseded } : stated && { stated }),
      ...(supersedes && { supersedes }),
    };
  };
  const counts = ({ plan }: { plan: Pick<Sent, 'file' | 'document'> }) => !settled.get(planKey(plan))?.superseded;
  return reports.map((report) => ({
    ...report,
    plans: report.plans.map(settle),
    ...(report.notJudged && { notJudged: report.notJudged.map(settle) }),
    ...(report.roster && {
      roster: {
        ...report.roster,
        // What does not count is held against nothing.
        mismatched: report.roster.mismatched.filter(counts),
        outside: report.roster.outside.filter(counts),
      },
    }),
  }));
}

/** Why a plan does not count, or which do not because it does. */
interface Settled {
  superseded?: Superseded;
  supersedes?: PassedOver[];
}

/** All plans of units that have sent several. */
function settledIn(
  plans: readonly (Sent & { asOf: string })[],
  decisions: MergedOfficial,
): ReadonlyMap<string, Settled> {
  const byUnit = new Map<string, (Candidate & { asOf: string })[]>();
  for (const { listed, sending, file, document, asOf } of plans) {
    if (!listed || !sending) continue;
    const candidate = { file, document, ...sending, asOf };
    append(byUnit, listed.code, candidate);
  }
  const found = new Map<string, Settled>();
  for (const [code, sent] of byUnit) {
    const [first] = sent;
    if (!first || sent.length < 2) continue;
    const { official, others = [] } = officialOf(sent, first.asOf, decisions.of(code)) ?? {};
    if (official) found.set(planKey(official), { supersedes: passedOver(others) });
    for (const { plan, superseded } of others) found.set(planKey(plan), { superseded });
  }
  return found;
}
