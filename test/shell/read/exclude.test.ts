import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exclusionOf } from '../../../src/shell/read/Exclusion.js';
import { readText } from '../../support/catalogue.js';
import { desk } from '../../support/desk.js';
import { GitFolder } from '../../support/gitFolder.js';
import { reportFaults } from '../../support/reportSchema.js';

const at = desk();
const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
const put = (...names: string[]) => {
  for (const name of names) at.put(name, plan);
};
const filesOf = ({ plans }: { plans: { file: string }[] }) => plans.map(({ file }) => file);

describe('a pattern', () => {
  test.each<[pattern: string, leftOut: string[], stays: string[]]>([
    ['nháp', ['nháp', 'nháp/a.yaml', 'a/nháp/b/c.yaml'], ['nháp2/a.yaml', 'xnháp', 'nháp.yaml', '../x.yaml']],
    ['nháp/', ['nháp/a.yaml', 'a/nháp/b.yaml'], ['a/b.yaml']],
    ['*-cũ.yaml', ['a-cũ.yaml', 'x/y/b-cũ.yaml'], ['a.yaml', 'cũ.yaml/x']],
    ['.nháp*', ['.nháp1/a.yaml'], ['nháp1/a.yaml']],
    ['plans/old', ['plans/old', 'plans/old/a.yaml'], ['old/a.yaml', 'x/plans/old/a.yaml', 'plans/older/a.yaml']],
    ['./plans/old/', ['plans/old/x/a.yaml'], ['plans/a.yaml']],
    ['plans/**/x.yaml', ['plans/x.yaml', 'plans/a/b/x.yaml'], ['x.yaml', 'plans/ax.yaml']],
    ['plans/*', ['plans/a.yaml', 'plans/b/c.yaml'], ['plan/a.yaml']],
    ['../else', ['../else/a.yaml'], ['else/a.yaml']],
    ['/kh/plans/old', ['plans/old/a.yaml'], ['plans/a.yaml']],
    ['!a.yaml', ['!a.yaml'], ['a.yaml', 'b.yaml']],
    ['{a,b}.yaml', ['a.yaml', 'x/b.yaml'], ['c.yaml']],
  ])('«%s»', (pattern, leftOut, stays) => {
    const { leavesOut } = exclusionOf(pattern, '/kh');
    expect(leftOut.filter((name) => !leavesOut(join('/kh', name)))).toEqual([]);
    expect(stays.filter((name) => leavesOut(join('/kh', name)))).toEqual([]);
  });

  // Whoever sends a change writes the configuration, and the names of its plans.
  test('no pattern of a configuration and no name of a plan make a run wait', async () => {
    const name = `${'a'.repeat(200)}.yaml`;
    put('chờ/ok.yaml', `chờ/${name}`);
    const patterns = ['+(+(a)+(a))b', '*(*a)b', '((a+)+)+b', '*a*a*ab'];
    const many = `${'*a'.repeat(25)}b`;
    at.put('chờ/rasoat.yaml', `plans: ['.', '${many}.yaml']\nexclude: ${JSON.stringify(patterns)}\n`);
    at.put('chờ/.gitignore', `*.bak\n${'a/**/'.repeat(20)}b\n${many}\n`);
    mkdirSync(at.path('chờ/.git'), { recursive: true });
    mkdirSync(at.path(`chờ/${'a/'.repeat(60)}`), { recursive: true });
    const { report, code, stderr } = await at.json('--config', 'chờ/rasoat.yaml');
    expect(filesOf(report)).toEqual([`chờ/${name}`, 'chờ/ok.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain(`Mẫu «chờ/${many}.yaml» có quá nhiều dấu`);
    expect(stderr).toContain('chờ/.gitignore:2: dòng này có quá nhiều dấu * nên không được xét');
    expect(stderr).toContain('chờ/.gitignore:3: ');
    expect((await at.run('check', 'chờ', '--exclude', many)).stderr).toContain(`Mẫu «${many}» có quá nhiều dấu`);
  });
});

describe('check --exclude', () => {
  test('leaves out files and folders, and says how many, in every report', async () => {
    put('kh/a.yaml', 'kh/nháp/b.yaml', 'kh/nháp/c/d.yml', 'kh/e-cũ.yaml');
    at.put('kh/nháp/f.docx', 'x');
    const options = ['kh', '--exclude', 'nháp', '--exclude=kh/*-cũ.yaml', '--exclude', 'không có'];
    const { report } = await at.json(...options);
    expect(reportFaults(report)).toEqual([]);
    expect(filesOf(report)).toEqual(['kh/a.yaml']);
    expect(report.summary.files).toEqual({
      found: 1,
      read: 1,
      excluded: [
        { pattern: 'nháp', files: 2 },
        { pattern: 'kh/*-cũ.yaml', files: 1 },
      ],
    });
    const { stdout } = await at.run('check', ...options, '-o', 'html:r.html', '-o', 'markdown:r.md');
    for (const text of [stdout, at.text('r.html'), at.text('r.md')]) {
      expect(text.replace(/\s+/g, ' ')).toContain(
        '2 tệp YAML không được đối chiếu vì bị loại trừ theo «nháp» (--exclude).',
      );
    }
    expect((await at.run('check', ...options, '--lang', 'en')).stdout.replace(/\s+/g, ' ')).toContain(
      '1 YAML file is left out by “kh/*-cũ.yaml” (--exclude) and not judged.',
    );
  });

  test('a file that is named is judged, what a glob or a folder finds is not', async () => {
    put('kh/a.yaml', 'kh/b.yaml');
    expect(filesOf((await at.json('kh', '--exclude', 'b.yaml')).report)).toEqual(['kh/a.yaml']);
    expect(filesOf((await at.json('kh/*', '--exclude', 'b.yaml')).report)).toEqual(['kh/a.yaml']);
    const { report } = await at.json('kh', 'kh/b.yaml', '--exclude', 'b.yaml');
    expect(filesOf(report)).toEqual(['kh/a.yaml', 'kh/b.yaml']);
    expect(report.summary.files).toEqual({ found: 2, read: 2 });
  });

  test('what is left out under one name is read under another that is asked for', async () => {
    put('kh/nháp/b.yaml');
    symlinkSync('nháp', at.path('kh/thật'));
    expect(filesOf((await at.json('kh', '--exclude', 'nháp')).report)).toEqual(['kh/thật/b.yaml']);
  });

  test('when nothing is left there is no plan, and it is said why', async () => {
    put('kh/a.yaml');
    const { code, stderr } = await at.run('check', 'kh', '--exclude', 'kh', '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toContain('1 YAML file is left out by “kh” (--exclude) and not judged.');
  });

  test('an empty pattern, or one of more than a name can be, is a mistake', async () => {
    put('kh/a.yaml');
    expect(await at.run('check', 'kh', '--exclude', '')).toMatchObject({ code: 2, stdout: '' });
    expect(await at.run('check', 'kh', '--exclude', '*'.repeat(70_000))).toMatchObject({ code: 2, stdout: '' });
  });

  test('in a configuration it goes by its folder, is named with its line, and holds beside the command line', async () => {
    put('bộ/kh/a.yaml', 'bộ/kh/nháp/b.yaml', 'bộ/kh/c.yaml');
    at.put('bộ/rasoat.yaml', 'kế hoạch: [kh]\nloại trừ:\n  - kh/nháp\n');
    const { report } = await at.json('--config', 'bộ/rasoat.yaml', '--exclude', 'c.yaml');
    expect(filesOf(report)).toEqual(['bộ/kh/a.yaml']);
    expect(report.summary.files.excluded).toEqual([
      { pattern: 'c.yaml', files: 1 },
      { pattern: 'kh/nháp', from: 'bộ/rasoat.yaml:3', files: 1 },
    ]);
    const printed = await at.run('check', '--config', 'bộ/rasoat.yaml', '--print-config');
    expect(printed.stdout).toContain('# bộ/rasoat.yaml:3\nloại trừ:\n  - kh/nháp\n');
    at.put('en.yaml', 'plans: [bộ/kh]\nexclude: [nháp, c.yaml]\n');
    expect(filesOf((await at.json('--config', 'en.yaml')).report)).toEqual(['bộ/kh/a.yaml']);
  });

  test('shards that are merged say it once, other reports add it up', async () => {
    put('kh/a.yaml', 'kh/b.yaml', 'kh/nháp/c.yaml', 'khác/nháp/d.yaml', 'khác/e.yaml');
    for (const part of ['1/2', '2/2'])
      await at.run('check', 'kh', '--exclude', 'nháp', '--shard', part, '-o', `json:s${part[0]}.json`);
    const merged = JSON.parse((await at.run('report', 's1.json', 's2.json', '--format', 'json')).stdout);
    expect(merged.summary.files.excluded).toEqual([{ pattern: 'nháp', files: 1 }]);
    for (const folder of ['kh', 'khác'])
      await at.run('check', folder, '--exclude', 'nháp', '-o', `json:${folder}.json`);
    const both = JSON.parse((await at.run('report', 'kh.json', 'khác.json', '--format', 'json')).stdout);
    expect(both.summary.files.excluded).toEqual([{ pattern: 'nháp', files: 2 }]);
  });
});

describe('a plan that somebody hides by leaving it out', () => {
  const git = new GitFolder();
  afterAll(() => git.remove());

  test('is named by --changed-since and --since; what was left out before is not', async () => {
    mkdirSync(join(git.path, 'nháp'));
    git.write('nháp/x.yaml', plan);
    git.write('rasoat.yaml', 'plans: [plans, nháp]\nexclude: [nháp]\nas_of: 30/6/2022\n');
    git.commit('a configuration');
    await git.run('check', '-o', 'json:known.json', '--fail-on', 'never');
    expect((await git.report('--changed-since', 'HEAD')).report.summary.changedSince).not.toHaveProperty('gone');
    const hidden = 'plans/hoi-nong-dan-xa-an-thinh.yaml';
    git.write('rasoat.yaml', `plans: [plans, nháp]\nexclude: [nháp, ${hidden}]\nas_of: 30/6/2022\n`);
    const { report } = await git.report('--changed-since', 'HEAD');
    expect(report.summary.changedSince).toMatchObject({ gone: [hidden], lost: [{ file: hidden, why: 'not-asked' }] });
    for (const paths of [[], ['plans']]) {
      const since = (await git.report(...paths, '--since', 'known.json')).report.summary.since;
      expect(since.gone).toMatchObject([{ file: hidden, why: 'not-asked' }]);
    }
  });
});

describe('check --list-files', () => {
  test('lists what would be read, one a line, and beside it what would not, with the reason', async () => {
    mkdirSync(at.path('.git'));
    put('kh/a.yaml', 'kh/b.yml', 'kh/nháp/c.yaml', 'kh/d.yaml');
    at.put('kh/e.docx', 'x');
    at.put('kh/f.yaml.txt', 'x');
    at.put('kh/anh.png', 'x');
    at.put('.gitignore', 'd.yaml\n');
    const { code, stdout, stderr } = await at.run('check', 'kh', '--exclude', 'nháp', '--list-files', '--lang', 'en');
    expect([code, stdout]).toEqual([0, 'kh/a.yaml\nkh/b.yml\n']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'kh/nháp/c.yaml: left out by “nháp” (--exclude)',
        'kh/d.yaml: ignored by .gitignore',
        'kh/e.docx: not YAML',
        'kh/f.yaml.txt: its ending is only nearly .yaml',
        '2 files would be read.',
      ]),
    );
    expect(stderr).toContain('.png');
  });

  test('reads and judges nothing, and writes nothing', async () => {
    at.put('a.yaml', 'not: [a plan');
    const { code, stdout, stderr } = await at.run('check', 'a.yaml', '--list-files', '-o', 'json:r.json');
    expect([code, stdout, stderr]).toEqual([0, 'a.yaml\n', 'Sẽ đọc 1 tệp.\n']);
    expect(() => at.text('r.json')).toThrow();
  });

  test('of a shard its files; of what is not there the mistake', async () => {
    put('kh/a.yaml', 'kh/b.yaml', 'kh/c.yaml');
    const parts = await Promise.all(
      ['1/2', '2/2'].map((part) => at.run('check', 'kh', '--list-files', '--shard', part)),
    );
    expect(parts.flatMap(({ stdout }) => stdout.trim().split('\n').filter(Boolean)).sort()).toEqual([
      'kh/a.yaml',
      'kh/b.yaml',
      'kh/c.yaml',
    ]);
    expect(await at.run('check', 'kh', 'none', '--list-files')).toMatchObject({
      code: 2,
      stdout: 'kh/a.yaml\nkh/b.yaml\nkh/c.yaml\n',
      stderr: expect.stringContaining('none'),
    });
    expect(await at.run('check', 'none', '--list-files')).toMatchObject({ code: 2, stdout: '' });
  });

  test('a name is one line, whatever is in it', async () => {
    put('kh/a\nb.yaml', 'kh/\u001b[31mc.yaml');
    const { stdout } = await at.run('check', 'kh', '--list-files');
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stdout).not.toContain('\u001b');
  });
});
