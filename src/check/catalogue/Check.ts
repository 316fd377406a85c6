import type { Plan } from '../../plan/model/Plan.js';
import type { Fact } from '../keywords/Fact.js';
import type { CheckContext } from '../keywords/Keyword.js';
import type { Doubt } from '../keywords/SchemaKeyword.js';

/** A JSON Schema of the catalogue, compiled. */
export interface Check {
  /** What the plan lacks or breaks on the as-of date; empty when the check holds. */
  judge(plan: Plan, context: CheckContext): Fact[];
  /** Whether anything is asked of a unit that exists from when to when; if not, it does not apply to it. */
  asks(unit: Pick<CheckContext, 'validFrom' | 'validTo'>): boolean;
  /** Canonical pointers of what it reads in a plan: what must be readable for it to be judged. */
  reads(plan: Plan): string[];
  /** Canonical pointers of what in the plan answers it, in order of the check. */
  evidence(plan: Plan): string[];
  /** What in the plan it takes for granted, and calls into question beside its result. */
  doubts(plan: Plan): Doubt[];
}
