import type { Range } from '../../plan/model/Finding.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { Result } from './Assessment.js';
import type { Case } from './Case.js';
import { answering } from './taskEvidence.js';
import { COMPLETE_TASK } from './unreadable.js';

/** A task that carries most of what a plan meets: without it these requirements would not be met. */
export interface MainTask {
  pointer: string;
  range: Range;
  /** How many of the requirements that are met rest on it alone. */
  met: number;
  /** All that are met. */
  of: number;
}

/** Fewer may well be one and the same work. */
const LEAST = 4;

/** The task on which more than half of what is met rests; undefined where there is none (behaviour.md, "Empty words"). */
export function mainTask(
  results: readonly Result[],
  requirements: readonly Requirement[],
  given: Case,
): MainTask | undefined {
  const checks = new Map(requirements.map(({ id, check }) => [id, check]));
  const met = results.filter(({ status }) => status === 'met').map(({ requirement }) => requirement);
  const carried = new Map<number, number>();
  for (const id of met.filter((one) => checks.get(one) === 'tasks')) {
    const complete = answering(given, id).filter((i) => isComplete(given, i));
    const [only] = complete;
    if (only !== undefined && complete.length === 1) carried.set(only, (carried.get(only) ?? 0) + 1);
  }
  const [task, count = 0] = [...carried].reduce<readonly [number?, number?]>(
    (most, one) => (one[1] > (most[1] ?? 0) ? one : most),
    [],
  );
  if (task === undefined || count < LEAST || count * 2 <= met.length) return undefined;
  const { pointer, range } = given.parsed.locate(`/tasks/${task}`);
  return { pointer, range, met: count, of: met.length };
}

const isComplete = ({ plan }: Case, index: number) =>
  COMPLETE_TASK.every((name) => plan.tasks?.[index]?.[name] !== undefined);
