import type { AcrossParams } from '../desk/across/Across.js';
import type { ProblemKind } from '../plan/model/Problem.js';

/** A rule as the platforms of a CI job list it: what is wrong in general, and what to do. */
export interface RuleText {
  title: string;
  todo: string;
}

/** The rules that are no requirements of the conclusion. Those have their own title, quote and hint. */
export interface RuleLabels {
  problems: Record<ProblemKind, RuleText>;
  across: Record<keyof AcrossParams, RuleText>;
  /** A unit of the roster whose plan is overdue. */
  missing: RuleText;
  /** What the paths of the report are relative to. */
  root: string;
}
