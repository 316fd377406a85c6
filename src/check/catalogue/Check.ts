import type { Plan } from '../../plan/model/Plan.js';
import type { CheckContext } from '../keywords/CheckContext.js';
import type { Doubt } from '../keywords/Doubt.js';
import type { Fact } from '../keywords/Fact.js';
import type { Span } from './spanOf.js';
import type { YearlyList } from './yearlyLists.js';

/** A JSON Schema of the catalogue, compiled. */
export interface Check {
  /** What the plan lacks or breaks on the as-of date; empty when the check holds. */
  judge(plan: Plan, context: CheckContext): Fact[];
  /** The time that it is about. */
  readonly span: Span;
  /** The lists that it asks about year by year. */
  readonly lists: readonly YearlyList[];
  /**
   * Canonical pointers of what it reads in a plan: what must be readable for it to be judged. `hidden`: those of what could not
   * be read.
   */
  reads(plan: Plan, hidden: readonly string[]): string[];
  /** Canonical pointers of what could break it though it holds without: a maximum, what is asked of each entry. */
  limits(plan: Plan): string[];
  /** Canonical pointers of what in the plan answers it, in order of the check. */
  evidence(plan: Plan): string[];
  /** What in the plan it takes for granted, and calls into question beside its result. */
  doubts(plan: Plan): Doubt[];
}
