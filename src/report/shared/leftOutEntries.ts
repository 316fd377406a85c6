import type { Assessment } from '../../check/assess/Assessment.js';
import type { ReportContext } from '../Format.js';
import { type RequirementText, requirementText } from './requirementText.js';

/** Something that is not asked of a unit, and why. */
export interface LeftOutEntry extends RequirementText {
  /** Which years of it, when it would be due, and on which side of the unit's days that is. */
  why: string;
}

/** What is not asked of a unit because of the days on which it exists: never left out in silence. */
export function leftOutEntries(
  { leftOut = [] }: Pick<Assessment, 'leftOut'>,
  context: Pick<ReportContext, 'catalogue' | 'say'>,
): LeftOutEntry[] {
  const { why } = context.say.labels.leftOut;
  return leftOut.map((one) => ({ ...requirementText(one.requirement, context), why: why(one) }));
}

/** All of it in a sentence, for those who have one line for it; nothing where all is asked. */
export function leftOutLine(plan: Pick<Assessment, 'leftOut'>, context: ReportContext): string | undefined {
  const entries = leftOutEntries(plan, context);
  if (entries.length === 0) return undefined;
  const { title } = context.say.labels.leftOut;
  return `${title} (${entries.length}): ${entries.map(({ id, why }) => `${id} (${why})`).join('; ')}.`;
}
