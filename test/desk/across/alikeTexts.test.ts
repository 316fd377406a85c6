import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { AcrossPlans } from '../../../src/desk/across/AcrossPlans.js';
import { alikeTexts } from '../../../src/desk/across/alikeTexts.js';
import { SIMILAR } from '../../../src/desk/across/groupTexts.js';
import { ownNames, withoutOwnNames } from '../../../src/desk/across/ownNames.js';
import { saidIn } from '../../../src/desk/across/Said.js';
import { shinglesOf } from '../../../src/desk/across/shingles.js';
import { type ParsedPlan, parsePlans } from '../../../src/plan/reader/parsePlans.js';
import { province } from '../../bench/province.js';
import { catalogue } from '../../support/catalogue.js';

interface Pair {
  one: number;
  other: number;
  similarity: number;
}

/** Every two held against each other, shingle by shingle: what the search must come to. */
function compareAll(texts: readonly (readonly number[])[], percent: number): Pair[] {
  const sets = texts.map((text) => new Set(text));
  return sets.flatMap((one, first) =>
    sets.slice(0, first).flatMap((other, second) => {
      // What one has more than the other they do not share.
      if (Math.min(one.size, other.size) * 100 < Math.max(one.size, other.size) * percent) return [];
      let shared = 0;
      for (const shingle of one) if (other.has(shingle)) shared++;
      const all = one.size + other.size - shared;
      if (shared * 100 < all * percent) return [];
      return [{ one: second, other: first, similarity: Math.floor((shared * 100) / all) }];
    }),
  );
}

const sorted = (pairs: Iterable<Pair>) => [...pairs].sort((a, b) => a.other - b.other || a.one - b.one);

describe('the search for texts that are alike finds what comparing every two finds', () => {
  test('for any texts', () => {
    // Few words, so that some shingles are in nearly every text, and texts made of others, so that many are near the limit.
    const shingle = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
    const texts = fc.uniqueArray(shingle, { minLength: 1, maxLength: 50 }).chain((base) => {
      const near = fc
        .tuple(fc.subarray(base, { minLength: Math.ceil(base.length / 2) }), fc.uniqueArray(shingle, { maxLength: 8 }))
        .map(([kept, others]) => [...new Set([...kept, ...others])]);
      return fc.array(fc.oneof(near, fc.uniqueArray(shingle, { maxLength: 20 })), { maxLength: 14 });
    });
    let found = 0;
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 100 }), (lists, percent) => {
        const some = lists.filter((list) => list.length > 0);
        const expected = compareAll(some, percent);
        found += expected.length;
        expect(sorted(alikeTexts(some, percent))).toEqual(expected);
      }),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  test.each([
    [[1, 2, 3, 4, 5], [1, 2, 3, 4], 80, 80],
    [[1, 2, 3, 4, 5], [1, 2, 3, 4], 81, undefined],
    [[1, 2, 3, 4], [1, 2, 3, 4], 100, 100],
    [[1, 2, 3], [4, 5, 6], 1, undefined],
    [[1], [1], 80, 100],
    [[], [], 80, undefined],
  ])('%j and %j from %i percent on: %s', (one, other, percent, similarity) => {
    expect([...alikeTexts([one, other], percent)].map((pair) => pair.similarity)).toEqual(
      similarity === undefined ? [] : [similarity],
    );
  });

  test('whatever else many plans say: in a province, every two plans that share a text when they are checked alone', () => {
    const plans = [...province({ units: 260 }).files]
      .filter(({ path }) => path.startsWith('ke-hoach/'))
      .flatMap(({ path, text }) => parsePlans(text).map((parsed) => ({ file: path, parsed })))
      .filter(({ parsed }) => parsed.plan);
    const seenTogether = sharedBy(plans);
    const texts = plans.flatMap(({ parsed }, plan) => shinglesIn(parsed).map((shingles) => ({ plan, shingles })));
    const alike = compareAll(
      texts.map(({ shingles }) => shingles),
      SIMILAR,
    );
    const pairs = new Map(
      alike.map(({ one, other }) => {
        const both = [texts[one]?.plan ?? 0, texts[other]?.plan ?? 0];
        return [both.join(), both.map((plan) => plans[plan] as Submitted)];
      }),
    );
    let shared = 0;
    for (const both of pairs.values()) {
      if (both[0] === both[1]) continue;
      const alone = sharedBy(both).size > 0;
      if (alone) shared++;
      expect(alone && !seenTogether.has(fileKey(both.map(({ file }) => file)))).toBe(false);
    }
    expect(shared).toBeGreaterThan(5);
  });
});

interface Submitted {
  file: string;
  parsed: ParsedPlan;
}

const fileKey = (files: readonly string[]) => files.toSorted().join(' ');

/** Every two files that a note about copied text names together. */
function sharedBy(plans: readonly Submitted[]): Set<string> {
  const across = new AcrossPlans({ catalogue });
  for (const { file, parsed } of plans)
    across.add(saidIn(parsed, catalogue), assess(parsed, catalogue, { asOf: '2022-06-30', file }));
  const copied = across.found().across.filter(({ kind }) => kind === 'copied-text');
  return new Set(
    copied.flatMap(({ plans: places }) =>
      places.flatMap((one) => places.map((other) => fileKey([one.file, other.file]))),
    ),
  );
}

function shinglesIn(parsed: ParsedPlan): number[][] {
  if (!parsed.plan?.unit) return [];
  const names = ownNames(parsed.plan.unit);
  return saidIn(parsed, catalogue)
    .texts()
    .map(({ text }) => [...shinglesOf(withoutOwnNames(text, names).words)]);
}
