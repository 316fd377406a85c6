import { describe, expect, test } from 'vitest';
import { DecidedPortions } from '../../../src/desk/portions/DecidedPortions.js';
import { besidePortion, decidedInPortion, type PortionsOf } from '../../../src/desk/portions/onlyPortion.js';
import { comparePortions, type Portion, portionKey, portionOf } from '../../../src/desk/portions/Portion.js';
import { PortionTally } from '../../../src/desk/portions/PortionTally.js';
import { sinceInPortion } from '../../../src/desk/portions/sinceInPortion.js';

const district = (name: string): Portion => ({ of: 'district', name });
const ONE = district('Huyện Một');
const unit = (code: string, parent?: string) => ({
  ...{ code, name: `Hội ${code}`, type: 'farmers-union', level: 'commune' as const },
  ...(parent !== undefined && { parent }),
});
const [A, B, N] = [unit('A', 'Huyện Một'), unit('B', 'Huyện Hai'), unit('N')];
/** Plans are in folders by portion: `1/` of Huyện Một, `2/` of Huyện Hai, `-/` without a district, `x/` of no unit. */
const planPortion = (file: string) => {
  const of: Record<string, Portion> = { '1': ONE, '2': district('Huyện Hai'), '-': { of: 'none' } };
  return portionKey(of[file[0] ?? ''] ?? { of: 'unlisted' });
};
const of: PortionsOf = { plan: ({ file }) => planPortion(file), decided: new DecidedPortions() };
of.decided.settle({ units: [A, B, N].map((one, i) => ({ unit: one, row: i + 1, status: 'judged' })) });
const ref = (file: string) => ({ file, document: 0 });

describe('portions', () => {
  test('stand in order of the alphabet, then those without a district, then what is of no unit', () => {
    const none: Portion = { of: 'none' };
    const unlisted: Portion = { of: 'unlisted' };
    const all = [unlisted, none, district('Tây'), district('Đông'), district('Khu 10'), district('Khu 2')];
    expect(all.sort(comparePortions)).toEqual([
      ...[district('Đông'), district('Khu 2'), district('Khu 10'), district('Tây'), none, unlisted],
    ]);
    // Names that only the eye tells apart stand in one order, too.
    const [a, b] = [district('Tây'), district('Tây'.normalize('NFD'))];
    expect(Math.sign(comparePortions(a, b))).toBe(-Math.sign(comparePortions(b, a)));
    expect(comparePortions(a, b)).not.toBe(0);
    expect(comparePortions(a, a)).toBe(0);
  });

  test('are those of units: of none what is not listed', () => {
    expect([portionOf(A), portionOf(N), portionOf(undefined)]).toEqual([ONE, { of: 'none' }, { of: 'unlisted' }]);
    expect(
      new Set([ONE, district('none'), { of: 'none' } as const, { of: 'unlisted' } as const].map(portionKey)).size,
    ).toBe(4);
  });
});

describe('where a decision is told', () => {
  const decision = (requirement: string, code: string) => ({ requirement, unit: code });
  const decided = new DecidedPortions();
  const [one, two, none] = [ONE, district('Huyện Hai'), { of: 'none' } as const].map(portionKey);
  const twoOfOne = [unit('T1', 'Huyện Một'), unit('T2', 'Huyện Một')].map((own) => ({ ...own, name: 'Hội chung' }));
  const twoOfTwo = [unit('U1', 'Huyện Một'), unit('U2', 'Huyện Hai')].map((own) => ({ ...own, name: 'Hội riêng' }));
  decided.settle({
    units: [A, B, N, ...twoOfOne, ...twoOfTwo].map((own, i) => ({ unit: own, row: i + 1, status: 'judged' })),
  });
  const result = (more: object) => ({ requirement: '1.a', ...more }) as never;
  decided.note([result({ waiver: decision('1.a', 'A') }), result({})], two ?? '');
  decided.note([result({ review: decision('1.b', 'A'), waiver: decision('1.a', 'A') })], none ?? '');

  test('where it has an effect, which may be in several', () => {
    const told = (requirement: string) =>
      [one, two, none].map((key) => decided.has(decision(requirement, 'A'), key ?? ''));
    expect([told('1.a'), told('1.b')]).toEqual([
      [false, true, true],
      [false, false, true],
    ]);
  });

  test('else where its unit is, by its code or name', () => {
    expect(decided.has(decision('1.c', 'A'), one ?? '')).toBe(true);
    expect(decided.has(decision('1.a', 'B'), two ?? '')).toBe(true);
    expect(['a', 'Hội B', 'N', 'Hội chung'].map((name) => decided.ofUnit(name))).toEqual([one, two, none, one]);
    // Of units of two districts, or of none, in none.
    expect(['Hội riêng', 'Hội lạ'].map((name) => decided.ofUnit(name))).toEqual(['unlisted', 'unlisted']);
  });
});

describe('what stands beside the plans of a district', () => {
  const note = (kind: string, files: string[], params: object = {}) => ({
    ...{ id: kind, kind, level: 'note', pointer: '/first', range: 'r0', message: 'm' },
    params: { units: files.length, ...params },
    plans: files.map((file) => ({ ...ref(file), pointer: `/${file}`, range: `r ${file}` })),
  });
  const roster = {
    units: [A, B, N].map((own, i) => ({ unit: own, row: i + 1, status: i === 0 ? 'overdue' : 'judged' })),
    missing: [
      { unit: A, status: 'overdue', word: [{ file: 'a.docx' }] },
      { unit: B, status: 'overdue' },
    ],
    twice: [{ unit: A, plans: [] }],
    unlisted: [{ plan: ref('x/1'), nearest: [A] }],
    namesakes: [
      { plan: ref('1/a'), units: [A, unit('A2', 'Huyện Một')], unit: A },
      { plan: ref('1/b'), units: [A, B], unit: A },
      { plan: ref('2/a'), units: [A, B], unit: B },
      { plan: ref('x/2'), units: [A, B] },
    ],
    mismatched: [{ unit: B, plan: ref('2/a') }],
    outside: [{ unit: A, plan: ref('1/a') }],
    places: [A, B].map(({ code }, i) => ({ code, line: i + 2, column: 1 })),
  };
  const beside = (portion: Portion, across: object[] = []) =>
    besidePortion({ roster, across } as never, portion, of) as never as ReturnType<typeof besidePortion>;
  const codes = (list: readonly { unit: { code: string } }[]) => list.map((one) => one.unit.code);

  test('is of its units alone', () => {
    const { roster: own, rosterSummary, beyond } = beside(ONE);
    expect([codes(own.units ?? []), codes(own.missing), codes(own.twice), codes(own.outside)]).toEqual([
      ...[['A'], ['A'], ['A'], ['A']],
    ]);
    expect([own.unlisted, own.mismatched, own.places?.map(({ code }) => code)]).toEqual([[], [], ['A']]);
    expect(rosterSummary).toStrictEqual({
      ...{ expected: 1, received: 0, missing: 1, outside: 0, word: 1 },
      ...{ judged: 0, unusable: 0, notDue: 0, overdue: 1, ended: 0 },
    });
    // A name that units of another district have too is not told, but counted.
    expect(own.namesakes?.map(({ plan }) => plan.file)).toEqual(['1/a']);
    expect(beyond).toBe(1);
  });

  test('what is of no unit stands where no district is', () => {
    const { roster: own, rosterSummary, beyond } = beside({ of: 'unlisted' });
    expect([own.units, own.unlisted.length, own.namesakes?.map(({ plan }) => plan.file)]).toEqual([[], 1, ['x/2']]);
    expect(rosterSummary).toMatchObject({ expected: 0, received: 0, unlisted: 2 });
    expect(beyond).toBe(0);
    const none = beside({ of: 'none' });
    expect(codes(none.roster.units ?? [])).toEqual(['N']);
    expect(none.rosterSummary).toMatchObject({ expected: 1, received: 1, missing: 0 });
    for (const member of ['word', 'unlisted']) expect(none.rosterSummary).not.toHaveProperty(member);
    for (const member of ['places', 'namesakes']) expect(none.roster).not.toHaveProperty(member);
  });

  test('notes about its plans are told, about others not', () => {
    const [own, others] = [note('same-number', ['1/a', '1/b']), note('same-number', ['2/a', '2/b'])];
    const { across, beyond } = beside(ONE, [own, others]);
    // The one is a name of two districts.
    expect([across, beyond]).toEqual([[own], 1]);
  });

  test.each<[string, object, number]>([
    ['a text to the letter is told of its own plans', note('copied-text', ['2/a', '1/b', '1/c'], { exact: true }), 0],
    ['of one of its plans only counted', note('copied-text', ['2/a', '1/b'], { exact: true }), 1],
    ['a text that differs, for words of another may stand in it', note('copied-text', ['2/a', '1/b', '1/c']), 1],
    ['a number, for that is another’s', note('same-number', ['2/a', '1/b', '1/c'], { exact: true }), 1],
  ])('of plans of others as well: %s', (_, one, count) => {
    const { across, beyond } = beside(ONE, [one]);
    expect(beyond - 1).toBe(count);
    expect(across.length).toBe(1 - count);
    const [told] = across;
    if (!told) return;
    expect(told.plans.map(({ file }) => file)).toEqual(['1/b', '1/c']);
    expect(told).toMatchObject({ pointer: '/1/b', range: 'r 1/b', params: { units: 2, exact: true } });
    expect(told).not.toHaveProperty('message');
  });

  test('without a roster there are no units', () => {
    const { roster: own, rosterSummary } = besidePortion({ across: [] }, ONE, of);
    expect([own.units, own.missing, rosterSummary.expected]).toEqual([[], [], 0]);
  });
});

test('what became of decisions is told where they are told, and of another’s file not whose it is', () => {
  const decision = (code: string, more: object = {}) => ({ requirement: '1.a', unit: code, ...more });
  const lists = { applied: [decision('A'), decision('B')], expired: [decision('A')], unused: [decision('B')] };
  const official = {
    applied: [decision('x', { code: 'A' }), decision('x', { code: 'B' })],
    unused: [decision('A', { why: 'other-unit', of: B }), decision('A', { why: 'other-unit', of: A }), decision('B')],
  };
  const told = (portion: Portion) =>
    decidedInPortion(
      { waivers: lists, reviews: lists, officialPlans: official } as never,
      portion,
      of,
    ) as never as Record<string, Record<string, { unit: string }[]>>;
  const { waivers, reviews, officialPlans } = told(ONE);
  expect(waivers).toEqual({ applied: [decision('A')], expired: [decision('A')], unused: [] });
  expect(reviews).toEqual({ applied: [decision('A')], unused: [] });
  expect(officialPlans).toStrictEqual({
    applied: [decision('x', { code: 'A' })],
    unused: [decision('A', { why: 'other-unit' }), decision('A', { why: 'other-unit', of: A })],
  });
  expect(decidedInPortion({}, ONE, of)).toEqual({});
});

describe('what is new in a district against an earlier report', () => {
  const fresh = (file: string) => ({ ...ref(file), finding: { id: 'x' } });
  const movement = (fixed: string[], more: object) => ({ unit: {}, fixed, ...more });
  const since = {
    ...{ fresh: [fresh('1/a'), fresh('2/a')], newlyDue: [fresh('1/b')] },
    newlyOverdue: [{ unit: A }, { unit: B }],
    units: [
      movement(['1.a', '1.b'], { plan: ref('1/a') }),
      movement(['1.a'], { plan: ref('2/a') }),
      // Those that the newer report does not have: by their codes, else where the older one had them.
      movement(['1.c'], { unit: { code: 'A' } }),
      movement(['1.d'], { unit: { name: 'Hội cũ', parent: 'Huyện Một' } }),
      movement(['1.e'], { unit: { name: 'Hội cũ', parent: 'Huyện Hai' } }),
      movement(['1.f'], {}),
    ],
    earlier: { overdue: ['A'], across: ['n'] },
  };
  const summary = {
    report: 'cu.json',
    fresh: 9,
    gone: [
      { ...ref('1/x'), unit: { code: 'A' } },
      { ...ref('1/y'), unit: { name: 'Hội B' } },
    ],
  };
  const told = (portion: Portion, more: object = {}) =>
    sinceInPortion({ since: { ...since, ...more }, summary: { since: summary } } as never, portion, of, 7);

  test('is of its plans and units, counted anew', () => {
    const own = told(ONE);
    expect(own?.since).toMatchObject({
      ...{ fresh: [fresh('1/a')], newlyDue: [fresh('1/b')], newlyOverdue: [{ unit: A }] },
      earlier: { overdue: [], across: [] },
    });
    expect(own?.since.units?.map(({ fixed }) => fixed[0])).toEqual(['1.a', '1.c', '1.d']);
    expect(own?.summary).toMatchObject({
      ...{ report: 'cu.json', fresh: 1, newlyDue: 1, known: 5, fixed: 4, newlyOverdue: 1 },
      gone: [{ file: '1/x' }],
    });
  });

  test('of no unit are those that no report has anywhere', () => {
    const own = told({ of: 'unlisted' });
    expect(own?.since.units?.map(({ fixed }) => fixed[0])).toEqual(['1.f']);
    expect(own?.summary).not.toHaveProperty('gone');
  });

  test('where the report was written before it was told unit by unit nobody can tell', () => {
    expect(told(ONE, { units: undefined })).toBeUndefined();
    expect(sinceInPortion({ summary: {} } as never, ONE, of, 0)).toBeUndefined();
    expect(sinceInPortion({ since, summary: {} } as never, ONE, of, 0)).toBeUndefined();
  });
});

describe('the totals of a district', () => {
  const whole = (more: object = {}) =>
    ({ summary: { plans: {} }, byRequirement: [], across: [], sums: [], ...more }) as never;
  const plan = (file: string, more: object = {}) => ({
    ...{ file, document: 0, unit: { name: 'Hội A', type: 'farmers-union', level: 'commune' }, verdict: 'compliant' },
    ...{ problems: [], results: [], counts: { notApplicable: 0 }, ...more },
  });
  const tally = (portion: Portion, ...plans: object[]) => {
    const own = new PortionTally(portion, of);
    for (const one of plans) own.add(one as never);
    return own;
  };

  test('count its files, those that could be read, and plans that hint at no unit', () => {
    const unread = { unit: null, verdict: 'unreadable', problems: [{ kind: 'cannot-read', level: 'error', id: 'x' }] };
    const hinted = { unit: null, verdict: 'unreadable', likely: [{ unit: A, why: 'path' }] };
    const plans = [plan('a'), plan('a', { document: 1 }), plan('b', unread), plan('c', hinted)];
    const { summary } = tally(ONE, ...plans).totals(whole());
    expect(summary.files).toEqual({ found: 3, read: 2 });
    expect(summary.plans).toMatchObject({ received: 4, compliant: 2, unreadable: 2 });
    expect(summary.roster).toMatchObject({ unknown: 1 });
    const none = tally(ONE, plan('a')).totals(whole()).summary;
    expect(none.roster).not.toHaveProperty('unknown');
    for (const member of ['beyond', 'since']) expect(none).not.toHaveProperty(member);
  });

  test('say how many notes are of others as well, and have the sums of its own', () => {
    const note = { kind: 'same-number', params: {}, plans: [ref('1/a'), ref('2/a')] };
    const sums = [{ parent: 'Huyện Một', count: 1 }, { parent: 'Huyện Hai', count: 2 }, { count: 3 }];
    const { summary, sums: own, across } = tally(ONE).totals(whole({ across: [note], sums }));
    expect([summary.beyond, own, across]).toEqual([1, [sums[0]], []]);
    expect(tally({ of: 'none' }).totals(whole({ sums })).sums).toEqual([]);
  });

  test('count plans that nothing asked binds where the run did', () => {
    const notJudged = [plan('n', { listed: A }), plan('m', { listed: B }), plan('o')];
    const asked = (notAsked?: number) => whole({ summary: { plans: { ...(notAsked && { notAsked }) } }, notJudged });
    expect(tally(ONE).totals(asked(3)).summary.plans.notAsked).toBe(1);
    expect(tally(ONE).totals(asked()).summary.plans.notAsked).toBeUndefined();
  });

  test('count what there is to correct in plans that may count', () => {
    const since = { fresh: [], newlyDue: [], newlyOverdue: [], units: [], earlier: { overdue: [], across: [] } };
    const wrong = { problems: [{ kind: 'bad-date', level: 'error', id: 'x' }] };
    const compared = whole({ since, summary: { plans: {}, since: { report: 'cu.json' } } });
    const passed = (why: string) => plan('b', { ...wrong, superseded: { why } });
    expect(tally(ONE, plan('a', wrong), passed('later')).totals(compared).summary.since?.known).toBe(1);
    expect(tally(ONE, plan('a', wrong), passed('undecided')).totals(compared).summary.since?.known).toBe(2);
  });
});
