import { append } from '../../plan/maps/append.js';
import { choicesAt } from '../../plan/model/model.js';
import type { Plan } from '../../plan/model/Plan.js';

type Target = NonNullable<Plan['targets']>[number];

/** The years that a check sets for a goal. */
interface YearBound {
  minimum?: number;
  maximum?: number;
}

/**
 * The plan with one goal for each indicator with a meaning (schemas/README.md, "Ratios"): of several, by year, the last whose year
 * the check allows counts, with its own baseline or else that of the earliest. The other lines keep their places and say nothing.
 * @param check the schema of the check
 */
export function countedTargets(plan: Plan, check: unknown): Plan {
  const lines = linesByIndicator(plan.targets ?? []);
  const several = [...lines.values()].filter((indexes) => indexes.length > 1);
  if (several.length === 0) return plan;
  const bound = goalYears(check);
  const targets = [...(plan.targets ?? [])];
  for (const indexes of several) {
    const dated = indexes.filter((i) => yearOf(targets[i]) > 0).sort((a, b) => yearOf(targets[a]) - yearOf(targets[b]));
    const last = dated.findLast((i) => isWithin(yearOf(targets[i]), bound)) ?? dated.at(-1);
    // Where no year tells them apart each must hold.
    if (last === undefined) continue;
    const baseline = [...dated, ...indexes].map((i) => targets[i]?.baseline).find((measure) => measure !== undefined);
    for (const i of indexes) {
      const target = targets[i];
      const counts = yearOf(target) === yearOf(targets[last]);
      // Its place is kept, so that what is found in the others is found where they stand.
      if (target) targets[i] = counts ? { ...(baseline && { baseline }), ...target } : ({} as Target);
    }
  }
  return { ...plan, targets };
}

function linesByIndicator(targets: readonly Target[]): Map<string, number[]> {
  const known = new Set(choicesAt('/targets/*/indicator').map(({ value }) => value));
  const lines = new Map<string, number[]>();
  for (const [i, { indicator }] of targets.entries()) {
    if (!known.has(indicator)) continue;
    append(lines, indicator, i);
  }
  return lines;
}

const yearOf = (target: Target | undefined) => target?.goal?.year ?? 0;

const isWithin = (year: number, { minimum = 0, maximum = 9999 }: YearBound) => year >= minimum && year <= maximum;

/** The bound that a check sets on `goal.year`, wherever in it; none when it sets none. */
function goalYears(check: unknown): YearBound {
  if (check === null || typeof check !== 'object') return {};
  const goal = (check as { goal?: { properties?: { year?: YearBound } } }).goal?.properties?.year;
  if (goal) return goal;
  return (
    Object.values(check)
      .map(goalYears)
      .find((bound) => Object.keys(bound).length > 0) ?? {}
  );
}
