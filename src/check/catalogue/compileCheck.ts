import type { ValidateFunction } from 'ajv';
import type Ajv2020 from 'ajv/dist/2020.js';
import { factsOf } from '../keywords/factsOf.js';
import type { CheckContext } from '../keywords/Keyword.js';
import type { Holds, Schema } from '../keywords/SchemaKeyword.js';
import { asksNothing } from './asksNothing.js';
import type { Check } from './Check.js';
import { evidenceOf } from './evidenceOf.js';
import { limitsOf } from './limitsOf.js';
import { emptyLists, readsOf } from './readsOf.js';

/** Compiles a check. Throws Ajv's error when the schema is none; the catalogue words it. */
export function compileCheck(ajv: Ajv2020.default, schema: Schema): Check {
  // Ajv compiles each part once.
  return checkOf(schema, ajv.compile(schema), (part) => ajv.compile(part));
}

/** A check from its schema, compiled: as a whole, and each part by which its entries are told apart. */
export function checkOf(
  schema: Schema,
  validate: ValidateFunction,
  compiled: (part: Schema) => ValidateFunction,
): Check {
  const lists = emptyLists(schema);
  // Whether an entry is the one meant does not depend on the day.
  const holds: Holds = (part, value) => call(compiled(part), value, { asOf: '9999-12-31' });
  return {
    judge(plan, context) {
      // A yearly duty asks about a list: one that is not there is an empty one.
      return call(validate, { ...lists, ...plan }, context) ? [] : factsOf(validate.errors ?? []);
    },
    asks: (unit) => !asksNothing(schema, unit),
    reads: (plan) => readsOf(schema, holds, plan),
    limits: (plan) => limitsOf(schema, holds, plan),
    evidence: (plan) => [...new Set(evidenceOf(schema, holds, plan))],
  };
}

function call(validate: ValidateFunction, value: unknown, context: CheckContext): boolean {
  return Boolean(validate.call(context as never, value));
}
