import { choicesAt } from '../../plan/model/model.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Conclusion } from '../catalogue/Catalogue.js';

type Target = NonNullable<Plan['targets']>[number];

/** The indicators with a meaning. */
const known: ReadonlySet<string> = new Set(choicesAt('/targets/*/indicator').map(({ value }) => value));

/**
 * The targets that count, each in its place. An indicator may have several goals, by year, each a line of its own: the last
 * within the conclusion's period counts, with its own baseline, else that of the line with the earliest goal; a line without
 * year does not count beside others. Lines that do not count say nothing.
 */
export function countedTargets(targets: Plan['targets'], period: Conclusion['period']): Plan['targets'] {
  const lines = targets?.filter(({ indicator = '' }) => known.has(indicator)) ?? [];
  const several = new Set(
    lines.flatMap(({ indicator }, i) =>
      lines.slice(0, i).some((one) => one.indicator === indicator) ? [indicator] : [],
    ),
  );
  if (several.size === 0) return targets;
  return targets?.map((target) => {
    if (!several.has(target.indicator)) return target;
    const own = lines.filter(({ indicator }) => indicator === target.indicator);
    return counted(target, own, period);
  });
}

function counted(target: Target, own: readonly Target[], { from, to }: Conclusion['period']): Target {
  const dated = own.filter(({ goal }) => goal?.year !== undefined);
  if (dated.length === 0) return target;
  const yearOf = ({ goal }: Target) => goal?.year ?? 0;
  const within = dated.filter((one) => from <= yearOf(one) && yearOf(one) <= to);
  const last = Math.max(...(within.length > 0 ? within : dated).map(yearOf));
  if (yearOf(target) !== last) return {} as Target;
  const [first] = dated.toSorted((a, b) => yearOf(a) - yearOf(b));
  const baseline = target.baseline ?? first?.baseline;
  return baseline ? { ...target, baseline } : target;
}
