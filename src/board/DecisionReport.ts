import type { Review, Waiver } from '../assess/Decisions.js';

/** What became of the waivers. Not needed: the requirement is met, not due or for review anyway. */
export interface WaiverReport {
  applied: Waiver[];
  expired: Waiver[];
  unused: (Waiver & { why: 'not-needed' | 'no-match' | 'several' })[];
}

/** What became of the reviews. */
export interface ReviewReport {
  applied: Review[];
  /** `several`: the name is that of several units. `later`: dated after the as-of date. `not-review`: the requirement is judged by the program. */
  unused: (Review & { why: 'no-match' | 'several' | 'later' | 'not-review' })[];
}
