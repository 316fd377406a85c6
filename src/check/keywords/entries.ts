import { asked } from './Asked.js';
import { fact } from './Fact.js';
import { leaf, noFacts, nothing, whole } from './leaf.js';
import type { Schema } from './Schema.js';
import type { SchemaKeyword } from './SchemaKeyword.js';

const tooMany = leaf(({ path, params: { limit = 0 } }) => fact('too-many', { limit }, path, 'broken'));

/** `items`: what is asked of each entry of a list; `false`, behind `prefixItems`, allows no more of them. */
export const items: SchemaKeyword<Schema> = {
  type: 'array',
  parts: (schema) => [{ schema, at: '/*', role: 'each' }],
  reads: nothing,
  describe: (schema, { path, below }) => {
    if (schema === false) return [asked('no-more-entries', { path })];
    const under = below(schema, '/*');
    // A condition on each entry says of itself which entries it is about.
    return Object.hasOwn(Object(schema), 'if') ? under : [asked('each-entry', { path }, under)];
  },
  facts: tooMany,
};

/** `prefixItems`: what is asked of the first entries, one schema for each. */
export const prefixItems: SchemaKeyword<Schema[]> = {
  type: 'array',
  parts: (schemas) => schemas.map((schema) => ({ schema, at: '/*', role: 'each' })),
  reads: nothing,
  describe: (schemas, { path, below }) =>
    schemas.map((schema, i) => asked('nth-entry', { path, nth: i + 1 }, below(schema, '/*'))),
  facts: noFacts,
};

/** `unevaluatedItems`: what is asked of the entries that no other keyword has looked at. */
export const unevaluatedItems: SchemaKeyword<Schema> = {
  type: 'array',
  parts: (schema) => [{ schema, role: 'other' }],
  reads: whole,
  describe: (schema, { path, below }) => [
    schema === false ? asked('no-more-entries', { path }) : asked('other-entries', { path }, below(schema, '/*')),
  ],
  facts: tooMany,
};

/** `minItems`: how many entries a list has at least. Fewer are absent, so not due before the due date. */
export const minItems: SchemaKeyword<number> = {
  type: 'array',
  idle: (limit) => limit <= 0,
  reads: whole,
  describe: (limit, { path }) => [asked('size', { path, comparison: '>=', limit, of: 'entries' })],
  facts: leaf(({ path, params: { limit = 0 } }) => fact('too-few', { limit }, path, 'absent')),
};

/** `maxItems`: how many entries a list has at most. More break it at any date. */
export const maxItems: SchemaKeyword<number> = {
  type: 'array',
  reads: whole,
  describe: (limit, { path }) => [asked('size', { path, comparison: '<=', limit, of: 'entries' })],
  facts: tooMany,
};

/** `uniqueItems`: no two entries are the same. A fact names both, counted from 1. */
export const uniqueItems: SchemaKeyword<boolean> = {
  type: 'array',
  idle: (unique) => !unique,
  reads: whole,
  describe: (unique, { path }) => (unique ? [asked('unique', { path })] : []),
  facts: leaf(({ path, params: { i = 0, j = 0 } }) =>
    fact('not-unique', { first: Math.min(i, j) + 1, second: Math.max(i, j) + 1 }, path, 'broken'),
  ),
};
