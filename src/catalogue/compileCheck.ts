import type { ValidateFunction } from 'ajv';
import type Ajv2020 from 'ajv/dist/2020.js';
import { factsOf } from '../keywords/factsOf.js';
import type { CheckContext } from '../keywords/Keyword.js';
import type { Check } from './Check.js';
import { evidenceOf } from './evidenceOf.js';
import { emptyLists, type Holds, readsOf, type SchemaPart } from './readsOf.js';

/** Compiles a check. Throws Ajv's error when the schema is none; the catalogue words it. */
export function compileCheck(ajv: Ajv2020.default, schema: SchemaPart): Check {
  const validate = ajv.compile(schema);
  const lists = emptyLists(schema);
  // Ajv compiles each part once. Whether an entry is the one meant does not depend on the day.
  const holds: Holds = (part, value) => call(ajv.compile(part), value, { asOf: '9999-12-31' });
  return {
    judge(plan, context) {
      // A yearly duty asks about a list: one that is not there is an empty one.
      return call(validate, { ...lists, ...plan }, context) ? [] : factsOf(validate.errors ?? []);
    },
    reads: (plan) => readsOf(schema, holds, plan),
    evidence: (plan) => [...new Set(evidenceOf(schema, holds, plan))],
  };
}

function call(validate: ValidateFunction, value: unknown, context: CheckContext): boolean {
  return Boolean(validate.call(context as never, value));
}
