import { hasMembers, valueAt } from '../../plan/maps/valueAt.js';
import { asked } from './Asked.js';
import { type Fact, fact } from './Fact.js';
import { leaf, noFacts, nothing, whole } from './leaf.js';
import type { Schema, SchemaRecord } from './Schema.js';
import type { Part, SchemaKeyword } from './SchemaKeyword.js';

type Schemas = Readonly<Record<string, Schema>>;

const isEmpty = (named: object) => Object.keys(named).length === 0;

const absent = (path: string, key: unknown): Fact => {
  const missing = `${path}/${key}`;
  return fact('absent', { path: missing }, missing, 'absent');
};

/** A schema of members that is found by no pointer. */
const others = (schema: Schema): Part[] => [{ schema, role: 'other' }];

const stray = (key: 'additionalProperty' | 'unevaluatedProperty' | 'propertyName') =>
  leaf(({ path, params }) => fact('not-allowed', { name: String(params[key]) }, `${path}/${params[key]}`, 'broken'));

/** `properties`: what is asked of each property that is there; `false` forbids it. */
export const properties: SchemaKeyword<Schemas> = {
  type: 'object',
  idle: isEmpty,
  parts: (schemas) => Object.entries(schemas).map(([key, schema]) => ({ schema, at: `/${key}`, role: 'all' })),
  reads: nothing,
  describe: (schemas, { path, below }) =>
    Object.entries(schemas).flatMap(([key, schema]) =>
      schema === false ? [asked('not-there', { path: `${path}/${key}` })] : below(schema, `/${key}`),
    ),
  facts: noFacts,
};

/** The schemas in which a condition on a property already says that it must be there. */
function tellingOf({ allOf, then, else: otherwise, ...schema }: SchemaRecord): Readonly<Record<string, unknown>>[] {
  return [schema, allOf, then, otherwise].flat().map(propertiesOf);
}

/** The schemas of the properties that a schema names; none where it names none, or is no schema. */
function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  const named = valueAt(schema, '/properties');
  return hasMembers(named) ? named : {};
}

/** `required`: the properties that must be there. Evidence are those that hold a single value. */
export const required: SchemaKeyword<string[]> = {
  type: 'object',
  idle: isEmpty,
  reads: nothing,
  needs: (keys) => keys,
  evidence: (keys, { value, path, schema }) => {
    const named = propertiesOf(schema);
    const child = (key: string) => (hasMembers(value) ? value[key] : undefined);
    const single = (key: string) => !(typeof child(key) === 'object' && key in named);
    // A section is shown by what stands in it.
    return path === ''
      ? []
      : keys.filter((key) => child(key) !== undefined && single(key)).map((key) => `${path}/${key}`);
  },
  describe: (keys, { path, schema }) =>
    keys
      .filter((key) => !tellingOf(schema).some((told) => told[key] !== undefined))
      .map((key) => asked('there', { path: `${path}/${key}` })),
  facts: leaf(({ path, params }) => absent(path, params.missingProperty)),
};

/** `dependentRequired`: the properties that must be there beside another. */
export const dependentRequired: SchemaKeyword<Record<string, string[]>> = {
  type: 'object',
  idle: (keys) => Object.values(keys).every(isEmpty),
  reads: nothing,
  needs: (keys) => Object.entries(keys).flat(2),
  describe: (keys, { path }) =>
    Object.entries(keys).map(([key, needed]) =>
      asked(
        'when',
        {},
        needed.map((other) => asked('there', { path: `${path}/${other}` })),
        [asked('there', { path: `${path}/${key}` })],
      ),
    ),
  facts: leaf(({ path, params }) => absent(path, params.missingProperty)),
};

/** `dependentSchemas`: what is asked of the record where a property is there. */
export const dependentSchemas: SchemaKeyword<Schemas> = {
  type: 'object',
  idle: isEmpty,
  parts: (schemas) => Object.values(schemas).map((schema) => ({ schema, at: '', role: 'other' })),
  reads: nothing,
  needs: Object.keys,
  describe: (schemas, { path, below }) =>
    Object.entries(schemas).map(([key, schema]) =>
      asked('when', {}, below(schema, ''), [asked('there', { path: `${path}/${key}` })]),
    ),
  facts: noFacts,
};

/** `patternProperties`: what is asked of the properties whose names match. Pointers cannot name them, so the whole record is read. */
export const patternProperties: SchemaKeyword<Schemas> = {
  type: 'object',
  idle: isEmpty,
  parts: (schemas) => Object.values(schemas).flatMap(others),
  reads: whole,
  describe: (schemas, { path, below }) =>
    Object.entries(schemas).map(([pattern, schema]) => asked('keys-like', { path, pattern }, below(schema, '/*'))),
  facts: noFacts,
};

/** `additionalProperties` and `unevaluatedProperties`. */
const otherKeys = (name: 'additionalProperty' | 'unevaluatedProperty'): SchemaKeyword<Schema> => ({
  type: 'object',
  parts: others,
  reads: whole,
  describe: (schema, { path, below }) =>
    schema === false ? [asked('no-other-keys', { path })] : [asked('other-keys', { path }, below(schema, '/*'))],
  facts: stray(name),
});
/** `additionalProperties`: what is asked of the properties that `properties` and `patternProperties` do not name. */
export const additionalProperties = otherKeys('additionalProperty');
/** `unevaluatedProperties`: what is asked of the properties that no other keyword has looked at. */
export const unevaluatedProperties = otherKeys('unevaluatedProperty');

/** `propertyNames`: what is asked of the names of the properties. */
export const propertyNames: SchemaKeyword<Schema> = {
  type: 'object',
  parts: others,
  reads: whole,
  describe: (schema, { path, below }) => [asked('names-of-keys', { path }, below(schema, ''))],
  facts: stray('propertyName'),
  gathers: true,
};

const howMany = (comparison: '<=' | '>='): SchemaKeyword<number> => ({
  type: 'object',
  idle: (limit) => comparison === '>=' && limit <= 0,
  reads: whole,
  describe: (limit, { path }) => [asked('size', { path, comparison, limit, of: 'keys' })],
  facts: leaf(({ path, params: { limit = 0 } }) =>
    comparison === '>=' ? fact('too-few', { limit }, path, 'absent') : fact('too-many', { limit }, path, 'broken'),
  ),
});
/** `minProperties`: how many properties a record has at least. */
export const minProperties = howMany('>=');
/** `maxProperties`: how many properties a record has at most. */
export const maxProperties = howMany('<=');
