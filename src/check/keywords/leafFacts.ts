import type { ErrorObject } from 'ajv';
import { type Fact, type FactParams, fact } from './Fact.js';
import { keywords } from './vocabulary.js';

/** What Ajv says beside the keyword, each keyword some of it. */
interface AjvParams {
  limit?: number;
  comparison?: FactParams['beyond-limit']['comparison'];
  missingProperty?: string;
  type?: string | string[];
  multipleOf?: number;
  pattern?: string;
  i?: number;
  j?: number;
  allowedValue?: unknown;
  allowedValues?: unknown[];
  additionalProperty?: string;
  unevaluatedProperty?: string;
  propertyName?: string;
}

interface Leaf {
  path: string;
  params: AjvParams;
  schema: unknown;
  data: unknown;
}
type Maker = (leaf: Leaf) => Fact;

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

const absent: Maker = ({ path, params }) => {
  const missing = `${path}/${params.missingProperty}`;
  return fact('absent', { path: missing }, missing, 'absent');
};
const tooFew: Maker = ({ path, params }) => fact('too-few', { limit: params.limit ?? 0 }, path, 'absent');
const tooMany: Maker = ({ path, params }) => fact('too-many', { limit: params.limit ?? 0 }, path, 'broken');
const beyond: Maker = ({ path, params: { comparison = '>=', limit = 0 }, data }) =>
  fact('beyond-limit', { value: Number(data), comparison, limit }, path, 'broken');
const accepted =
  (values: (params: AjvParams) => unknown): Maker =>
  ({ path, params }) =>
    fact('not-accepted', { path, accepted: [values(params)].flat().map(shown) }, path, 'broken');
const length =
  (bound: (limit: number) => FactParams['wrong-length']): Maker =>
  ({ path, params }) =>
    fact('wrong-length', bound(params.limit ?? 0), path, 'broken');
const notAllowed: Maker = ({ path }) =>
  fact('not-allowed', { name: path.slice(path.lastIndexOf('/') + 1) }, path, 'broken');
const strayKey =
  (key: 'additionalProperty' | 'unevaluatedProperty' | 'propertyName'): Maker =>
  ({ path, params }) =>
    fact('not-allowed', { name: String(params[key]) }, `${path}/${params[key]}`, 'broken');

/** What an error of each plain keyword says. */
const MAKERS: Readonly<Record<string, Maker>> = {
  required: absent,
  dependentRequired: absent,
  minItems: tooFew,
  minProperties: tooFew,
  maxItems: tooMany,
  maxProperties: tooMany,
  items: tooMany,
  unevaluatedItems: tooMany,
  const: accepted(({ allowedValue }) => allowedValue),
  enum: accepted(({ allowedValues }) => allowedValues),
  type: ({ path, params }) => fact('wrong-type', { type: [params.type ?? []].flat().join('|') }, path, 'broken'),
  minimum: beyond,
  maximum: beyond,
  exclusiveMinimum: beyond,
  exclusiveMaximum: beyond,
  multipleOf: ({ path, params }) => fact('not-multiple', { of: params.multipleOf ?? 1 }, path, 'broken'),
  minLength: length((min) => ({ min })),
  maxLength: length((max) => ({ max })),
  pattern: ({ path, params }) => fact('not-matching', { pattern: String(params.pattern) }, path, 'broken'),
  format: ({ path, schema }) => fact('not-format', { format: String(schema) }, path, 'broken'),
  uniqueItems: ({ path, params: { i = 0, j = 0 } }) =>
    fact('not-unique', { first: Math.min(i, j) + 1, second: Math.max(i, j) + 1 }, path, 'broken'),
  additionalProperties: strayKey('additionalProperty'),
  unevaluatedProperties: strayKey('unevaluatedProperty'),
  propertyNames: strayKey('propertyName'),
  not: notAllowed,
  'false schema': notAllowed,
};

/** What an error of one keyword says, apart from any other. Also used for the catalogue's own schema. */
export function leafFact({ keyword, instancePath: path, params, schema, data }: ErrorObject): Fact {
  if (keyword in keywords) return params as unknown as Fact;
  return MAKERS[keyword]?.({ path, params, schema, data }) ?? fact('other', { keyword }, path, 'broken');
}
