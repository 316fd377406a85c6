import type { ValidateFunction } from 'ajv';
import type Ajv2020 from 'ajv/dist/2020.js';
import type { Fact } from '../keywords/Fact.js';
import { factsOf } from '../keywords/factsOf.js';
import type { CheckContext } from '../keywords/Keyword.js';
import type { IsoDate } from '../plan/calendar.js';
import type { Plan } from '../plan/Plan.js';
import { type EvidenceFinder, evidenceFinder } from './evidenceFinder.js';
import { emptyLists, readsOf } from './readsOf.js';

/** A JSON Schema of the catalogue, compiled. */
export interface Check {
  /** What the plan lacks or breaks on the as-of date; empty when the check holds. */
  judge(plan: Plan, asOf: IsoDate): Fact[];
  /** Pointers of everything it reads, `*` for any list index: what must be readable for it to be judged. */
  reads: readonly string[];
  /** Canonical pointers of what in the plan answers it. */
  evidence: EvidenceFinder;
}

/** Compiles a check. Throws Ajv's error when the schema is none; the catalogue words it. */
export function compileCheck(ajv: Ajv2020.default, schema: Record<string, unknown>): Check {
  const validate: ValidateFunction = ajv.compile(schema);
  const lists = emptyLists(schema);
  let find: EvidenceFinder | undefined;
  return {
    judge(plan, asOf) {
      const context: CheckContext = { asOf };
      // A yearly duty asks about a list: one that is not there is an empty one.
      return validate.call(context as never, { ...lists, ...plan }) ? [] : factsOf(validate.errors ?? []);
    },
    reads: readsOf(schema),
    evidence: (plan) => {
      find ??= evidenceFinder(ajv, schema);
      return find(plan);
    },
  };
}
