import type { Plan } from '../../plan/model/Plan.js';
import type { Schema, Years } from '../keywords/SchemaKeyword.js';
import { partsIn, usesIn } from '../keywords/walk.js';

/** A list whose entries are asked for year by year, by its pointer. */
interface YearlyList extends Years {
  path: string;
}

/** The lists that a check asks about year by year. */
export function yearlyLists(schema: Schema, path = ''): YearlyList[] {
  const own = usesIn(schema).flatMap(({ keyword, param }) => {
    const years = keyword.years?.(param, {});
    return years ? [{ path, ...years }] : [];
  });
  const parts = partsIn(schema).filter(({ at }) => at !== undefined && at !== '/*');
  return [...own, ...parts.flatMap((part) => yearlyLists(part.schema, `${path}${part.at}`))];
}

/** Whether what stands at a path counts: in a list asked for by years only entries of those years do. */
export function isOfYears(lists: readonly YearlyList[], plan: Plan, path: string): boolean {
  const list = lists.find((one) => path.startsWith(`${one.path}/`));
  if (!list) return true;
  const steps = path.slice(1).split('/').slice(0, list.path.split('/').length);
  const entry = steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], plan);
  const { year } = Object(entry) as { year?: unknown };
  return typeof year === 'number' && list.from <= year && year <= list.to;
}
