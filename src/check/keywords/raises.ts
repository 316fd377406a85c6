import type { Measure } from '../../plan/model/Plan.js';
import { compareRatios, measureRatio, percentRatio, type Ratio } from '../../plan/model/Ratio.js';
import { asked } from './Asked.js';
import type { Doubt } from './Doubt.js';
import { fact } from './Fact.js';
import { type Keyword, ownFacts } from './Keyword.js';
import { readsOfMeasure, stated } from './ratio.js';

/** A target as far as its two measures go. */
export interface Target {
  baseline?: Measure;
  goal?: Measure;
}

/**
 * `raises: true` on a target: the goal's ratio is strictly above the baseline's, or both are the whole, which cannot rise;
 * and the goal's year is after the baseline's. A baseline without year is taken as before, which is said beside it.
 */
export const raises: Keyword<true, Target> = {
  keyword: 'raises',
  type: 'object',
  params: { const: true },
  check({ data: { baseline, goal }, path }) {
    const [before, after] = [measureRatio(baseline), measureRatio(goal)];
    if (baseline && goal && before && after) {
      const later = baseline.year === undefined || goal.year === undefined || goal.year > baseline.year;
      if (!later) {
        const years = { baseline: baseline.year ?? 0, goal: goal.year ?? 0 };
        return [fact('goal-not-later', years, `${path}/goal/year`, 'broken')];
      }
      const whole = percentRatio(100);
      const full = compareRatios(before, whole) >= 0 && compareRatios(after, whole) >= 0;
      if (full || compareRatios(after, before) > 0) return [];
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
  reads: (_, { path }) =>
    ['baseline', 'goal'].flatMap((name) => [...readsOfMeasure(`${path}/${name}`), `${path}/${name}/year`]),
  describe: (_, { path }) => [asked('raises', { path })],
  facts: ownFacts,
  doubts(_, { value, path }) {
    const { baseline, goal } = value as Target;
    const [before, after] = [measureRatio(baseline), measureRatio(goal)];
    const doubts: Doubt[] = [];
    if (baseline && before && baseline.year === undefined && goal?.year !== undefined)
      doubts.push({ kind: 'baseline-undated', params: {}, path: `${path}/baseline` });
    if (baseline && goal && before && after && isLittle(before, after))
      doubts.push({
        kind: 'raised-little',
        params: { baseline: stated(baseline), goal: stated(goal) },
        path: `${path}/goal`,
      });
    return doubts;
  },
};

/** Whether a ratio rises by less than a tenth of a percentage point. */
function isLittle(before: Ratio, after: Ratio): boolean {
  const rise = after.part * before.whole - before.part * after.whole;
  return rise > 0n && rise * 1000n < after.whole * before.whole;
}
