import type { OfficialPlan, Review, Waiver } from '../../check/assess/Decisions.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { PlanPlace } from '../roster/UnitEntry.js';

/** Why a decision had no use. */
interface Unused<Why extends string> {
  why: Why | 'no-match' | 'several' | 'repeated';
  /** Where nothing matches because the roster does not have the unit: those that may be meant. Else absent. */
  nearest?: ListedUnit[];
}

/**
 * What became of the waivers, in order of the configuration; of merged reports those applied in order of the reports. `not-needed`: the requirement is met, not due or for review anyway. `repeated`: another
 * waiver, which holds, says the same.
 */
export interface WaiverReport {
  applied: Waiver[];
  expired: Waiver[];
  unused: (Waiver & Unused<'not-needed'>)[];
}

/** What became of the reviews; in the same order. */
export interface ReviewReport {
  /** `changed`: what the plan says of the requirement is not what was reviewed. */
  applied: (Review & { changed?: true })[];
  /**
   * `several`: the name is that of several units. `later`: dated after the as-of date. `not-review`: the requirement is
   * judged by the program. `repeated`, `contradicts`: another opinion on the same unit and requirement.
   */
  unused: (Review & Unused<'later' | 'not-review' | 'contradicts'>)[];
}

/**
 * Why a decision on the official plan has no use. `no-roster`: without one no unit is known to have several. `no-match`: the unit is not on the
 * roster (then with `nearest`), or has sent nothing. `several`: the name is that of several units. `later`: dated after the as-of date. `not-needed`: the unit has sent no
 * other plan. `no-file`: the unit has sent no such file. `other-unit`: the file is there, and not the unit's. `several-plans`: it may be one of several plans. `unreadable`: the
 * plan cannot be read. `draft`: it is not issued, another is, and the decision does not say that it may be a draft. `repeated`,
 * `contradicts`: another decision on the same unit.
 */
export type OfficialUnusedReason =
  | 'no-roster'
  | 'no-match'
  | 'several'
  | 'later'
  | 'not-needed'
  | 'no-file'
  | 'other-unit'
  | 'several-plans'
  | 'unreadable'
  | 'draft'
  | 'repeated'
  | 'contradicts';

/** A decision on the official plan of a unit of the roster, by the code of that. */
export type AppliedOfficial = OfficialPlan & { code: string; plan: PlanPlace };
/** A decision on an official plan that has no use, and why. */
export type UnusedOfficial = OfficialPlan & {
  why: OfficialUnusedReason;
  /** The unit's code on the roster; absent where it has none of that name. */
  code?: string;
  /** Of `no-match` because the roster does not have the unit: those that may be meant. */
  nearest?: ListedUnit[];
  /** Of `other-unit`: whose plan the file holds, where that is known. */
  of?: ListedUnit;
  /** Of `no-file`, `several-plans`, `draft`: the plans that the unit has sent. */
  sent?: PlanPlace[];
};

/** What became of the decisions on official plans, in order of the configuration. */
export interface OfficialReport {
  applied: AppliedOfficial[];
  unused: UnusedOfficial[];
}

/** The report of what became of each decision. */
export function officialReport(
  outcomes: Iterable<readonly [OfficialPlan, { applied: AppliedOfficial } | { unused: UnusedOfficial }]>,
): OfficialReport {
  const report: OfficialReport = { applied: [], unused: [] };
  for (const [, outcome] of outcomes) {
    if ('applied' in outcome) report.applied.push(outcome.applied);
    else report.unused.push(outcome.unused);
  }
  return report;
}
