import { valueAt } from '../../plan/maps/valueAt.js';
import type { Schema } from '../keywords/Schema.js';
import type { Holds, Part } from '../keywords/SchemaKeyword.js';
import { ownPartsIn, partsIn, usesIn } from '../keywords/walk.js';

/** Whether an entry, at a path, does not fit whatever stands where it could not be read. */
export type IsOut = (part: Schema, entry: unknown, path: string) => boolean;

interface Tests {
  holds: Holds;
  isOut: IsOut;
}

/**
 * The pointers that a check reads in a value: what stands there and everything below. `-` stands for an item of a list
 * that was left out because it could not be read. Of `then` and `else` only the one that is asked of the value counts.
 */
export function readsOf(schema: Schema, tests: Tests, value: unknown, path = ''): string[] {
  if (typeof schema === 'boolean') return [path];
  const { holds, isOut } = tests;
  const uses = usesIn(schema);
  const below = partsAsked(schema, holds, value).flatMap((part) =>
    valuesAt(part, value)
      .filter(([step, child]) => part.role !== 'some' || child === undefined || !isOut(part.schema, child, path + step))
      .flatMap(([step, child]) => readsOf(part.schema, tests, child, path + step)),
  );
  const own = uses.flatMap(({ keyword, param }) => keyword.reads(param, { value, path, schema, holds }));
  const deeper = [...below, ...own.filter((read) => read !== path)];
  // Where more is asked of what is required than that something stands there, that is what is read.
  const needed = uses
    .flatMap(({ keyword, param }) => keyword.needs?.(param) ?? [])
    .map((key) => `${path}/${key}`)
    .filter((key) => !deeper.some((read) => `${read}/`.startsWith(`${key}/`)));
  const reads = [...below, ...own, ...needed];
  return reads.length === 0 ? [path] : [...new Set(reads)];
}

/** The parts that are asked of a value: of `then` and `else` one, both where there is no value. */
export function partsAsked(schema: Schema, holds: Holds, value: unknown): Part[] {
  const parts = partsIn(schema);
  const condition = parts.find(({ role }) => role === 'if');
  if (!condition || value === undefined) return parts;
  const dropped = holds(condition.schema, value) ? 'else' : 'then';
  return parts.filter(({ role }) => role !== dropped);
}

/** The values that a part looks at, with the step to each; `-` for an entry that could not be read. */
export function valuesAt({ at }: Part, value: unknown): [step: string, value: unknown][] {
  if (at === undefined) return [];
  if (at === '') return [['', value]];
  if (at !== '/*') return [[at, valueAt(value, at)]];
  const entries = Array.isArray(value) ? [...value.entries()] : [];
  return [...entries.map(([i, entry]): [string, unknown] => [`/${i}`, entry]), ['/-', undefined]];
}

/** The lists directly in the plan that a check asks about even where they are not there, empty. */
export function emptyLists(schema: Schema): Record<string, never[]> {
  const own = partsIn(schema).filter(({ at, schema: part }) => at?.startsWith('/') && ofAbsentLists(part));
  const inside = ownPartsIn(schema).map((part) => emptyLists(part.schema));
  return Object.assign(Object.fromEntries(own.map(({ at = '' }) => [at.slice(1), []])), ...inside);
}

function ofAbsentLists(schema: Schema): boolean {
  return (
    usesIn(schema).some(({ keyword }) => keyword.ofAbsentLists) ||
    ownPartsIn(schema).some((part) => ofAbsentLists(part.schema))
  );
}
