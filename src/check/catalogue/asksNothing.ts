import { type Validity, yearsOf } from '../keywords/everyYear.js';
import type { SchemaPart } from './readsOf.js';

/**
 * Whether a check asks only for yearly entries, and of a unit that exists from when to when for none: it was gone before
 * the first year ended, or came after the last. Nothing can then be met or missed.
 */
export function asksNothing({ properties = {}, ...others }: SchemaPart & { type?: unknown }, unit: Validity): boolean {
  const lists = Object.values(properties);
  const asksMore = Object.keys(others).some((keyword) => keyword !== 'type');
  return (
    !asksMore &&
    lists.length > 0 &&
    lists.every(({ everyYear, ...more }) => {
      if (!everyYear || Object.keys(more).length > 0) return false;
      const { from, to } = yearsOf(everyYear, unit);
      return from > to;
    })
  );
}
