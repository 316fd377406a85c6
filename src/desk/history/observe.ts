import type { Assessment } from '../../check/assess/Assessment.js';
import { unitKey } from '../../check/assess/identity.js';
import type { UnitEntry } from '../roster/UnitEntry.js';
import type { MergedReport } from '../saved/mergeReports.js';
import type { HistoryUnit, UnitState } from './History.js';

/** A unit on a day. */
export interface Observation {
  unit: HistoryUnit;
  isListed: boolean;
  state: UnitState;
  /** Its official plan, where it is judged. */
  plan?: Assessment;
  /** What else has come that may be its own: files of plans that do not count, and documents that are none. */
  others: string;
}

/**
 * The units of a report by what they are known by: the roster's code, else the code of the plan, else type, level and name. Plans
 * that count nowhere and files that tell no unit are not among them.
 */
export function observe({ assessments, totals: { roster } }: MergedReport): Map<string, Observation> {
  const found = new Map<string, Observation>();
  const plans = new Map(assessments.map((plan) => [placeOf(plan), plan]));
  for (const entry of roster?.units ?? []) found.set(entry.unit.code, ofEntry(entry, plans));
  for (const plan of assessments) {
    const key = keyOf(plan);
    if (key === undefined || plan.superseded) continue;
    const known = found.get(key);
    if (!known) found.set(key, ofPlan(plan));
    // Where nothing says which plan of a unit is official, none hides what another fails.
    else if (!known.isListed && rankOf(plan.verdict) > rankOf(known.state)) found.set(key, ofPlan(plan));
  }
  return found;
}

const placeOf = ({ file, document }: { file: string; document: number }) => `${file}#${document}`;

function keyOf({ unit, listed, file, document }: Assessment): string | undefined {
  return listed?.code ?? (unit ? unitKey(unit, file, document) : undefined);
}

/** The worse, the higher. */
function rankOf(state: UnitState): number {
  return (['compliant', 'pending', 'non-compliant', 'unreadable'] as UnitState[]).indexOf(state);
}

function ofEntry(entry: UnitEntry, plans: ReadonlyMap<string, Assessment>): Observation {
  const { unit, status, verdict, plan, likely = [], superseded = [], word = [] } = entry;
  const own = plan && plans.get(placeOf(plan));
  return {
    unit: namesOf(unit),
    isListed: true,
    state: status === 'judged' ? (verdict ?? own?.verdict ?? 'not-asked') : status,
    ...(own && { plan: own }),
    others: [...likely, ...superseded, ...word].map(({ file }) => file).join('\n'),
  };
}

function ofPlan(plan: Assessment): Observation {
  const { unit, listed, verdict } = plan;
  const names = listed ?? unit;
  return {
    unit: namesOf(names ?? { name: plan.file, type: '', level: 'commune' }),
    isListed: listed !== undefined,
    state: verdict,
    plan,
    others: '',
  };
}

function namesOf({ code, name, type, level, parent }: HistoryUnit): HistoryUnit {
  return { ...(code !== undefined && { code }), name, type, level, ...(parent !== undefined && { parent }) };
}
