import type Ajv2020 from 'ajv/dist/2020.js';
import type { Plan } from '../plan/Plan.js';
import type { SchemaPart } from './readsOf.js';

/** Finds the canonical pointers of what in a plan answers a check, in order of the check. */
export type EvidenceFinder = (plan: Plan) => string[];

type Finder = (value: unknown, path: string) => string[];

/** Reads a check for what it looks at: entries that match its `contains`, entries of a yearly list, single values. */
export function evidenceFinder(ajv: Ajv2020.default, schema: SchemaPart): EvidenceFinder {
  const matcher = (part: SchemaPart) => {
    const validate = ajv.compile(part as object);
    return (value: unknown) => Boolean(validate.call({ asOf: '9999-12-31' } as never, value));
  };
  const find = finder(schema, matcher);
  return (plan) => [...new Set(find(plan, ''))];
}

type Matcher = (part: SchemaPart) => (value: unknown) => boolean;

function finder(schema: SchemaPart, matcher: Matcher): Finder {
  const finders: Finder[] = [];
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    const find = finder(part, matcher);
    finders.push((value, path) => {
      const child = (value as Record<string, unknown> | null)?.[key];
      return child === undefined || path + key === 'unit' ? [] : find(child, `${path}/${key}`);
    });
  }
  if (schema.contains) {
    const matches = matcher(schema.contains);
    finders.push((value, path) => entries(value).flatMap(([i, entry]) => (matches(entry) ? [`${path}/${i}`] : [])));
  }
  if (schema.everyYear) finders.push((value, path) => entries(value).map(([i]) => `${path}/${i}`));
  if (schema.if) {
    const holds = matcher(schema.if);
    const [then, otherwise] = [finder(schema.then ?? {}, matcher), finder(schema.else ?? {}, matcher)];
    finders.push((value, path) => (holds(value) ? then(value, path) : otherwise(value, path)));
  }
  for (const branch of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    finders.push(finder(branch, matcher));
  for (const key of schema.required ?? []) {
    finders.push((value, path) => {
      const child = (value as Record<string, unknown> | null)?.[key];
      return child === undefined || (typeof child === 'object' && schema.properties?.[key] !== undefined) || path === ''
        ? []
        : [`${path}/${key}`];
    });
  }
  return (value, path) => finders.flatMap((find) => find(value, path));
}

function entries(value: unknown): [number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : [];
}
