import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/check/assess/Assessment.js';
import { EarlierPlans, keysByFile } from '../../../src/desk/saved/EarlierPlans.js';

/** A plan of a unit without a code: all of one name have one key. */
const plan = (file: string, document = 0, name = 'Hội Nông dân xã Tân Lập') =>
  ({ file, document, unit: { name, type: 'farmers-union', level: 'commune' } }) as unknown as Assessment;
const placeOf = (one: Assessment | undefined) => one && `${one.file}#${one.document}`;
/** What each of the later plans was, and which of the earlier ones are left. */
function held(before: readonly Assessment[], after: readonly Assessment[]) {
  const earlier = new EarlierPlans(before, keysByFile(after));
  return { was: after.map((one) => placeOf(earlier.take(one))), left: earlier.left().map(placeOf) };
}

describe('which plan of an earlier report a plan was', () => {
  test('of several of one name in a file the one in the same place, in whatever order they are asked for', () => {
    const three = [plan('a', 0), plan('a', 1), plan('a', 2)];
    expect(held(three, three.toReversed())).toEqual({ was: ['a#2', 'a#1', 'a#0'], left: [] });
    expect(held(three, [plan('a', 1)])).toEqual({ was: ['a#1'], left: ['a#0', 'a#2'] });
  });

  test('in another place of its file the first that is free', () => {
    expect(held([plan('a', 0), plan('a', 1)], [plan('a', 5)])).toEqual({ was: ['a#0'], left: ['a#1'] });
  });

  test('each once', () => {
    expect(held([plan('a')], [plan('a', 0), plan('a', 1)])).toEqual({ was: ['a#0', undefined], left: [] });
  });

  test('in another file only what its file has no more', () => {
    expect(held([plan('a')], [plan('b')])).toEqual({ was: ['a#0'], left: [] });
    expect(held([plan('a')], [plan('b'), plan('a')])).toEqual({ was: [undefined, 'a#0'], left: [] });
    // A file with two gives one away, and keeps the other.
    const two = [plan('a', 0), plan('a', 1)];
    expect(held(two, [plan('b'), plan('a', 1)])).toEqual({ was: ['a#0', 'a#1'], left: [] });
    expect(held(two, [plan('b'), plan('c'), plan('a')])).toEqual({ was: ['a#0', undefined, 'a#1'], left: [] });
    expect(held(two, [plan('b'), plan('c')])).toEqual({ was: ['a#0', 'a#1'], left: [] });
  });

  test('what other files had of the name is not given away by this one', () => {
    const before = [plan('a'), plan('b')];
    expect(held(before, [plan('c'), plan('a'), plan('b')])).toEqual({ was: [undefined, 'a#0', 'b#0'], left: [] });
    expect(held(before, [plan('c'), plan('b')])).toEqual({ was: ['a#0', 'b#0'], left: [] });
  });

  test('another name is another unit', () => {
    expect(held([plan('a')], [plan('a', 0, 'Hội Nông dân xã An Thịnh')])).toEqual({ was: [undefined], left: ['a#0'] });
  });
});

test('keys are counted file by file', () => {
  const keysIn = keysByFile([plan('a'), plan('a', 1), plan('a', 2, 'khác'), plan('b')]);
  expect([...keysIn('a').values()]).toEqual([2, 1]);
  expect([...keysIn('b').values()]).toEqual([1]);
  expect([...keysIn('c')]).toEqual([]);
});
