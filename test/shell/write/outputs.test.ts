import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileTarget } from '../../../src/shell/write/FileTarget.js';
import { FolderTarget } from '../../../src/shell/write/FolderTarget.js';
import { readText } from '../../support/catalogue.js';
import { freshFolders } from '../../support/freshFolders.js';
import { runRasoat } from '../../support/runRasoat.js';

let folder = '';
freshFolders('outputs', (path) => {
  folder = path;
  for (const name of ['cong-doan-tinh-bac-ha', 'hoi-nong-dan-xa-an-thinh']) {
    writeFileSync(join(folder, `${name}.yaml`), readText(`examples/plans/${name}.yaml`));
  }
});
const at = (path: string) => join(folder, path);
const rasoat = (...argv: string[]) => runRasoat(argv, { cwd: folder, today: '2022-06-30' });
const check = (...argv: string[]) => rasoat('check', '.', '--fail-on', 'never', ...argv);

describe('-o', () => {
  test('several reports of one run; the terminal still gets its text', async () => {
    const { code, stdout, stderr } = await check('-o', 'json:a/b/r.json', '--output', 'csv:r.csv', '-o', 'slips:phieu');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Tệp: tìm thấy 2');
    expect(JSON.parse(readFileSync(at('a/b/r.json'), 'utf8')).plans).toHaveLength(2);
    expect(readFileSync(at('r.csv'), 'utf8').startsWith('\ufeff')).toBe(true);
    expect(readdirSync(at('phieu')).length).toBeGreaterThan(3);
  });

  test('a space after the colon is no part of the name', async () => {
    expect((await check('-o', 'sarif: r.sarif')).code).toBe(0);
    expect(existsSync(at('r.sarif'))).toBe(true);
    expect((await check('-o', 'sarif: ')).code).toBe(2);
  });

  test('a report takes the place of an older one, also a folder that rasoat has made', async () => {
    await check('-o', 'json:r.json', '-o', 'slips:phieu');
    writeFileSync(at('r.json'), 'old');
    rmSync(at('hoi-nong-dan-xa-an-thinh.yaml'));
    const ofGone = () => readdirSync(at('phieu')).filter((name) => name.includes('hoi-nong-dan-xa-an-thinh'));
    expect(ofGone().length).toBeGreaterThan(0);
    expect((await check('-o', 'json:r.json', '-o', 'slips:phieu')).code).toBe(0);
    expect(JSON.parse(readFileSync(at('r.json'), 'utf8')).plans).toHaveLength(1);
    expect(ofGone()).toEqual([]);
    // A file of somebody's own among them is never taken away.
    writeFileSync(at('phieu/cua-toi.txt'), 'mine');
    expect((await check('-o', 'slips:phieu')).code).toBe(2);
    expect(readFileSync(at('phieu/cua-toi.txt'), 'utf8')).toBe('mine');
  });

  test('a link to a folder of slips is no place for new ones, and what it leads to stays as it is', async () => {
    await check('-o', 'slips:phieu');
    const before = readdirSync(at('phieu'));
    rmSync(at('hoi-nong-dan-xa-an-thinh.yaml'));
    symlinkSync(at('phieu'), at('nối'));
    expect((await check('-o', 'slips:nối')).code).toBe(2);
    expect(lstatSync(at('nối')).isSymbolicLink()).toBe(true);
    expect(readdirSync(at('phieu'))).toEqual(before);
  });

  test('what cannot be written is said, exit 2; the other reports are there, and nothing half', async () => {
    mkdirSync(at('folder.json'));
    mkdirSync(at('mine'));
    writeFileSync(at('mine/letter.txt'), 'mine');
    const { code, stdout, stderr } = await check(
      ...['-o', 'json:folder.json', '-o', 'slips:mine', '-o', 'csv:cong-doan-tinh-bac-ha.yaml/r.csv'],
      ...['-o', 'markdown:r.md'],
    );
    expect(code).toBe(2);
    expect(stdout).toContain('Tệp: tìm thấy 2');
    expect(stderr.trim().split('\n')).toEqual([
      'Không ghi được «folder.json»: đã có thư mục cùng tên.',
      'Không ghi được «mine»: thư mục đã có tệp khác; hãy chọn một thư mục mới.',
      expect.stringContaining('Không ghi được «cong-doan-tinh-bac-ha.yaml/r.csv»: '),
    ]);
    expect(existsSync(at('r.md'))).toBe(true);
    expect(readdirSync(at('mine'))).toEqual(['letter.txt']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    ['exel:r.xlsx', 'xlsx'],
    ['r.xlsx', '-o xlsx:r.xlsx'],
    ['json:', 'dạng:đường dẫn'],
    ['json:-', 'dạng:đường dẫn'],
    ['missing:r.txt', '.csv'],
  ])('%s is a mistake: exit 2 before anything is judged', async (value, says) => {
    const { code, stdout, stderr } = await check('-o', value);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  test('a plan is never overwritten', async () => {
    const plan = readFileSync(at('hoi-nong-dan-xa-an-thinh.yaml'), 'utf8');
    expect((await check('-o', 'csv:hoi-nong-dan-xa-an-thinh.yaml')).code).toBe(2);
    expect(readFileSync(at('hoi-nong-dan-xa-an-thinh.yaml'), 'utf8')).toBe(plan);
  });

  test('two reports in one place are a mistake', async () => {
    expect((await check('-o', 'json:r', '-o', 'csv:./r')).code).toBe(2);
  });
});

describe('a file or folder on its way', () => {
  test('is not there until it is whole; given up, it leaves the old one and nothing else', () => {
    writeFileSync(at('r.txt'), 'old');
    const given = new FileTarget(at('r.txt'));
    given.write('half');
    expect(readFileSync(at('r.txt'), 'utf8')).toBe('old');
    given.discard();
    const whole = new FileTarget(at('r.txt'));
    whole.write('a');
    whole.write(new Uint8Array([98]));
    whole.write('c');
    whole.commit();
    expect(readFileSync(at('r.txt'), 'utf8')).toBe('abc');
    const slips = new FolderTarget(at('phieu'));
    slips.write([{ name: 'a.md', content: 'a' }]);
    expect(existsSync(at('phieu'))).toBe(false);
    slips.discard();
    expect(readdirSync(folder).filter((name) => !name.endsWith('.yaml'))).toEqual(['r.txt']);
  });

  test('a link stays a link', () => {
    writeFileSync(at('real.txt'), 'old');
    symlinkSync(at('real.txt'), at('link.txt'));
    const target = new FileTarget(at('link.txt'));
    target.write('new');
    target.commit();
    expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real.txt'), 'utf8')).toBe('new');
  });
});

describe('rasoat report', () => {
  const save = async (name: string, ...argv: string[]) => rasoat('check', ...argv, '-o', `json:${name}`, '--quiet');

  test('renders a saved report in any format and language', async () => {
    await save('r.json', '.');
    const { code, stdout } = await rasoat('report', 'r.json', '--lang', 'en', '-o', 'xlsx:r.xlsx');
    expect(code).toBe(0);
    expect(stdout).toContain('Files: 2 found');
    expect(existsSync(at('r.xlsx'))).toBe(true);
    const again = await rasoat('report', 'r.json', '--format', 'json');
    expect(again.stdout).toBe(readFileSync(at('r.json'), 'utf8'));
  });

  test('has the levels of the run, wherever it is rendered', async () => {
    writeFileSync(at('rasoat.yaml'), 'levels: { 3.2.f: note, 5.2.b: warning }\n');
    await save('r.json', '.', '-o', 'sarif:run.sarif');
    rmSync(at('rasoat.yaml'));
    await rasoat('report', 'r.json', '-o', 'sarif:again.sarif');
    const levels = (name: string) =>
      JSON.parse(readFileSync(at(name), 'utf8')).runs[0].tool.driver.rules.map(
        ({ id, defaultConfiguration: { level } }: { id: string; defaultConfiguration: { level: string } }) =>
          `${id} ${level}`,
      );
    expect(levels('run.sarif')).toEqual(expect.arrayContaining(['3.2.f note', '5.2.b warning']));
    expect(levels('again.sarif')).toEqual(levels('run.sarif'));
  });

  test('merges shards into what one run says', async () => {
    writeFileSync(
      at('ds.csv'),
      'mã;tên;loại;cấp;trực thuộc\nA;Liên đoàn Lao động tỉnh Bắc Hà;Công đoàn;tỉnh;T\nB;Hội Nông dân xã An Thịnh;Hội Nông dân;xã;S\nC;Hội Nông dân xã Xa;Hội Nông dân;xã;S\n',
    );
    const roster = ['--roster', 'ds.csv'];
    await save('all.json', '.', ...roster);
    await save('1.json', 'cong-doan-tinh-bac-ha.yaml', ...roster);
    await save('2.json', 'hoi-nong-dan-xa-an-thinh.yaml', ...roster);
    const merged = JSON.parse((await rasoat('report', '2.json', '1.json', '--format', 'json')).stdout);
    const whole = JSON.parse(readFileSync(at('all.json'), 'utf8'));
    expect(merged.summary).toEqual(whole.summary);
    expect(merged.plans).toEqual(whole.plans);
    expect(merged.standing).toEqual(whole.standing);
    expect(merged.roster).toEqual(whole.roster);
  });

  test('the same unit twice, another day, and what is no report are mistakes', async () => {
    await save('1.json', '.');
    await save('2.json', '.', '--as-of', '1/6/2022');
    writeFileSync(at('x.json'), '{"plans": []}');
    const failing = async (...files: string[]) => {
      const { code, stdout, stderr } = await rasoat('report', ...files);
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await failing('1.json', '1.json')).toContain('có trong cả «1.json» và «1.json»');
    expect(await failing('1.json', '2.json')).toContain('ngày 01/6/2022');
    expect(await failing('x.json')).toContain('không phải là báo cáo JSON');
    expect(await failing('hoi-nong-dan-xa-an-thinh.yaml')).toContain('không phải là báo cáo JSON');
    expect(await failing('nowhere.json')).toContain('nowhere.json');
    expect(await failing('2.json', '--since', '1.json', '-o', 'csv:r.csv')).toContain('hai báo cáo bị đổi chỗ');
  });

  test('--since: fixed, new, newly due, still open', async () => {
    await save('old.json', '.', '--as-of', '30/6/2022');
    const union = readText('examples/plans/cong-doan-tinh-bac-ha.yaml');
    writeFileSync(at('cong-doan-tinh-bac-ha.yaml'), union.replace(/ngày ban hành: .*/, 'ngày ban hành: 20/9/2021'));
    const farmers = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
    writeFileSync(at('hoi-nong-dan-xa-an-thinh.yaml'), `${farmers}\nmau sac: x\n`);
    await save('new.json', '.', '--as-of', '1/3/2023');
    const { stdout } = await rasoat('report', 'new.json', '--since', 'old.json', '--format', 'json');
    const compared = JSON.parse(stdout);
    const of = (part: string) =>
      compared[part].map(({ requirement, kind }: { requirement?: string; kind: string }) => requirement ?? kind);
    expect(of('fixed')).toContain('5.2.b');
    expect(of('new')).toContain('unknown-key');
    expect(of('open').length + of('newlyDue').length).toBeGreaterThan(0);
    rmSync(at('cong-doan-tinh-bac-ha.yaml'));
    await save('gone.json', '.', '--as-of', '1/3/2023');
    const gone = JSON.parse((await rasoat('report', 'gone.json', '--since', 'old.json', '--format', 'json')).stdout);
    expect(gone.gone.map(({ requirement }: { requirement?: string }) => requirement)).toContain('5.2.b');
    const text = (await rasoat('report', 'new.json', '--since', 'old.json')).stdout;
    expect(text).toContain('So sánh báo cáo ngày 30/6/2022 với báo cáo ngày 01/3/2023');
    expect(text).toContain(`Đã khắc phục (${compared.fixed.length})`);
  });
});

describe('progress', () => {
  test('is shown on a terminal after a second, and cleared', async () => {
    const shown: string[] = [];
    let now = 0;
    await runRasoat(['check', '.', '--quiet', '--fail-on', 'never'], {
      cwd: folder,
      progress: (text) => shown.push(text),
      elapsed: () => {
        now += 1_500;
        return now;
      },
    });
    expect(shown.join('')).toContain('/2 tệp');
    expect(shown.at(-1)).toBe('\r\u001b[2K');
  });

  test('is not shown for what takes less', async () => {
    const shown: string[] = [];
    await runRasoat(['check', '.'], { cwd: folder, progress: (text) => shown.push(text), elapsed: () => 5 });
    expect(shown).toEqual([]);
  });
});
