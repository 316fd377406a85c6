import type { Measure } from '../../plan/model/Plan.js';
import { compareRatios, measureRatio } from '../../plan/model/Ratio.js';
import { asked } from './Asked.js';
import { fact } from './Fact.js';
import { type Keyword, ownFacts } from './Keyword.js';
import { readsOfMeasure, stated } from './ratio.js';

/** A target as far as its two measures go. */
export interface Target {
  baseline?: Measure;
  goal?: Measure;
}

/** `raises: true` on a target: the goal's ratio is strictly above the baseline's. */
export const raises: Keyword<true, Target> = {
  keyword: 'raises',
  type: 'object',
  params: { const: true },
  check({ data: { baseline, goal }, path }) {
    const [before, after] = [measureRatio(baseline), measureRatio(goal)];
    if (baseline && goal && before && after) {
      if (compareRatios(after, before) > 0) return [];
      return [fact('not-raised', { baseline: stated(baseline), goal: stated(goal) }, `${path}/goal`, 'broken')];
    }
    const missing = [
      before ? [] : [{ name: 'baseline', measure: baseline }],
      after ? [] : [{ name: 'goal', measure: goal }],
    ];
    return missing.flat().map(({ name, measure }) => {
      const at = `${path}/${name}`;
      return fact('ratio-missing', { path: at, countOnly: measure?.count !== undefined }, at, 'absent');
    });
  },
  reads: (_, { path }) => ['baseline', 'goal'].flatMap((name) => readsOfMeasure(`${path}/${name}`)),
  describe: (_, { path }) => [asked('raises', { path })],
  facts: ownFacts,
};
