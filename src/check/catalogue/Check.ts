import type { Plan } from '../../plan/model/Plan.js';
import type { Fact } from '../keywords/Fact.js';
import type { CheckContext } from '../keywords/Keyword.js';

/** A JSON Schema of the catalogue, compiled. */
export interface Check {
  /** What the plan lacks or breaks on the as-of date; empty when the check holds. */
  judge(plan: Plan, context: CheckContext): Fact[];
  /** Whether anything is asked of a unit that exists from when to when; if not, it does not apply to it. */
  asks(unit: Pick<CheckContext, 'validFrom' | 'validTo'>): boolean;
  /** Canonical pointers of what it reads in a plan: what must be readable for it to be judged. */
  reads(plan: Plan): string[];
  /** Canonical pointers of what could break it though it holds without: a maximum, what is asked of each entry. */
  limits(plan: Plan): string[];
  /** Canonical pointers of what in the plan answers it, in order of the check. */
  evidence(plan: Plan): string[];
}
