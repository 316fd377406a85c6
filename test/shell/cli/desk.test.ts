import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { batchFile, commandFile } from '../../../src/shell/cli/desk/startFiles.js';
import { readText } from '../../support/catalogue.js';
import { desk } from '../../support/desk.js';
import { runProgram } from '../../support/runProgram.js';
import { runRasoat } from '../../support/runRasoat.js';

const at = desk();
const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
const CONFIG = 'kế hoạch: [kh]\nngày đối chiếu: 30/6/2022\nkết quả: [html:kq/bao-cao.html, json:b.json]\n';
const run = (argv: readonly string[], world: Parameters<typeof runRasoat>[1] = {}) =>
  runRasoat(argv, { cwd: at.path('.'), ...world });

describe('rasoat desk makes what starts the check by a double click', () => {
  test('two files beside the configuration, also from a folder below', async () => {
    at.put('rasoat.yaml', CONFIG);
    mkdirSync(at.path('kh'));
    const { code, stdout, stderr } = await run(['desk'], { cwd: at.path('kh') });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(
      'Đã lập tệp «../rasoat.bat». Bấm đúp vào tệp đó để đối chiếu.\nĐã lập tệp «../rasoat.command». Bấm đúp vào tệp đó để đối chiếu.\n',
    );
    expect(readdirSync(at.path('.')).sort()).toEqual(['kh', 'rasoat.bat', 'rasoat.command', 'rasoat.yaml']);
    expect(statSync(at.path('rasoat.command')).mode & 0o111).toBe(0o111);
  });

  test('anew over its own, never over another', async () => {
    at.put('rasoat.yaml', CONFIG);
    await run(['desk']);
    at.put('rasoat.bat', `${at.text('rasoat.bat')}rem changed\r\n`);
    expect((await run(['desk', '--lang', 'en'])).code).toBe(0);
    expect(at.text('rasoat.bat')).toContain('desk --start --lang en');
    expect(at.text('rasoat.bat')).not.toContain('rem changed');
    for (const foreign of ['', '@echo off\r\nrem mine\r\n', '#!/bin/sh\n', 'rasoat desk 1\n']) {
      at.put('rasoat.command', foreign);
      const before = at.text('rasoat.bat');
      const { code, stderr } = await run(['desk']);
      expect([code, stderr]).toEqual([
        2,
        '«rasoat.command» đã có và không phải do rasoat lập, nên được giữ nguyên. Hãy đổi tên tệp đó rồi chạy lại «rasoat desk».\n',
      ]);
      expect([at.text('rasoat.command'), at.text('rasoat.bat')]).toEqual([foreign, before]);
    }
  });

  test('not over a folder of that name', async () => {
    at.put('rasoat.yaml', CONFIG);
    mkdirSync(at.path('rasoat.bat'));
    expect((await run(['desk'])).code).toBe(2);
    expect(readdirSync(at.path('.')).sort()).toEqual(['rasoat.bat', 'rasoat.yaml']);
  });

  test('not through a link that leads out of the repository', async () => {
    mkdirSync(at.path('repo/.git'), { recursive: true });
    at.put('repo/rasoat.yaml', CONFIG);
    at.put('mine', `@echo off\nrem rasoat desk 1\n`);
    symlinkSync(at.path('mine'), at.path('repo/rasoat.bat'));
    const { code, stderr } = await run(['desk'], { cwd: at.path('repo') });
    expect(code).toBe(2);
    expect(stderr).toContain('rasoat.bat');
    expect(at.text('mine')).toBe(`@echo off\nrem rasoat desk 1\n`);
  });

  test.each([
    [['desk'], 'Không có tệp rasoat.yaml ở thư mục này'],
    [['desk', '--lang', 'en'], 'There is no rasoat.yaml in this folder'],
    [['desk', '--start'], 'Không có tệp rasoat.yaml ở thư mục này'],
  ])('without a configuration it says what to write (%s)', async (argv, said) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain('html:');
    expect(readdirSync(at.path('.'))).toEqual([]);
  });

  test('without a page in the configuration it makes the files, and says that no page opens', async () => {
    at.put('rasoat.yaml', 'kế hoạch: [kh]\nkết quả: [xlsx:a.xlsx]\n');
    const { code, stderr } = await run(['desk']);
    expect(code).toBe(0);
    expect(stderr).toContain('«rasoat.yaml» chưa nêu trang kết quả');
    expect(readdirSync(at.path('.'))).toContain('rasoat.bat');
  });

  test('a configuration with a mistake is told before anything is made', async () => {
    at.put('rasoat.yaml', 'kết quả: [htm:bao-cao.html]\n');
    const { code } = await run(['desk']);
    expect(code).toBe(2);
    expect(readdirSync(at.path('.'))).toEqual(['rasoat.yaml']);
  });
});

describe('what a double click does', () => {
  const started = async (config = CONFIG, opens = true, put = plan) => {
    at.put('rasoat.yaml', config);
    at.put('kh/a.yaml', put);
    const shown: string[] = [];
    const ran = await run(['desk', '--start'], { open: (path) => shown.push(path) > 0 && opens });
    return { ...ran, shown };
  };

  test('checks, writes what the configuration names, and opens the page', async () => {
    const { code, stderr, stdout, shown } = await started();
    const page = at.path('kq/bao-cao.html');
    expect([code, shown]).toEqual([1, [page]]);
    expect(stderr).toContain(`Kết quả ở tệp «${page}», đang được mở bằng trình duyệt.`);
    expect(stdout).toContain('Kế hoạch: nhận được 1');
    expect(readdirSync(at.path('.'))).toContain('b.json');
  });

  test('with nothing that makes it fail it ends with 0', async () => {
    const { code, shown } = await started(`${CONFIG}fail_on: never\n`);
    expect([code, shown.length]).toEqual([0, 1]);
  });

  test('where nothing opens files it says where the page is', async () => {
    expect((await started(CONFIG, false)).stderr).toContain('Hãy mở bằng trình duyệt.');
  });

  test('a page of an earlier run is not shown for this one', async () => {
    await started();
    at.put('kh/a.yaml', plan);
    at.put('rasoat.yaml', `${CONFIG}danh sách đơn vị: khong-co.csv\n`);
    const shown: string[] = [];
    const { code, stderr } = await run(['desk', '--start'], { open: (path) => shown.push(path) > 0 });
    expect([code, shown]).toEqual([2, []]);
    expect(stderr).toContain('Lần này không ghi được trang kết quả');
  });

  test('another report that cannot be written leaves the page to be shown', async () => {
    mkdirSync(at.path('b.json'));
    const { code, shown } = await started();
    expect([code, shown]).toEqual([2, [at.path('kq/bao-cao.html')]]);
  });

  test('without a page it says so', async () => {
    const { code, stderr, shown } = await started('kế hoạch: [kh]\nngày đối chiếu: 30/6/2022\n');
    expect([code, shown]).toEqual([1, []]);
    expect(stderr).toContain('hãy thêm vào «kết quả» (outputs): html:bao-cao.html');
  });
});

describe('rasoat.command', () => {
  const world = (more = {}) => ({
    cwd: at.path('.'),
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...more },
  });
  const folder = 'xã & huyện/it\'s $HOME `x` "ế"';
  const start = (file = `${folder}/rasoat.command`, ...argv: string[]) =>
    runProgram(['/bin/sh', at.path(file), ...argv], world());

  test('starts the program by its own place, from any folder, whatever the folder is called', async () => {
    at.put(`${folder}/rasoat.yaml`, CONFIG);
    at.put(`${folder}/kh/a.yaml`, plan);
    await run(['desk'], { cwd: at.path(folder) });
    const { code, stdout, stderr } = await start();
    expect(stderr).toContain('Hãy mở bằng trình duyệt.');
    expect(stdout).toContain('Kế hoạch: nhận được 1');
    expect(code).toBe(1);
    expect(readdirSync(at.path(`${folder}/kq`))).toEqual(['bao-cao.html']);
  });

  test('hands on what is typed', async () => {
    at.put('rasoat.yaml', CONFIG);
    await run(['desk']);
    const { code, stdout } = await start('rasoat.command', '--version');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+/)]);
  });

  test('where the program is gone takes the one that is installed, else says so and ends with 2', async () => {
    at.put('rasoat.yaml', CONFIG);
    await run(['desk'], { program: ['/khong/co/node', '/khong/co/rasoat.js'] });
    const lost = await start('rasoat.command');
    expect(lost.code).toBe(2);
    expect(lost.stdout).toContain('Không tìm thấy chương trình rasoat');
    mkdirSync(at.path('bin'));
    writeFileSync(at.path('bin/rasoat'), '#!/bin/sh\necho "installed: $*"\nexit 1\n');
    chmodSync(at.path('bin/rasoat'), 0o755);
    const env = { PATH: `${at.path('bin')}:${process.env.PATH}` };
    const found = await runProgram(['/bin/sh', at.path('rasoat.command')], world(env));
    expect([found.code, found.stdout]).toEqual([1, 'installed: desk --start\n']);
  });

  test('is what a shell reads without complaint', async () => {
    const text = commandFile({ program: ['/a\'b/$(x) "y"/node'], folder: '/a', language: 'vi' });
    expect(text).not.toContain('\r');
    writeFileSync(at.path('x.command'), text);
    execFileSync('/bin/sh', ['-n', at.path('x.command')]);
  });
});

describe('rasoat.bat', () => {
  const program = ['C:\\Chương trình & 100%\\node.exe', 'C:\\Chương trình & 100%\\bin\\rasoat.js'];
  const batch = batchFile({ program, folder: 'D:\\Ban Dân vận', language: 'vi' });

  test('has the line ends of Windows, and is ASCII until the code page is changed', () => {
    expect(batch.split('\r\n').join('')).not.toMatch(/[\r\n]/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant
    expect(batch.slice(0, batch.indexOf('chcp 65001'))).toMatch(/^[\x00-\x7f]*$/);
    expect(batch.startsWith('@echo off\r\nrem rasoat desk 1\r\n')).toBe(true);
  });

  test('takes paths as they are', () => {
    expect(batch).toContain(
      '"C:\\Chương trình & 100%%\\node.exe" "C:\\Chương trình & 100%%\\bin\\rasoat.js" %RASOAT_ARGS% %*\r\n',
    );
  });

  test.each([
    [
      'a program below the folder is named from there: a stick has another letter elsewhere',
      'E:\\Ban\\rasoat\\node.exe',
      '"%~dp0rasoat\\node.exe"',
    ],
    ['one beside it is not', 'E:\\rasoat\\node.exe', '"E:\\rasoat\\node.exe"'],
    ['one on a share is not', '\\\\may-chu\\phan mem\\rasoat.exe', '"\\\\may-chu\\phan mem\\rasoat.exe"'],
  ])('%s', (_, path, written) => {
    expect(batchFile({ program: [path], folder: 'E:\\Ban', language: 'vi' })).toContain(`${written} %RASOAT_ARGS% %*`);
  });

  test('made on another system it looks for the program that is installed, and never finds itself', () => {
    const text = batchFile({ program: undefined, folder: '/home/ban', language: 'en' });
    expect(text).not.toContain(':own');
    expect(text).toContain('for %%P in (rasoat.exe rasoat.cmd) do');
    expect(text).not.toMatch(/where|call rasoat/);
    expect(text).toContain('desk --start --lang en');
  });
});
