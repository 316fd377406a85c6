import type { Assessment } from '../../check/assess/Assessment.js';
import type { ReportContext } from '../Format.js';
import { LEFT_OUT } from './annotations.js';
import { leftOutLine } from './leftOutEntries.js';
import { resultFacts } from './resultFacts.js';

/** What is to be known of a plan and not to be corrected, as the platforms call it. */
export interface SideLine {
  kind: typeof LEFT_OUT | typeof PLANNED;
  text: string;
}

/** What the platforms call what is only planned, or was planned and nobody has confirmed. */
const PLANNED = 'planned';

/** What is not asked of the unit, and what is only planned, each in one sentence for the plan. */
export function sideLines(plan: Assessment, context: ReportContext): SideLine[] {
  const leftOut = leftOutLine(plan, context);
  const planned = plan.results
    .map((result) => resultFacts(result, context))
    .flatMap(({ id, planned: when }) => (when === undefined ? [] : [`${id} (${when})`]));
  return [
    ...(leftOut === undefined ? [] : [{ kind: LEFT_OUT, text: leftOut } as const]),
    ...(planned.length > 0 ? [{ kind: PLANNED, text: context.say.labels.plannedLine(planned) } as const] : []),
  ];
}
