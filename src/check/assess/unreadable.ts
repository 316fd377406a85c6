import type { Problem } from '../../plan/model/Problem.js';

/** What a task needs to count as an answer (requirements.md, "tasks"). */
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

/** A pointer and those above it. */
function upwards(pointer: string): string[] {
  const steps = pointer.split('/');
  return steps.map((_, i) => steps.slice(0, steps.length - i).join('/'));
}

/** Those of the hiding problems that hide something a check reads, or what it stands in or holds (requirements.md, "Unknown"). */
export function problemsIn(reads: readonly string[], hiding: readonly Problem[]): Problem[] {
  const read = new Set(reads);
  const above = new Set(reads.flatMap(upwards));
  return hiding.filter(
    ({ affects = '' }) => above.has(affects) || upwards(affects).some((pointer) => read.has(pointer)),
  );
}

/** The same for a `tasks` requirement: it reads every place where an answer might stand, and the entries that name it. */
export function problemsInTasks(answering: readonly number[], hiding: readonly Problem[]): Problem[] {
  const named = new Set(answering.map(String));
  return hiding.filter(({ affects = '' }) => {
    const [section, index, field] = affects.split('/').slice(1);
    if (affects !== '' && section !== 'tasks') return false;
    if (index === undefined || field === undefined || field === 'answers') return true;
    return named.has(index) && (COMPLETE_TASK as readonly string[]).includes(field);
  });
}
