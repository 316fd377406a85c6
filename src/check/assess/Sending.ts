import type { IsoDate } from '../../plan/model/calendar.js';
import type { OfficialDecision } from './Decisions.js';

/** What of a plan says whether it is the one that counts among several of its unit. */
export interface Sending {
  /** The day of its document; a plan without is a draft. */
  issued?: IsoDate;
  /** The same of plans whose text is the same. */
  content: string;
  /** Whether something contradicts that it is its unit's: its name, type, level or Party committee, or the name of its file. */
  doubtful?: true;
}

/**
 * Why another plan of the unit counts. `later`: that was issued later. `draft`: this is not issued, or not yet. `same-text`: both
 * say the same. `undecided`: nothing tells which is the later, and the Board is asked. `doubtful`: something contradicts that
 * this is its unit's. `decision`: the Board has said so.
 */
export const supersededReasons = ['later', 'draft', 'same-text', 'undecided', 'doubtful', 'decision'] as const;
/** One of `supersededReasons`; `superseded.why` in the JSON report. */
export type SupersededReason = (typeof supersededReasons)[number];

/** Whether the Board is asked which plan is official: until it has said (`decision`), one that may count after all is not to be passed over. */
export const isOpen = (why: SupersededReason): boolean => why === 'undecided' || why === 'doubtful';

/** That a plan counts nowhere, because another of its unit does. */
export interface Superseded {
  /** The plan that counts. */
  by: { file: string; document: number };
  why: SupersededReason;
  /** Of `decision`: who has said so, when and why. */
  decision?: OfficialDecision;
}

/** A plan that counts nowhere because of the one that names it, and why. */
export interface PassedOver {
  file: string;
  document: number;
  why: SupersededReason;
}
