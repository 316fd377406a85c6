import type { Schema } from './Schema.js';
import type { Part, SchemaKeyword } from './SchemaKeyword.js';
import { schemaKeywords } from './schemaKeywords.js';

/** A keyword of a schema with its parameter. */
export interface Use {
  name: string;
  keyword: SchemaKeyword<unknown>;
  param: unknown;
}

const table: [string, SchemaKeyword<unknown>][] = Object.entries(schemaKeywords);

/** What was told of a schema: thousands of plans are judged by the same. */
const known = new WeakMap<object, readonly Use[]>();

/** The keywords of a schema, in the order in which they are told. */
export function usesIn(schema: Schema): readonly Use[] {
  if (typeof schema === 'boolean') return [];
  const before = known.get(schema);
  if (before) return before;
  const uses = table.flatMap(([name, keyword]) =>
    Object.hasOwn(schema, name) ? [{ name, keyword, param: schema[name] }] : [],
  );
  known.set(schema, uses);
  return uses;
}

/** The schemas directly inside a schema: the one place that knows where they stand. */
export function partsIn(schema: Schema): Part[] {
  return usesIn(schema).flatMap(({ keyword, param }) => keyword.parts?.(param) ?? []);
}

/** Those that look at the same value. */
export function ownPartsIn(schema: Schema): Part[] {
  return partsIn(schema).filter(({ at }) => at === '');
}

/** A schema and all inside it, outermost first. */
export function schemasIn(schema: Schema): Schema[] {
  return [schema, ...partsIn(schema).flatMap((part) => schemasIn(part.schema))];
}

/** A keyword in a schema, or inside it, that a check may not use; undefined when it may use all. */
export function foreignIn(schema: Schema): string | undefined {
  return schemasIn(schema)
    .flatMap((part) => (typeof part === 'boolean' ? [] : Object.keys(part)))
    .find((name) => !Object.hasOwn(schemaKeywords, name));
}
