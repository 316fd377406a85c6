import type { ErrorObject } from 'ajv';
import { type Fact, fact, type Wanted } from './Fact.js';
import { keywords } from './vocabulary.js';

/** Kinds of facts about an entry that is of the right kind and yet does not fit. */
const MISFITS: ReadonlySet<Fact['kind']> = new Set(['date-outside', 'ratio-below', 'not-raised', 'name-differs']);

const isBelow = (error: ErrorObject, parent: ErrorObject) =>
  error !== parent &&
  error.schemaPath.startsWith(`${parent.schemaPath}/`) &&
  error.instancePath.startsWith(parent.instancePath);

/** Turns Ajv's errors into facts. Branches of `contains`, `anyOf` and `oneOf` are gathered into what they mean together. */
export function factsOf(errors: readonly ErrorObject[]): Fact[] {
  const parents = errors.filter(({ keyword }) => keyword === 'contains' || keyword === 'anyOf' || keyword === 'oneOf');
  const roots = errors.filter((error) => !parents.some((parent) => isBelow(error, parent)));
  // An `if` error only repeats what stands under `then` or `else`.
  return roots
    .filter(({ keyword }) => keyword !== 'if')
    .flatMap((error) => {
      const below = errors.filter((other) => isBelow(other, error));
      if (error.keyword === 'contains') return containsFacts(error, below);
      if (error.keyword === 'anyOf' || error.keyword === 'oneOf') return branchFacts(error, below);
      return leafFacts(error);
    });
}

function grouped(errors: readonly ErrorObject[], key: (error: ErrorObject) => string): Fact[][] {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) groups.set(key(error), [...(groups.get(key(error)) ?? []), error]);
  return [...groups.values()].map(factsOf);
}

/**
 * No entry fits. Where entries are of the right kind and miss only a window or a bound, they are named and none is
 * asked for ("if entries of the kind are dated and none is inside, it is unmet at any as-of date"); where one only lacks
 * something, that is what is absent; else the entry itself is.
 */
function containsFacts(error: ErrorObject, below: readonly ErrorObject[]): Fact[] {
  const path = error.instancePath;
  const entries = grouped(below, ({ instancePath }) => instancePath.slice(path.length + 1).split('/')[0] ?? '');
  const misfits = entries.filter((facts) => facts.every(({ kind, how }) => MISFITS.has(kind) || how === 'outside'));
  if (misfits.length > 0) return misfits.flat().map((found) => ({ ...found, how: 'outside' }));
  const limit = (error.params as { maxContains?: number }).maxContains;
  if (limit !== undefined && entries.length === 0) return [fact('too-many', { limit }, path, 'broken')];
  const lacking = entries.find((facts) => facts.every(({ kind }) => kind === 'absent' || kind === 'ratio-missing'));
  const wanted = wantedBy(error.schema as SchemaPart, `${path}/*`);
  const entryCount = (error.data as unknown[]).length;
  return lacking ?? [fact('no-entry', { path, entries: entryCount, ...(wanted && { wanted }) }, path, 'absent')];
}

interface SchemaPart {
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, SchemaPart>;
  contains?: SchemaPart;
}

/** The value by which an entry is recognised (`indicator: { const: … }`), if the schema names one. */
function wantedBy(schema: SchemaPart, path: string): Wanted | undefined {
  const values = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
  if (values) return { at: path, values: values.map(String) };
  if (schema.contains) return wantedBy(schema.contains, `${path}/*`);
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    const found = wantedBy(part, `${path}/${key}`);
    if (found) return found;
  }
  return undefined;
}

function branchFacts(error: ErrorObject, below: readonly ErrorObject[]): Fact[] {
  const path = error.instancePath;
  if ((error.params as { passingSchemas?: unknown }).passingSchemas) return [fact('one-only', {}, path, 'broken')];
  const schemas = error.schema as SchemaPart[];
  const branches = schemas.map((_, i) =>
    factsOf(below.filter(({ schemaPath }) => schemaPath.startsWith(`${error.schemaPath}/${i}/`))),
  );
  const how = branches.every((facts) => facts.some((found) => found.how === 'broken')) ? 'broken' : 'absent';
  const options = branches.map(([first], i) => {
    const wanted = wantedBy(schemas[i] ?? {}, path);
    return { path: wanted?.at ?? first?.path ?? path, ...(wanted && { wanted }) };
  });
  return [fact('any-of', { options }, path, how)];
}

/** What an error of one keyword says. Also used for the catalogue's own schema. */
export function leafFacts({ keyword, instancePath: path, params, schema }: ErrorObject): Fact[] {
  if (keyword in keywords) return [params as unknown as Fact];
  const p = params as Record<string, never>;
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return [fact('absent', { path: `${path}/${p.missingProperty}` }, `${path}/${p.missingProperty}`, 'absent')];
    case 'minItems':
    case 'minProperties':
      return [fact('too-few', { limit: p.limit ?? 0 }, path, 'absent')];
    case 'maxItems':
    case 'maxProperties':
    case 'items':
      return [fact('too-many', { limit: p.limit ?? 0 }, path, 'broken')];
    case 'const':
      return [fact('not-accepted', { path, accepted: [String(p.allowedValue)] }, path, 'broken')];
    case 'enum':
      return [
        fact(
          'not-accepted',
          { path, accepted: (params as { allowedValues: unknown[] }).allowedValues.map(String) },
          path,
          'broken',
        ),
      ];
    case 'type':
      return [fact('wrong-type', { type: [p.type].flat().join('|') }, path, 'broken')];
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return [fact('beyond-limit', { comparison: p.comparison ?? '>=', limit: p.limit ?? 0 } as never, path, 'broken')];
    case 'multipleOf':
      return [fact('not-multiple', { of: p.multipleOf ?? 1 }, path, 'broken')];
    case 'minLength':
      return [fact('wrong-length', { min: p.limit ?? 0 }, path, 'broken')];
    case 'maxLength':
      return [fact('wrong-length', { max: p.limit ?? 0 }, path, 'broken')];
    case 'pattern':
      return [fact('not-matching', { pattern: String(p.pattern) }, path, 'broken')];
    case 'format':
      return [fact('not-format', { format: String(schema) }, path, 'broken')];
    case 'uniqueItems':
      return [fact('not-unique', { first: (p.j ?? 0) + 1, second: (p.i ?? 0) + 1 }, path, 'broken')];
    case 'additionalProperties':
      return [fact('not-allowed', { name: String(p.additionalProperty) }, `${path}/${p.additionalProperty}`, 'broken')];
    case 'unevaluatedProperties':
      return [
        fact('not-allowed', { name: String(p.unevaluatedProperty) }, `${path}/${p.unevaluatedProperty}`, 'broken'),
      ];
    case 'propertyNames':
      return [fact('not-allowed', { name: String(p.propertyName) }, path, 'broken')];
    case 'not':
    case 'false schema':
    case 'unevaluatedItems':
      return [fact('not-allowed', { name: path.slice(path.lastIndexOf('/') + 1) }, path, 'broken')];
    default:
      return [fact('other', { keyword }, path, 'broken')];
  }
}
