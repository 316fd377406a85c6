import type { ErrorObject } from 'ajv';
import { type Fact, fact, type Wanted } from './Fact.js';
import type { Schema, SchemaKeyword } from './SchemaKeyword.js';
import { schemaKeywords } from './schemaKeywords.js';
import { partsIn, usesIn } from './walk.js';

const keywordOf = (name: string): SchemaKeyword<never> | undefined =>
  (schemaKeywords as Readonly<Record<string, SchemaKeyword<never>>>)[name];

const startsWith = (path: string, start: string) => path === start || path.startsWith(`${start}/`);

const isBelow = (error: ErrorObject, parent: ErrorObject) =>
  error.schemaPath.startsWith(`${parent.schemaPath}/`) && startsWith(error.instancePath, parent.instancePath);

/** Turns Ajv's errors into facts. Those below a keyword that gathers are told by it together. */
export function factsOf(errors: readonly ErrorObject[]): Fact[] {
  const parents = errors.filter(({ keyword }) => keywordOf(keyword)?.gathers);
  return errors
    .filter((error) => !parents.some((parent) => isBelow(error, parent)))
    .flatMap((error) =>
      factsOfOne(
        error,
        errors.filter((other) => isBelow(other, error)),
      ),
    );
}

/** What one error says. Also used for the catalogue's own schema. */
export function factsOfOne(error: ErrorObject, below: readonly ErrorObject[] = []): Fact[] {
  const { keyword, instancePath: path } = error;
  // A schema that is `false` allows as little as `not`.
  const known = keywordOf(keyword === 'false schema' ? 'not' : keyword);
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
