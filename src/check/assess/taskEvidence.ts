import { foldId } from '../catalogue/loadCatalogue.js';
import type { Evidence } from './Assessment.js';
import type { Case } from './Case.js';

/** What stands at a path in the unit's own words. */
export function evidenceAt(path: string, { parsed }: Case): Evidence {
  const { pointer, range, text } = parsed.locate(path);
  return { pointer, range, text };
}

/** What a task says it will do. */
export function taskEvidence(index: number, given: Case): Evidence {
  const path = `/tasks/${index}/content`;
  const text = given.plan.tasks?.[index]?.content;
  if (text === undefined) return evidenceAt(path, given);
  const { pointer, range } = given.parsed.locate(path);
  return { pointer, range, text };
}

/** The tasks that name a requirement, as indexes. */
export function answering({ answers }: Case, id: string): readonly number[] {
  return answers.get(foldId(id)) ?? [];
}
