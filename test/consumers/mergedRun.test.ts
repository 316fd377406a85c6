import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messages } from '../../src/messages/sentences.js';
import { GitFolder } from '../support/gitFolder.js';
import { reportFaults } from '../support/reportSchema.js';

const GOOD = 'plans/mttq-huyen-song-thuong.yaml';
const parts = [1, 2, 3];

let folder: GitFolder;
beforeAll(async () => {
  folder = new GitFolder({ board: true });
  await folder.run('check', '-o', 'json:old.json');
});
afterAll(() => folder.remove());

async function sharded(...argv: string[]): Promise<string[]> {
  for (const index of parts) {
    await folder.run('check', 'plans', ...argv, '--shard', `${index}/3`, '-o', `json:${index}.json`);
  }
  return parts.map((index) => `${index}.json`);
}
const merged = async (...argv: string[]) => folder.run('report', ...(await sharded(...argv)), '--format', 'json');
const code = async (...argv: string[]) => (await folder.run('report', ...argv)).code;

describe('rasoat report --fail-on', () => {
  test('without it a report fails nothing', async () => {
    expect(await code(...(await sharded()))).toBe(0);
    expect(await code('old.json')).toBe(0);
  });

  test('with it merged shards fail as their run does', async () => {
    const files = await sharded();
    expect(await code(...files, '--fail-on', 'error')).toBe(1);
    expect(await code(...files, '--fail-on', 'never')).toBe(0);
    expect(await code('old.json', '--fail-on', 'warning')).toBe(1);
  });

  test('a missing unit fails the merged run and no shard', async () => {
    const good = new GitFolder({ board: true });
    good.git('rm', '--quiet', '-r', 'plans');
    good.write(GOOD, folder.read(GOOD));
    for (const index of [1, 2]) {
      const argv = ['--shard', `${index}/2`, '-o', `json:${index}.json`];
      expect((await good.run('check', 'plans', ...argv)).code).toBe(0);
      expect((await good.run('report', `${index}.json`, '--fail-on', 'error')).code).toBe(0);
    }
    expect((await good.run('report', '1.json', '2.json', '--fail-on', 'error')).code).toBe(1);
    good.remove();
  });

  test('warnings only when asked', async () => {
    const { report } = await folder.report();
    const warned = report.plans.find(
      ({ verdict, results }: { verdict: string; results: { status: string; level: string }[] }) =>
        verdict === 'compliant' && results.some(({ status, level }) => status === 'unmet' && level === 'warning'),
    );
    const file = warned?.file ?? GOOD;
    await folder.run('check', file, '--partial', '-o', 'json:one.json');
    for (const level of ['error', 'warning', 'never']) {
      const run = await folder.run('check', file, '--partial', '--fail-on', level);
      expect(await code('one.json', '--fail-on', level), level).toBe(run.code);
    }
  });

  test('does not go with --since, and takes no other level', async () => {
    expect(await code('old.json', '--since', 'old.json', '--fail-on', 'error')).toBe(2);
    expect(await code('old.json', '--fail-on', 'note')).toBe(2);
  });
});

describe('shards held against an earlier report', () => {
  test('merge to what one run says', async () => {
    folder.git('rm', '--quiet', '--', 'plans/huyen-uy-song-thuong.yaml');
    folder.write(GOOD, folder.read(GOOD).replace(/^( *ngày ban hành):.*$/m, '$1: 31/02/2021'));
    const { report: whole } = await folder.report('--since', 'old.json');
    const together = JSON.parse((await merged('--since', 'old.json')).stdout);
    expect(reportFaults(together)).toEqual([]);
    expect(together.summary.since).toEqual(whole.summary.since);
    expect(together.since).toEqual(whole.since);
    expect(whole.since.newlyOverdue).toHaveLength(1);
    folder.git('reset', '--quiet', '--hard');
  });

  test('fail only by what is new', async () => {
    const files = await sharded('--since', 'old.json');
    expect(await code(...files, '--fail-on', 'error')).toBe(0);
    folder.write(GOOD, 'đơn vị: [');
    expect(await code(...(await sharded('--since', 'old.json')), '--fail-on', 'error')).toBe(1);
    folder.git('reset', '--quiet', '--hard');
  });

  test('do not merge with those that are not', async () => {
    await sharded('--since', 'old.json');
    await folder.run('check', 'plans', '--shard', '2/3', '-o', 'json:2.json');
    const { code: refused, stderr } = await folder.run('report', '1.json', '2.json', '3.json');
    expect(refused).toBe(2);
    expect(stderr).toContain('are not compared with the same earlier report (--since)');
  });
});

describe('a report of part of a run', () => {
  test('says so again in each format', async () => {
    await folder.run('check', '--shard', '1/3', '--changed-since', 'HEAD', '--only', '3.1.b', '-o', 'json:part.json');
    const limits = ['Shard 1/3', 'Only plans changed since “HEAD”', '3.1.b'];
    for (const format of ['text', 'markdown', 'junit', 'github', 'sarif']) {
      const { stdout } = await folder.run('report', 'part.json', '--format', format);
      for (const limit of limits) expect(stdout, format).toContain(limit);
    }
  });

  test('names no unit as missing in any format', async () => {
    const [list, page] = ['csv', 'html'].map((ending) => `thiếu.${ending}`);
    await folder.run('check', '--shard', '1/3', '-o', 'json:part.json', '-o', `missing:${list}`, '-o', `html:${page}`);
    expect(
      folder
        .read(list ?? '')
        .trim()
        .split('\r\n')
        .slice(1),
    ).toEqual([messages.en.extent.untold.shard]);
    expect(folder.read(page ?? '')).not.toContain('Roster: expected');
    for (const format of ['text', 'markdown', 'junit', 'github', 'sarif', 'gitlab']) {
      for (const argv of [
        ['check', '--shard', '1/3'],
        ['report', 'part.json'],
      ]) {
        const { stdout } = await folder.run(...argv, '--format', format);
        expect(stdout, format).not.toContain('missing-plan');
        expect(stdout, format).not.toContain('Not submitted');
        expect(stdout, format).not.toContain('Roster: expected');
      }
    }
  });

  test('as notifications in SARIF', async () => {
    const { stdout } = await folder.run('check', '--shard', '1/3', '--format', 'sarif');
    expect(JSON.parse(stdout).runs[0].invocations[0].toolConfigurationNotifications).toContainEqual({
      level: 'note',
      message: { text: 'Shard 1/3' },
    });
  });
});
