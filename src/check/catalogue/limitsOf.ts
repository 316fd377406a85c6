import type { Schema } from '../keywords/Schema.js';
import type { Holds } from '../keywords/SchemaKeyword.js';
import { usesIn } from '../keywords/walk.js';
import { partsAsked, valuesAt } from './readsOf.js';

/**
 * The pointers of what could break a check that holds without it: a maximum, and what is asked of each entry or of a value
 * that may be absent. What a list is only searched for cannot: more of it does no harm.
 */
export function limitsOf(schema: Schema, holds: Holds, value: unknown, path = ''): string[] {
  if (typeof schema === 'boolean') return [path];
  const below = partsAsked(schema, holds, value)
    .filter(({ role }) => role !== 'some' || Object.hasOwn(schema, 'maxContains'))
    .flatMap((part) =>
      valuesAt(part, value).flatMap(([step, child]) => limitsOf(part.schema, holds, child, path + step)),
    );
  const own = usesIn(schema).flatMap(({ keyword, param }) =>
    (keyword.limits ?? keyword.reads)(param, { value, path, schema, holds }),
  );
  return [...below, ...own];
}
