import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { Rounds } from '../../../src/desk/saved/Rounds.js';
import { Tally } from '../../../src/desk/totals/Tally.js';
import { parsePlans } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';

const plan = (name: string, faults = '') =>
  `đơn vị:\n  tên: Hội Nông dân xã ${name}\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: Đảng ủy xã ${name}\n${faults}`;
const TYPO = 'văn bản:\n  số hịệu: 15-KH/HND\n';
const OTHER = 'văn bản:\n  ngày ký kết: 15-KH/HND\n';

/** A round over files with these texts. */
function round(files: Readonly<Record<string, string>>, isWhole = true) {
  const plans = Object.entries(files).flatMap(([file, text]) =>
    parsePlans(text).map((parsed) => assess(parsed, catalogue, { asOf: '2022-06-30', file })),
  );
  const tally = new Tally();
  for (const one of plans) tally.add(one);
  return { plans, totals: tally.totals({ found: plans.length, read: plans.length }, []), isWhole };
}

const kindsOf = (list: readonly { finding: { kind: string }; file: string }[]) =>
  list.filter(({ finding }) => finding.kind === 'unknown-key').map(({ file }) => file);

/** What is said of each round, one after the other. */
function told(...all: ReturnType<typeof round>[]) {
  const rounds = new Rounds();
  return all.map((one) => {
    const { fixed, fresh, open, unsettled, held, newlyHeld, readAgain, newFiles, goneFiles } = rounds.next(one);
    const changed = {
      fixed: kindsOf(fixed),
      fresh: kindsOf(fresh),
      open: kindsOf(open),
      unsettled: kindsOf(unsettled),
    };
    return { ...changed, held, newlyHeld, readAgain, newFiles, goneFiles };
  });
}
const nothing = {
  ...{ fixed: [], fresh: [], open: [], unsettled: [] },
  ...{ held: [], newlyHeld: [], readAgain: [], newFiles: [], goneFiles: [] },
};

describe('runs over the same files, each held against the one before', () => {
  test('all is new at first, then what has come, what is left and what is put right', () => {
    expect(
      told(
        round({ 'a.yaml': plan('A', TYPO), 'b.yaml': plan('B') }),
        round({ 'a.yaml': plan('A', TYPO), 'b.yaml': plan('B', TYPO) }),
        round({ 'a.yaml': plan('A'), 'b.yaml': plan('B', TYPO) }),
      ),
    ).toEqual([
      { ...nothing, fresh: ['a.yaml'], newFiles: ['a.yaml', 'b.yaml'] },
      { ...nothing, open: ['a.yaml'], fresh: ['b.yaml'] },
      { ...nothing, open: ['b.yaml'], fixed: ['a.yaml'] },
    ]);
  });

  test('files come and go, in order of their names', () => {
    const text = plan('A');
    expect(
      told(round({ 'c.yaml': text }), round({ 'b.yaml': plan('B'), 'a.yaml': plan('X') }), round({})).map(
        ({ newFiles, goneFiles }) => [newFiles, goneFiles],
      ),
    ).toEqual([
      [['c.yaml'], []],
      [['a.yaml', 'b.yaml'], ['c.yaml']],
      [[], ['a.yaml', 'b.yaml']],
    ]);
  });

  test('a file that cannot be read is held: nothing in it is put right, and it is compared with what it was', () => {
    const broken = 'đơn vị: [\n';
    expect(
      told(
        round({ 'a.yaml': plan('A', TYPO), 'b.yaml': plan('B', TYPO) }),
        round({ 'a.yaml': broken, 'b.yaml': plan('B') }),
        round({ 'a.yaml': broken, 'b.yaml': plan('B') }),
        round({ 'a.yaml': plan('A', OTHER), 'b.yaml': plan('B') }),
        round({ 'a.yaml': plan('A', OTHER), 'b.yaml': plan('B') }),
      ),
    ).toEqual([
      { ...nothing, fresh: ['a.yaml', 'b.yaml'], newFiles: ['a.yaml', 'b.yaml'] },
      { ...nothing, fixed: ['b.yaml'], unsettled: ['a.yaml'], held: ['a.yaml'], newlyHeld: ['a.yaml'] },
      { ...nothing, unsettled: ['a.yaml'], held: ['a.yaml'] },
      { ...nothing, fixed: ['a.yaml'], fresh: ['a.yaml'], readAgain: ['a.yaml'] },
      { ...nothing, open: ['a.yaml'] },
    ]);
  });

  test('one that could never be read has nothing to be settled, and is no new file when it can', () => {
    expect(told(round({ 'a.yaml': 'đơn vị: [\n' }), round({ 'a.yaml': plan('A', TYPO) }))).toEqual([
      { ...nothing, held: ['a.yaml'], newlyHeld: ['a.yaml'], newFiles: ['a.yaml'] },
      { ...nothing, fresh: ['a.yaml'], readAgain: ['a.yaml'] },
    ]);
  });

  test('files are told in the order of their names, in whatever order they came', () => {
    const broken = 'đơn vị: [\n';
    const [first, second] = told(
      round({ 'b.yaml': broken, 'a.yaml': broken }),
      round({ 'b.yaml': plan('B'), 'a.yaml': plan('A') }),
    );
    const names = ['a.yaml', 'b.yaml'];
    expect([first?.held, first?.newlyHeld, second?.readAgain]).toEqual([names, names, names]);
  });

  test('where a folder cannot be looked through, what is not seen may still be there', () => {
    expect(
      told(
        round({ 'a.yaml': plan('A', TYPO), 'b.yaml': plan('B') }),
        round({ 'b.yaml': plan('B') }, false),
        round({ 'b.yaml': plan('B') }),
      ),
    ).toEqual([
      { ...nothing, fresh: ['a.yaml'], newFiles: ['a.yaml', 'b.yaml'] },
      { ...nothing, unsettled: ['a.yaml'], held: ['a.yaml'], newlyHeld: ['a.yaml'] },
      { ...nothing, goneFiles: ['a.yaml'] },
    ]);
  });

  test('units are told of, too, while no file is held: who has sent a plan, and who is late', () => {
    const unit = (code: string) => ({ code, name: `Hội Nông dân xã ${code}`, type: 'farmers-union', level: 'commune' });
    const late = (...codes: string[]) => ({
      missing: codes.map((code) => ({ unit: unit(code), status: 'overdue' as const })),
    });
    const of = (files: Record<string, string>, ...codes: string[]) => {
      const { plans, totals, isWhole } = round(files);
      const listed = plans.map((one) => ({ ...one, listed: unit(one.file.replace('.yaml', '')) }));
      return {
        plans: listed as typeof plans,
        totals: { ...totals, roster: late(...codes), summary: { ...totals.summary, roster: {} } } as typeof totals,
        isWhole,
      };
    };
    const rounds = new Rounds();
    const heard = (one: ReturnType<typeof round>) => {
      const { newlySent, newlyOverdue } = rounds.next(one);
      return [newlySent, newlyOverdue].map((list) => list?.map(({ unit: { code } }) => code));
    };
    // Against nothing nobody is new.
    expect(heard(of({}, 'A'))).toEqual([undefined, undefined]);
    expect(heard(of({ 'A.yaml': plan('A') }, 'B'))).toEqual([['A'], ['B']]);
    expect(heard(of({ 'A.yaml': plan('A') }, 'B'))).toEqual([undefined, undefined]);
    // Whose plan is held is not told from who has sent none.
    expect(heard(of({ 'A.yaml': 'đơn vị: [\n' }, 'A', 'B'))).toEqual([undefined, undefined]);
    expect(heard(of({ 'A.yaml': plan('A'), 'B.yaml': plan('B') }))).toEqual([['B'], undefined]);
  });
});
