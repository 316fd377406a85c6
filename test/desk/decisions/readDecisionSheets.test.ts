import { describe, expect, test } from 'vitest';
import { readDecisionSheets } from '../../../src/desk/decisions/readDecisionSheets.js';
import { readPlanName } from '../../../src/desk/decisions/readPlanName.js';
import type { Cell } from '../../../src/desk/roster/Table.js';
import { catalogue } from '../../support/catalogue.js';

/** A sheet of rows, the first of which is row 1. */
const sheet = (name: string, ...rows: Cell[][]) => ({
  sheet: name,
  rows: rows.map((cells, i) => ({ number: i + 1, cells })),
});
const read = (...tables: ReturnType<typeof sheet>[]) => readDecisionSheets(tables as never, catalogue);
const REVIEW = ['mã đơn vị', 'đơn vị', 'yêu cầu', 'ý kiến', 'người', 'ngày', 'ghi chú', 'mã nội dung'];
const WAIVER = ['mã đơn vị', 'yêu cầu', 'lý do', 'người duyệt', 'văn bản', 'hết hạn'];
const OFFICIAL = ['mã đơn vị', 'các bản đã nhận', 'bản chính thức', 'người duyệt', 'ngày', 'lý do', 'văn bản'];
const reviews = (...rows: Cell[][]) => read(sheet('Xem xét', REVIEW, ...rows));
const waivers = (...rows: Cell[][]) => read(sheet('Miễn', WAIVER, ...rows));
const faultsOf = ({ voided }: ReturnType<typeof read>) =>
  voided.map(
    ({ sheet: name, cell, fault }) => `${name}!${cell} ${fault.kind} ${Object.values(fault.params).join(' ')}`,
  );

describe('a review', () => {
  const whole = ['X1', 'Hội A', '3.1.a', 'đạt', 'Bà Hoa', '1/6/2022', 'tốt', 'abc'];
  const decision = {
    ...{ requirement: '3.1.a', unit: 'X1', opinion: 'met', reviewer: 'Bà Hoa' },
    ...{ date: '2022-06-01', note: 'tốt', seen: 'abc' },
  };
  test('is read with its place', () => {
    expect(reviews(whole)).toMatchObject({
      ...{ reviews: [{ decision, place: { sheet: 'Xem xét', cell: 'D2' } }], waivers: [], officialPlans: [] },
      ...{ voided: [], faults: [], sheets: 1 },
    });
    expect(reviews(whole, whole).reviews[1]?.place.cell).toBe('D3');
  });
  test.each<[string, number, Cell, object]>([
    ['by its name where it has no code', 0, '', { ...decision, unit: 'Hội A' }],
    ['unmet', 3, 'chưa đạt', { ...decision, opinion: 'unmet' }],
    ['with a stop behind it', 3, 'Đạt. ', decision],
    ['on a day of Excel', 5, 44713, decision],
    ['on a day that is one', 5, { date: '2022-06-01' }, decision],
    ['of an id as it is written elsewhere', 2, '3.1.A', decision],
  ])('%s', (_, index, cell, expected) => {
    const found = reviews(whole.with(index, cell as never));
    expect(faultsOf(found)).toEqual([]);
    expect(found.reviews.map((one) => one.decision)).toEqual([expected]);
  });
  test('without a note and a code of content has neither', () => {
    const [one] = reviews(whole.slice(0, 6)).reviews;
    expect(Object.keys(one?.decision ?? {})).toEqual(['requirement', 'unit', 'opinion', 'reviewer', 'date']);
  });
  test.each<[string, number, Cell, string[]]>([
    ['no requirement', 2, '', ['Xem xét!C2 missing yêu cầu']],
    ['no opinion', 3, '', ['Xem xét!D2 missing ý kiến']],
    ['another opinion', 3, 'được', ['Xem xét!D2 unknown-opinion được']],
    ['no reviewer', 4, ' ', ['Xem xét!E2 missing người']],
    ['no day', 5, '', ['Xem xét!F2 missing ngày']],
    ['a day that is none', 5, '31/6/2022', [expect.stringMatching(/^Xem xét!F2 bad-date ngày 31\/6\/2022/)]],
    ['a day every year', 5, 'hằng năm', [expect.stringMatching(/^Xem xét!F2 bad-date ngày/)]],
    ['a number that is no day', 5, 12, [expect.stringMatching(/^Xem xét!F2 bad-date ngày 12/)]],
    ['an unknown requirement', 2, '3.1.aa', ['Xem xét!C2 unknown-requirement 3.1.aa 3.1.a']],
    ['one that is near none', 2, 'tuyên truyền', ['Xem xét!C2 unknown-requirement tuyên truyền']],
    ['a formula that has failed', 4, '#REF!', ['Xem xét!E2 formula-error #REF!']],
    ['characters that nobody sees', 4, 'Bà\u202e Hoa', ['Xem xét!E2 unsafe-characters U+202E']],
    ['such characters where nothing is needed', 6, 'tốt\u202e', ['Xem xét!G2 unsafe-characters U+202E']],
  ])('is void with %s, and the next holds', (_, index, cell, expected) => {
    const found = reviews(whole.with(index, cell as never), whole);
    expect(faultsOf(found)).toEqual(expected);
    expect(found.reviews).toHaveLength(1);
  });
  test('of no unit is void, and each fault is said once', () => {
    expect(faultsOf(reviews(['', '', '3.1.a', 'đạt', 'Bà Hoa', '1/6/2022']))).toEqual(['Xem xét!B2 missing đơn vị']);
    const coded = sheet('X', REVIEW.toSpliced(1, 1), ['', '3.1.a', 'đạt', 'Bà Hoa', '1/6/2022']);
    expect(faultsOf(read(coded))).toEqual(['X!A2 missing mã đơn vị']);
    expect(faultsOf(reviews(['X1', '', '3.1.a', 'đạt']))).toEqual([
      'Xem xét!E2 missing người',
      'Xem xét!F2 missing ngày',
    ]);
  });
  test('is none where nothing decides: only what rasoat writes, or a note alone', () => {
    const told = ['X1', 'Hội A', '3.1.a', '', '', '', '', 'abc'];
    expect(reviews(told)).toMatchObject({ reviews: [], voided: [], entered: { rows: [] } });
    expect(reviews(told.with(6, 'gọi lại'))).toMatchObject({
      reviews: [],
      voided: [],
      entered: { rows: [{ kind: 'review' }] },
    });
  });
});

describe('a waiver', () => {
  const whole = ['X1', '3.TN.d', 'không có khu công nghiệp', 'Ban', '12-TB/BDV', '31/12/2023'];
  test('is read with its place', () => {
    const decision = {
      ...{ requirement: '3.TN.d', unit: 'X1', reason: 'không có khu công nghiệp', approvedBy: 'Ban' },
      ...{ reference: '12-TB/BDV', expires: '2023-12-31' },
    };
    expect(waivers(whole)).toMatchObject({ waivers: [{ decision, place: { sheet: 'Miễn', cell: 'B2' } }], voided: [] });
  });
  test.each([1, 2, 3, 4, 5])('is void without what stands in column %i', (index) => {
    const found = waivers(whole.with(index, ''));
    expect([found.waivers, found.voided.length]).toEqual([[], 1]);
    expect(faultsOf(found)[0]).toContain(`missing ${WAIVER[index]}`);
  });
});

test('a row for a waiver counts as begun with anything that stands in it', () => {
  for (const index of WAIVER.keys()) {
    const found = waivers(WAIVER.map((_, i) => (i === index ? 'x' : '')));
    expect([found.entered.rows.length, found.voided.length > 0, found.waivers]).toEqual([1, true, []]);
  }
});

test('headings are known in English, too', () => {
  const review = ['code', 'unit', 'file', 'requirement', 'opinion', 'reviewer', 'date', 'note', 'content code'];
  const waiver = ['code', 'unit', 'requirement', 'reason', 'approved by', 'reference', 'expires'];
  const official = [
    'code',
    'unit',
    'plans received',
    'official plan',
    'approved by',
    'date',
    'reason',
    'reference',
    'plan 1',
  ];
  const found = read(
    sheet('Review', review, ['X1', 'A', 'a.yaml', '3.1.a', 'met', 'B', '2022-06-01', 'n', 'abc']),
    sheet('Waivers', waiver, ['X1', 'A', '3.TN.d', 'r', 'B', '1', '2022-12-31']),
    sheet('Official', official, ['X1', 'A', 'a.yaml', 'a.yaml', 'B', '2022-06-01', 'r', '1', 'a.yaml']),
  );
  expect([found.faults, found.voided, found.entered.added]).toEqual([[], [], { review: [], waiver: [], official: [] }]);
  expect([found.reviews.length, found.waivers.length, found.officialPlans.length]).toEqual([1, 1, 1]);
});

describe('which plan is official', () => {
  const whole = ['X1', 'a.yaml; b.yaml', 'b.yaml (kế hoạch thứ 2)', 'Ban', '1/6/2022', 'bản cuối', '12-TB'];
  const official = (...rows: Cell[][]) => read(sheet('Bản', OFFICIAL, ...rows));
  const decision = {
    unit: 'X1',
    file: 'b.yaml',
    document: 1,
    approvedBy: 'Ban',
    date: '2022-06-01',
    reason: 'bản cuối',
  };
  test('is read with its place, and with a reference where there is one', () => {
    expect(official(whole)).toMatchObject({
      ...{ officialPlans: [{ decision: { ...decision, reference: '12-TB' }, place: { sheet: 'Bản', cell: 'C2' } }] },
      voided: [],
    });
    expect(official(whole.with(6, '')).officialPlans[0]?.decision).toEqual(decision);
  });
  test.each([2, 3, 4, 5])('is void without what stands in column %i', (index) => {
    expect(official(whole.with(index, ''))).toMatchObject({ officialPlans: [], voided: [{}] });
  });
  test.each([
    ['a.yaml', { file: 'a.yaml' }],
    [' .\\kh\\a.yaml ', { file: 'kh/a.yaml' }],
    ['a.yaml (kế hoạch thứ 1)', { file: 'a.yaml', document: 0 }],
    ['a.yaml (Plan 3, draft)', { file: 'a.yaml', document: 2, draft: true }],
    ['a.yaml (dự thảo)', { file: 'a.yaml', draft: true }],
    ['a (bản cuối).yaml', { file: 'a (bản cuối).yaml' }],
    ['a (bản cuối)', { file: 'a (bản cuối)' }],
    ['a.yaml (kế hoạch thứ 0)', { file: 'a.yaml (kế hoạch thứ 0)' }],
    ['(dự thảo)', { file: '(dự thảo)' }],
  ])('%s', (text, expected) => expect(readPlanName(text)).toEqual(expected));
});

describe('the sheets of a workbook', () => {
  test('are known by their headings, below what else stands there; others are none', () => {
    const below = sheet('Xem xét', ['Báo cáo'], [], REVIEW, ['X1', '', '3.1.a', 'đạt', 'Bà Hoa', '1/6/2022']);
    expect(read(below, sheet('Khác', ['mã', 'tên'], ['1', '2']))).toMatchObject({
      ...{ sheets: 1, reviews: [{ place: { cell: 'D4' } }], faults: [] },
    });
    expect(read(sheet('Trống'))).toMatchObject({ sheets: 0, entered: { rows: [] } });
  });
  test('cannot be read with a heading missing or twice, but what is entered in them is kept', () => {
    const row = ['X1', '', '3.1.a', 'đạt', 'Bà Hoa'];
    const missing = read(sheet('Xem xét', REVIEW.slice(0, 5), row));
    expect(missing).toMatchObject({
      reviews: [],
      voided: [],
      faults: [{ sheet: 'Xem xét', cell: 'A1', fault: { kind: 'missing-heading' } }],
    });
    expect(missing.entered.rows).toHaveLength(1);
    const twice = read(sheet('Xem xét', [...REVIEW, 'người'], row));
    expect(twice).toMatchObject({
      reviews: [],
      faults: [{ cell: 'I1', fault: { kind: 'duplicate-heading', params: { heading: 'người' } } }],
    });
    const nobody = read(sheet('Xem xét', REVIEW.slice(2), row.slice(2)));
    expect(nobody.faults).toMatchObject([{ cell: 'A1', fault: { params: { heading: 'mã đơn vị' } } }]);
    for (const head of [REVIEW.toSpliced(0, 1), REVIEW.toSpliced(1, 1)])
      expect(read(sheet('Xem xét', head, [])).faults).toEqual([]);
    const named = read(sheet('Xem xét', REVIEW.with(5, 'ngàyy'), row));
    expect(named.faults[0]).toMatchObject({ cell: 'F1', fault: { params: { heading: 'ngày', found: 'ngàyy' } } });
  });
  test('columns that the Board has added are kept with what stands in them', () => {
    const { entered, reviews: found } = read(
      sheet(
        'Xem xét',
        [...REVIEW, 'điểm', 'kế hoạch ghi'],
        ['X1', '', '3.1.a', '', '', '', '', '', 9, 'abc'],
        ['X2', '', '3.1.a'],
      ),
    );
    expect(entered.added).toEqual({ review: ['điểm'], waiver: [], official: [] });
    expect(entered.rows).toMatchObject([{ kind: 'review', added: { điểm: 9 } }]);
    expect(found).toEqual([]);
  });
});
