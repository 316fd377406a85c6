import type { ErrorObject } from 'ajv';
import { asked } from './Asked.js';
import { type Fact, fact, factKinds } from './Fact.js';
import { type AjvParams, noFacts, nothing } from './leaf.js';
import type { Schema } from './Schema.js';
import type { Gather, SchemaKeyword } from './SchemaKeyword.js';

/** `contains`: some entry of a list fits, as many as `minContains` and `maxContains` say beside it. */
export const contains: SchemaKeyword<Schema> = {
  type: 'array',
  idle: (_, { minContains, maxContains }) => minContains === 0 && maxContains === undefined,
  parts: (schema) => [{ schema, at: '/*', role: 'some' }],
  reads: nothing,
  evidence: (schema, { value, path, holds }) =>
    (Array.isArray(value) ? [...value.entries()] : [])
      .filter(([, entry]) => holds(schema, entry))
      .map(([i]) => `${path}/${i}`),
  describe: (schema, { path, schema: { minContains: min = 1, maxContains: max }, below }) => [
    asked(
      'some-entry',
      { path, min: Number(min), ...(max !== undefined && { max: Number(max) }) },
      below(schema, '/*'),
    ),
  ],
  facts: containsFacts,
  gathers: true,
};

/** Told with `contains`. */
const beside: SchemaKeyword<number> = {
  type: 'array',
  reads: nothing,
  describe: () => [],
  facts: noFacts,
  silent: true,
};
/** `minContains`: how many entries are to fit; 1 when absent. */
export const minContains = beside;
/** `maxContains`: how many entries may fit at most. */
export const maxContains = beside;

/**
 * Too few entries fit. Where one is only planned, that is told; where entries are of the right kind and miss only a window or a bound, they are named and none is
 * asked for ("if entries of the kind are dated and none is inside, it is unmet at any as-of date"); where one only lacks
 * something, that is what is absent; else the entry itself is.
 */
function containsFacts(
  { instancePath: path, params, schema = {}, data }: ErrorObject<string, AjvParams, Schema>,
  { below, factsOf, wantedBy }: Gather,
): Fact[] {
  const { minContains: min = 1, maxContains: max } = params;
  const entries = entryErrors(path, below).map(factsOf);
  const total = Array.isArray(data) ? data.length : 0;
  const fitting = total - entries.length;
  if (max !== undefined && fitting > max) return [fact('too-many', { limit: max }, path, 'broken')];
  const planned = entries.filter((facts) => facts.every(({ kind }) => factKinds[kind].ofEntry === 'planned'));
  if (fitting + planned.length >= min) return earliest(planned);
  const isMisfit = ({ kind, how }: Fact) => factKinds[kind].ofEntry === 'misfit' || how === 'outside';
  const misfits = entries.filter((facts) => facts.every(isMisfit));
  if (misfits.length > 0) return misfits.flat().map((found) => ({ ...found, how: 'outside' }));
  if (min > 1) return [fact('too-few', { limit: min }, path, 'absent')];
  const lacking = entries.find((facts) => facts.every(({ kind }) => factKinds[kind].ofEntry === 'incomplete'));
  if (lacking) return lacking.map((found) => ({ ...found, how: 'absent' }));
  const wanted = wantedBy(schema, `${path}/*`);
  return [fact('no-entry', { path, entries: total, wanted }, path, 'absent')];
}

/** Of entries that are planned, the one whose day comes first. */
function earliest(entries: readonly Fact[][]): Fact[] {
  const dayOf = (facts: readonly Fact[]) =>
    facts.flatMap((one) => (one.kind === 'date-planned' ? one.params.date : []));
  const [first = []] = entries.toSorted((a, b) => (`${dayOf(a)}` < `${dayOf(b)}` ? -1 : 1));
  return first;
}

/** The errors of each entry of a list that does not fit. */
function entryErrors(path: string, errors: readonly ErrorObject[]): ErrorObject[][] {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const [index = ''] = error.instancePath.slice(path.length + 1).split('/');
    groups.set(index, [...(groups.get(index) ?? []), error]);
  }
  return [...groups.values()];
}
