import type { ValidateFunction } from 'ajv';
import type Ajv2020 from 'ajv/dist/2020.js';
import type { CheckContext } from '../keywords/CheckContext.js';
import { factsOf } from '../keywords/factsOf.js';
import type { Schema } from '../keywords/Schema.js';
import type { Holds } from '../keywords/SchemaKeyword.js';
import type { Check } from './Check.js';
import { doubtsOf, mayDoubt } from './doubtsOf.js';
import { evidenceOf } from './evidenceOf.js';
import { limitsOf } from './limitsOf.js';
import { emptyLists, type IsOut, readsOf } from './readsOf.js';
import { spanOf } from './spanOf.js';
import { touching } from './touching.js';
import { counts, yearlyLists } from './yearlyLists.js';

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
  const yearly = yearlyLists(schema);
  // Whether an entry is the one meant does not depend on the day.
  const holds: Holds = (part, value) => call(compiled(part), value, IDENTIFYING);
  // An entry fits none the better for what could not be read, where something else in it does not fit.
  const isOut = (hidden: readonly string[]): IsOut => {
    const touches = touching(hidden);
    return (part, entry, path) => {
      const validate = compiled(part);
      if (call(validate, entry, IDENTIFYING)) return false;
      const at = factsOf(validate.errors ?? []).map((found) => path + found.path);
      return at.some((pointer) => !touches(pointer));
    };
  };
  return {
    judge(plan, context) {
      // A yearly duty asks about a list: one that is not there is an empty one.
      if (call(validate, { ...lists, ...plan }, context)) return [];
      return factsOf(validate.errors ?? []).filter((found) => counts(found, yearly, plan));
    },
    span: spanOf(schema),
    lists: yearly,
    reads: (plan, hidden) => readsOf(schema, { holds, isOut: isOut(hidden) }, plan),
    limits: (plan) => limitsOf(schema, holds, plan),
    evidence: (plan) => [...new Set(evidenceOf(schema, holds, plan))],
    doubts: (plan) => (mayDoubt(schema) ? doubtsOf(schema, holds, plan) : []),
  };
}

const IDENTIFYING: CheckContext = { asOf: '9999-12-31' };

function call(validate: ValidateFunction, value: unknown, context: CheckContext): boolean {
  return Boolean(validate.call(context, value));
}
