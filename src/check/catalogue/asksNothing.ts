import type { Schema, Validity } from '../keywords/SchemaKeyword.js';
import { usesIn } from '../keywords/walk.js';

/**
 * Whether a check asks only for yearly entries, and of a unit that exists from when to when for none: it was gone before
 * the first year ended, or came after the last. Nothing can then be met or missed.
 */
export function asksNothing(schema: Schema, unit: Validity): boolean {
  const asking = usesIn(schema).filter(({ keyword }) => !keyword.silent);
  return (
    asking.length > 0 &&
    asking.every(({ name, keyword, param }) => {
      if (name === 'properties') return Object.values(param as object).every((part) => asksNothing(part, unit));
      const years = keyword.years?.(param, unit);
      return years !== undefined && years.from > years.to;
    })
  );
}
