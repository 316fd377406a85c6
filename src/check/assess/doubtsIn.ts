import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';

/** What the requirements that bind a unit take for granted in its plan: each said once, though several look at it. */
export function doubtsIn(catalogue: Catalogue, { locate }: ParsedPlan, plan: Plan | null): Problem[] {
  if (!plan) return [];
  const doubts = catalogue.binding(plan.unit).flatMap(({ schema }) => schema?.doubts(plan) ?? []);
  const first = new Map(doubts.map((doubt) => [`${doubt.kind} ${doubt.path}`, doubt]));
  return [...first.values()].map(({ kind, params, path }) => problemOf(kind, params, locate(path)));
}
