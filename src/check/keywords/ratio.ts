import type { Measure } from '../../plan/model/Plan.js';
import { compareRatios, countNeeded, measureRatio, percentRatio, type StatedRatio } from '../../plan/model/Ratio.js';
import { asked } from './Asked.js';
import { fact } from './Fact.js';
import { type Keyword, ownFacts } from './Keyword.js';

/** What the keyword is given: the share that is to be reached. */
export interface RatioParams {
  atLeast: number;
  unit: 'percent';
}

/** The ratio of a measure as it is stated; only for one that states a ratio. */
export function stated({ count, total, percent = 0 }: Measure): StatedRatio {
  return count !== undefined && total ? { count, total } : { percent };
}

/** `ratio: {atLeast, unit: percent}` on a measure: its exact ratio is at or above the bound. Counts decide. */
export const ratio: Keyword<RatioParams, Measure> = {
  keyword: 'ratio',
  type: 'object',
  params: {
    type: 'object',
    required: ['atLeast', 'unit'],
    additionalProperties: false,
    properties: { atLeast: { type: 'number', minimum: 0, maximum: 100 }, unit: { const: 'percent' } },
  },
  check({ params: { atLeast }, data: measure, path }) {
    const exact = measureRatio(measure);
    if (!exact) return [fact('ratio-missing', { path, countOnly: measure.count !== undefined }, path, 'absent')];
    if (compareRatios(exact, percentRatio(atLeast)) >= 0) return [];
    const value = stated(measure);
    const needed = 'total' in value ? { needed: countNeeded(atLeast, value.total) } : {};
    const at = `${path}/${'total' in value ? 'count' : 'percent'}`;
    return [fact('ratio-below', { ...value, atLeast, ...needed }, at, 'broken')];
  },
  reads: (_, { path }) => readsOfMeasure(path),
  describe: ({ atLeast }, { path }) => [asked('ratio', { path, atLeast })],
  facts: ownFacts,
  doubts(_, { value, path, parent }) {
    const { baseline, goal } = parent as { baseline?: Measure; goal?: Measure };
    const [before, after] = [measureRatio(baseline), measureRatio(goal)];
    const falls = before && after && value === goal && compareRatios(after, before) < 0;
    if (!falls || !baseline || !goal) return [];
    return [{ kind: 'goal-below-baseline', params: { baseline: stated(baseline), goal: stated(goal) }, path }];
  },
};

/** Where the figures of a measure stand. */
export function readsOfMeasure(path: string): string[] {
  return ['count', 'total', 'percent'].map((key) => `${path}/${key}`);
}
