import type { EveryYearParams } from '../keywords/everyYear.js';
import type { WithinParams } from '../keywords/within.js';

/** A JSON Schema as far as checks are walked. */
export interface SchemaPart {
  properties?: Record<string, SchemaPart>;
  required?: string[];
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

const MEASURE = ['count', 'total', 'percent'];

/** The schemas inside a schema that look at the same value. */
export function branchesOf(schema: SchemaPart): SchemaPart[] {
  const { allOf = [], anyOf = [], oneOf = [], not, if: condition, then, else: otherwise } = schema;
  return [...allOf, ...anyOf, ...oneOf, not, condition, then, otherwise].filter((part) => part !== undefined);
}

/** The pointers that a check reads, `*` for any list index. */
export function readsOf(schema: SchemaPart, path = ''): string[] {
  const below = [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, part]) => readsOf(part, `${path}/${key}`)),
    ...[schema.items, schema.contains, ...(schema.prefixItems ?? [])].flatMap((part) =>
      part ? readsOf(part, `${path}/*`) : [],
    ),
    ...branchesOf(schema).flatMap((part) => readsOf(part, path)),
    ...(schema.required ?? []).map((key) => `${path}/${key}`),
    ...domainReads(schema, path),
  ];
  return [...new Set(below.length > 0 ? below : [path])];
}

function domainReads(schema: SchemaPart, path: string): string[] {
  const reads: string[] = [];
  if (schema.within) {
    reads.push(path);
    const parent = path.slice(0, path.lastIndexOf('/'));
    for (const bound of [schema.within.from, schema.within.to]) {
      if (typeof bound === 'object') reads.push(`${parent}/${bound.endOf}`);
    }
  }
  if (schema.everyYear) reads.push(...['year', ...(schema.everyYear.complete ?? [])].map((key) => `${path}/*/${key}`));
  if (schema.ratio) reads.push(...MEASURE.map((key) => `${path}/${key}`));
  if (schema.raises)
    reads.push(...['baseline', 'goal'].flatMap((name) => MEASURE.map((key) => `${path}/${name}/${key}`)));
  if (schema.sameNameAs) reads.push(path, schema.sameNameAs);
  return reads;
}

/** The lists directly in the plan that a yearly duty asks about, empty. */
export function emptyLists(schema: SchemaPart): Record<string, never[]> {
  const own = Object.entries(schema.properties ?? {}).filter(([, part]) => hasEveryYear(part));
  return Object.assign(Object.fromEntries(own.map(([key]) => [key, []])), ...branchesOf(schema).map(emptyLists));
}

function hasEveryYear(part: SchemaPart): boolean {
  return part.everyYear !== undefined || branchesOf(part).some(hasEveryYear);
}
