import type { PageData } from '../PageData.js';
import { fill } from './element.js';
import type { Unit } from './Unit.js';

/** How many units, and how many plans of none of the roster: `162 đơn vị và 3 kế hoạch chưa rõ của đơn vị nào`. */
export function countText(units: readonly Unit[], data: PageData): string {
  const { counts, and } = data.finder;
  const listed = units.filter(({ isListed }) => isListed).length;
  const others = units.length - listed;
  const say = ({ one, other }: { one: string; other: string }, count: number) =>
    count === 1 ? one : fill(other, { count: figure(count, data) });
  if (!document.getElementById('listed')) return say(counts.plans, units.length);
  return [
    ...(listed > 0 || others === 0 ? [say(counts.units, listed)] : []),
    ...(others > 0 ? [say(counts.others, others)] : []),
  ].join(and);
}

/** How many were found, and which of them are shown: so many from the one at `from`, which counts from 0. */
export function foundText(units: readonly Unit[], from: number, size: number, data: PageData): string {
  const { finder } = data;
  const count = units.length;
  if (count === 0) return finder.foundNone;
  const what = countText(units, data);
  if (count <= size) return fill(finder.foundAll, { what });
  const to = Math.min(from + size, count);
  return fill(finder.found, { what, from: figure(from + 1, data), to: figure(to, data) });
}

const figure = (count: number, { language }: PageData) => count.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
