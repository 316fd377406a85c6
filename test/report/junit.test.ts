import fc from 'fast-check';
import { parse, type TestCase, type TestSuite, type TestSuites } from 'junit2json';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { unreadableFile } from '../../src/check/assess/unreadableFile.js';
import { sayIn } from '../../src/messages/Say.js';
import { problemOf } from '../../src/plan/model/problemOf.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { unsafeCharacters, visible } from '../../src/plan/text/visible.js';
import type { RenderedPlan, RenderOptions } from '../../src/report/Format.js';
import { junit } from '../../src/report/junit/junit.js';
import { suiteXml } from '../../src/report/junit/TestSuite.js';
import { boardReport } from '../support/boardReport.js';
import { catalogue, readText } from '../support/catalogue.js';
import { hostile, hostilePlan } from '../support/hostilePlan.js';

const { context, plans, totals } = boardReport();
type Language = (typeof context)['say']['language'];

function written(list: readonly RenderedPlan[], options: RenderOptions = {}, language: Language = 'vi'): string {
  const renderer = junit({ ...context, say: sayIn(language) }, options);
  return renderer.head() + list.map((plan) => renderer.plan(plan)).join('') + renderer.foot(totals);
}
const suitesOf = async (xml: string): Promise<TestSuite[]> => ((await parse(xml)) as TestSuites).testsuite ?? [];
const casesOf = ({ testcase = [] }: TestSuite): TestCase[] => testcase;
const textOf = (one: TestCase | undefined) =>
  (one?.failure ?? one?.error)?.[0]?.inner ?? one?.['system-out']?.[0] ?? '';

const suites = await suitesOf(written(plans));
const board = suites.at(-1) as TestSuite;

describe('a suite for each plan', () => {
  test('with a case for each requirement that binds it, and right counts', () => {
    expect(suites.length).toBe(plans.length + 1);
    for (const [i, { assessment }] of plans.entries()) {
      const suite = suites[i] as TestSuite;
      const { counts, problems, results, verdict } = assessment;
      const unreadable = verdict === 'unreadable';
      const failing = results.filter(
        ({ status, level }) => level === 'error' && (status === 'unmet' || status === 'unknown'),
      );
      const faults = problems.filter(({ level }) => level === 'error');
      expect(suite.tests).toBe(unreadable ? 1 : results.length + problems.length);
      expect(suite.failures).toBe(unreadable ? 0 : failing.length + faults.length);
      expect(suite.errors).toBe(unreadable ? 1 : 0);
      expect(suite.skipped).toBe(counts.notDue + counts.review + counts.waived);
      expect(suite.time).toBe(0);
    }
  });

  test('whose counts are those of its cases', () => {
    for (const suite of suites) {
      const having = (key: 'failure' | 'error' | 'skipped') => casesOf(suite).filter((one) => one[key]).length;
      expect([suite.tests, suite.failures, suite.errors, suite.skipped]).toEqual([
        casesOf(suite).length,
        having('failure'),
        having('error'),
        having('skipped'),
      ]);
    }
  });

  test('no two cases have the same class and name', async () => {
    const twice = await suitesOf(
      written([...plans, ...plans, hostilePlan('a\u001b.yaml'), hostilePlan('a‹U+001B›.yaml')]),
    );
    const keys = twice.flatMap((suite) =>
      casesOf(suite).map(({ classname, name }) => JSON.stringify([classname, name])),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(twice.map(({ name }) => name)).size).toBe(twice.length);
  });
});

describe('a case', () => {
  const all = suites.flatMap(casesOf);
  const named = (start: string, key: keyof TestCase) => all.find((one) => one.name?.startsWith(start) && one[key]);

  test('fails with its kind and everything that is to be said', () => {
    const failing = named('3.CCB.g ', 'failure');
    expect(failing?.failure?.[0]).toMatchObject({
      type: 'unmet',
      message: '13/25 = 52,0% < 55%: cần ít nhất 14/25.',
    });
    const text = textOf(failing);
    expect(text).toContain('plans/hoi-ccb-huyen-song-thuong.yaml:43:15');
    expect(text).toMatch(/^ +> 43 \| /m);
    expect(text).toContain('Cần làm: ');
    expect(text).toContain('Kết luận ghi: “phấn đấu nâng tỷ lệ');
  });

  test('is skipped with the reason', () => {
    const reasons = all.flatMap(({ skipped }) => skipped?.map(({ message }) => message) ?? []);
    expect(reasons).toContainEqual('chưa đến hạn; hạn 31/12/2022; còn 184 ngày');
    expect(reasons).toContainEqual(expect.stringMatching(/^cần xem xét; đã xem xét: đạt \(Nguyễn Thị Bình/));
    expect(reasons).toContainEqual(expect.stringMatching(/^được miễn đến hết 31\/12\/2022 theo 12-CV\/TU/));
    expect(reasons.every(Boolean)).toBe(true);
  });

  test('of a problem of the file fails where it is an error, and passes with the text where it is a warning', async () => {
    const warned = named('tệp kế hoạch · bad-date', 'system-out');
    expect(textOf(warned)).toContain('plans/hoi-phu-nu-xa-dong-son.yaml:10:18');
    const [parsed] = parsePlans(readText('examples/plans/hoi-phu-nu-xa-dong-son.yaml').replace('10/02', '31/02'));
    if (!parsed) throw new Error('no plan');
    const assessment = assess(parsed, catalogue, { asOf: '2022-06-30', file: 'plans/x.yaml' });
    const [suite] = await suitesOf(written([{ assessment }]));
    const failed = casesOf(suite as TestSuite).flatMap(({ failure }) => failure ?? []);
    expect(failed.map(({ type }) => type)).toContain('bad-date');
  });

  test('passes with the text where it weighs less, and fails when warnings are to fail', async () => {
    const warned = plans.findIndex(({ assessment }) =>
      assessment.results.some(({ status, level }) => status === 'unmet' && level === 'warning'),
    );
    const id = plans[warned]?.assessment.results.find(({ status, level }) => status === 'unmet' && level === 'warning');
    const caseIn = (list: TestSuite[]) =>
      casesOf(list[warned] as TestSuite).find(({ name }) => name?.startsWith(`${id?.requirement} `));
    const lenient = caseIn(suites);
    expect(lenient?.failure).toBeUndefined();
    expect(textOf(lenient)).toContain('Cần làm: ');
    expect(caseIn(await suitesOf(written(plans, { failOn: 'warning' })))?.failure?.[0]?.type).toBe('unmet');
    expect(caseIn(await suitesOf(written(plans, { failOn: 'never' })))?.failure).toBeUndefined();
  });

  test('is an error when the plan cannot be read', async () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const gone = problemOf('cannot-read', { reason: 'vanished', code: 'ENOENT' }, { pointer: '', range });
    const [suite] = await suitesOf(written([{ assessment: unreadableFile('plans/x.yaml', gone) }]));
    expect(suite).toMatchObject({ tests: 1, errors: 1, failures: 0, skipped: 0 });
    expect(casesOf(suite as TestSuite)[0]?.error?.[0]?.type).toBe('cannot-read');
  });
});

test('units whose plan has not come stand in a suite of their own', () => {
  const [late, later] = casesOf(board);
  expect(late).toMatchObject({ name: 'HU-07 Huyện ủy Thanh Sơn', failure: [{ type: 'missing-plan' }] });
  expect(later?.skipped?.[0]?.message).toContain('còn 15 ngày');
  expect(casesOf(board).length).toBe((totals.roster?.missing.length ?? 0) + totals.across.length);
  expect(board['system-out']?.[0]).toContain(
    'phải gửi 17 = đã gửi, đã đối chiếu 15 + đã gửi, chưa dùng được 0 + chưa gửi, chưa đến hạn 1 + chưa gửi, quá hạn 1',
  );
});

test('without a roster or anything across plans there is no such suite', async () => {
  const renderer = junit(context);
  const { roster, waivers, reviews, summary, ...others } = totals;
  const { roster: _, ...counts } = summary;
  const xml = renderer.head() + renderer.foot({ ...others, summary: counts, across: [], sums: [] });
  expect(await suitesOf(xml)).toEqual([]);
});

test('the head says what the report is about', async () => {
  expect((await parse(written([])))?.name).toBe('rasoat 1.0.0 · Ngày đối chiếu: 30/6/2022');
});

test('English', async () => {
  const cases = (await suitesOf(written(plans, {}, 'en'))).flatMap(casesOf);
  expect(cases.some((one) => textOf(one).includes('To do: '))).toBe(true);
});

describe('text of a plan is only text', () => {
  test('in a hostile plan', async () => {
    const plan = hostilePlan();
    const xml = written([plan], { verbose: true });
    expect(unsafeCharacters(xml)).toEqual([]);
    const [suite] = await suitesOf(xml);
    expect(suite?.tests).toBe(plan.assessment.results.length + plan.assessment.problems.length);
    expect(suite?.name).toContain(visible(hostile).replace(/\s+/g, ' '));
  });

  test('whatever is written', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '<',
            '>',
            '&',
            '"',
            "'",
            ']]>',
            '<!--',
            '\n',
            '\r\n',
            '\t',
            ' ',
            '\u0000',
            '\ud800',
            '\uffff',
            'ậ',
          ),
        )
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const whole = `a${given}z`;
        const expected = visible(whole.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')).replace(/[\ufffe\uffff]/g, '');
        const cases = [{ name: whole, outcome: 'failure', message: whole, text: whole }] as const;
        const xml = `<testsuites>${suiteXml({ name: whole, classname: whole, cases })}</testsuites>`;
        const [read] = await suitesOf(xml);
        const [one] = casesOf(read as TestSuite);
        expect([read?.name, one?.name, one?.classname]).toEqual([expected, expected, expected]);
        expect(one?.failure?.[0]?.message).toBe(expected);
        expect(textOf(one)).toBe(expected);
      }),
    );
  });
});
