import { describe, expect, test } from 'vitest';
import { proveCheck } from '../../../src/check/proof/proveCheck.js';
import { catalogue } from '../../support/catalogue.js';

type Json = string | number | boolean | Json[] | { [key: string]: Json };

/** A slip of the pen in a name. */
const slip = (name: string) => `${name.slice(0, -1)}q${name.slice(-1)}`;
/** Parameters that hold names, values or pointers of a plan. */
const NAMING = new Set(['required', 'complete', 'enum', 'const', 'sameNameAs', 'endOf', 'startOf']);

/** Every value made of this one by one slip in one name of the plan that stands in it. */
function* slipsIn(value: Json, keyword = ''): Generator<Json> {
  if (typeof value === 'string') {
    if (NAMING.has(keyword)) yield slip(value);
  } else if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) for (const changed of slipsIn(one, keyword)) yield value.with(i, changed);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      const others = (name: string, child: Json) =>
        Object.fromEntries(Object.entries(value).map(([k, v]) => (k === key ? [name, child] : [k, v])));
      if (keyword === 'properties') yield others(slip(key), one);
      for (const changed of slipsIn(one, keyword === 'properties' ? '' : key)) yield others(key, changed);
    }
  }
}

const checks = catalogue.requirements.flatMap((requirement) =>
  typeof requirement.check === 'string' ? [] : [[requirement.id, requirement] as const],
);

describe('one slip in a name of the bundled catalogue, wherever it stands, is refused', () => {
  test.each(checks)('%s', (_, requirement) => {
    const slips = [...slipsIn(requirement.check as Json)];
    expect(slips.length).toBeGreaterThan(1);
    expect(proveCheck(requirement)).toBeUndefined();
    for (const check of slips) {
      const found = proveCheck({ ...requirement, check: check as typeof requirement.check });
      expect(found?.kind, JSON.stringify(check)).toMatch(/^(?:unknown-name|foreign-value)$/);
    }
  });

  test('there are many', () => {
    expect(checks.flatMap(([, { check }]) => [...slipsIn(check as Json)]).length).toBeGreaterThan(100);
  });
});
