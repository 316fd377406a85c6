import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inShard } from '../../src/shell/cli/shard.js';
import { GitFolder } from '../support/gitFolder.js';
import { reportFaults } from '../support/reportSchema.js';
import { sealed } from '../support/sealed.js';

const BAD = 'plans/cong-doan-tinh-bac-ha.yaml';
const GOOD = 'plans/mttq-huyen-song-thuong.yaml';

let folder: GitFolder;
beforeAll(async () => {
  folder = new GitFolder({ board: true });
  await folder.run('check', '--format', 'json', '-o', 'json:old.json');
  await folder.run('check', '--only', '3.1.b,5.2.b', '-o', 'json:only.json');
  folder.commit('with reports');
});
afterAll(() => folder.remove());

/** Whether a file is in another of two shards than a good plan is. */
const inOther = (name: string) => inShard(name, { index: 1, of: 2 }) !== inShard(GOOD, { index: 1, of: 2 });

/** Takes back what a test has changed. */
const restored = () => {
  folder.git('checkout', '--quiet', '--', '.');
  folder.git('clean', '--quiet', '--force');
};

describe('check --since', () => {
  test('what was known does not fail, is still reported, and is counted', async () => {
    const { code, report } = await folder.report('--since', 'old.json');
    expect(code).toBe(0);
    expect(reportFaults(report)).toEqual([]);
    expect(report.summary.plans.nonCompliant).toBeGreaterThan(0);
    expect(report.summary.since).toEqual({
      report: 'old.json',
      asOf: '2022-06-30',
      fresh: 0,
      newlyDue: 0,
      known: expect.any(Number),
      fixed: 0,
      newlyOverdue: 0,
    });
    expect(report.summary.since.known).toBeGreaterThan(10);
    expect(report.since).toMatchObject({ fresh: [], newlyDue: [], newlyOverdue: [] });
  });

  test('without it the same folder fails', async () => {
    expect((await folder.run('check')).code).toBe(1);
  });

  test('a new finding of level error fails, and the report names it', async () => {
    // The first planned activity goes.
    folder.write(GOOD, folder.read(GOOD).replace(/^( *ngày đăng ký):.*$/m, '$1: 31/02/2022'));
    const { code, report } = await folder.report('--since', 'old.json');
    expect(code).toBe(1);
    expect(report.summary.since.fresh).toBe(report.since.fresh.length);
    expect(report.since.fresh.length).toBeGreaterThan(0);
    const { stdout } = await folder.run('check', '--since', 'old.json');
    const { stdout: quiet } = await folder.run('check', '--since', 'old.json', '--quiet');
    for (const [text, which] of [
      [stdout, ''],
      [quiet, ', of the level that decides'],
    ])
      expect(text).toMatch(new RegExp(`^New${which} \\(${report.since.fresh.length}\\)\n  ${GOOD}:\\d+ · `, 'm'));
    restored();
  });

  test('a plan that cannot be read any more fails', async () => {
    folder.write(GOOD, 'đơn vị: [');
    expect((await folder.run('check', '--since', 'old.json')).code).toBe(1);
    restored();
  });

  test('what is fixed is counted; --fail-on never and --fail-on warning hold', async () => {
    const text = folder.read(GOOD);
    folder.write(
      BAD,
      text.replace(/^ {2}(?:tên|mã):.*$/gm, (line) => line),
    );
    expect((await folder.run('check', '--since', 'old.json', '--fail-on', 'never')).code).toBe(0);
    restored();
    expect((await folder.run('check', '--since', 'old.json', '--fail-on', 'warning')).code).toBe(0);
  });

  test('what was not due then and is now unmet fails as newly due', async () => {
    const { code, report } = await folder.report('--since', 'old.json', '--as-of', '2031-01-01');
    expect(code).toBe(1);
    expect(report.summary.since.newlyDue).toBeGreaterThan(0);
    expect(report.summary.since.asOf).toBe('2022-06-30');
  });

  test('a unit that is newly overdue fails; one that was overdue then does not', async () => {
    folder.git('rm', '--quiet', '--', 'plans/huyen-uy-song-thuong.yaml');
    const { code, report } = await folder.report('--since', 'old.json');
    expect(code).toBe(1);
    expect(report.since.newlyOverdue).toHaveLength(1);
    expect(report.summary.since.fresh).toBe(0);
    folder.git('reset', '--quiet', '--hard');
  });

  test('with --only, what was not asked about is neither known nor fixed', async () => {
    const { code, report } = await folder.report('--since', 'old.json', '--only', '3.1.b');
    expect(code).toBe(0);
    expect(report.summary.since).toMatchObject({ fresh: 0, newlyDue: 0, fixed: 0 });
    expect(report.summary.since.known).toBeLessThan(
      (await folder.report('--since', 'old.json')).report.summary.since.known,
    );
  });

  test('a report of other requirements, of a shard, of changes alone: it says so, and what it lacks is new', async () => {
    const only = await folder.report('--since', 'only.json');
    expect(only.code).toBe(1);
    expect(only.report.summary.since.limits).toEqual(['only']);
    await folder.run('check', '--shard', '1/2', '-o', 'json:shard.json');
    expect((await folder.report('--since', 'shard.json')).report.summary.since.limits).toEqual(['shard']);
    await folder.run('check', GOOD, '--partial', '-o', 'json:partial.json');
    expect((await folder.report('--since', 'partial.json')).report.summary.since.limits).toEqual(['partial']);
    await folder.run('check', '--changed-since', 'HEAD', '-o', 'json:changed.json');
    expect((await folder.report('--since', 'changed.json')).report.summary.since.limits).toEqual(['changed-since']);
    const other = JSON.parse(folder.read('old.json'));
    other.catalogue.sha256 = '0'.repeat(64);
    folder.write('other.json', JSON.stringify(sealed(other)));
    const ran = await folder.run('check', '--since', 'other.json');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('About “other.json”: it was made with another catalogue.');
    restored();
  });

  test('a plan that is deleted is named, and fails nothing by itself', async () => {
    const gone = async (...argv: string[]) => {
      const { report } = await folder.report('--since', 'old.json', ...argv);
      expect(reportFaults(report)).toEqual([]);
      return report.summary.since.gone?.map(({ file }: { file: string }) => file);
    };
    expect(await gone()).toBeUndefined();
    expect(await gone(GOOD, '--partial')).toBeUndefined();
    folder.git('rm', '--quiet', '--', BAD);
    expect(await gone()).toEqual([BAD]);
    expect(await gone(GOOD, '--partial')).toEqual([BAD]);
    expect(await gone('--changed-since', 'HEAD')).toEqual([BAD]);
    folder.write('rasoat.yaml', folder.read('rasoat.yaml').replace(/^danh sách đơn vị:.*$/m, ''));
    const { code, stdout } = await folder.run('check', '--since', 'old.json');
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      new RegExp(`In “old\\.json” and no longer there: “[^”]+” \\(${BAD}\\)\\. This does not make the run fail\\.`),
    );
    // Elsewhere, whatever its name, it is not gone.
    folder.git('reset', '--quiet', '--hard');
    renameSync(join(folder.path, BAD), join(folder.path, 'plans/mới.yaml'));
    expect(await gone()).toBeUndefined();
    restored();
  });

  test('so is one of several in a file; of a file that cannot be read any more nobody can tell', async () => {
    const several = 'plans/dang-doan-hdnd-va-ban-can-su.yaml';
    const [first = ''] = folder.read(several).split(/^---$/m);
    folder.write(several, first);
    const { report } = await folder.report('--since', 'old.json');
    expect(report.summary.since.gone).toMatchObject([{ file: several, document: 1 }]);
    folder.write(several, 'đơn vị: [');
    expect((await folder.report('--since', 'old.json')).report.summary.since.gone).toBeUndefined();
    restored();
  });

  test('of several plans in a file, each is held against what it was, wherever it stands in it', async () => {
    const several = 'plans/dang-doan-hdnd-va-ban-can-su.yaml';
    const [first = '', second = ''] = folder.read(several).split(/^---\n/m);
    // The other way round nothing is new, and nothing is gone.
    folder.write(several, `${second}---\n${first}`);
    const turned = (await folder.report('--since', 'old.json')).report;
    expect(turned.summary.since).toMatchObject({ fresh: 0, newlyDue: 0, fixed: 0 });
    expect(turned.summary.since.gone).toBeUndefined();
    // Without the first, the second is what it was, though it stands in the place of the other.
    folder.write(several, second);
    const alone = (await folder.report('--since', 'old.json')).report;
    expect(alone.summary.since).toMatchObject({ fresh: 0, newlyDue: 0, gone: [{ file: several, document: 0 }] });
    expect(alone.summary.since.gone[0].unit?.name ?? alone.summary.since.gone[0].name).toContain('Đảng đoàn');
    // What is new in one of them is told of that one.
    for (const [document, text] of [
      [0, `${first.replace(/^( *ngày ban hành):.*$/m, '$1: 31/02/2022')}---\n${second}`],
      [1, `${first}---\n${second.replace(/^( *ngày ban hành):.*$/m, '$1: 31/02/2022')}`],
    ] as const) {
      folder.write(several, text);
      const { report } = await folder.report('--since', 'old.json');
      expect(report.since.fresh.length).toBeGreaterThan(0);
      const ids = report.plans
        .filter((plan: { file: string; document: number }) => plan.file === several && plan.document === document)
        .flatMap((plan: { problems: { id: string }[]; results: { findings: { id: string }[] }[] }) => [
          ...plan.problems,
          ...plan.results.flatMap(({ findings }) => findings),
        ])
        .map(({ id }: { id: string }) => id);
      expect(ids).toEqual(expect.arrayContaining(report.since.fresh));
    }
    restored();
  });

  test('shards tell it when they are merged, for each may have what another has not', async () => {
    folder.git('rm', '--quiet', '--', BAD);
    const moved = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => `plans/mới ${i}.yaml`).filter((name) => inOther(name));
    renameSync(join(folder.path, GOOD), join(folder.path, moved[0] ?? ''));
    const { report: whole } = await folder.report('--since', 'old.json');
    for (const index of [1, 2]) {
      const argv = ['--since', 'old.json', '--shard', `${index}/2`];
      const { stdout } = await folder.run('check', ...argv, '-o', `json:${index}.json`);
      expect(stdout).not.toContain('no longer there');
    }
    const merged = JSON.parse((await folder.run('report', '1.json', '2.json', '--format', 'json')).stdout);
    expect(reportFaults(merged)).toEqual([]);
    expect(whole.summary.since.gone).toHaveLength(1);
    expect(merged.summary.since).toEqual(whole.summary.since);
    restored();
    folder.git('reset', '--quiet', '--hard');
  });

  test.each([
    ['of some plans', ['--partial']],
    ['of a shard', ['--shard', '1/2']],
  ])('a report %s does not know which units were overdue: none is newly so', async (_, argv) => {
    await folder.run('check', ...argv, '-o', 'json:part.json');
    const { report } = await folder.report('--since', 'part.json');
    expect(report.summary.roster.overdue).toBeGreaterThan(0);
    expect(report.summary.since.newlyOverdue).toBe(0);
    const { stdout } = await folder.run('check', '--since', 'part.json', '--format', 'junit');
    expect(stdout).not.toContain('<failure type="missing-plan"');
    expect((await folder.run('check', '--since', 'part.json')).stdout).not.toContain('Newly overdue units');
    for (const index of [1, 2]) {
      await folder.run('check', '--since', 'part.json', '--shard', `${index}/2`, '-o', `json:${index}.json`);
    }
    const merged = JSON.parse((await folder.run('report', '1.json', '2.json', '--format', 'json')).stdout);
    expect(merged.summary.since.newlyOverdue).toBe(0);
    restored();
  });

  test.each([
    ['is not there', 'none.json', 'There is no file or folder "none.json".\n'],
    ['is a folder', 'plans', '"plans" is a folder. Name a file written with -o json:FILE.\n'],
    ['is a link to itself', 'circle.json', '"circle.json" cannot be read: its links lead in a circle.\n'],
    ['is a plan', GOOD, `"${GOOD}" is no JSON report of rasoat. Use a file written with -o json:FILE.\n`],
    [
      'is other JSON',
      'other.json',
      '"other.json" is no JSON report of rasoat (wrong at /). Use a file written with -o json:FILE.\n',
    ],
  ])('a report that %s: one sentence, exit 2', async (_, file, sentence) => {
    if (file === 'circle.json') symlinkSync(file, join(folder.path, file));
    if (file === 'other.json') folder.write(file, '{}');
    expect(await folder.run('check', '--since', file)).toEqual({ code: 2, stdout: '', stderr: sentence });
    restored();
  });

  test('the earlier report is not overwritten', async () => {
    const ran = await folder.run('check', '--since', 'old.json', '-o', 'json:old.json');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('"old.json" is read in this run');
  });

  test('goes with --changed-since: only what is new in changed plans fails', async () => {
    folder.touch(BAD);
    expect((await folder.run('check', '--changed-since', 'HEAD', '--since', 'old.json')).code).toBe(0);
    expect((await folder.run('check', 'plans', '--changed-since', 'HEAD')).code).toBe(1);
    restored();
  });
});
