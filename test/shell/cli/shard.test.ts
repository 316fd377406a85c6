import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { messages } from '../../../src/messages/sentences.js';
import { inShard } from '../../../src/shell/cli/shard.js';
import { GitFolder } from '../../support/gitFolder.js';
import { reportFaults } from '../../support/reportSchema.js';
import { runRasoat } from '../../support/runRasoat.js';

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

  test('parts that do not make up the whole are not merged', async () => {
    await folder.run('check', 'plans', '--shard', '1/2', '-o', 'json:1.json');
    await runRasoat(['check', '--shard', '2/2', '-o', 'json:../2.json'], { cwd: join(folder.path, 'plans') });
    expect(await folder.run('report', '1.json', '2.json')).toMatchObject({ code: 2, stdout: '' });
    const { stderr } = await folder.run('report', '1.json', '2.json');
    expect(stderr).toMatch(/^They cannot be merged: .* have \d+ files together, and the run has 14\. .*\n$/);
    // A plan that came between the two is in one of them, and nothing is lost.
    await folder.run('check', 'plans', '--shard', '2/2', '-o', 'json:2.json');
    const names = Array.from({ length: 9 }, (_, i) => `plans/mới ${i}.yaml`);
    folder.write(
      names.find((name) => inShard(name, { index: 1, of: 2 })) ?? '',
      folder.read('plans/hdnd-tinh-bac-ha.yaml'),
    );
    await folder.run('check', 'plans', '--shard', '1/2', '-o', 'json:1.json');
    expect((await folder.run('report', '1.json', '2.json')).code).toBe(0);
    folder.git('clean', '--quiet', '--force', '--', 'plans');
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

describe.each([
  ['--partial', messages.en.extent.untold.partial, ['plans/mttq-huyen-song-thuong.yaml', '--partial']],
  ['--shard', messages.en.extent.untold.shard, ['plans', '--shard', '1/3']],
])('%s: a part of the plans tells nothing of the others', (_, why, argv) => {
  const partsOf = (name: string) =>
    Object.values(unzipSync(readFileSync(join(folder.path, name))))
      .map((part) => strFromU8(part).replace(/<[^>]*>/g, ''))
      .join('\n');

  test('the list of units without a plan says that it cannot be told, and why', async () => {
    await folder.run('check', ...argv, '-o', 'missing:m.csv', '-o', 'missing:m.xlsx');
    expect(folder.read('m.csv').trim().split('\r\n').slice(1)).toEqual([why]);
    expect(partsOf('m.xlsx')).toContain(why);
    expect(partsOf('m.xlsx')).not.toContain(messages.en.workbook.none);
  });

  test('the document does not say that there was no roster', async () => {
    await folder.run('check', ...argv, '-o', 'docx:r.docx');
    expect(partsOf('r.docx')).not.toContain('There was no roster');
    expect(partsOf('r.docx')).toMatch(/which units have not submitted is /i);
  });

  test('no decision is said to be about no plan; the data has them, to be merged', async () => {
    const none = 'there is no plan of this unit';
    expect((await folder.run('check', 'plans/hdnd-tinh-bac-ha.yaml')).stdout.replaceAll(/\s+/g, ' ')).toContain(none);
    await folder.run('check', ...argv, '-o', 'json:part.json', '-o', 'xlsx:r.xlsx', '-o', 'docx:r.docx');
    for (const name of ['r.xlsx', 'r.docx']) expect(partsOf(name), name).not.toContain(none);
    const { reviews } = JSON.parse(folder.read('part.json'));
    expect(reviews.unused.map((review: { why: string }) => review.why)).toContain('no-match');
    for (const format of ['text', 'markdown', 'html', 'junit']) {
      for (const run of [
        ['check', ...argv],
        ['report', 'part.json'],
      ]) {
        const { stdout } = await folder.run(...run, '--format', format);
        expect(stdout.replaceAll(/\s+/g, ' '), format).not.toContain(none);
        expect(stdout, format).toContain('187-TB/TU');
      }
    }
  });
});
