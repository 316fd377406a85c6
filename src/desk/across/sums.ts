import type { ListedUnit, UnitLevel } from '../../check/assess/ListedUnit.js';
import type { Figure, Which } from '../../check/assess/Stated.js';
import { unitLevels, unitTypes } from '../../plan/model/model.js';
import { compareNames } from '../../plan/text/compareNames.js';
import { sameFolded } from '../../plan/text/fold.js';
import type { Sum } from './Across.js';
import { indicators, whichMeasures } from './Figures.js';
import type { SeenPlan } from './PlanList.js';

/** A plan that gives a figure. */
export interface Stating {
  plan: SeenPlan;
  figure: Figure;
}

/** Which figures can be added: of one indicator, measure and year, from plans of one type and level. */
export interface Series {
  indicator: string;
  which: Which;
  year?: number;
  type: string;
  level: UnitLevel;
  /** Their parent by the roster; absent: all. */
  parent?: string;
}

/** What plans add up to. */
export interface Addition {
  series: Series;
  count: bigint;
  total: bigint;
  from: Stating[];
  /** How many units of the roster there are to give figures. */
  of?: number;
}

/** How many units of a type, a level and (where given) a parent the roster has; undefined without a roster. */
export type UnitCount = (type: string, level: UnitLevel, parent?: string) => number | undefined;

/** Counts the units of a roster by kind and parent. */
export function unitCount(units: readonly ListedUnit[] | undefined): UnitCount {
  const key = (type: string, level: string, parent?: string) => JSON.stringify([type, level, parent]);
  const counts = new Map<string, number>();
  for (const { type, level, parent } of units ?? []) {
    for (const one of new Set([key(type, level), key(type, level, parent)]))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return (type, level, parent) => units && (counts.get(key(type, level, parent)) ?? 0);
}

/**
 * Adds up what plans give as counts: of districts in all, of communes in all and by parent. Exact: whole numbers only.
 * @param stating figures in order of their plans, one plan to a unit
 */
export function addUp(stating: readonly Stating[], countOf: UnitCount): Addition[] {
  const additions = new Map<string, Addition>();
  for (const { plan, figure } of stating) {
    if (!('count' in figure.stated) || plan.level === 'province') continue;
    const { type, level, listed } = plan;
    const { indicator, which, year } = figure;
    const all: Series = { indicator, which, year, type, level };
    const parent = level === 'commune' ? listed?.parent : undefined;
    for (const series of parent === undefined ? [all] : [all, { ...all, parent }]) {
      const key = JSON.stringify([indicator, which, year, type, level, series.parent]);
      const of = countOf(type, level, series.parent);
      const addition = additions.get(key) ?? {
        series,
        count: 0n,
        total: 0n,
        from: [],
        of,
      };
      additions.set(key, addition);
      addition.count += BigInt(figure.stated.count);
      addition.total += BigInt(figure.stated.total);
      addition.from.push({ plan, figure });
    }
  }
  return [...additions.values()];
}

/** Whether a district's plan stands over the units of a parent: counted with it, or itself named as the parent. */
export function isOver({ listed }: SeenPlan, parent: string): boolean {
  const names = [listed?.parent, listed?.name, listed?.code];
  return names.some((name) => name !== undefined && sameFolded(name, parent));
}

const types = unitTypes.map(({ value }) => value);
const levels: readonly string[] = unitLevels.map(({ value }) => value);

/**
 * What plans add up to as reports show it, in the order of the schema; the sum of all before those by parent. One plan adds
 * up to nothing, unless it is one of several expected.
 */
export function sumsOf(additions: readonly Addition[]): Sum[] {
  const worth = additions.filter(({ from, of }) => from.length > 1 || of !== undefined);
  const sums = worth.map(
    ({ series, count, total, from, of }): Sum => ({
      ...series,
      count: Number(count),
      total: Number(total),
      plans: from.length,
      of,
    }),
  );
  return sums.sort(
    (a, b) =>
      indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
      whichMeasures.indexOf(a.which) - whichMeasures.indexOf(b.which) ||
      (a.year ?? 0) - (b.year ?? 0) ||
      types.indexOf(a.type) - types.indexOf(b.type) ||
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      compareNames(a.parent ?? '', b.parent ?? ''),
  );
}
