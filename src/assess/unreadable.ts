import { shapeAt } from '../plan/model.js';
import type { Problem } from '../plan/Problem.js';
import type { ParsedPlan } from '../plan/parsePlans.js';

/** Whether pointer `pattern` (`*` for any index) leads through or to `pointer`, step by step. */
function leadsThrough(pattern: readonly string[], pointer: readonly string[]): boolean {
  return pointer.length <= pattern.length && pointer.every((step, i) => pattern[i] === '*' || pattern[i] === step);
}

/** Whether what stands there has parts that are read each for itself: a record or a list of records. */
function hasParts(pattern: string): boolean {
  const shape = shapeAt(pattern);
  return shape?.is === 'record' || (shape?.is === 'list' && shape.of.is === 'record');
}

/** The error-level problems by which something that a check reads could not be read (requirements.md, "Unknown"). */
export function problemsIn(reads: readonly string[], problems: readonly Problem[]): Problem[] {
  const patterns = reads.map((read) => ({ steps: read.split('/').slice(1), deep: !hasParts(read) }));
  return problems.filter(({ level, affects }) => {
    if (level !== 'error' || affects === undefined) return false;
    const at = affects.split('/').slice(1);
    return patterns.some(
      ({ steps, deep }) =>
        leadsThrough(steps, at) ||
        (deep &&
          leadsThrough(
            at.map((step, i) => (steps[i] === '*' ? '*' : step)),
            steps,
          )),
    );
  });
}

/** What a `tasks` requirement reads: entries that name it, and every place where an answer might stand. */
export function problemsInTasks(
  parsed: ParsedPlan,
  answering: readonly number[],
  problems: readonly Problem[],
): Problem[] {
  const reads = [
    '/tasks/*/answers',
    ...answering.flatMap((i) => ['content', 'lead', 'due'].map((name) => `/tasks/${i}/${name}`)),
  ];
  return parsed.plan ? problemsIn(reads, problems) : [];
}
