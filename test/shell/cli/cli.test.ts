import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { todayInVietnam } from '../../../src/shell/cli/today.js';
import { readText } from '../../support/catalogue.js';
import { freshFolders } from '../../support/freshFolders.js';
import { runRasoat } from '../../support/runRasoat.js';

const good = readText('examples/plans/ban-tuyen-giao-tinh-uy.yaml');
const failing = readText('examples/plans/cong-doan-tinh-bac-ha.yaml');

let folder = '';
freshFolders('cli', (path) => {
  folder = path;
});

const put = (path: string, text = good) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const check = async (...argv: string[]) =>
  await runRasoat(['check', '--format', 'json', '--as-of', '2022-06-30', ...argv], { cwd: folder });
const filesOf = async (...argv: string[]) =>
  JSON.parse((await check(...argv)).stdout).plans.map(({ file }: { file: string }) => file);

describe('what is checked', () => {
  test('the current folder when no path is named, in order of name', async () => {
    put('b/2.yml');
    put('b.yaml');
    put('a.YAML');
    put('b/notes.txt');
    expect(await filesOf()).toEqual(['a.YAML', 'b.yaml', 'b/2.yml']);
  });

  test('not node_modules, hidden names or what git ignores; a file named outright always', async () => {
    mkdirSync(join(folder, '.git/info'), { recursive: true });
    writeFileSync(join(folder, '.git/info/exclude'), 'excluded.yaml\n');
    writeFileSync(join(folder, '.gitignore'), 'drafts/\n*.tmp.yaml\n!keep.tmp.yaml\n');
    for (const path of [
      'a.yaml',
      'node_modules/x.yaml',
      '.hidden/x.yaml',
      '.x.yaml',
      'drafts/x.yaml',
      'b.tmp.yaml',
      'keep.tmp.yaml',
      'excluded.yaml',
      'sub/c.yaml',
      'sub/d.yaml',
    ])
      put(path);
    writeFileSync(join(folder, 'sub/.gitignore'), 'd.yaml\n');
    expect(await filesOf('.')).toEqual(['a.yaml', 'keep.tmp.yaml', 'sub/c.yaml']);
    expect(await filesOf('drafts/x.yaml', '.x.yaml')).toEqual(['.x.yaml', 'drafts/x.yaml']);
  });

  test('globs', async () => {
    put('2022/a.yaml');
    put('2022/b.yaml');
    put('2023/a.yaml');
    expect(await filesOf('*/a.yaml')).toEqual(['2022/a.yaml', '2023/a.yaml']);
    expect(await filesOf('**/*.{yaml,yml}')).toEqual(['2022/a.yaml', '2022/b.yaml', '2023/a.yaml']);
    const none = await check('2024/*.yaml', '2022');
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('2024/*.yaml');
    expect(JSON.parse(none.stdout).plans.length).toBe(2);
  });

  test('each real file once, also by links and link cycles', async () => {
    put('a/1.yaml');
    symlinkSync(join(folder, 'a/1.yaml'), join(folder, 'z.yaml'));
    symlinkSync(folder, join(folder, 'a/up'));
    expect(await filesOf('.', 'a', 'a/1.yaml')).toEqual(['a/1.yaml']);
  });

  test('a broken link, and a folder named like a plan, are unreadable with the reason; the others are judged', async () => {
    put('a.yaml');
    put('folder.yaml/b.yaml');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.yaml'));
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    const { code, stdout } = await check('.');
    const plans = JSON.parse(stdout).plans.map(
      ({ file, verdict, problems }: { file: string; verdict: string; problems: { params: { reason?: string } }[] }) => [
        file,
        verdict,
        problems[0]?.params.reason,
      ],
    );
    expect(plans).toEqual([
      ['a.yaml', 'compliant', undefined],
      ['folder.yaml', 'unreadable', 'folder'],
      ['folder.yaml/b.yaml', 'compliant', undefined],
      ['gone.yaml', 'unreadable', 'vanished'],
      ['loop.yaml', 'unreadable', 'link-cycle'],
    ]);
    expect(JSON.parse(stdout).summary.files).toEqual({ found: 5, read: 2 });
    expect(code).toBe(1);
  });

  test('standard input, under the name given', async () => {
    const { stdout } = await runRasoat(['check', '-', '--stdin-filename', 'kế hoạch.yaml', '--format', 'json'], {
      stdin: good,
    });
    expect(JSON.parse(stdout).plans[0].file).toBe('kế hoạch.yaml');
  });

  test('a file of 1 MiB is read, one byte more is not', async () => {
    put('full.yaml', `${good}#${'x'.repeat(1024 * 1024 - Buffer.byteLength(good) - 1)}`);
    put('over.yaml', `${good}#${'x'.repeat(1024 * 1024 - Buffer.byteLength(good))}`);
    const plans = JSON.parse((await check('.')).stdout).plans;
    expect(plans.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['compliant', 'unreadable']);
    expect(plans[1].problems[0].kind).toBe('too-large');
  });
});

describe('what must not stop it', () => {
  test('a catalogue in a folder above the plans hides only its own files', async () => {
    for (const name of ['conclusion.yaml', 'leadership.yaml', 'unions.yaml', 'source.md'])
      put(name, readText(`test/check/foreign/catalogue/${name}`));
    put('plans/a.yaml');
    const files = JSON.parse((await check('.', '--catalogue', '.')).stdout).plans.map(
      ({ file }: { file: string }) => file,
    );
    expect(files).toEqual(['plans/a.yaml']);
  });

  test('a .gitignore that cannot be read has no rules', async () => {
    mkdirSync(join(folder, '.git'), { recursive: true });
    mkdirSync(join(folder, '.gitignore'));
    put('a.yaml');
    expect((await check('.')).code).toBe(0);
  });

  test('a glob that names a folder checks the plans in it, and no other files', async () => {
    put('h/a.yaml');
    put('h/sub/b.yaml');
    put('h/README.md', '# not a plan');
    expect(await filesOf('h/*')).toEqual(['h/a.yaml', 'h/sub/b.yaml']);
  });

  test('a plan full of faulty entries', async () => {
    put('a.yaml', `${good}hoạt động sáng tạo:\n${'  - {năm: 22}\n'.repeat(20_000)}`);
    const { plans } = JSON.parse((await check('.')).stdout);
    // Nobody reads so many: the worst are listed, and how many there are besides.
    expect(plans[0].problems).toHaveLength(201);
    const more = plans[0].problems.find(({ kind }: { kind: string }) => kind === 'more-problems');
    expect(more.params.count).toBe(2 * 20_000 - 200);
  });

  test('control characters in arguments are made visible', async () => {
    for (const argv of [
      ['--as-of', '\u001b[31mx'],
      ['--only', '\u001b[31m'],
      ['--catalogue', '\u001b[31m'],
      ['\u001b[31m'],
    ]) {
      const { code, stderr } = await check(...argv);
      expect(code).toBe(2);
      expect(stderr).not.toContain('\u001b');
    }
  });

  test('options before the command', async () => {
    put('bad.yaml', failing);
    const run = async (...argv: string[]) => await runRasoat(argv, { cwd: folder, colours: true });
    expect((await run('--no-color', 'check', '.')).stdout).not.toContain('\u001b');
    expect((await run('--only', '3.1.b', 'check', '.')).stderr).toContain('rasoat check --only');
  });

  test('with --only, a plan that is not asked but has a problem is reported', async () => {
    put('a.yaml', `${good}chỉ tiêu: [{chỉ số: hội viên khá, mục tiêu: {số lượng: 13, tổng số: 25, tỷ lệ: 60}}]\n`);
    const { summary, plans } = JSON.parse((await check('.', '--only', '1.c')).stdout);
    expect(plans[0].problems.map(({ kind }: { kind: string }) => kind)).toEqual(['percent-disagrees']);
    expect(summary.plans.received).toBe(1);
  });
});

test('300 plans, each written as it is judged', async () => {
  for (let i = 0; i < 300; i++) writeFileSync(join(folder, `${i}.yaml`), good);
  const { code, stdout } = await check('.');
  expect(code).toBe(0);
  expect(JSON.parse(stdout).summary.plans.received).toBe(300);
  // One line a plan: the renderer has nothing to keep.
  expect(stdout.split('\n').length).toBe(300 + 3);
});

describe('exit codes', () => {
  beforeEach(() => {
    put('good.yaml');
    put('bad.yaml', failing);
  });

  test.each([
    ['compliant', ['good.yaml'], 0],
    ['not compliant', ['.'], 1],
    ['not compliant, never failing', ['.', '--fail-on', 'never'], 0],
    ['a path that is not there wins over a failing plan', ['.', 'nothing.yaml'], 2],
    ['no plan found', ['empty'], 2],
    ['an unknown id', ['.', '--only', '9.z'], 2],
    ['an impossible day', ['.', '--as-of', '2022-02-30'], 2],
    ['--verbose with --quiet', ['.', '--verbose', '--quiet'], 2],
    ['a catalogue that is not there', ['.', '--catalogue', 'nowhere'], 2],
  ])('%s', async (_, argv, code) => {
    mkdirSync(join(folder, 'empty'));
    expect((await check(...argv)).code).toBe(code);
  });

  test('with --fail-on warning an unmet warning fails', async () => {
    put('warned.yaml', readText('examples/plans/ubnd-huyen-song-thuong.yaml'));
    expect((await check('warned.yaml')).code).toBe(0);
    expect((await check('warned.yaml', '--fail-on', 'warning')).code).toBe(1);
  });
});

describe('options', () => {
  test('--only limits results, counts and verdict; a plan it does not bind is counted as not asked', async () => {
    put('good.yaml');
    put('bad.yaml', failing);
    const { summary, plans } = JSON.parse((await check('.', '--only', '3.cđ.a')).stdout);
    expect(plans.map(({ file, verdict }: { file: string; verdict: string }) => [file, verdict])).toEqual([
      ['bad.yaml', 'compliant'],
    ]);
    expect(plans[0].results.map(({ requirement }: { requirement: string }) => requirement)).toEqual(['3.CD.a']);
    expect(summary.plans).toEqual({
      received: 1,
      compliant: 1,
      pending: 0,
      nonCompliant: 0,
      unreadable: 0,
      notAsked: 1,
    });
  });

  test('--quiet says only what fails, --verbose also what is met', async () => {
    put('good.yaml');
    put('bad.yaml', failing);
    const text = async (...argv: string[]) => (await runRasoat(['check', '.', ...argv], { cwd: folder })).stdout;
    expect(await text('--quiet')).not.toContain('good.yaml');
    expect(await text('--quiet')).toContain('5.2.b');
    expect(await text('--quiet')).not.toContain('3.1.a');
    expect(await text()).not.toContain('Đã đạt');
    expect(await text('--verbose')).toContain('Đã đạt');
  });

  test('colours only when the terminal shows them', async () => {
    put('bad.yaml', failing);
    const escapes = async (colours: boolean, ...argv: string[]) =>
      (await runRasoat(['check', '.', ...argv], { cwd: folder, colours })).stdout.includes('\u001b[');
    expect(await escapes(false)).toBe(false);
    expect(await escapes(true)).toBe(true);
    expect(await escapes(true, '--no-color')).toBe(false);
    expect(await escapes(true, '--format', 'json')).toBe(false);
  });

  test('the language of --lang wins over RASOAT_LANG; help and errors follow', async () => {
    const help = async (argv: string[], env: Record<string, string> = {}) =>
      (await runRasoat([...argv, '--help'], { env })).stdout;
    expect(await help(['check'])).toContain('Cách dùng:');
    expect(await help(['check', '--lang', 'en'])).toContain('Usage:');
    expect(await help(['check'], { RASOAT_LANG: 'en' })).toContain('Usage:');
    expect(await help(['check', '--lang=vi'], { RASOAT_LANG: 'en' })).toContain('Cách dùng:');
  });

  test('text is readable at 80 columns', async () => {
    const { stdout } = await runRasoat(['check', 'examples/plans', '--verbose', '--as-of', '30/6/2022']);
    const wide = stdout.split('\n').filter((line) => [...line.normalize('NFC')].length > 80);
    // A path cannot be broken.
    expect(wide.filter((line) => !line.includes('examples/plans/'))).toEqual([]);
  });
});

test('today is the day in Viet Nam, wherever the machine is', () => {
  expect(todayInVietnam(new Date('2022-06-30T16:59:59Z'))).toBe('2022-06-30');
  expect(todayInVietnam(new Date('2022-06-30T17:00:00Z'))).toBe('2022-07-01');
});
