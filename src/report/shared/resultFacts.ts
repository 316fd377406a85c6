import type { Result } from '../../check/assess/Assessment.js';
import type { ReportContext } from '../Format.js';
import { type RequirementText, requirementText } from './requirementText.js';

/** What is to be said of a result beside its findings, in words: what it asks and where it stands. */
export interface ResultFacts extends RequirementText {
  level: string;
  status: string;
  /** When it is due, unless it is met or for a person to judge: `hạn 30/9/2021`. */
  dates: string[];
  /** How late it is, or how near, and for when it is planned: `quá hạn 273 ngày`, `dự kiến 29/10/2021`. */
  days: string[];
  /** The day for which it is planned, or that it has passed and nobody has confirmed it. */
  planned?: string;
  /** The Board's waiver, with its reason. */
  waiver?: string;
  /** The opinion of a person of the Board. */
  review?: string;
  /** What holds of the two. */
  decision?: string;
}

/** The facts of a result. `dates` end with its `days`. */
export function resultFacts(result: Result, context: Pick<ReportContext, 'catalogue' | 'say' | 'asOf'>): ResultFacts {
  const { requirement, level, status, due, daysLate, daysLeft } = result;
  const { labels, board, words } = context.say;
  const planned = result.planned && labels.planned(result.planned, result.planned < context.asOf);
  const days = [
    ...(daysLate === undefined ? [] : [labels.daysLate(daysLate)]),
    ...(daysLeft === undefined ? [] : [labels.daysLeft(daysLeft)]),
    ...(planned === undefined ? [] : [planned]),
  ];
  const isDated = due !== undefined && status !== 'met' && status !== 'review';
  const waiver = result.waiver && board.waivedBy(result.waiver);
  const review = result.review && board.reviewedBy(result.review);
  const decision = waiver ?? review;
  return {
    ...requirementText(requirement, context),
    level: labels.weights[level],
    status: labels.statuses[status],
    dates: [...(isDated ? [labels.due(words.date(due))] : []), ...days],
    days,
    planned,
    waiver,
    review,
    decision,
  };
}
