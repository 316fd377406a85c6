import type { Figure, Which } from '../../check/assess/Stated.js';
import { choicesAt } from '../../plan/model/model.js';
import type { Measure } from '../../plan/model/Plan.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';

export const whichMeasures = ['baseline', 'goal'] as const satisfies Which[];

/** The indicators with a meaning, in the order of the schema. */
export const indicators: readonly string[] = choicesAt('/targets/*/indicator').map(({ value }) => value);

/** The figures of a plan for indicators with a meaning. Of one that stands twice the first holds. */
export function figuresOf({ plan, locate }: ParsedPlan): Figure[] {
  const seen = new Set<string>();
  return (plan?.targets ?? []).flatMap((target, index) => {
    const indicator = indicators.find((known) => known === target.indicator);
    if (indicator === undefined || seen.has(indicator)) return [];
    seen.add(indicator);
    return whichMeasures.flatMap((which) => {
      const at = `/targets/${index}/${which}`;
      const measure = target[which];
      const stated = measure && statedBy(measure, () => locate(`${at}/percent`).text);
      if (!stated) return [];
      const { pointer, range } = locate(at);
      const { year } = measure;
      return [{ indicator, which, year, stated, pointer, range }];
    });
  });
}

function statedBy({ count, total, percent }: Measure, written: () => string): Figure['stated'] | undefined {
  if (count !== undefined && total) return { count, total };
  if (percent === undefined) return undefined;
  const decimals = /[.,](\d+)\s*%?\s*["']?$/.exec(written())?.[1] ?? '';
  return { percent, decimals: Math.max(decimals.length, String(percent).split('.')[1]?.length ?? 0) };
}
