import type { Verdict } from '../../check/assess/Assessment.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { Superseded } from '../../check/assess/Sending.js';
import type { SentRef, Twice } from './RosterReport.js';

/** A plan of a unit, what it came to, and whether it counts. */
export interface SentPlan {
  plan: SentRef;
  verdict?: Verdict | undefined;
  superseded?: Superseded | undefined;
}

/** A unit with several plans: which of them counts, and why. */
export function twiceOf(unit: ListedUnit, sent: readonly SentPlan[]): Twice {
  const plans = sent.map(({ plan }) => plan);
  const others = sent.flatMap(({ plan: { file, document }, superseded }) =>
    superseded ? [{ file, document, why: superseded.why }] : [],
  );
  const [first] = sent.flatMap(({ superseded }) => superseded ?? []);
  if (!first) return { unit, plans };
  const { by, decision } = first;
  return { unit, plans, ...(decision && { decision }), official: by, superseded: others };
}
