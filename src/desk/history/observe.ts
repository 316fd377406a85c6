import type { Assessment } from '../../check/assess/Assessment.js';
import { unitKey } from '../../check/assess/identity.js';
import { planKey } from '../roster/planKey.js';
import type { UnitEntry } from '../roster/UnitEntry.js';
import type { MergedReport } from '../saved/mergeReports.js';
import type { HistoryUnit, UnitState } from './History.js';

/** A unit on a day. */
export interface Observation {
  unit: HistoryUnit;
  isListed: boolean;
  state: UnitState;
  /** Its official plan, where it is judged. */
  plan: Assessment | undefined;
  /** What else has come that may be its own: files of plans that do not count, and documents that are none. */
  others: string;
}

/**
 * The units of a report by what they are known by: the roster's code, else the code of the plan, else type, level and name. Plans
 * that count nowhere and files that tell no unit are not among them.
 */
export function observe({ assessments, totals: { roster } }: MergedReport): Map<string, Observation> {
  const found = new Map<string, Observation>();
  const plans = new Map(assessments.map((plan) => [planKey(plan), plan]));
  for (const entry of roster?.units ?? []) found.set(entry.unit.code, ofEntry(entry, plans));
  for (const plan of assessments) {
    const { unit, listed, file, document, verdict } = plan;
    const names = listed ?? unit;
    if (!names) continue;
    const key = listed?.code ?? unitKey(unit, file, document);
    const known = found.get(key);
    // Where nothing says which plan of a unit is official, none hides what another fails.
    if (known && (known.isListed || rankOf(verdict) <= rankOf(known.state))) continue;
    found.set(key, { unit: namesOf(names), isListed: listed !== undefined, state: verdict, plan, others: '' });
  }
  return found;
}

/** How a plan that can be read may stand, the best first. */
const READ: readonly UnitState[] = ['compliant', 'pending', 'non-compliant'];

/** Higher is worse; only for units whose plan can be read. */
function rankOf(state: UnitState): number {
  return READ.indexOf(state);
}

function ofEntry(entry: UnitEntry, plans: ReadonlyMap<string, Assessment>): Observation {
  const { unit, status, verdict, plan, likely = [], superseded = [], word = [] } = entry;
  return {
    unit: namesOf(unit),
    isListed: true,
    state: status === 'judged' ? (verdict ?? 'not-asked') : status,
    plan: plan && plans.get(planKey(plan)),
    others: [...likely, ...superseded, ...word].map(({ file }) => file).join('\n'),
  };
}

function namesOf({ code, name, type, level, parent }: HistoryUnit): HistoryUnit {
  return { ...(code !== undefined && { code }), name, type, level, ...(parent !== undefined && { parent }) };
}
