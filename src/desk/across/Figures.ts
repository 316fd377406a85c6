import { countedTargets } from '../../check/assess/countedTargets.js';
import type { Figure, Which } from '../../check/assess/Stated.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { choicesAt } from '../../plan/model/model.js';
import type { Measure } from '../../plan/model/Plan.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';

/** The two measures of a target, in the order in which sums of them are told. */
export const whichMeasures = ['baseline', 'goal'] as const satisfies Which[];

/** The indicators with a meaning, in the order of the schema. */
export const indicators: readonly string[] = choicesAt('/targets/*/indicator').map(({ value }) => value);

/**
 * The figures of a plan for indicators with a meaning. Of several goals for one that counts which the requirement counts, with
 * its baseline; where no year tells them apart, the first.
 */
export function figuresOf({ plan, locate }: ParsedPlan, { requirements }: Catalogue): Figure[] {
  const { targets = [] } = plan ?? {};
  const stated = indicators.filter((known) => targets.some(({ indicator }) => indicator === known));
  return stated.flatMap((indicator) => {
    const isOne = targets.filter((target) => target.indicator === indicator).length === 1;
    const check = isOne ? undefined : requirements.find((one) => asksFor(one.check, indicator))?.check;
    const counted = plan && !isOne ? (countedTargets(plan, check).targets ?? []) : targets;
    const target = counted.find((one) => one.indicator === indicator);
    return whichMeasures.flatMap((which) => {
      const measure = target?.[which];
      // A baseline may be that of another line.
      const index = targets.findIndex((one) => one.indicator === indicator && one[which] === measure);
      const at = `/targets/${index}/${which}`;
      const figure = measure && statedBy(measure, () => locate(`${at}/percent`).text);
      if (!figure) return [];
      const { pointer, range } = locate(at);
      return [{ indicator, which, year: measure.year, stated: figure, pointer, range }];
    });
  });
}

const asksFor = (check: unknown, indicator: string) => JSON.stringify(check).includes(JSON.stringify(indicator));

function statedBy({ count, total, percent }: Measure, written: () => string): Figure['stated'] | undefined {
  if (count !== undefined && total) return { count, total };
  if (percent === undefined) return undefined;
  const decimals = /[.,](\d+)\s*%?\s*["']?$/.exec(written())?.[1] ?? '';
  return { percent, decimals: Math.max(decimals.length, String(percent).split('.')[1]?.length ?? 0) };
}
