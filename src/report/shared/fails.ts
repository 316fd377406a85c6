import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment, Result } from '../../check/assess/Assessment.js';
import { isOpen } from '../../check/assess/Sending.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { RenderOptions, ReportContext } from '../Format.js';

/** Whether an earlier report (`--since`) knew all of what is found, so that it makes nothing fail. */
export function isKnown(
  findings: readonly AnyFinding[],
  plan: Pick<Assessment, 'file' | 'document'>,
  { since }: Pick<ReportContext, 'since'>,
): boolean {
  return since !== undefined && findings.length > 0 && !findings.some(({ id }) => since.isNew(id, plan));
}

/** Whether a problem of a plan makes a run fail: only one of level error, whatever `--fail-on` says of requirements. */
export function problemFails(
  problem: AnyFinding,
  plan: Pick<Assessment, 'file' | 'document'>,
  context: Pick<ReportContext, 'since'>,
): boolean {
  return problem.level === 'error' && !isKnown([problem], plan, context);
}

/**
 * Whether a requirement makes a run fail: every one that is not met, in a plan that meets nothing at all. With `--fail-on warning` an unmet warning weighs, an unknown one does not: nobody
 * has seen it unmet.
 */
export function resultFails(
  { level, status, findings }: Result,
  plan: Pick<Assessment, 'file' | 'document' | 'nothingMet'>,
  { failOn }: Pick<RenderOptions, 'failOn'>,
  context: Pick<ReportContext, 'since'>,
): boolean {
  const weighs =
    level === 'error' || plan.nothingMet !== undefined
      ? status === 'unmet' || status === 'unknown'
      : failOn === 'warning' && level === 'warning' && status === 'unmet';
  return weighs && !isKnown(findings, plan, context);
}

/** Whether a plan makes a run fail; compared with an earlier report, only what is new counts. */
export function planFails(
  plan: Assessment,
  options: Pick<RenderOptions, 'failOn'>,
  context: Pick<ReportContext, 'since'>,
): boolean {
  // One that counts nowhere fails nothing, unless it may be the one that counts: else a second plan of the day would hide it.
  if (plan.superseded && !isOpen(plan.superseded.why)) return false;
  return (
    plan.problems.some((problem) => problemFails(problem, plan, context)) ||
    plan.results.some((result) => resultFails(result, plan, options, context))
  );
}

/** Whether the roster makes a run fail: by units that are overdue, against an earlier report newly so. */
export function rosterFails({ summary, roster, since }: Totals): boolean {
  // Whose plan is missing in a shard, another shard may have.
  if (summary.shard || !summary.roster) return false;
  // Also of a unit that ended, or that may have sent something: no plan that can be used is there, and it was due.
  return since ? since.newlyOverdue.length > 0 : (roster?.missing ?? []).some(({ status }) => status === 'overdue');
}
