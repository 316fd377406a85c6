import type { IsoDate } from '../../plan/model/calendar.js';

/** A waiver that the Board grants: the unit need not meet the requirement until it expires (that day included). */
export interface Waiver {
  requirement: string;
  /** Code or name of the unit, as the Board wrote it. */
  unit: string;
  reason: string;
  approvedBy: string;
  /** The document that grants it. */
  reference: string;
  expires: IsoDate;
}

/** What a person of the Board holds of a requirement that no program can judge. */
export interface Review {
  requirement: string;
  unit: string;
  opinion: 'met' | 'unmet';
  reviewer: string;
  date: IsoDate;
  note?: string;
  /** What the plan said of it when it was reviewed (`digestOf`), where a workbook has kept that. */
  seen?: string;
}

/** Which of the plans that a unit has sent the Board has said is the official one. */
export interface OfficialPlan {
  /** Code or name of the unit, as the Board wrote it. */
  unit: string;
  /** The file of the plan, relative to the working folder, with `/`. */
  file: string;
  /** Which plan of the file, from 0; absent where the Board has not said so. */
  document?: number;
  /** That it may be a draft beside a plan that is issued. */
  draft?: true;
  approvedBy: string;
  date: IsoDate;
  reason: string;
  /** The document that says so. */
  reference?: string;
}

/** The waivers and reviews in force for one unit, by requirement. */
export interface Decisions {
  waivers: ReadonlyMap<string, Waiver>;
  reviews: ReadonlyMap<string, Review>;
}

/** Who has said which plan is official, when and why. */
export type OfficialDecision = Pick<OfficialPlan, 'approvedBy' | 'date' | 'reason' | 'reference'>;
