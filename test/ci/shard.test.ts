import { afterAll, describe, expect, test } from 'vitest';
import { inShard } from '../../src/cli/shard.js';
import { GitFolder } from '../support/gitFolder.js';
import { reportFaults } from '../support/reportSchema.js';

const folder = new GitFolder({ board: true });
afterAll(() => folder.remove());

describe('check --shard', () => {
  test('every file is in one shard; together they are the whole', async () => {
    const whole = (await folder.report()).report;
    const shards = [];
    for (const index of [1, 2, 3]) {
      const { report } = await folder.report('--shard', `${index}/3`, '-o', `json:${index}.json`);
      expect(reportFaults(report)).toEqual([]);
      expect(report.summary.shard).toEqual({ index, of: 3, files: 14 });
      shards.push(report);
    }
    const files = (report: { plans: { file: string }[] }) => report.plans.map(({ file }) => file);
    expect(shards.flatMap(files).sort()).toEqual(files(whole));
    const merged = JSON.parse((await folder.run('report', '1.json', '2.json', '3.json', '--format', 'json')).stdout);
    expect(merged.plans).toEqual(whole.plans);
    expect(merged.summary).toEqual(whole.summary);
    expect(merged.roster.missing).toEqual(whole.roster.missing);
  });

  test('units without a plan in the shard neither fail it nor are named as missing', async () => {
    const good = new GitFolder({ board: true });
    good.git('rm', '--quiet', '-r', 'plans');
    good.write('plans/mttq.yaml', folder.read('plans/mttq-huyen-song-thuong.yaml'));
    const { code, stdout } = await good.run('check', '--shard', '1/1');
    expect(code).toBe(0);
    expect(stdout).toContain('Shard 1/1');
    expect(stdout).not.toContain('Not submitted');
    expect(stdout).toContain('Which units have not submitted');
    good.remove();
  });

  test('a shard without a file says so and is no error', async () => {
    const empty = [1, 2, 3, 4, 5, 6].find((index) => !inShard('plans/mttq-huyen-song-thuong.yaml', { index, of: 6 }));
    const argv = ['plans/mttq-huyen-song-thuong.yaml', '--shard', `${empty}/6`];
    const { code, report } = await folder.report(...argv);
    expect(code).toBe(0);
    expect(report).toMatchObject({ plans: [], summary: { files: { found: 0, read: 0 }, shard: { files: 1 } } });
    expect((await folder.run('check', ...argv)).stdout).toContain(`Shard ${empty}/6: 0 of 1 file, none to check.`);
    for (const format of ['html', 'markdown', 'csv', 'sarif', 'junit', 'gitlab']) {
      expect((await folder.run('check', ...argv, '--format', format)).code, format).toBe(0);
    }
  });

  test('an empty folder is still an error', async () => {
    folder.write('trống/a.txt', '');
    expect(await folder.run('check', 'trống', '--shard', '1/2')).toMatchObject({ code: 2, stdout: '' });
  });

  test.each(['0/4', '5/4', 'x', '', '1', '1/0', '-1/4', '1/4/2', '1.5/4', '1/99999999999'])(
    '«%s» is refused in one sentence',
    async (value) => {
      expect(await folder.run('check', 'plans', `--shard=${value}`)).toEqual({
        code: 2,
        stdout: '',
        stderr: `--shard "${value}": write part/parts, for example 1/4.\n`,
      });
    },
  );

  test('shards are even, and a new file moves no other one', () => {
    const files = Array.from({ length: 4000 }, (_, i) => `plans/xã ${i}.yaml`);
    const of = 4;
    const sizes = [1, 2, 3, 4].map((index) => files.filter((file) => inShard(file, { index, of })).length);
    expect(Math.min(...sizes)).toBeGreaterThan(900);
    expect(Math.max(...sizes)).toBeLessThan(1100);
  });
});

describe('check --partial', () => {
  test('what the roster says of units without a plan is left out, and does not fail', async () => {
    const good = 'plans/mttq-huyen-song-thuong.yaml';
    const { code, report } = await folder.report(good, '--partial');
    expect(reportFaults(report)).toEqual([]);
    expect(code).toBe(0);
    expect(report.summary.partial).toBe(true);
    expect(report.summary.roster).toBeUndefined();
    expect(report.roster.missing).toEqual([]);
    expect((await folder.run('check', good)).code).toBe(1);
    const { stdout } = await folder.run('check', good, '--partial');
    expect(stdout).not.toContain('Not submitted');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('which units have not submitted is not told');
  });

  test('a bad plan fails as ever', async () => {
    expect((await folder.run('check', 'plans/hoi-nong-dan-xa-an-thinh.yaml', '--partial')).code).toBe(1);
  });
});
