import type { Plan } from '../../plan/model/Plan.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { type Catalogue, foldId } from '../catalogue/loadCatalogue.js';
import type { Result } from './Assessment.js';
import type { Leaning } from './Leaning.js';
import { COMPLETE_TASK } from './unreadable.js';

/** Of fewer it is nothing remarkable that one task answers them. */
const FEWEST = 4;

/** The task on which more than half of what is met rests; undefined when there is none. */
export function leaningOf(
  results: readonly Result[],
  plan: Plan,
  answers: ReadonlyMap<string, readonly number[]>,
  { catalogue, parsed }: { catalogue: Catalogue; parsed: ParsedPlan },
): Leaning | undefined {
  const isComplete = (i: number) => COMPLETE_TASK.every((name) => plan.tasks?.[i]?.[name] !== undefined);
  const met = results.filter(({ status }) => status === 'met');
  const alone = new Map<number, number>();
  for (const { requirement } of met) {
    if (catalogue.find(requirement)?.check !== 'tasks') continue;
    const [task, ...more] = (answers.get(foldId(requirement)) ?? []).filter(isComplete);
    if (task !== undefined && more.length === 0) alone.set(task, (alone.get(task) ?? 0) + 1);
  }
  const [task, count] = [...alone].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  if (count < FEWEST || count * 2 <= met.length) return undefined;
  const { pointer, range } = parsed.locate(`/tasks/${task}/content`);
  return { pointer, range, met: count, of: met.length };
}
