import { describe, expect, test } from 'vitest';
import type { Assessment, Status } from '../../../src/check/assess/Assessment.js';
import { unitKey } from '../../../src/check/assess/identity.js';
import type { SupersededReason } from '../../../src/check/assess/Sending.js';
import { asOfUnit } from '../../../src/desk/saved/asOfUnit.js';
import {
  changeParts,
  compareReports,
  idsAhead,
  idsKnown,
  idsToCorrect,
} from '../../../src/desk/saved/compareReports.js';

interface Given {
  file?: string;
  document?: number;
  /** Null: it cannot be read. */
  name?: string | null;
  code?: string;
  listed?: string;
  why?: SupersededReason;
  problems?: string[];
}
type Found = Partial<Record<string, Status>>;

/** A plan with findings of these statuses, each of a requirement of its own. */
function plan(
  found: Found = {},
  { file = 'a.yaml', document = 0, name = 'Hội A', code, listed, why, ...of }: Given = {},
) {
  const unit =
    name === null ? null : { name, type: 'farmers-union' as const, level: 'commune' as const, ...(code && { code }) };
  const key = unitKey(unit, file, document);
  const results = Object.entries(found).map(([requirement, status]) => ({
    ...{ requirement, status, level: 'error', evidence: [] },
    findings: [{ id: `${requirement}/missing/${key}/x`, kind: 'required', level: 'error' }],
  }));
  return {
    ...{ file, document, results, verdict: 'non-compliant' },
    unit,
    problems: (of.problems ?? []).map((kind) => ({ id: `structure/${kind}/${key}/`, kind, level: 'error' })),
    ...(listed && { listed: { code: listed, name, type: 'farmers-union', level: 'commune' } }),
    ...(why && { superseded: { by: { file: 'z', document: 0 }, why } }),
  } as unknown as Assessment;
}
/** What is in each list that is not empty, by requirement or kind of problem. */
function told(before: Assessment[], after: Assessment[]) {
  const compared = compareReports(before, after);
  for (const part of changeParts)
    expect(new Set(compared.plans.flatMap((one) => one[part]))).toEqual(new Set(compared[part]));
  const lists = changeParts.map((part) => [
    part,
    compared[part].map(({ requirement, finding }) => requirement ?? finding.kind),
  ]);
  return Object.fromEntries(lists.filter(([, list]) => list?.length));
}

describe('what becomes of one thing', () => {
  test.each<[Status | undefined, Status | undefined, string | undefined]>([
    ['unmet', 'unmet', 'open'],
    ['unmet', 'unknown', 'open'],
    ['unknown', 'unmet', 'open'],
    // Waived nobody has corrected it.
    ['unmet', 'waived', 'open'],
    ['unmet', undefined, 'fixed'],
    ['unknown', undefined, 'fixed'],
    ['unmet', 'not-due', 'fixed'],
    ['unmet', 'review', 'fixed'],
    [undefined, 'unmet', 'fresh'],
    [undefined, 'unknown', 'fresh'],
    ['waived', 'unmet', 'fresh'],
    ['review', 'unmet', 'fresh'],
    ['not-due', 'unmet', 'newlyDue'],
    ['not-due', 'unknown', 'newlyDue'],
    // What is not to be corrected is not told of.
    ['not-due', undefined, undefined],
    [undefined, 'not-due', undefined],
    [undefined, 'review', undefined],
    [undefined, 'waived', undefined],
    ['waived', undefined, undefined],
    ['not-due', 'waived', undefined],
  ])('%s, then %s: %s', (before, after, list) => {
    const of = (status: Status | undefined) => plan(status ? { '1.a': status } : {});
    expect(told([of(before)], [of(after)])).toEqual(list ? { [list]: ['1.a'] } : {});
  });

  test('problems of the plan as such are to be corrected, too, and stand before its requirements', () => {
    const before = plan({ '1.a': 'unmet' }, { problems: ['bad-date'] });
    expect(told([before], [before])).toEqual({ open: ['bad-date', '1.a'] });
    expect(told([before], [plan()])).toEqual({ fixed: ['bad-date', '1.a'] });
    expect(told([plan()], [plan({ '1.b': 'unmet', '1.c': 'unmet' })])).toEqual({ fresh: ['1.b', '1.c'] });
  });

  test('each difference says where it is, and of whom', () => {
    const { fixed, open } = compareReports(
      [plan({ '1.a': 'unmet' }), plan({}, { file: 'b.yaml', name: null, problems: ['cannot-read'] })],
      [plan(), plan({}, { file: 'b.yaml', name: null, problems: ['cannot-read'] })],
    );
    expect(fixed).toEqual([
      {
        file: 'a.yaml',
        document: 0,
        name: 'Hội A',
        requirement: '1.a',
        finding: expect.objectContaining({ kind: 'required' }),
      },
    ]);
    expect(open).toEqual([{ file: 'b.yaml', document: 0, finding: expect.objectContaining({ kind: 'cannot-read' }) }]);
  });
});

describe('a plan that counts nowhere', () => {
  const unmet = plan({ '1.a': 'unmet' }, { listed: 'A' });
  test.each<[SupersededReason, object]>([
    ['later', {}],
    ['draft', {}],
    ['same-text', {}],
    ['decision', {}],
    // One that may count after all hides nothing new.
    ['undecided', { fresh: ['1.b'] }],
    ['doubtful', { fresh: ['1.b'] }],
  ])('%s: tells of nothing that is old', (why, expected) => {
    const other = plan({ '1.a': 'unmet', '1.b': 'unmet' }, { file: 'b.yaml', listed: 'A', why });
    const { open, ...rest } = told([unmet], [plan({ '1.a': 'unmet' }, { listed: 'A' }), other]);
    expect(rest).toEqual(expected);
    expect(open).toEqual(['1.a']);
  });

  test('then is neither corrected nor gone', () => {
    expect(told([unmet, plan({ '1.b': 'unmet' }, { file: 'b.yaml', listed: 'A', why: 'later' })], [unmet])).toEqual({
      open: ['1.a'],
    });
  });
});

describe('a plan that is no more', () => {
  test('is gone, and nobody can tell what has become of it', () => {
    const gone = plan({ '1.a': 'unmet' }, { file: 'b.yaml', name: 'Hội B' });
    const good = plan({}, { file: 'c.yaml', name: 'Hội C' });
    const compared = compareReports([plan(), gone, good], [plan()]);
    expect(told([plan(), gone, good], [plan()])).toEqual({ gone: ['1.a'] });
    expect(compared.left).toEqual([gone, good]);
    expect(compared.plans.map(({ before, after }) => [before?.file, after?.file])).toEqual([
      ['a.yaml', 'a.yaml'],
      ['b.yaml', undefined],
      ['c.yaml', undefined],
    ]);
  });

  test('whose unit has another name in its file has been corrected there', () => {
    const now = plan({ '1.b': 'unmet' }, { name: 'Hội Mới' });
    expect(told([plan({ '1.a': 'unmet', '1.c': 'not-due' })], [now])).toEqual({ fixed: ['1.a'], fresh: ['1.b'] });
    expect(compareReports([plan()], [now])).toMatchObject({ left: [], plans: [{ before: { file: 'a.yaml' } }] });
  });

  test('whose file cannot be read any more has not been', () => {
    const now = plan({}, { name: null, problems: ['cannot-read'] });
    expect(told([plan({ '1.a': 'unmet' })], [now])).toEqual({ fresh: ['cannot-read'], open: ['1.a'] });
    // And what was wrong with it when it could not be read either is as it was.
    const before = plan({}, { name: null, problems: ['bad-yaml'] });
    expect(told([before], [now])).toEqual({ fresh: ['cannot-read'], open: ['bad-yaml'] });
    expect(told([before], [plan({ '1.a': 'unmet' })])).toEqual({ fresh: ['1.a'], fixed: ['bad-yaml'] });
  });

  test('in whose place the plan of another unit of the roster stands is gone', () => {
    const now = plan({}, { name: 'Hội B', listed: 'B' });
    expect(told([plan({ '1.a': 'unmet' }, { listed: 'A' })], [now])).toEqual({ gone: ['1.a'] });
    // Of one that was on no roster nobody can tell that it was another.
    expect(told([plan({ '1.a': 'unmet' })], [now])).toEqual({ fixed: ['1.a'] });
    expect(told([plan({ '1.a': 'unmet' }, { listed: 'A' })], [plan({}, { name: 'Hội B' })])).toEqual({
      fixed: ['1.a'],
    });
  });

  test('of one unit with another name and file it is the same plan', () => {
    const before = plan({ '1.a': 'unmet', '1.b': 'unmet' }, { listed: 'A' });
    const now = plan({ '1.b': 'unmet' }, { file: 'moi.yaml', name: 'Hội Mới', listed: 'A' });
    expect(told([before], [now])).toEqual({ fixed: ['1.a'], open: ['1.b'] });
  });
});

test('what was to be corrected, what is, and what is ahead', () => {
  const found: Found = { '1.a': 'unmet', '1.b': 'unknown', '1.c': 'not-due', '1.d': 'waived', '2.a': 'review' };
  const one = plan(found, { problems: ['bad-date'] });
  const part = (ids: ReadonlySet<string>) => [...ids].map((id) => id.split('/').slice(0, 2).join('/'));
  const toCorrect = ['structure/bad-date', '1.a/missing', '1.b/missing'];
  expect(part(idsToCorrect(one))).toEqual(toCorrect);
  expect(part(idsAhead(one))).toEqual(['1.c/missing']);
  expect(part(idsKnown({ plan: plan(), earlier: one }))).toEqual(toCorrect);
  expect(part(idsKnown({ plan: one, earlier: undefined }))).toEqual([]);
});

describe('an earlier plan as one of a unit that is called otherwise', () => {
  const earlier = plan({ '1.a': 'unmet' }, { name: 'Hội A', problems: ['bad-date'] });
  const idsOf = ({ problems, results }: Assessment) =>
    [...problems, ...results.flatMap(({ findings }) => findings)].map(({ id }) => id);

  test('has the ids of that one', () => {
    expect(idsOf(asOfUnit(earlier, plan({}, { code: 'A/1' })))).toEqual([
      ...['structure/bad-date/A∕1/', '1.a/missing/A∕1/x'],
    ]);
  });
  test('of the same name, or where one cannot be read, stays as it is', () => {
    expect(asOfUnit(earlier, plan({}, { file: 'b.yaml' }))).toBe(earlier);
    expect(asOfUnit(earlier, plan({}, { name: null }))).toBe(earlier);
    const broken = plan({}, { name: null });
    expect(asOfUnit(broken, earlier)).toBe(broken);
  });
});
