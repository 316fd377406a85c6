import type { ErrorObject } from 'ajv';
import { type Fact, fact, type Wanted } from './Fact.js';
import type { Schema } from './Schema.js';
import type { SchemaKeyword } from './SchemaKeyword.js';
import { schemaKeywords } from './schemaKeywords.js';
import { partsIn, usesIn } from './walk.js';

const keywords: Readonly<Record<string, SchemaKeyword<never>>> = schemaKeywords;

/** Where an error stands: in the schema, and in the plan. */
const placeOf = (schemaPath: string, instancePath: string) => `${schemaPath}\n${instancePath}`;

/** A path and those that it is below. */
const upwards = (path: string) => [...path.matchAll(/\/|$/g)].map(({ index }) => path.slice(0, index));

/** Turns Ajv's errors into facts. Those below a keyword that gathers are told by it together. */
export function factsOf(errors: readonly ErrorObject[]): Fact[] {
  const parents = new Map<string, ErrorObject[]>();
  for (const { keyword, schemaPath, instancePath } of errors)
    if (keywords[keyword]?.gathers) parents.set(placeOf(schemaPath, instancePath), []);
  const own = parents.size === 0 ? errors : errors.filter((error) => !gather(error, parents));
  return own.flatMap((error) => factsOfOne(error, parents.get(placeOf(error.schemaPath, error.instancePath))));
}

/** Hands an error to all that gather it: those above it in the schema, at its value or one that this is part of. */
function gather(error: ErrorObject, parents: ReadonlyMap<string, ErrorObject[]>): boolean {
  let isBelow = false;
  for (const schemaPath of upwards(error.schemaPath).slice(0, -1))
    for (const instancePath of upwards(error.instancePath)) {
      const gathered = parents.get(placeOf(schemaPath, instancePath));
      gathered?.push(error);
      isBelow ||= gathered !== undefined;
    }
  return isBelow;
}

/** What one error says. Also used for the catalogue's own schema. */
export function factsOfOne(error: ErrorObject, below: readonly ErrorObject[] = []): Fact[] {
  const { keyword, instancePath: path } = error;
  // A schema that is `false` allows as little as `not`.
  const known = keywords[keyword === 'false schema' ? 'not' : keyword];
  return known ? known.facts(error, { below, factsOf, wantedBy }) : [fact('other', { keyword }, path, 'broken')];
}

/** The value by which an entry is recognised (`indicator: { const: … }`), if the schema names one. */
function wantedBy(schema: Schema, path: string): Wanted | undefined {
  for (const { keyword, param } of usesIn(schema)) {
    const values = keyword.values?.(param);
    if (values) return { at: path, values: values.map(String) };
  }
  return partsIn(schema)
    .filter(({ role, at }) => (role === 'all' && at !== '') || role === 'some')
    .map(({ schema: part, at }) => wantedBy(part, path + at))
    .find((found) => found !== undefined);
}
