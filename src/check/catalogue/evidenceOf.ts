import type { Holds, SchemaPart } from './readsOf.js';

/**
 * The canonical pointers of what in a plan answers a check: entries that match its `contains`, entries of a yearly list,
 * single values.
 */
export function evidenceOf(schema: SchemaPart, holds: Holds, value: unknown, path = ''): string[] {
  const child = (key: string) => (value as Record<string, unknown> | undefined)?.[key];
  const { properties = {}, contains, everyYear, if: condition, required = [] } = schema;
  const entries = Array.isArray(value) ? [...value.entries()] : [];
  const found = Object.entries(properties)
    // Who submits the plan answers nothing.
    .filter(([key]) => child(key) !== undefined && `${path}/${key}` !== '/unit')
    .flatMap(([key, part]) => evidenceOf(part, holds, child(key), `${path}/${key}`));
  if (contains) {
    found.push(...entries.filter(([, entry]) => holds(contains, entry)).map(([i]) => `${path}/${i}`));
  }
  if (everyYear) found.push(...entries.map(([i]) => `${path}/${i}`));
  const chosen = condition && (holds(condition, value) ? schema.then : schema.else);
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  for (const part of [...(chosen ? [chosen] : []), ...allOf, ...anyOf, ...oneOf])
    found.push(...evidenceOf(part, holds, value, path));
  const single = (key: string) => !(typeof child(key) === 'object' && key in properties);
  const own = path === '' ? [] : required.filter((key) => child(key) !== undefined && single(key));
  return [...found, ...own.map((key) => `${path}/${key}`)];
}
