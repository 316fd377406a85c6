import type { AnyFinding, Assessment, Result } from '../assess/Assessment.js';
import type { Totals } from '../board/Totals.js';
import type { FindingLevel } from '../plan/Finding.js';
import type { RenderOptions, ReportContext } from './Format.js';

/** Whether what is found at this level weighs enough to fail. */
export function fails(level: FindingLevel, { failOn }: Pick<RenderOptions, 'failOn'>): boolean {
  return level === 'error' || (failOn === 'warning' && level === 'warning');
}

/** Whether an earlier report (`--since`) knew all of what is found, so that it makes nothing fail. */
export function isKnown(
  findings: readonly AnyFinding[],
  plan: Pick<Assessment, 'file' | 'document'>,
  { since }: Pick<ReportContext, 'since'>,
): boolean {
  return since !== undefined && findings.length > 0 && !findings.some(({ id }) => since.isNew(id, plan));
}

/** Whether a plan makes a run fail: against an earlier report by what is new alone. */
export function planFails(
  plan: Assessment,
  options: Pick<RenderOptions, 'failOn'>,
  context: Pick<ReportContext, 'since'>,
): boolean {
  const { problems, results } = plan;
  return (
    problems.some((problem) => problem.level === 'error' && !isKnown([problem], plan, context)) ||
    results.some((result) => weighs(result, options) && !isKnown(result.findings, plan, context))
  );
}

/** Whether the roster makes a run fail: by units that are overdue, against an earlier report newly so. */
export function rosterFails({ summary, since }: Totals): boolean {
  // Whose plan is missing in a shard, another shard may have.
  if (summary.shard) return false;
  return (since ? since.newlyOverdue.length : (summary.roster?.overdue ?? 0)) > 0;
}

/** With `--fail-on warning` an unmet warning weighs, an unknown one does not: nobody has seen it unmet. */
function weighs({ level, status }: Result, options: Pick<RenderOptions, 'failOn'>): boolean {
  if (status === 'unknown') return level === 'error';
  return status === 'unmet' && fails(level, options);
}
