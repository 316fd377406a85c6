import type { Doubt } from '../keywords/Doubt.js';
import type { Schema } from '../keywords/Schema.js';
import type { Holds } from '../keywords/SchemaKeyword.js';
import { schemasIn, usesIn } from '../keywords/walk.js';
import { partsAsked, valuesAt } from './readsOf.js';

/** What a check takes for granted in a plan: of entries, those that it is about. */
export function doubtsOf(schema: Schema, holds: Holds, value: unknown, path = '', parent: unknown = {}): Doubt[] {
  const own = usesIn(schema).flatMap(({ keyword, param }) => keyword.doubts?.(param, { value, path, parent }) ?? []);
  const below = partsAsked(schema, holds, value)
    .filter(({ role }) => role !== 'if')
    .flatMap((part) =>
      valuesAt(part, value)
        .filter(([, child]) => child !== undefined)
        .flatMap(([step, child]) => doubtsOf(part.schema, holds, child, path + step, step === '' ? parent : value)),
    );
  return [...own, ...below];
}

/** Whether any keyword of a check takes something for granted. */
export function mayDoubt(schema: Schema): boolean {
  return schemasIn(schema)
    .flatMap(usesIn)
    .some(({ keyword }) => keyword.doubts !== undefined);
}
