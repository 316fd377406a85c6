import type { Assessment, Result } from '../check/assess/Assessment.js';
import type { Decisions } from '../check/assess/Decisions.js';
import type { Predecessor } from '../check/assess/Lending.js';
import type { IsoDate } from '../plan/model/calendar.js';
import type { Said } from './across/Said.js';
import type { Settled } from './roster/settle.js';

/** What the Board gives to the judgement of a plan, beside the requirements. */
export interface DeskContext {
  settled: Settled;
  decisions?: Decisions;
  /** The units that its unit was made of, and what their plans hand on. */
  predecessors?: readonly Predecessor[];
  /** Whether another unit was made of its unit. */
  isFormer?: true;
}

/** A plan that is judged: nothing of it need be read again. */
export interface JudgedPlan {
  assessment: Assessment;
  given: DeskContext;
  said: Said;
  /** The day of its document, which may tell whose it is. */
  issued?: IsoDate | undefined;
  /** The name in a plan that cannot be read, as far as it is legible. */
  hint?: string | undefined;
  /** Whether an earlier run has judged it. */
  earlier: boolean;
}

/** A judged plan as plain data, without its texts, for a later run. */
export interface KeptPlan extends Omit<Said, 'texts'>, Pick<JudgedPlan, 'assessment' | 'issued' | 'hint'> {
  /** What it was given, in words: of what is given otherwise the judgement may be another. */
  given: string;
}

/** What is kept of a judged plan. */
export function keptOf({ assessment, given, said: { texts: _, ...said }, issued, hint }: JudgedPlan): KeptPlan {
  return { assessment, ...said, issued, hint, given: wordingOf(given) };
}

/** What a plan was given, in words; the same words for the same. */
export function wordingOf({ settled: { listed }, decisions, predecessors, isFormer }: DeskContext): string {
  if (!listed && !decisions) return '';
  const decided = decisions && [[...decisions.waivers], [...decisions.reviews]];
  return JSON.stringify([listed, decided, predecessors, isFormer]);
}

/** An assessment with the Board's own decisions in the place of their copies: what became of each is told by them. */
export function withDecisionsOf(assessment: Assessment, { decisions }: DeskContext): Assessment {
  if (!decisions) return assessment;
  const results = assessment.results.map((result): Result => {
    const waiver = result.waiver && decisions.waivers.get(result.requirement);
    const review = result.review && decisions.reviews.get(result.requirement);
    return waiver || review ? { ...result, ...(waiver && { waiver }), ...(review && { review }) } : result;
  });
  return { ...assessment, results };
}
