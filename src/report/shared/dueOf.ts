import type { Requirement } from '../../check/catalogue/loadCatalogue.js';
import { yearsAsked } from '../../check/catalogue/spanOf.js';
import type { Say } from '../../messages/Say.js';

/** When a requirement is due: its day, or a day for every year that it asks about; undefined where it has no day. */
export function dueOf({ due, check }: Requirement, say: Say): string | undefined {
  const { labels, words } = say;
  if (due) return words.date(due);
  const yearly = typeof check === 'object' ? yearsAsked(check) : undefined;
  return yearly && labels.explain.everyYear(yearly.from, yearly.to, yearly.dueDays ?? 0);
}
