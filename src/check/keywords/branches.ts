import type { ErrorObject } from 'ajv';
import { hasMembers } from '../../plan/maps/valueAt.js';
import { asked } from './Asked.js';
import { type Fact, fact } from './Fact.js';
import { type AjvParams, leaf, noFacts, nothing } from './leaf.js';
import type { Schema } from './Schema.js';
import type { Described, Gather, Part, SchemaKeyword } from './SchemaKeyword.js';

/** Whether what stands beside a keyword is a schema too: Ajv has seen to it wherever there is something. */
const isSchema = (value: unknown): value is Schema => typeof value === 'boolean' || hasMembers(value);

const inOneLine = (schema: Schema, { below }: Described) => asked('together', {}, below(schema, ''));

/** `allOf`: all of its schemas hold. It is told as if they stood in the schema itself. */
export const allOf: SchemaKeyword<Schema[]> = {
  parts: (schemas) => schemas.map((schema): Part => ({ schema, at: '', role: 'all' })),
  reads: nothing,
  describe: (schemas, { below }) => schemas.flatMap((schema) => below(schema, '')),
  facts: noFacts,
};

/** `anyOf` and `oneOf`. */
const choice = (kind: 'either' | 'exactly-one'): SchemaKeyword<Schema[]> => ({
  parts: (schemas) => schemas.map((schema): Part => ({ schema, at: '', role: 'choice' })),
  reads: nothing,
  describe: (schemas, described) => [
    asked(
      kind,
      {},
      schemas.map((schema) => inOneLine(schema, described)),
    ),
  ],
  facts: choiceFacts,
  gathers: true,
});
/** `anyOf`: at least one of its schemas holds. Errors below it are told together, by what would be put right most easily. */
export const anyOf = choice('either');
/** `oneOf`: exactly one of its schemas holds. */
export const oneOf = choice('exactly-one');

/** `not`: its schema does not hold. What its schema reads is read, but nothing in it is told by itself. */
export const not: SchemaKeyword<Schema> = {
  parts: (schema) => [{ schema, at: '', role: 'other' }],
  reads: nothing,
  describe: (schema, described) => [asked('none', {}, [inOneLine(schema, described)])],
  facts: leaf(({ path }) => fact('not-allowed', { name: path.slice(path.lastIndexOf('/') + 1) }, path, 'broken')),
};

/** `if`, with `then` and `else` beside it: its own error only repeats what stands under one of those. */
export const condition: SchemaKeyword<Schema> = {
  parts: (schema) => [{ schema, at: '', role: 'if' }],
  reads: nothing,
  describe: (schema, described) => {
    const { then, else: otherwise } = described.schema;
    return [
      ...(!isSchema(then) ? [] : [asked('when', {}, described.below(then, ''), [inOneLine(schema, described)])]),
      ...(!isSchema(otherwise) ? [] : [asked('otherwise', {}, described.below(otherwise, ''))]),
    ];
  },
  facts: noFacts,
};

/** `then` and `else`: told with `if`. */
const consequence = (role: 'then' | 'else'): SchemaKeyword<Schema> => ({
  parts: (schema) => [{ schema, at: '', role }],
  reads: nothing,
  describe: () => [],
  facts: noFacts,
});
/** `then`: what is asked where the condition beside it holds. */
export const consequent = consequence('then');
/** `else`: what is asked where it does not. */
export const alternative = consequence('else');

/** No branch holds, or with `oneOf` more than one. It can be put right as easily as its easiest branch. */
function choiceFacts(error: ErrorObject<string, AjvParams, Schema[]>, { below, factsOf, wantedBy }: Gather): Fact[] {
  const path = error.instancePath;
  if (error.params.passingSchemas) return [fact('one-only', {}, path, 'broken')];
  const schemas = error.schema ?? [];
  const branches = schemas.map((_, i) => {
    const start = `${error.schemaPath}/${i}`;
    return factsOf(below.filter(({ schemaPath }) => schemaPath === start || schemaPath.startsWith(`${start}/`)));
  });
  const ways = branches.map(
    (facts) => (['broken', 'outside'] as const).find((way) => facts.some(({ how }) => how === way)) ?? 'absent',
  );
  const how = (['absent', 'outside'] as const).find((way) => ways.includes(way)) ?? 'broken';
  const options = branches.map(([first], i) => {
    const wanted = wantedBy(schemas[i] ?? {}, path);
    return { path: wanted?.at ?? first?.path ?? path, wanted };
  });
  return [fact('any-of', { options }, path, how)];
}
