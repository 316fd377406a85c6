import type { Assessment } from '../../check/assess/Assessment.js';
import { idPart, unitKey } from '../../check/assess/identity.js';
import type { ReportContext } from '../Format.js';
import { LEFT_OUT } from './annotations.js';
import { leftOutLine } from './leftOutEntries.js';
import { resultFacts } from './resultFacts.js';

/** What is to be known of a plan and not to be corrected, as the platforms call it. */
export interface SideLine {
  /** What the line is known by from run to run, as findings are by theirs: of another plan it is another. */
  id: string;
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
  const unit = unitKey(plan.unit, plan.file, plan.document);
  const line = (kind: SideLine['kind'], text: string) => ({
    id: ['structure', kind, unit].map(idPart).join('/'),
    kind,
    text,
  });
  return [
    ...(leftOut === undefined ? [] : [line(LEFT_OUT, leftOut)]),
    ...(planned.length > 0 ? [line(PLANNED, context.say.labels.plannedLine(planned))] : []),
  ];
}
