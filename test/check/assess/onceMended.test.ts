import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue, readText } from '../../support/catalogue.js';

const whole = readText('examples/plans/hoi-ccb-huyen-song-thuong.yaml');
/** A fault of YAML that hides nothing: the tab is in a line of the unit's own. */
const broken = whole.replace(/$/, '\nx-ghi-chu:\n\tlan: 1\n');
const judged = (text: string, options: { only?: ReadonlySet<string>; asOf?: string } = {}) =>
  assess(parsePlan(text), catalogue, { asOf: '2022-06-30', file: 'x', ...options });
const noteOf = (text: string, options = {}) =>
  judged(text, options).problems.find(({ kind }) => kind === 'once-mended')?.params;

describe('a plan that is no YAML says how it would stand once mended', () => {
  test('as it does stand when it is', () => {
    const { results, verdict } = judged(whole);
    expect(verdict).toBe('non-compliant');
    const due = results.filter(({ status }) => ['met', 'unmet', 'unknown'].includes(status));
    const errors = due.filter(({ level }) => level === 'error');
    const met = (some: typeof due) => ({ met: some.filter(({ status }) => status === 'met').length, of: some.length });
    const open = errors.filter(({ status }) => status !== 'met').map(({ requirement }) => requirement);
    expect(open).toEqual(['3.CCB.g']);
    expect(judged(broken)).toMatchObject({ verdict: 'unreadable', results: [], unit: null });
    expect(noteOf(broken)).toEqual({ errors: met(errors), all: met(due), open });
  });

  test('what is not due is not counted, though faults of YAML hide it for the time being', () => {
    const unit = '**đơn vị**:\n  tên: Ủy ban nhân dân huyện Yên Phú\n  loại: UBND\n  cấp: huyện\n';
    expect(noteOf(unit)).toEqual({ errors: { met: 0, of: 0 }, all: { met: 0, of: 5 }, open: [] });
    expect(noteOf(unit, { asOf: '2026-01-31' })).toMatchObject({ open: ['2.d', '2.g', '5.3.b'] });
    // What else cannot be read hides it still.
    const date = 'quy chế phối hợp:\n  ngày ban hành: 31/9/2021\n';
    expect(noteOf(`${unit}${date}`)).toMatchObject({ open: ['2.g', '5.3.b'] });
  });

  test('of what is asked about', () => {
    expect(noteOf(broken, { only: new Set(['3.CCB.g']) })).toEqual({
      errors: { met: 0, of: 1 },
      all: { met: 0, of: 1 },
      open: ['3.CCB.g'],
    });
    expect(noteOf(broken, { only: new Set(['3.CCB.a']) })).toBeUndefined();
  });

  test('of what is waived nothing', () => {
    const waiver = {
      requirement: '3.CCB.g',
      unit: 'x',
      reason: 'x',
      approvedBy: 'x',
      reference: 'x',
      expires: '2022-12-31',
    };
    const decisions = { waivers: new Map([['3.CCB.g', waiver]]), reviews: new Map() };
    const { problems } = assess(parsePlan(broken), catalogue, { asOf: '2022-06-30', file: 'x', decisions });
    expect(problems.find(({ kind }) => kind === 'once-mended')?.params).toMatchObject({ open: [] });
  });

  test.each([
    ['a plan that can be read', whole],
    ['a plan that nobody could mend', `${whole}\n- [\n`.replace(/đơn vị:[\s\S]*?văn bản:/, 'văn bản:')],
    ['no plan', 'Kính gửi: {'],
    ['an empty file', ''],
  ])('%s says nothing of it', (_, text) => expect(noteOf(text)).toBeUndefined());
});
