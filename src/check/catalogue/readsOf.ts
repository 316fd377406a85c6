import type { EveryYearParams } from '../keywords/everyYear.js';
import type { WithinParams } from '../keywords/within.js';

/** A JSON Schema as far as checks are walked. */
export interface SchemaPart {
  properties?: Record<string, SchemaPart>;
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, SchemaPart>;
  items?: SchemaPart;
  prefixItems?: SchemaPart[];
  contains?: SchemaPart;
  allOf?: SchemaPart[];
  anyOf?: SchemaPart[];
  oneOf?: SchemaPart[];
  not?: SchemaPart;
  if?: SchemaPart;
  then?: SchemaPart;
  else?: SchemaPart;
  within?: WithinParams;
  everyYear?: EveryYearParams;
  ratio?: unknown;
  raises?: unknown;
  sameNameAs?: string;
}

/** Whether a value holds what a part of a check says. */
export type Holds = (part: SchemaPart, value: unknown) => boolean;

/** Keywords that look at a value as a whole, so that any part of it matters. */
const WHOLE = [
  ...['const', 'enum', 'uniqueItems', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
  ...['patternProperties', 'additionalProperties', 'propertyNames', 'unevaluatedProperties', 'unevaluatedItems'],
];
const MEASURE = ['count', 'total', 'percent'];

/**
 * The pointers that a check reads in a value: what stands there and everything below. `-` stands for an item of a list
 * that was left out because it could not be read. Of `then` and `else` only the one that is asked of the value counts.
 */
export function readsOf(schema: SchemaPart, holds: Holds, value: unknown, path = ''): string[] {
  const { properties = {}, required = [], dependentRequired = {}, prefixItems = [], items, contains } = schema;
  const entries = [...(Array.isArray(value) ? value.entries() : []), ['-', undefined] as const];
  const below = [
    ...Object.entries(properties).flatMap(([key, part]) =>
      readsOf(part, holds, (value as Record<string, unknown> | undefined)?.[key], `${path}/${key}`),
    ),
    ...[items, contains, ...prefixItems].flatMap((part) =>
      part ? entries.flatMap(([i, entry]) => readsOf(part, holds, entry, `${path}/${i}`)) : [],
    ),
    ...asked(schema, holds, value).flatMap((part) => readsOf(part, holds, value, path)),
    ...domainReads(
      schema,
      path,
      entries.map(([i]) => i),
    ),
  ];
  // Where more is asked of what is required than that something stands there, that is what is read.
  const needed = [...required, ...Object.entries(dependentRequired).flat(2)].map((key) => `${path}/${key}`);
  const reads = [...below, ...needed.filter((key) => !below.some((read) => `${read}/`.startsWith(`${key}/`)))];
  return [...new Set(reads.length === 0 || WHOLE.some((keyword) => keyword in schema) ? [path, ...reads] : reads)];
}

/** The schemas inside a schema that look at the same value. */
function branchesOf({ allOf = [], anyOf = [], oneOf = [], not, dependentSchemas = {} }: SchemaPart): SchemaPart[] {
  return [...allOf, ...anyOf, ...oneOf, ...(not ? [not] : []), ...Object.values(dependentSchemas)];
}

/** The schemas inside a schema that look at the same value, as far as they are asked of it. */
export function asked(schema: SchemaPart, holds: Holds, value: unknown): SchemaPart[] {
  const { if: condition, then, else: otherwise } = schema;
  if (!condition) return branchesOf(schema);
  const chosen = value === undefined ? [then, otherwise] : [holds(condition, value) ? then : otherwise];
  return [...branchesOf(schema), condition, ...chosen.filter((part) => part !== undefined)];
}

function domainReads(
  { within, everyYear, ratio, raises, sameNameAs }: SchemaPart,
  path: string,
  indexes: readonly (number | string)[],
): string[] {
  const reads: string[] = [];
  if (within) {
    const parent = path.slice(0, path.lastIndexOf('/'));
    const bounds = [within.from, within.to].filter((bound) => typeof bound === 'object');
    reads.push(path, ...bounds.map(({ endOf }) => `${parent}/${endOf}`));
  }
  if (everyYear) {
    const keys = ['year', ...(everyYear.complete ?? [])];
    reads.push(...indexes.flatMap((i) => keys.map((key) => `${path}/${i}/${key}`)));
  }
  if (ratio) reads.push(...MEASURE.map((key) => `${path}/${key}`));
  if (raises) reads.push(...['baseline', 'goal'].flatMap((name) => MEASURE.map((key) => `${path}/${name}/${key}`)));
  if (sameNameAs) reads.push(path, sameNameAs);
  return reads;
}

/** The lists directly in the plan that a yearly duty asks about, empty. */
export function emptyLists(schema: SchemaPart): Record<string, never[]> {
  const own = Object.entries(schema.properties ?? {}).filter(([, part]) => hasEveryYear(part));
  return Object.assign(Object.fromEntries(own.map(([key]) => [key, []])), ...conditional(schema).map(emptyLists));
}

function hasEveryYear(part: SchemaPart): boolean {
  return part.everyYear !== undefined || conditional(part).some(hasEveryYear);
}

/** The schemas that may be asked of the same value. */
function conditional(schema: SchemaPart): SchemaPart[] {
  return [...branchesOf(schema), ...[schema.then, schema.else].filter((part) => part !== undefined)];
}
