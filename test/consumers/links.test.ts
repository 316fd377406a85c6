import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { FileSet, type Identities } from '../../src/shell/FileSet.js';
import { leadsOut } from '../../src/shell/links.js';
import { readText, root } from '../support/catalogue.js';
import { runRasoat } from '../support/runRasoat.js';

const GOOD = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
/** What nobody may read in a log. */
const SECRET = 'root:$6$bimat:19000:0:99999:7:::\n"mo ngoac: [\n';

let base = '';
let folder = '';
const made: string[] = [];
/** A repository, and beside it what is not of it. */
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'rasoat-links-')));
  made.push(base);
  folder = join(base, 'repo');
  put('plans/a.yaml', GOOD);
  put('../outside/shadow', SECRET);
  put('../outside/plans/x.yaml', SECRET);
  repository(folder);
});
afterAll(() => {
  for (const one of made) rmSync(one, { recursive: true, force: true });
});

const at = (path: string) => join(folder, path);
const repository = (path: string) => execFileSync('git', ['init', '-q', path]);
function put(path: string, content: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}
/** A link that somebody sends: git tracks it. */
function link(target: string, path: string): void {
  symlinkSync(target, at(path));
  try {
    execFileSync('git', ['add', '--force', path], { cwd: folder, stdio: 'ignore' });
  } catch {
    // It stands in another repository, or in none.
  }
}
const rasoat = (...argv: string[]) => runRasoat(argv, { cwd: folder });
const check = (...argv: string[]) => rasoat('check', ...argv);

/** Judges in every text format; nothing of the secret may be in any of them, nor in what is written. */
async function expectSilent(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const ran = await check(...argv, '-o', 'json:../r.json', '-o', 'html:../r.html', '-o', 'sarif:../r.sarif');
  const written = ['r.json', 'r.html', 'r.sarif'].flatMap((name) => {
    const path = join(base, name);
    return existsSync(path) ? [readFileSync(path, 'utf8')] : [];
  });
  for (const text of [ran.stdout, ran.stderr, ...written]) expect(text).not.toMatch(/bimat|19000/);
  return ran;
}

describe('a link that leads out is not read, and says so', () => {
  test('a file in a folder', async () => {
    link('../../outside/shadow', 'plans/b.yaml');
    const { code, stdout } = await expectSilent('plans');
    expect(code).toBe(1);
    expect(stdout).toContain('liên kết dẫn ra ngoài');
    const { plans, summary } = JSON.parse(readFileSync(join(base, 'r.json'), 'utf8'));
    expect(summary.files).toMatchObject({ found: 2, read: 1 });
    expect(plans.map(({ file, verdict }: { file: string; verdict: string }) => [file, verdict])).toEqual([
      ['plans/a.yaml', expect.any(String)],
      ['plans/b.yaml', 'unreadable'],
    ]);
  });

  test('a file that is named, as a hook or a shell does', async () => {
    link('../../outside/shadow', 'plans/b.yaml');
    const { code, stdout } = await expectSilent('plans/b.yaml');
    expect([code, stdout.includes('liên kết dẫn ra ngoài')]).toEqual([1, true]);
  });

  test('a folder in a folder', async () => {
    link('../../outside', 'plans/all');
    const { code, stderr } = await expectSilent('plans');
    expect([code, stderr]).toEqual([2, expect.stringContaining('«plans/all» là liên kết dẫn ra ngoài')]);
  });

  test('the folder that is named, and one on the way to it', async () => {
    link('../outside', 'khac');
    for (const path of ['khac', 'khac/plans', 'khac/*.yaml', 'khac/plans/*.yaml']) {
      const { code, stderr } = await expectSilent(path);
      expect([code, stderr]).toEqual([2, expect.stringContaining('là liên kết dẫn ra ngoài')]);
    }
    expect((await expectSilent('khac/plans/x.yaml')).code).toBe(1);
  });

  test('to another repository, through one that leads back, and to what is hidden in its own', async () => {
    repository(join(base, 'outside'));
    link('../outside', 'khac');
    expect((await expectSilent('khac')).code).toBe(2);
    put('.git/config', SECRET);
    put('.env', SECRET);
    link('../.git/config', 'plans/b.yaml');
    link('../.env', 'plans/c.yaml');
    link('../.git', 'plans/d');
    const { code, stdout, stderr } = await expectSilent('plans');
    expect([code, stdout.match(/liên kết dẫn ra ngoài/g)?.length, stderr.includes('plans/d')]).toEqual([2, 2, true]);
  });

  test('a folder that is left out as somebody asked is not gone through by a link that leads out', async () => {
    link('../outside', 'khac');
    link('../plans', 'plans/again');
    await expectSilent('.', '--exclude', 'khac', '--exclude', 'again');
    const { summary } = JSON.parse(readFileSync(join(base, 'r.json'), 'utf8'));
    expect(summary.files.excluded).toMatchObject([{ pattern: 'again', files: 1 }]);
  });

  test('to what git ignores, as its folder or by its name', async () => {
    put('.gitignore', '*.key\nbuild/\n');
    put('secret.key', SECRET);
    put('build/out.yaml', SECRET);
    link('../secret.key', 'plans/b.yaml');
    link('../build/out.yaml', 'plans/c.yaml');
    link('../build', 'plans/d');
    const { stdout, stderr } = await expectSilent('plans');
    expect([stdout.match(/liên kết dẫn ra ngoài/g)?.length, stderr.includes('plans/d')]).toEqual([2, true]);
    for (const name of ['plans/b.yaml', 'plans/c.yaml', 'plans/d/out.yaml']) {
      const named = await expectSilent(name);
      expect([name, named.code, named.stdout.includes('liên kết dẫn ra ngoài')]).toEqual([name, 1, true]);
    }
  });

  test('what git tracks though it ignores it is part of what was sent, and what is ignored may lead beside itself', async () => {
    put('.gitignore', 'more/\n');
    put('more/x.yaml', GOOD.replace('An Thịnh', 'Bình An'));
    execFileSync('git', ['add', '--force', 'more/x.yaml'], { cwd: folder });
    link('../more/x.yaml', 'plans/b.yaml');
    expect((await check('plans')).stdout).not.toContain('dẫn ra ngoài');
    put('more/y.yaml', GOOD);
    link('y.yaml', 'more/z.yaml');
    expect((await check('more/z.yaml')).stdout).not.toContain('dẫn ra ngoài');
  });

  test('outside of a repository too, below a folder', async () => {
    rmSync(at('.git'), { recursive: true });
    link('../../outside/shadow', 'plans/b.yaml');
    expect((await expectSilent('plans')).code).toBe(1);
  });

  test.each([
    ['--roster', 'ds.csv'],
    ['--roster', 'ds.yaml'],
    ['--config', 'other.yaml'],
    ['--since', 'earlier.json'],
  ])('%s %s', async (option, name) => {
    link('../outside/shadow', name);
    const { code, stderr } = await expectSilent('plans', option, name);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/liên kết dẫn ra ngoài/)]);
  });

  test('a configuration that is found, a saved report, a catalogue', async () => {
    link('../outside/shadow', 'rasoat.yaml');
    expect((await expectSilent('plans')).stderr).toContain('liên kết dẫn ra ngoài');
    rmSync(at('rasoat.yaml'));
    link('../outside/shadow', 'r.json');
    expect((await rasoat('report', 'r.json')).stderr).toContain('liên kết dẫn ra ngoài');
    link('../outside', 'bo');
    expect((await expectSilent('plans', '--catalogue', 'bo')).stderr).toContain('có liên kết, dẫn ra ngoài');
    put('catalogue/conclusion.yaml', readText('schemas/conclusions/mttq-2021-2025/conclusion.yaml'));
    link('../../outside/shadow', 'catalogue/extra.yaml');
    expect((await expectSilent('plans', '--catalogue', 'catalogue')).stderr).toContain('có liên kết, dẫn ra ngoài');
  });
});

describe('what is read beside plans is not what a link leads to that git ignores', () => {
  /** What git ignores, by which a change could have it printed. */
  const secrets = () => {
    put('.gitignore', 'kín/\n*.key\n');
    put('kín/x', SECRET);
    put('secret.key', SECRET);
  };
  const read = [
    ['ds.csv', ['check', 'plans', '--roster', 'ds.csv']],
    ['ds.yaml', ['check', 'plans', '--roster', 'ds.yaml']],
    ['other.yaml', ['check', 'plans', '--config', 'other.yaml']],
    ['rasoat.yaml', ['check', 'plans']],
    ['earlier.json', ['check', 'plans', '--since', 'earlier.json']],
    ['saved.json', ['report', 'saved.json']],
  ] as const;

  test.each(read)('%s: %j', async (name, argv) => {
    secrets();
    for (const target of ['kín/x', 'secret.key']) {
      link(target, name);
      const { code, stdout, stderr } = await rasoat(...argv);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/liên kết dẫn ra ngoài/);
      expect(stderr).not.toMatch(/bimat|19000/);
      rmSync(at(name));
    }
  });

  test.each([
    ['a workbook of decisions', 'quyết định: qd.xlsx\n', 'qd.xlsx'],
    ['a file of decisions', 'quyết định: qd.yaml\n', 'qd.yaml'],
    ['a roster', 'danh sách đơn vị: ds.csv\n', 'ds.csv'],
  ])('%s that the configuration names, also by a folder that is a link', async (_, config, name) => {
    secrets();
    put('rasoat.yaml', config);
    link('kín/x', name);
    expect((await expectSilent('plans')).stderr).toContain('liên kết dẫn ra ngoài');
    put('rasoat.yaml', config.replace(name, `mở/${name}`));
    put(`kín/${name}`, SECRET);
    link('kín', 'mở');
    expect((await expectSilent('plans')).stderr).toContain('liên kết dẫn ra ngoài');
  });

  test('a link to what is sent is followed, one that git does not track is the user’s own, and so is a file without a link', async () => {
    const roster = 'mã,tên,loại,cấp\nND01,Hội Nông dân xã An Thịnh,Hội Nông dân,xã\n';
    put('.gitignore', 'kín/\nriêng.csv\ntheo-dõi/\n');
    put('kín/ds.csv', roster);
    put('ds-thật.csv', roster);
    put('theo-dõi/ds.csv', roster);
    execFileSync('git', ['add', '--force', 'theo-dõi/ds.csv'], { cwd: folder });
    link('ds-thật.csv', 'ds.csv');
    symlinkSync('kín/ds.csv', at('riêng.csv'));
    symlinkSync('kín/ds.csv', at('của tôi.csv'));
    link('theo-dõi/ds.csv', 'ds3.csv');
    for (const name of ['ds.csv', 'riêng.csv', 'của tôi.csv', 'kín/ds.csv', 'ds3.csv']) {
      const { stdout, stderr } = await check('plans', '--roster', name);
      expect(stderr).not.toContain('liên kết');
      expect(stdout).toContain('Danh sách đơn vị');
    }
    rmSync(at('.git'), { recursive: true });
    link('kín/ds.csv', 'ds2.csv');
    expect((await check('plans', '--roster', 'ds2.csv')).stderr).not.toContain('liên kết');
  });
});

describe('a catalogue is not what a link leads to that git ignores', () => {
  const folderOf = `${root}schemas/conclusions/mttq-2021-2025`;

  test('the folder itself, and a file in it', async () => {
    cpSync(folderOf, at('kín'), { recursive: true });
    put('.gitignore', 'kín/\n*.key\n');
    link('kín', 'bo');
    expect((await expectSilent('plans', '--catalogue', 'bo')).stderr).toContain('có liên kết, dẫn ra ngoài');
    cpSync(folderOf, at('mo'), { recursive: true });
    put('mo/x.key', SECRET);
    expect((await check('plans', '--catalogue', 'mo')).stderr).toBe('');
    link('x.key', 'mo/extra.yaml');
    expect((await expectSilent('plans', '--catalogue', 'mo')).stderr).toContain('có liên kết, dẫn ra ngoài');
  });
});

describe('a configuration that is found in a repository names no file as a plan that git ignores', () => {
  beforeEach(() => {
    put('.gitignore', 'kín.txt\nnháp/\n');
    put('kín.txt', SECRET);
    put('nháp/b.yaml', SECRET);
    put('rasoat.yaml', 'kế hoạch: [plans, kín.txt]\n');
    execFileSync('git', ['add', 'rasoat.yaml'], { cwd: folder });
  });

  test('it is named with its place, and not quoted', async () => {
    const { code, stderr } = await expectSilent();
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^rasoat\.yaml:1:19: .*git bỏ qua/)]);
  });

  test('who names it, or the configuration, has it read; so has who made the configuration here', async () => {
    expect((await check('kín.txt')).stdout).toContain('bimat');
    expect((await check('--config', 'rasoat.yaml')).stdout).toContain('bimat');
    execFileSync('git', ['rm', '-q', '--cached', 'rasoat.yaml'], { cwd: folder });
    expect((await check()).stdout).toContain('bimat');
  });

  test('one that git tracks all the same is a plan, and what it ignores in a folder is named as before', async () => {
    put('rasoat.yaml', 'kế hoạch: [plans, nháp]\n');
    const { stdout } = await expectSilent();
    expect(stdout.replace(/\s+/g, ' ')).toContain('bị .gitignore bỏ qua');
    put('rasoat.yaml', 'kế hoạch: [plans, kín.txt]\n');
    execFileSync('git', ['add', '--force', 'kín.txt'], { cwd: folder });
    expect((await check()).stdout).toContain('bimat');
  });
});

describe('a configuration that is found in a repository names what is in it', () => {
  test.each([
    ['danh sách đơn vị: ../outside/shadow\n', []],
    ['kế hoạch: [../outside/plans]\n', []],
    ["kế hoạch: ['../outside/plans/*.yaml']\n", []],
    ['bộ yêu cầu: ../outside\n', []],
    ['danh sách đơn vị: .env\n', []],
    ['danh sách đơn vị: ../outside/shadow\nkhông có: 1\n', []],
  ])('%j', async (config, argv: string[]) => {
    put('.env', SECRET);
    put('rasoat.yaml', config);
    const { code, stdout, stderr } = await check(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^rasoat\.yaml:1:\d+: .*nằm ngoài kho git/);
    expect(stderr).not.toMatch(/bimat/);
    // Who names the configuration has read it.
    expect((await check('--config', 'rasoat.yaml')).stderr).not.toContain('nằm ngoài kho git');
    rmSync(at('.git'), { recursive: true });
    expect((await check()).stderr).not.toContain('nằm ngoài kho git');
  });

  test('within, all is as it was', async () => {
    put('nơi khác/ds.csv', 'mã;tên;loại;cấp\nA;Hội Nông dân xã An Thịnh;Hội Nông dân;xã\n');
    put('sub/rasoat.yaml', 'danh sách đơn vị: ../nơi khác/ds.csv\nkế hoạch: [../plans]\n');
    const { stderr, stdout } = await runRasoat(['check'], { cwd: at('sub') });
    expect([stderr, stdout.includes('Danh sách đơn vị: phải gửi 1')]).toEqual(['', true]);
  });
});

describe('a link that stays within is followed', () => {
  test.each([
    ['to a file beside it', 'a.yaml', 'plans/b.yaml'],
    ['to a file of the repository', '../others/b.yaml', 'plans/b.yaml'],
    ['as a mounted volume has it', '..data/b.yaml', 'plans/b.yaml'],
    ['to a folder of the repository', '../others', 'plans/more'],
  ])('%s', async (_, target, path) => {
    put('others/b.yaml', GOOD.replace('An Thịnh', 'An Bình'));
    put('plans/..data/b.yaml', GOOD.replace('An Thịnh', 'An Lạc'));
    link(target, path);
    const { stdout } = await check('plans', '--format', 'json');
    expect(JSON.parse(stdout).plans.map(({ verdict }: { verdict: string }) => verdict)).not.toContain('unreadable');
  });

  test('from one folder that is checked to another', async () => {
    rmSync(at('.git'), { recursive: true });
    link('../../outside/plans', 'plans/more');
    put('../outside/plans/x.yaml', GOOD);
    expect((await check('plans')).code).toBe(2);
    const { stderr } = await check('plans', '../outside/plans');
    expect(stderr).toBe('');
  });

  test('a user names a link where no repository is: the choice is the user’s', async () => {
    rmSync(at('.git'), { recursive: true });
    put('../outside/plans/x.yaml', GOOD);
    link('../outside/plans', 'khac');
    link('../outside/plans/x.yaml', 'y.yaml');
    for (const path of ['khac', 'y.yaml']) {
      const { stdout } = await check(path, '--format', 'json');
      expect(JSON.parse(stdout).plans[0].unit.name).toContain('An Thịnh');
    }
    expect(leadsOut(at('khac'))).toBe(false);
  });
});

describe('a report is not written through a link that leads out', () => {
  test.each([
    ['a file', '../outside/victim', 'r.json', 'json:r.json'],
    ['a folder', '../outside', 'out', 'json:out/victim'],
    ['a folder of slips', '../outside', 'out', 'slips:out/phieu'],
    ['the settings of git', '.git/config', 'r.json', 'json:r.json'],
  ])('%s', async (_, target, path, output) => {
    put('../outside/victim', 'mine');
    const config = readFileSync(at('.git/config'), 'utf8');
    link(target, path);
    const { code, stderr } = await check('plans', '-o', output, '-o', 'csv:r.csv', '--fail-on', 'never');
    expect([code, stderr]).toEqual([2, expect.stringContaining('nằm sau một liên kết dẫn ra ngoài')]);
    expect(readFileSync(at('../outside/victim'), 'utf8')).toBe('mine');
    expect(readFileSync(at('.git/config'), 'utf8')).toBe(config);
    expect([existsSync(at('../outside/phieu')), existsSync(at('r.csv'))]).toEqual([false, true]);
  });

  test('within, it is', async () => {
    put('out/old.json', 'old');
    link('out', 'newest');
    const { code } = await check('plans', '-o', 'json:newest/old.json', '--fail-on', 'never');
    expect([code, readFileSync(at('out/old.json'), 'utf8').startsWith('{')]).toEqual([0, true]);
  });
});

describe('one file is one, however it is spelled', () => {
  /** What Windows makes of `a.yaml`: on a disk where case makes a difference, a second name of one file does as well. */
  const alias = (path: string, other: string) => linkSync(at(path), at(other));

  test('a plan is counted once', async () => {
    alias('plans/a.yaml', 'plans/A.yaml');
    const { stdout } = await check('plans', 'plans/A.yaml', 'plans/a.yaml', '--format', 'json');
    expect(JSON.parse(stdout).summary.files.found).toBe(1);
  });

  test('names that are nothing alike are two submissions, whatever the disk shares', async () => {
    alias('plans/a.yaml', 'plans/b.yaml');
    put('plans/B.yaml', GOOD.replace('An Thịnh', 'An Bình'));
    const { stdout } = await check('plans', '--format', 'json');
    expect(JSON.parse(stdout).summary.files.found).toBe(3);
  });

  test.each([
    ['a plan', 'plans/a.yaml', 'csv:plans/A.YAML'],
    ['the roster', 'ds.csv', 'csv:DS.csv'],
    ['the configuration', 'rasoat.yaml', 'csv:Rasoat.yaml'],
    ['an earlier report', 'earlier.json', 'json:Earlier.json'],
    ['a plan through a link', 'plans/a.yaml', 'csv:plans/link'],
  ])('no report overwrites %s', async (_, path, output) => {
    put('ds.csv', 'mã;tên;loại;cấp\nA;Hội Nông dân xã An Thịnh;Hội Nông dân;xã\n');
    put('rasoat.yaml', 'danh sách đơn vị: ds.csv\n');
    await check('plans', '-o', 'json:earlier.json');
    const before = readFileSync(at(path), 'utf8');
    const [, named = ''] = output.split(':');
    if (named === 'plans/link') link('a.yaml', named);
    else alias(path, named);
    const { code, stderr } = await check('plans', '--since', 'earlier.json', '-o', output);
    expect([code, stderr]).toEqual([2, expect.stringContaining('là tệp đầu vào')]);
    expect(readFileSync(at(path), 'utf8')).toBe(before);
  });

  test('the roster by another spelling is no plan', async () => {
    put(
      'plans/ds.yaml',
      'đơn vị:\n  - mã: A\n    tên: Hội Nông dân xã An Thịnh\n    loại: Hội Nông dân\n    cấp: xã\n',
    );
    alias('plans/ds.yaml', 'plans/DS.yaml');
    const { stdout } = await check('plans', '--roster', 'plans/DS.yaml', '--format', 'json');
    expect(JSON.parse(stdout).summary.files.found).toBe(1);
  });

  test('two reports to one place, there or not', async () => {
    expect((await check('plans', '-o', 'json:r', '-o', 'csv:R')).code).toBe(2);
    put('x.json', '');
    alias('x.json', 'X.json');
    expect((await check('plans', '-o', 'json:x.json', '-o', 'csv:X.json')).code).toBe(2);
  });

  test('a disk where case makes no difference, and one where it does', () => {
    const disk = (folds: boolean): Identities => ({
      real: (path) => path,
      number: (path) => (folds ? path.toLowerCase() : path),
    });
    const [windows, linux] = [true, false].map((folds) => new FileSet(['/plans/Kế hoạch.yaml'], disk(folds)));
    const other = '/PLANS/kế hoạch.yaml'.normalize('NFD');
    expect([windows?.has('/plans/KẾ HOẠCH.yaml'), linux?.has('/plans/KẾ HOẠCH.yaml')]).toEqual([true, false]);
    expect(windows?.has(other.normalize('NFC'))).toBe(true);
    expect([windows?.has('/plans/kế hoạch 2.yaml'), linux?.has('/plans/Kế hoạch.yaml')]).toEqual([false, true]);
  });
});
