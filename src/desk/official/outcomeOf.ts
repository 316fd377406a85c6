import type { OfficialPlan } from '../../check/assess/Decisions.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { UnusedOfficial } from '../decisions/DecisionReport.js';
import type { Outcome } from '../decisions/OfficialBook.js';
import type { PlanPlace } from '../roster/UnitEntry.js';
import { type Candidate, chosenBy } from './officialOf.js';
import { plansNamed } from './plansNamed.js';

/** What of a run says what becomes of a decision on the official plan of a unit. */
export interface SentByUnit {
  /** All that seems to be the unit's. */
  plans: readonly PlanPlace[];
  /** Of several those that can be read. */
  weighed: readonly Candidate[];
  /** Whose a file is that is not the unit's: `unknown` where it is there, and of no known unit; undefined where it is not there. */
  ownerOf: (decision: OfficialPlan) => ListedUnit | 'unknown' | undefined;
}

/** What becomes of the decision that holds for a unit. */
export function outcomeOf(
  decision: OfficialPlan,
  code: string,
  { plans, weighed, ownerOf }: SentByUnit,
  asOf: IsoDate,
): Outcome {
  const unused = (why: UnusedOfficial['why'], more: Partial<UnusedOfficial> = {}) => ({
    unused: { ...decision, code, why, ...more },
  });
  const sent = (all: readonly PlanPlace[]) => ({ sent: all.map(({ file, document }) => ({ file, document })) });
  const named = plansNamed(decision, plans);
  if (named.length > 1) return unused('several-plans', sent(named));
  if (named.length === 0) {
    const owner = ownerOf(decision);
    if (owner === 'unknown') return unused('other-unit');
    if (owner && owner.code !== code) return unused('other-unit', { of: owner });
    return plans.length > 0 ? unused('no-file', sent(plans)) : unused('no-match');
  }
  if (plans.length === 1) return unused('not-needed');
  const chosen = chosenBy(decision, weighed, asOf);
  if (chosen === 'draft') return unused(chosen, sent(plans));
  if (!chosen) return unused('unreadable');
  return { applied: { ...decision, code, plan: { file: chosen.file, document: chosen.document } } };
}
