import { valueAt } from '../../plan/maps/valueAt.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Fact } from '../keywords/Fact.js';
import type { Schema } from '../keywords/Schema.js';
import { partsIn, usesIn } from '../keywords/walk.js';
import type { Years } from '../keywords/Years.js';

/** A list whose entries are asked for year by year, by its pointer. */
export interface YearlyList extends Years {
  path: string;
}

/** The lists that a check asks about year by year. */
export function yearlyLists(schema: Schema, path = ''): YearlyList[] {
  const own = usesIn(schema).flatMap(({ keyword, param }) => {
    const years = keyword.years?.(param);
    return years ? [{ path, ...years }] : [];
  });
  const parts = partsIn(schema).filter(({ at }) => at !== undefined && at !== '/*');
  return [...own, ...parts.flatMap((part) => yearlyLists(part.schema, `${path}${part.at}`))];
}

/**
 * Whether a fact counts: of the entries of a list asked for by years only those of these years do, and that one of them is
 * still to come the year itself says.
 */
export function counts({ kind, path }: Fact, lists: readonly YearlyList[], plan: Plan): boolean {
  const list = lists.find((one) => path.startsWith(`${one.path}/`));
  if (!list) return true;
  if (kind === 'date-planned') return false;
  const [index] = path.slice(list.path.length + 1).split('/');
  const year = valueAt(plan, `${list.path}/${index}/year`);
  return typeof year === 'number' && list.from <= year && year <= list.to;
}
