import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, root } from '../../support/catalogue.js';
import { desk } from '../../support/desk.js';
import { runRasoat } from '../../support/runRasoat.js';

const at = desk();
const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
const WORD = `${root}test/convert/documents/hoi-nong-dan-xa.docx`;

/** Opens the program by its icon, with what is dropped on it, and in whose window these lines are typed. */
async function opened(dropped: readonly string[], typed: readonly string[] | undefined, env = {}) {
  const lines = typed && [...typed];
  const [asked, shown]: [string[], string[]] = [[], []];
  const icon = {
    ask:
      lines &&
      (async (question: string) => {
        asked.push(question);
        return lines.shift();
      }),
    open: (path: string) => shown.push(path) > 0,
  };
  return { ...(await runRasoat(dropped, { cwd: at.path('.'), env, icon })), asked, shown };
}

describe('files dropped on the icon', () => {
  test('are judged; the report stands beside them and opens; the window waits', async () => {
    at.put('xã & huyện/kế hoạch 1.yaml', plan);
    const file = at.path('xã & huyện/kế hoạch 1.yaml');
    const { code, stdout, stderr, asked, shown } = await opened([file], ['']);
    const report = at.path('xã & huyện/ket-qua-kế hoạch 1.html');
    expect([code, stderr, shown]).toEqual([0, '', [report]]);
    expect(stdout).toContain(`Kết quả ở tệp «${report}»`);
    expect(asked).toEqual(['\nNhấn Enter để đóng cửa sổ này. ']);
    const text = readFileSync(report, 'utf8');
    expect(text).toContain('Hội Nông dân xã An Thịnh');
    expect(text).toContain('kế hoạch 1.yaml');
    expect(text).not.toContain('xã &amp; huyện/');
  });

  test('a second time, too: the report is the new one', async () => {
    at.put('a.yaml', 'đơn vị: x\n');
    await opened([at.path('a.yaml')], ['']);
    at.put('a.yaml', plan);
    await opened([at.path('a.yaml')], ['']);
    expect(at.text('ket-qua-a.html')).toContain('Hội Nông dân xã An Thịnh');
    expect(readdirSync(at.path('.')).sort()).toEqual(['a.yaml', 'ket-qua-a.html']);
  });

  test('several, and a folder, in one report; of some nobody is said to be missing', async () => {
    at.put('rasoat.yaml', 'roster: ds.csv\n');
    at.put('ds.csv', 'mã;tên;loại;cấp\nA1;Hội Nông dân xã Bình Minh;hội nông dân;xã\n');
    for (const name of ['a', 'b']) at.put(`${name}.yaml`, plan.replaceAll('An Thịnh', name));
    const some = await opened([at.path('a.yaml'), at.path('b.yaml')], ['']);
    expect([some.stderr, some.shown]).toEqual(['', [at.path('ket-qua-a.html')]]);
    expect(at.text('ket-qua-a.html')).not.toContain('Bình Minh');
    mkdirSync(at.path('kh'));
    at.put('kh/c.yaml', plan);
    const { shown } = await opened([at.path('kh')], ['']);
    expect(shown).toEqual([at.path('kh/ket-qua-kh.html')]);
    expect(at.text('kh/ket-qua-kh.html')).toContain('Bình Minh');
  });

  test('in a folder where nobody may write the report goes where things are kept for a while', async () => {
    at.put('share/a.yaml', plan);
    const folder = at.path('share');
    chmodSync(folder, 0o555);
    const { shown } = await opened([at.path('share/a.yaml')], ['']);
    chmodSync(folder, 0o755);
    // To root, who runs the gate, all is open.
    expect([join(folder, 'ket-qua-a.html'), join(tmpdir(), 'ket-qua-a.html')]).toContain(shown[0]);
  });

  test('of a Word document a draft is made', async () => {
    copyFileSync(WORD, at.path('kế hoạch.docx'));
    const { code, stdout, shown } = await opened([at.path('kế hoạch.docx')], undefined);
    expect([code, stdout, shown]).toEqual([0, '', []]);
    expect(at.text('kế hoạch.yaml')).toContain('đơn vị:');
  });

  test('a form of Excel is judged as a plan is', async () => {
    await at.run('init', '--name', 'Hội Nông dân xã An Thịnh', '-o', 'biểu mẫu.xlsx');
    const { shown } = await opened([at.path('biểu mẫu.xlsx')], ['']);
    expect(shown).toEqual([at.path('ket-qua-biểu mẫu.html')]);
    expect(at.text('ket-qua-biểu mẫu.html')).toContain('Hội Nông dân xã An Thịnh');
  });

  test('what is wrong with them is said, and nothing opens that is not there', async () => {
    at.put('a.txt.zip', 'x');
    const { code, shown, asked } = await opened([at.path('nothing.yaml')], ['']);
    expect([code, shown, asked]).toEqual([2, [], []]);
  });
});

describe('opened with nothing', () => {
  test('it says what to do, and judges what is dropped into the window, until a line is empty', async () => {
    at.put('a b/c.yaml', plan);
    at.put('d.yaml', plan);
    const typed = [`"${at.path('a b/c.yaml')}"`, at.path('nowhere.yaml'), ` ${at.path('d.yaml')} `, ''];
    const { code, stdout, stderr, shown } = await opened([], typed);
    expect([code, stderr]).toEqual([0, `Không tìm thấy tệp hoặc thư mục «${at.path('nowhere.yaml')}».\n`]);
    expect(stdout).toMatch(/^RÀ SOÁT KẾ HOẠCH/);
    expect(shown).toEqual([at.path('a b/ket-qua-c.html'), at.path('ket-qua-d.html')]);
  });

  test.each([
    ['two in quotation marks', (a: string, b: string) => `"${a}" "${b}"`],
    ['two without', (a: string, b: string) => `${a}  ${b}`],
    ['one as some shells write it', (a: string) => `'${a}'`],
  ])('%s', async (_, write) => {
    for (const name of ['a', 'b']) at.put(`${name}.yaml`, plan.replaceAll('An Thịnh', name));
    const { stderr, shown } = await opened([], [write(at.path('a.yaml'), at.path('b.yaml'))]);
    expect([stderr, shown]).toEqual(['', [at.path('ket-qua-a.html')]]);
  });

  test('in English where that is asked for', async () => {
    const { stdout } = await opened([], [''], { RASOAT_LANG: 'en' });
    expect(stdout).toMatch(/^CHECKS PLANS/);
  });

  test('where nobody sits it says how it is used, and waits for no one', async () => {
    const { code, stderr } = await opened([], undefined);
    expect(code).toBe(2);
    expect(stderr).toContain('Cách dùng: rasoat');
  });
});

describe('a command is a command', () => {
  test.each([
    [['--version']],
    [['check', 'a.yaml', '--as-of', '2022-06-30']],
    [['check', 'a.yaml', '-o', 'html:r.html']],
  ])('%j', async (argv) => {
    at.put('a.yaml', plan);
    // A file of this name makes it none.
    at.put('check', 'x');
    const { asked, shown, ...ran } = await opened(argv, ['']);
    expect([asked, shown]).toEqual([[], []]);
    expect(ran).toEqual(await runRasoat(argv, { cwd: at.path('.') }));
    expect(existsSync(at.path('ket-qua-a.html'))).toBe(false);
  });
});
