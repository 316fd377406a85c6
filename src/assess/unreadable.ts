import type { Plan } from '../plan/Plan.js';
import type { Problem } from '../plan/Problem.js';

/** Whether one pointer is the other or stands above it. */
function meet(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** What is plainly not there can be read; only the name that others are compared with cannot be done without. */
function hides({ kind, level, affects }: Problem): boolean {
  return level === 'error' && affects !== undefined && (kind !== 'missing-key' || affects.startsWith('/unit/'));
}

/** The error-level problems by which something that a check reads could not be read (requirements.md, "Unknown"). */
export function problemsIn(reads: readonly string[], problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => hides(problem) && reads.some((read) => meet(read, problem.affects ?? '')));
}

/** What a `tasks` requirement reads: entries that name it, and every place where an answer might stand. */
export function readsOfTasks(plan: Plan, answering: readonly number[]): string[] {
  const indexes = [...(plan.tasks?.keys() ?? []), '-'];
  return [
    ...indexes.map((i) => `/tasks/${i}/answers`),
    ...answering.flatMap((i) => ['content', 'lead', 'due'].map((name) => `/tasks/${i}/${name}`)),
  ];
}
