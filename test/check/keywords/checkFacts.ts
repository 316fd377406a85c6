import type { Fact } from '../../../src/check/keywords/Fact.js';
import { factsOf } from '../../../src/check/keywords/factsOf.js';
import type { Validity } from '../../../src/check/keywords/Validity.js';
import { createAjv } from '../../../src/check/keywords/vocabulary.js';

/** One for all cases: to make it takes longer than to use it. */
const ajv = createAjv();

/** The facts that a schema finds in a value. */
export function checkFacts(schema: object, value: unknown, asOf = '2022-06-30', unit: Validity = {}): Fact[] {
  const validate = ajv.compile(schema);
  return validate.call({ asOf, ...unit } as never, value) ? [] : factsOf(validate.errors ?? []);
}

/** Whether a schema is one that a check may be. */
export function compiles(schema: object): boolean {
  try {
    ajv.compile(schema);
    return true;
  } catch {
    return false;
  }
}
