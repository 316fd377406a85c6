import type { ErrorObject } from 'ajv';
import { type Fact, fact, type Wanted } from './Fact.js';
import { leafFact } from './leafFacts.js';

/** Keywords whose error speaks for the errors below it. */
const GATHERING: ReadonlySet<string> = new Set(['contains', 'anyOf', 'oneOf', 'propertyNames']);
/** Facts about an entry that is of the right kind and yet does not fit. */
const MISFITS: ReadonlySet<Fact['kind']> = new Set(['date-outside', 'ratio-below', 'not-raised', 'name-differs']);
/** Facts about an entry that only has to be completed, or a figure in it. */
const INCOMPLETE: ReadonlySet<Fact['kind']> = new Set(['absent', 'ratio-missing', 'date-needed', 'beyond-limit']);

const startsWith = (path: string, start: string) => path === start || path.startsWith(`${start}/`);

const isBelow = (error: ErrorObject, parent: ErrorObject) =>
  error.schemaPath.startsWith(`${parent.schemaPath}/`) && startsWith(error.instancePath, parent.instancePath);

/** Turns Ajv's errors into facts. Branches of `contains`, `anyOf` and `oneOf` are gathered into what they mean together. */
export function factsOf(errors: readonly ErrorObject[]): Fact[] {
  const parents = errors.filter(({ keyword }) => GATHERING.has(keyword));
  const roots = errors.filter((error) => !parents.some((parent) => isBelow(error, parent)));
  // An `if` error only repeats what stands under `then` or `else`.
  return roots
    .filter(({ keyword }) => keyword !== 'if')
    .flatMap((error) => {
      const below = errors.filter((other) => isBelow(other, error));
      if (error.keyword === 'contains') return containsFacts(error, below);
      if (error.keyword === 'anyOf' || error.keyword === 'oneOf') return branchFacts(error, below);
      return leafFact(error);
    });
}

/** The facts about each entry of a list that does not fit. */
function entryFacts(path: string, errors: readonly ErrorObject[]): Fact[][] {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const [index = ''] = error.instancePath.slice(path.length + 1).split('/');
    groups.set(index, [...(groups.get(index) ?? []), error]);
  }
  return [...groups.values()].map(factsOf);
}

/**
 * Too few entries fit. Where entries are of the right kind and miss only a window or a bound, they are named and none is
 * asked for ("if entries of the kind are dated and none is inside, it is unmet at any as-of date"); where one only lacks
 * something, that is what is absent; else the entry itself is.
 */
function containsFacts(
  { instancePath: path, params, schema, data }: ErrorObject,
  below: readonly ErrorObject[],
): Fact[] {
  const { minContains: min = 1, maxContains: max } = params as { minContains?: number; maxContains?: number };
  const entries = entryFacts(path, below);
  const total = (data as unknown[]).length;
  const fitting = total - entries.length;
  if (max !== undefined && fitting > max) return [fact('too-many', { limit: max }, path, 'broken')];
  const misfits = entries.filter((facts) => facts.every(({ kind, how }) => MISFITS.has(kind) || how === 'outside'));
  if (misfits.length > 0) return misfits.flat().map((found) => ({ ...found, how: 'outside' }));
  if (min > 1) return [fact('too-few', { limit: min }, path, 'absent')];
  const lacking = entries.find((facts) => facts.every(({ kind }) => INCOMPLETE.has(kind)));
  if (lacking) return lacking.map((found) => ({ ...found, how: 'absent' }));
  const wanted = wantedBy(schema as SchemaPart | boolean, `${path}/*`);
  return [fact('no-entry', { path, entries: total, ...(wanted && { wanted }) }, path, 'absent')];
}

interface SchemaPart {
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, SchemaPart | boolean>;
  contains?: SchemaPart | boolean;
}

/** The value by which an entry is recognised (`indicator: { const: … }`), if the schema names one. */
function wantedBy(schema: SchemaPart | boolean, path: string): Wanted | undefined {
  if (typeof schema === 'boolean') return undefined;
  const values = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
  if (values) return { at: path, values: values.map(String) };
  if (schema.contains) return wantedBy(schema.contains, `${path}/*`);
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    const found = wantedBy(part, `${path}/${key}`);
    if (found) return found;
  }
  return undefined;
}

/** No branch holds, or with `oneOf` more than one. It can be put right as easily as its easiest branch. */
function branchFacts(error: ErrorObject, below: readonly ErrorObject[]): Fact[] {
  const path = error.instancePath;
  if ((error.params as { passingSchemas?: unknown }).passingSchemas) return [fact('one-only', {}, path, 'broken')];
  const schemas = error.schema as (SchemaPart | boolean)[];
  const branches = schemas.map((_, i) =>
    factsOf(below.filter(({ schemaPath }) => startsWith(schemaPath, `${error.schemaPath}/${i}`))),
  );
  const ways = branches.map(
    (facts) => (['broken', 'outside'] as const).find((way) => facts.some(({ how }) => how === way)) ?? 'absent',
  );
  const how = (['absent', 'outside'] as const).find((way) => ways.includes(way)) ?? 'broken';
  const options = branches.map(([first], i) => {
    const wanted = wantedBy(schemas[i] ?? {}, path);
    return { path: wanted?.at ?? first?.path ?? path, ...(wanted && { wanted }) };
  });
  return [fact('any-of', { options }, path, how)];
}
