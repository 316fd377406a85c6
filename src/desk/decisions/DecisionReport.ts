import type { Review, Waiver } from '../../check/assess/Decisions.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';

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
