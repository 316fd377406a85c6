import type { Problem } from '../../plan/model/Problem.js';
import { touching } from '../catalogue/touching.js';

/** What a task needs to count as an answer (schemas/README.md, "Tasks"). */
export const COMPLETE_TASK = ['content', 'lead', 'due'] as const;

/** What is plainly not there can be read; only the name that others are compared with cannot be done without. */
function hides({ kind, affects }: Problem): boolean {
  return affects !== undefined && (kind !== 'missing-key' || affects.startsWith('/unit/'));
}

/** The problems by which something of the plan could not be read. */
export function hidingProblems(problems: readonly Problem[]): Problem[] {
  return problems.filter(hides);
}

/** The canonical pointers of what problems hide. */
export function affected(hiding: readonly Problem[]): string[] {
  return hiding.flatMap(({ affects }) => affects ?? []);
}

/** Those of the hiding problems that hide something a check reads, or what it stands in or holds (schemas/README.md, "Unknown"). */
export function problemsIn(reads: readonly string[], hiding: readonly Problem[]): Problem[] {
  const touches = touching(reads);
  return hiding.filter(({ affects = '' }) => touches(affects));
}

/** The same for a `tasks` requirement: it reads every place where an answer might stand, and the entries that name it. */
export function problemsInTasks(answering: readonly number[], hiding: readonly Problem[]): Problem[] {
  return hiding.filter(inTasks(answering));
}

/** Tells of a problem whether it hides something of the tasks that name a requirement, or an answer that might name it. */
export function inTasks(answering: readonly number[]): (problem: Problem) => boolean {
  const named = new Set(answering.map(String));
  return ({ affects = '' }) => {
    const [section, index, field] = affects.split('/').slice(1);
    if (affects !== '' && section !== 'tasks') return false;
    if (index === undefined || field === undefined || field === 'answers') return true;
    return named.has(index) && COMPLETE_TASK.some((one) => one === field);
  };
}
