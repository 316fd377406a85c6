import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { desk, planOf, type Report } from '../support/desk.js';
import { gitEnvironment } from '../support/gitFolder.js';

const at = desk();

const plan = (commune: string, issued?: string, more = '') =>
  planOf({ name: `Hội Nông dân xã ${commune}`, type: 'farmers-union', level: 'commune' }) +
  (issued === undefined ? '' : `document:\n  issued: ${issued}\n`) +
  more;
const decision = (file: string) =>
  `bản chính thức:\n  - { đơn vị: AT, tệp: ${file}, người duyệt: A, ngày: 15/6/2022, lý do: B }\n`;

const git = (...argv: string[]) => execFileSync('git', argv, { cwd: at.folder, env: gitEnvironment, stdio: 'pipe' });

beforeEach(() => {
  at.put(
    'ds.csv',
    'code;name;type;level;parent;due\nAT;Hội Nông dân xã An Thịnh;farmers-union;commune;Huyện Một;2023-12-31\nPL;Hội Nông dân xã Phú Lâm;farmers-union;commune;Huyện Một;2023-12-31\n',
  );
  at.put('rasoat.yaml', 'danh sách đơn vị: ds.csv\nmức thất bại: không\n');
  at.put('kh/cu.yaml', plan('An Thịnh', '20/9/2021'));
  at.put('kh/moi.yaml', plan('An Thịnh', '20/5/2022'));
  at.put('kh/pl.yaml', plan('Phú Lâm', '20/5/2022'));
  git('init', '-q');
});

/** The files of which plans are judged because of a change. */
async function judgedAfter(change: () => void, ...argv: string[]): Promise<string[]> {
  git('add', '-A');
  git('commit', '-qm', 'x');
  change();
  const { report } = await at.json('kh', '--changed-since', 'HEAD', ...argv);
  return report.plans.map(({ file }: Report) => file);
}

describe('with --changed-since a plan is judged that has not changed and counts again', () => {
  test.each<[string, () => void, string[]]>([
    ['the newer one is gone', () => rmSync(at.path('kh/moi.yaml')), ['kh/cu.yaml']],
    [
      'the newer one is the older now',
      () => at.put('kh/moi.yaml', plan('An Thịnh', '1/9/2021')),
      ['kh/cu.yaml', 'kh/moi.yaml'],
    ],
    ['the newer one is a draft now', () => at.put('kh/moi.yaml', plan('An Thịnh')), ['kh/cu.yaml', 'kh/moi.yaml']],
    [
      'the newer one is another unit’s now',
      () => at.put('kh/moi.yaml', plan('Phú Lâm', '1/9/2021')),
      ['kh/cu.yaml', 'kh/moi.yaml'],
    ],
    [
      'the newer one cannot be read',
      () => at.put('kh/moi.yaml', `${plan('An Thịnh')}\tx: [\n`),
      ['kh/cu.yaml', 'kh/moi.yaml'],
    ],
    [
      'the newer one is called otherwise, and the older',
      () => {
        git('mv', 'kh/moi.yaml', 'kh/z.yaml');
        at.put('kh/z.yaml', plan('An Thịnh', '1/9/2021'));
      },
      ['kh/cu.yaml', 'kh/z.yaml'],
    ],
  ])('%s', async (_, change, judged) => {
    expect(await judgedAfter(change)).toEqual(judged);
  });

  test('also where the one that is gone was official by decision', async () => {
    at.put('rasoat.yaml', `danh sách đơn vị: ds.csv\nmức thất bại: không\n${decision('kh/cu.yaml')}`);
    expect(await judgedAfter(() => rmSync(at.path('kh/cu.yaml')))).toEqual(['kh/moi.yaml']);
  });

  test('and its failure fails the run', async () => {
    at.put('rasoat.yaml', 'danh sách đơn vị: ds.csv\n');
    at.put('kh/cu.yaml', plan('An Thịnh', '20/9/2021', 'tasks: 1\n'));
    git('add', '-A');
    git('commit', '-qm', 'x');
    const run = () => at.run('check', 'kh', '--as-of', '2022-06-30', '--changed-since', 'HEAD');
    expect((await run()).code).toBe(0);
    rmSync(at.path('kh/moi.yaml'));
    expect((await run()).code).toBe(1);
  });

  test('in the shard that has it, and the shards are the run', async () => {
    git('add', '-A');
    git('commit', '-qm', 'x');
    rmSync(at.path('kh/moi.yaml'));
    const judged: string[] = [];
    for (const i of [1, 2]) {
      const { report } = await at.json('kh', '--changed-since', 'HEAD', '--shard', `${i}/2`);
      judged.push(...report.plans.map(({ file }: Report) => file));
    }
    expect(judged).toEqual(['kh/cu.yaml']);
  });
});

describe('and none that counts as it did', () => {
  test.each<[string, () => void, string[]]>([
    ['nothing has changed', () => undefined, []],
    ['the older one is gone', () => rmSync(at.path('kh/cu.yaml')), []],
    ['the older one has changed', () => at.put('kh/cu.yaml', plan('An Thịnh', '21/9/2021')), ['kh/cu.yaml']],
    [
      'the newer one has changed, and is that still',
      () => at.put('kh/moi.yaml', plan('An Thịnh', '21/5/2022')),
      ['kh/moi.yaml'],
    ],
    ['a third has come', () => at.put('kh/ba.yaml', plan('An Thịnh', '1/6/2022')), ['kh/ba.yaml']],
    ['that of another unit is gone', () => rmSync(at.path('kh/pl.yaml')), []],
    ['the newer one is only called otherwise', () => git('mv', 'kh/moi.yaml', 'kh/z.yaml'), ['kh/z.yaml']],
  ])('%s', async (_, change, judged) => {
    expect(await judgedAfter(change)).toEqual(judged);
  });
});
