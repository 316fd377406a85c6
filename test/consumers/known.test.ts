import { parse, type TestCase, type TestSuites } from 'junit2json';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GitFolder } from '../support/gitFolder.js';

const GOOD = 'plans/mttq-huyen-song-thuong.yaml';
const KNOWN = 'Known from the earlier report (--since)';

interface SarifResult {
  ruleId: string;
  baselineState?: string;
}

let folder: GitFolder;
beforeAll(async () => {
  folder = new GitFolder({ board: true });
  await folder.run('check', '-o', 'json:old.json');
});
afterAll(() => folder.remove());

const since = async (format: string) => (await folder.run('check', '--since', 'old.json', '--format', format)).stdout;
const suites = async () => ((await parse(await since('junit'))) as TestSuites).testsuite ?? [];
const cases = async (): Promise<TestCase[]> => (await suites()).flatMap(({ testcase = [] }) => testcase);
const resultsOf = (log: string): SarifResult[] => JSON.parse(log).runs[0].results;
const results = async () => resultsOf(await since('sarif'));
const said = (one: TestCase) => (one['system-out'] ?? []).join('\n');

describe('what an earlier report knew', () => {
  test('passes in JUnit, and says why', async () => {
    const all = await cases();
    expect(all.filter(({ failure, error }) => failure || error)).toEqual([]);
    const known = all.filter((one) => said(one).includes(KNOWN));
    expect(known.length).toBeGreaterThan(10);
    expect(known.some(({ name }) => name === 'Reading the plan')).toBe(true);
    expect((await suites()).at(-1)?.['system-out']?.join()).toContain('Compared with “old.json”');
  });

  test('is unchanged in SARIF', async () => {
    const found = await results();
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found.map(({ baselineState }) => baselineState))).toEqual(new Set(['unchanged']));
  });

  test('has no annotation on GitHub, and is counted', async () => {
    const text = await since('github');
    expect(text).not.toMatch(/^::/m);
    expect(text).toMatch(/Compared with “old\.json” as of 30\/06\/2022: 0 new, 0 newly due, [1-9]\d* known/);
  });

  test('is not in a quiet report, which is about what fails', async () => {
    const { stdout } = await folder.run('check', '--since', 'old.json', '--quiet');
    expect(stdout).not.toMatch(/plans\/.*\.yaml/);
    expect(stdout).not.toContain('Not submitted');
    expect((await folder.run('check', '--quiet')).stdout).toContain('plans/hoi-nong-dan-xa-an-thinh.yaml');
  });

  test('stays in the report for GitLab, which compares by itself', async () => {
    const { stdout } = await folder.run('check', '--format', 'gitlab');
    // What is said of the report itself says that it was compared.
    const found = (text: string) =>
      JSON.parse(text).filter(({ check_name: name }: { check_name: string }) => name !== 'about-report');
    expect(found(await since('gitlab'))).toEqual(found(stdout));
  });

  test('without --since there is no state', async () => {
    const log = JSON.parse((await folder.run('check', '--format', 'sarif')).stdout);
    expect(log.runs[0].results.some((one: SarifResult) => one.baselineState !== undefined)).toBe(false);
  });
});

describe('what is new', () => {
  beforeAll(() => {
    folder.git('rm', '--quiet', '--', 'plans/huyen-uy-song-thuong.yaml');
    folder.write(GOOD, folder.read(GOOD).replace(/^( *ngày đăng ký):.*$/m, '$1: 31/02/2022'));
  });

  test('fails in JUnit, a unit that is newly overdue too', async () => {
    const failing = (await cases()).filter(({ failure, error }) => failure || error);
    expect(failing.length).toBeGreaterThan(1);
    expect(failing.some(({ failure }) => failure?.[0]?.type === 'missing-plan')).toBe(true);
    expect(failing.some((one) => said(one).includes(KNOWN))).toBe(false);
  });

  test('is new in SARIF, beside what is unchanged', async () => {
    const states = (await results()).map(({ baselineState }) => baselineState);
    expect(new Set(states)).toEqual(new Set(['new', 'unchanged']));
    const overdue = (await results()).filter(({ ruleId }) => ruleId === 'missing-plan');
    expect(overdue.map(({ baselineState }) => baselineState)).toContain('new');
  });

  test('alone is annotated on GitHub', async () => {
    const { report } = await folder.report('--since', 'old.json');
    const { fresh, newlyDue, newlyOverdue } = report.summary.since;
    expect((await since('github')).match(/^::/gm)).toHaveLength(fresh + newlyDue + newlyOverdue);
  });

  test('stays new when the report is rendered again', async () => {
    await folder.run('check', '--since', 'old.json', '-o', 'json:new.json');
    const again = async (format: string) => (await folder.run('report', 'new.json', '--format', format)).stdout;
    for (const format of ['json', 'github']) expect(await again(format), format).toBe(await since(format));
    const counts = (xml: string) => xml.match(/failures="\d+" errors="\d+" skipped="\d+"/g);
    expect(counts(await again('junit'))).toEqual(counts(await since('junit')));
    expect(resultsOf(await again('sarif'))).toEqual(await results());
  });
});
