import type { OfficialPlan, Review, Waiver } from '../../check/assess/Decisions.js';
import { append } from '../../plan/maps/append.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { unitName } from '../../plan/model/unitName.js';
import { fold } from '../../plan/text/fold.js';
import type { Roster } from './Roster.js';

type Decision = Waiver | Review | OfficialPlan;

/** A decision that does not hold because of another on the same unit and requirement. */
export interface Clash<T extends Decision = Decision> {
  decision: T;
  other: T;
  /** `repeated`: the other says the same and holds. `contradicts`: it says otherwise, and neither holds. */
  kind: 'repeated' | 'contradicts';
}

function saidBy(decision: Decision): string {
  if ('file' in decision) return `${decision.file}#${decision.document ?? ''}`;
  return 'opinion' in decision ? decision.opinion : 'waived';
}

/** Which of the decisions on one unit and requirement, or on the official plan of one unit, do not hold. Two opinions are never weighed against each other. */
export function clashesOf<T extends Decision>(decisions: readonly T[]): Clash<T>[] {
  const [first, ...others] = decisions;
  if (!first) return [];
  if (others.every((other) => saidBy(other) === saidBy(first))) {
    return others.map((decision) => ({ decision, other: first, kind: 'repeated' }));
  }
  // The first that says what the very first does not is the other of all that agree with that.
  const otherwise = others.find((other) => saidBy(other) !== saidBy(first)) ?? first;
  return decisions.map((decision) => ({
    decision,
    other: saidBy(decision) === saidBy(first) ? otherwise : first,
    kind: 'contradicts',
  }));
}

/**
 * The clashes in a list of decisions, as far as it shows them: by the units of the roster, else by code and name as
 * written. What does not hold on the as-of date anyway clashes with nothing: a waiver may be followed by another.
 */
export function clashesIn<T extends Decision>(decisions: readonly T[], asOf: IsoDate, roster?: Roster): Clash<T>[] {
  const groups = new Map<string, T[]>();
  for (const decision of decisions) {
    if ('expires' in decision ? decision.expires < asOf : asOf < decision.date) continue;
    const unit = unitKeyOf(decision.unit, roster);
    if (unit === undefined) continue;
    const key = `${'requirement' in decision ? decision.requirement : ''} ${unit}`;
    append(groups, key, decision);
  }
  return [...groups.values()].flatMap((group) => clashesOf(group));
}

/** What a decision calls its unit, so that two names of one are the same; undefined where several units have the name: then the decision holds for none of them. */
export function unitKeyOf(unit: string, roster: Roster | undefined): string | undefined {
  const named = roster?.named(unit);
  if (named === 'several') return undefined;
  // A code has no spaces in it; of a name, short forms count as written out.
  return named ? fold(named.code) : /\s/.test(unit.trim()) ? unitName(unit) : fold(unit);
}
