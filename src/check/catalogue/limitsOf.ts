import { asked, type Holds, readsOf, type SchemaPart } from './readsOf.js';

/** Keywords that only lead to others. */
const LEADING: ReadonlySet<string> = new Set([
  ...['type', 'properties', 'required', 'contains', 'minContains', 'maxContains', 'items', 'prefixItems', 'everyYear'],
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'],
]);

/**
 * The pointers of what could break a check that holds without it: a maximum, and what is asked of each entry or of a value
 * that may be absent. What a list is only searched for cannot: more of it does no harm.
 */
export function limitsOf(schema: SchemaPart, holds: Holds, value: unknown, path = ''): string[] {
  const { properties = {}, items, prefixItems = [], contains, everyYear } = schema;
  const entries = [...(Array.isArray(value) ? value.entries() : []), ['-', undefined] as const];
  const ofEach = (part: SchemaPart) => entries.flatMap(([i, entry]) => readsOf(part, holds, entry, `${path}/${i}`));
  const limits = Object.entries(properties).flatMap(([key, part]) =>
    limitsOf(part, holds, (value as Record<string, unknown> | undefined)?.[key], `${path}/${key}`),
  );
  limits.push(...[items, ...prefixItems].flatMap((part) => (part ? ofEach(part) : [])));
  if (contains && 'maxContains' in schema) limits.push(...ofEach(contains));
  if (everyYear?.max !== undefined) limits.push(...entries.map(([i]) => `${path}/${i}/year`));
  limits.push(...asked(schema, holds, value).flatMap((part) => limitsOf(part, holds, value, path)));
  // What looks at the value itself: unreadable it counts as absent, and what is absent is not looked at.
  if (Object.keys(schema).some((keyword) => !LEADING.has(keyword))) limits.push(path);
  return limits;
}
