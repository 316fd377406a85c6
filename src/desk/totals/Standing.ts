import type { Assessment, Counts } from '../../check/assess/Assessment.js';
import { countResults } from '../../check/assess/counts.js';
import { compareNames } from '../../plan/text/compareNames.js';
import type { StatusCounts } from '../roster/UnitEntry.js';

/** `met / of`, where `of` is met + unmet + unknown (schemas/README.md, "Verdicts"). Never shown as a bare percentage. */
export interface Share {
  met: number;
  of: number;
}

/** What is met of a plan: of its error-level requirements, and of all. */
export interface Shares {
  errors: Share;
  all: Share;
}

/** The shares met of a plan, or of any results and their counts. */
export function sharesOf({ results, counts }: Pick<Assessment, 'results' | 'counts'>): Shares {
  const errors = results.filter(({ level }) => level === 'error');
  return { errors: shareOf(countResults(errors)), all: shareOf(counts) };
}

/** The share met of what is counted. */
export const shareOf = ({ met, unmet, unknown }: Counts): Share => ({ met, of: met + unmet + unknown });

/** Plans by verdict; with a roster also units that have sent none. */
export interface PlanCounts {
  received: number;
  compliant: number;
  pending: number;
  nonCompliant: number;
  unreadable: number;
  /** Units without a plan that is told to be theirs, and those of status `overdue`. */
  missing?: number;
  overdue?: number;
}

/** The key of the units of a roster for which it gives no district. */
export const NO_DISTRICT = '';

/** How a district (roster `parent`, `NO_DISTRICT` last), a kind of unit (`type/level`) or a requirement (its id) stands. */
export interface Standing extends Shares {
  by: 'parent' | 'type' | 'requirement';
  key: string;
  /** Absent by requirement, where a plan counts for each that binds it. */
  plans?: PlanCounts;
  /** Units of the roster by status; absent by requirement, and where not all plans were there. */
  units?: StatusCounts;
  counts: Counts;
}

/** Negative when `a` is worse: a smaller share met; where nothing counts there is nothing to do, so it comes last. */
export function compareShares(a: Share, b: Share): number {
  if (a.of === 0 || b.of === 0) return (a.of === 0 ? 1 : 0) - (b.of === 0 ? 1 : 0);
  return a.met * b.of - b.met * a.of;
}

/**
 * Worst first: by error-level requirements, then all, then overdue plans, then in the order of the alphabet. Requirements,
 * each of one level, by the share met, of equal shares those of error level first, else in the order they have already.
 */
export function worstFirst(a: Standing, b: Standing): number {
  if (a.by === 'requirement') return compareShares(a.all, b.all) || compareShares(a.errors, b.errors);
  return (
    (a.key === NO_DISTRICT ? 1 : 0) - (b.key === NO_DISTRICT ? 1 : 0) ||
    compareShares(a.errors, b.errors) ||
    compareShares(a.all, b.all) ||
    (b.plans?.overdue ?? 0) - (a.plans?.overdue ?? 0) ||
    compareNames(a.key, b.key)
  );
}
