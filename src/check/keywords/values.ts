import { asked } from './Asked.js';
import { fact } from './Fact.js';
import { leaf, noFacts, nothing, whole } from './leaf.js';
import type { SchemaKeyword } from './SchemaKeyword.js';

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

const constant: SchemaKeyword<unknown> = {
  reads: whole,
  describe: (value, { path }) => [asked('value', { path, values: [shown(value)] })],
  facts: leaf(({ path, params }) =>
    fact('not-accepted', { path, accepted: [params.allowedValue].flat().map(shown) }, path, 'broken'),
  ),
  values: (value) => [value],
};

const enumeration: SchemaKeyword<unknown[]> = {
  reads: whole,
  describe: (values, { path }) => [asked('value', { path, values: values.map(shown) })],
  facts: leaf(({ path, params }) =>
    fact('not-accepted', { path, accepted: (params.allowedValues ?? []).map(shown) }, path, 'broken'),
  ),
  values: (values) => values,
};
/** `const` and `enum`: the values that are accepted. By them an entry is recognised among others. */
export const choices = { const: constant, enum: enumeration };

/** A plan's own schema gives what holds others its type: only of a single value is it told. */
const HOLDING = ['object', 'array'];

/** `type`: which JSON type a value has. Silent: the schema of plans gives every place its type already. */
export const type: SchemaKeyword<string | string[]> = {
  reads: nothing,
  describe: (names, { path }) => {
    const types = [names].flat();
    return types.every((name) => HOLDING.includes(name)) ? [] : [asked('type', { path, types })];
  },
  facts: leaf(({ path, params }) => fact('wrong-type', { type: [params.type ?? []].flat().join('|') }, path, 'broken')),
  silent: true,
};

/** `minimum`, `maximum`, `exclusiveMinimum` and `exclusiveMaximum`. */
const limit = (comparison: '<=' | '>=' | '<' | '>'): SchemaKeyword<number> => ({
  type: 'number',
  // No number of a plan is negative.
  idle: (bound) => (comparison === '>=' && bound <= 0) || (comparison === '>' && bound < 0),
  reads: whole,
  describe: (bound, { path }) => [asked('limit', { path, comparison, limit: bound })],
  facts: leaf(({ path, params, data }) =>
    fact('beyond-limit', { value: Number(data), comparison, limit: params.limit ?? 0 }, path, 'broken'),
  ),
});
/** `minimum`: the least number allowed. */
export const minimum = limit('>=');
/** `maximum`: the greatest number allowed. */
export const maximum = limit('<=');
/** `exclusiveMinimum`: the number that a value must be above. */
export const exclusiveMinimum = limit('>');
/** `exclusiveMaximum`: the number that a value must be below. */
export const exclusiveMaximum = limit('<');

/** `multipleOf`: the number that a value must be a multiple of. */
export const multipleOf: SchemaKeyword<number> = {
  type: 'number',
  reads: whole,
  describe: (of, { path }) => [asked('multiple', { path, of })],
  facts: leaf(({ path, params }) => fact('not-multiple', { of: params.multipleOf ?? 1 }, path, 'broken')),
};

const length = (comparison: '<=' | '>='): SchemaKeyword<number> => ({
  type: 'string',
  // No text of a plan is empty.
  idle: (bound) => comparison === '>=' && bound <= 1,
  reads: whole,
  describe: (bound, { path }) => [asked('length', { path, comparison, limit: bound })],
  facts: leaf(({ path, params: { limit: bound = 0 } }) =>
    fact('wrong-length', comparison === '>=' ? { min: bound } : { max: bound }, path, 'broken'),
  ),
});
/** `minLength`: how many characters (Unicode code points) a text has at least. */
export const minLength = length('>=');
/** `maxLength`: how many characters (Unicode code points) a text has at most. */
export const maxLength = length('<=');

/** `pattern`: a regular expression that a text must match somewhere; matched in linear time (catalogue/linearPatterns). */
export const pattern: SchemaKeyword<string> = {
  type: 'string',
  idle: (text) => ['', '.*', '^', '$', '^.*$'].includes(text),
  reads: whole,
  describe: (text, { path }) => [asked('pattern', { path, pattern: text })],
  facts: leaf(({ path, params }) => fact('not-matching', { pattern: String(params.pattern) }, path, 'broken')),
};

/** `format`: a format of JSON Schema that a text must have, such as `date`. */
export const format: SchemaKeyword<string> = {
  type: 'string',
  reads: whole,
  describe: (name, { path }) => [asked('format', { path, format: name })],
  facts: leaf(({ path, schema }) => fact('not-format', { format: String(schema) }, path, 'broken')),
};

/** What only tells a reader of the catalogue something. */
const annotation: SchemaKeyword<unknown> = { reads: nothing, describe: () => [], facts: noFacts, silent: true };
/** Keywords that tell a reader of the catalogue something and ask nothing of a plan. */
export const annotations = {
  title: annotation,
  description: annotation,
  $comment: annotation,
  default: annotation,
  examples: annotation,
  deprecated: annotation,
};
