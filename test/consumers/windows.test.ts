import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../support/catalogue.js';
import { differing, everyOutput, filesIn } from '../support/everyOutput.js';
import { runProgram } from '../support/runProgram.js';
import { onDrive, runWindows, windowsNode, wine } from '../support/windows.js';

/*
 * The program under the Windows builds of Node, in wine: what differs there from other systems. What wine cannot tell of real
 * Windows is said in README.md.
 */

const work = realpathSync(mkdtempSync(join(tmpdir(), 'rasoat windows & ế-')));
const PROGRAM = onDrive(`${root}bin/rasoat.js`);
let node = '';
let desk = '';

beforeAll(() => {
  wine();
  node = windowsNode('22');
});
beforeEach(() => {
  desk = mkdtempSync(join(work, 'desk-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const rasoat = (...argv: string[]) => runWindows([node, PROGRAM, ...argv], { cwd: desk });
const AS_OF = ['--as-of', '2022-06-30'];
const text = (name: string) => readFileSync(join(desk, name), 'utf8');
const plan = readFileSync(`${root}examples/plans/hoi-nong-dan-xa-an-thinh.yaml`, 'utf8');
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(desk, name, '..'), { recursive: true });
  writeFileSync(join(desk, name), content);
};
describe.each(['20', '22'] as const)('Node %s', (line) => {
  test('every format, to the byte what it is on this system', async () => {
    const expected = await everyOutput(join(desk, 'here'), (argv, cwd) =>
      execFileSync(process.execPath, [`${root}bin/rasoat.js`, ...argv], { cwd, encoding: 'utf8' }),
    );
    const made = await everyOutput(join(desk, 'there'), async (argv, cwd) => {
      const { code, stdout } = await runWindows([windowsNode(line), PROGRAM, ...argv], { cwd });
      expect(code).toBe(0);
      return stdout;
    });
    expect(expected.size).toBeGreaterThan(25);
    expect(differing(expected, made)).toEqual([]);
  });
});

test('a form of Excel and what came by mail are as on this system', async () => {
  const base64 = (content: string) => Buffer.from(content).toString('base64');
  const part = (name: string, content: string) =>
    [
      '--x',
      'Content-Type: application/octet-stream',
      `Content-Disposition: attachment; filename="=?UTF-8?B?${base64(name)}?="`,
      'Content-Transfer-Encoding: base64',
      '',
      base64(content),
    ].join('\r\n');
  const head = [
    'From: a@example.vn',
    'Subject: K',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
  ];
  const mail = [...head, part('kế hoạch: 1?.yaml', plan), part('CON.yaml', `${plan}\n# 2\n`), '--x--', ''].join('\r\n');
  const commands = [
    ['init', '--name', 'Hội Nông dân xã An Thịnh', '-o', 'mau.xlsx'],
    ['check', 'mau.xlsx', ...AS_OF, '-o', 'json:r.json', '--fail-on', 'never'],
    ['receive', 'inbox', ...AS_OF, '--plans', 'kh', '-o', 'csv:so.csv', '-o', 'xlsx:so.xlsx'],
    ['check', 'kh', ...AS_OF, '--format', 'json', '--fail-on', 'never'],
  ];
  const results = [];
  for (const system of ['here', 'there']) {
    put(`${system}/inbox/thư.eml`, mail);
    const cwd = join(desk, system);
    const printed = [];
    for (const argv of commands) {
      const { code, stdout, stderr } = await (system === 'here'
        ? runProgram([process.execPath, `${root}bin/rasoat.js`, ...argv], { cwd })
        : runWindows([node, PROGRAM, ...argv], { cwd }));
      printed.push({ argv, code, stdout, stderr });
    }
    results.push({ printed, files: filesIn(cwd).map((name) => [name, readFileSync(join(cwd, name), 'latin1')]) });
  }
  const [here, there] = results;
  expect(there?.printed).toEqual(here?.printed);
  expect(there?.files.map(([name]) => name)).toEqual(here?.files.map(([name]) => name));
  expect(here?.files.length).toBe(7);
  expect(there?.files.filter(([, bytes], i) => bytes !== here?.files[i]?.[1]).map(([name]) => name)).toEqual([]);
});

describe('names of which only case differs are one', () => {
  test('a report does not overwrite a plan, a roster or a configuration', async () => {
    put('kh/ban-a.yaml', plan);
    put('ds.csv', 'mã;tên;loại;cấp\nA1;Hội Nông dân xã An Thịnh;hội nông dân;xã\n');
    for (const output of ['json:kh\\Ban-A.yaml', 'csv:DS.csv', 'json:KH\\BAN-A.YAML']) {
      const { code, stderr } = await rasoat('check', 'kh', '--roster', 'ds.csv', ...AS_OF, '-o', output);
      expect([code, stderr]).toEqual([
        2,
        `«${output.slice(output.indexOf(':') + 1)}» là tệp đầu vào, không ghi báo cáo đè lên. Hãy chọn tên khác.\n`,
      ]);
    }
    expect(text('kh/ban-a.yaml')).toBe(plan);
  });

  test('a plan is counted once, and a roster is none', async () => {
    put('kh/a.yaml', plan);
    put('kh/ds.yaml', 'units:\n  - {code: A1, name: Hội Nông dân xã An Thịnh, type: farmers-union, level: commune}\n');
    const { stdout, stderr } = await rasoat(
      'check',
      'kh',
      'KH\\A.yaml',
      '--roster',
      'KH\\DS.yaml',
      ...AS_OF,
      '--format',
      'json',
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).plans.map(({ file }: { file: string }) => file.toLowerCase())).toEqual(['kh/a.yaml']);
  });
});

test('patterns and paths with backslashes', async () => {
  for (const name of ['kh/a.yaml', 'kh/b/c.yaml']) put(name, plan.replaceAll('An Thịnh', name));
  const found = async (...paths: string[]) => (await rasoat('check', ...paths, '--list-files')).stdout;
  expect(await found('kh\\*.yaml')).toBe('kh/a.yaml\n');
  expect(await found('kh\\**\\*.yaml')).toBe('kh/a.yaml\nkh/b/c.yaml\n');
  expect(await found('.\\kh\\b\\')).toBe('kh/b/c.yaml\n');
  expect(await found(onDrive(join(desk, 'kh', 'b')))).toBe('kh/b/c.yaml\n');
});

describe('names that Windows does not make', () => {
  test.each([
    ['html:NUL', '«NUL»: «NUL» là tên Windows dành riêng cho thiết bị'],
    ['html:con.html', '«con.html» là tên Windows dành riêng'],
    ['html:a?.html', 'Windows không cho đặt tên «a?.html»'],
    ['html:x.', 'không cho tên kết thúc bằng dấu chấm'],
    ['html:Q:\\x.html', 'Không ghi được «Q:\\x.html»'],
    ['C:\\x.html', 'Hãy viết, ví dụ, -o html:C:\\x.html.'],
    ['xlsx:C:\\x" --verbose', 'lẫn dấu nháy kép'],
  ])('-o %s: %s', async (output, said) => {
    put('a.yaml', plan);
    const { code, stderr } = await rasoat('check', 'a.yaml', ...AS_OF, '-o', output);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(desk)).toEqual(['a.yaml']);
  });

  test('a folder in quotation marks that ends with a backslash', async () => {
    put('kh/a.yaml', plan);
    const { code, stderr } = await rasoat('check', 'kh" -o html:x.html');
    expect(code).toBe(2);
    expect(stderr).toContain('Hãy bỏ dấu «\\» ở cuối đường dẫn');
  });

  test.each(['Q:\\kh', '\\\\no-server\\share\\kh', 'kh\\no<thing>.yaml', 'NUL', 'CON'])('check %s', async (path) => {
    put('kh/a.yaml', plan);
    const { code, stderr } = await rasoat('check', path);
    expect(code).toBe(2);
    expect(stderr).toContain('«');
    expect(stderr).not.toContain('at ');
  });
});

describe('other drives', () => {
  test('SARIF says where files are, and what is left out on one leaves the others alone', async () => {
    put('kh/a.yaml', 'đơn vị: x\n');
    const cwd = join(wine().drive, 'rasoat-desk');
    mkdirSync(cwd, { recursive: true });
    try {
      const path = onDrive(join(desk, 'kh'));
      const argv = ['check', path, '--exclude', 'C:\\kh', ...AS_OF, '--format', 'sarif'];
      const { code, stdout } = await runWindows([node, PROGRAM, ...argv], { cwd });
      expect(code).toBe(1);
      const [{ results }] = JSON.parse(stdout).runs;
      const { uri, uriBaseId } = results[0].locations[0].physicalLocation.artifactLocation;
      expect(uriBaseId).toBeUndefined();
      expect(decodeURIComponent(new URL(uri).pathname)).toBe(`/Z:${desk}/kh/a.yaml`);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });
});

test('a catalogue with line ends of Windows is the same one, and JSON may have a mark: reports merge', async () => {
  const catalogue = join(desk, 'catalogue');
  cpSync(`${root}schemas/conclusions/mttq-2021-2025`, catalogue, { recursive: true });
  for (const name of readdirSync(catalogue)) {
    const path = join(catalogue, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  }
  for (const name of ['a', 'b']) put(`${name}.yaml`, plan.replaceAll('An Thịnh', name));
  const made = await rasoat('check', 'a.yaml', ...AS_OF, '--catalogue', 'catalogue', '-o', 'json:a.json');
  expect(made.stderr).toBe('');
  const here = ['check', 'b.yaml', ...AS_OF, '-o', 'json:b.json', '--fail-on', 'never'];
  execFileSync(process.execPath, [`${root}bin/rasoat.js`, ...here], { cwd: desk, stdio: 'ignore' });
  put('a.json', `\ufeff${text('a.json')}`);
  const { code, stdout, stderr } = await rasoat('report', 'a.json', 'b.json', '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout).plans).toHaveLength(2);
});

test('what Windows keeps on a stick is passed over', async () => {
  put('a.yaml', plan);
  put('$Recycle.Bin/S-1/$R0.yaml', plan);
  put('System Volume Information/x.yaml', plan);
  const { stdout, stderr } = await rasoat('check', '.', '--list-files');
  expect(stdout).toBe('a.yaml\n');
  expect(stderr).not.toContain('Không mở được');
});

/** Keeps files for itself alone, as Excel does, while something is done. */
async function holding<T>(names: readonly string[], act: () => Promise<T>): Promise<T> {
  const ready = join(desk, '.held');
  // libuv's own flag, which Node hands on: no other program may open the file.
  const script = `for (const name of ${JSON.stringify(names)}) fs.openSync(name, fs.constants.O_RDWR | 0x10000000);
fs.writeFileSync('.held', ''); setTimeout(() => {}, 100_000);`;
  const { program, env } = wine();
  const holder = spawn(program, [node, '-e', script], { cwd: desk, env, stdio: 'ignore', detached: true });
  try {
    for (let i = 0; !existsSync(ready) && i < 600; i++) await new Promise((go) => setTimeout(go, 100));
    expect(existsSync(ready)).toBe(true);
    return await act();
  } finally {
    if (holder.pid) process.kill(-holder.pid, 'SIGKILL');
    rmSync(ready, { force: true });
  }
}

describe('what another program holds', () => {
  test('a report that Excel has open is said before the run, and the new one stands beside it', async () => {
    put('a.yaml', plan);
    put('b.xlsx', 'old');
    const { code, stderr } = await holding(['b.xlsx'], () => rasoat('check', 'a.yaml', ...AS_OF, '-o', 'xlsx:b.xlsx'));
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain('«b.xlsx» đang mở trong một chương trình khác');
    expect(stderr).toContain('«b (2).xlsx»');
    expect(text('b.xlsx')).toBe('old');
    expect(readFileSync(join(desk, 'b (2).xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(desk).sort()).toEqual(['a.yaml', 'b (2).xlsx', 'b.xlsx']);
  });

  test('a plan is said to be held', async () => {
    put('a.yaml', plan);
    const { code, stdout } = await holding(['a.yaml'], () => rasoat('check', 'a.yaml', ...AS_OF));
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain('vì một chương trình khác đang mở riêng tệp này');
  });

  test('slips: the old ones stay whole, or the new ones are there, never neither', async () => {
    put('a.yaml', plan);
    await rasoat('check', 'a.yaml', ...AS_OF, '-o', 'slips:phiếu');
    const before = readdirSync(join(desk, 'phiếu')).sort();
    const held = join('phiếu', before.find((name) => name.endsWith('.docx')) ?? '');
    await holding([held], () => rasoat('check', 'a.yaml', ...AS_OF, '-o', 'slips:phiếu'));
    expect(readdirSync(join(desk, 'phiếu')).sort()).toEqual(before);
  });
});

test('a git that somebody has put beside the plans is not run', async () => {
  put(
    'planted.c',
    '#include <stdio.h>\nint main(void) { FILE *f = fopen("planted.txt", "w"); fclose(f); return 0; }\n',
  );
  execFileSync('x86_64-w64-mingw32-gcc', ['-o', 'git.exe', 'planted.c'], { cwd: desk });
  // The trap works.
  await runWindows([join(desk, 'git.exe')], { cwd: desk });
  expect(existsSync(join(desk, 'planted.txt'))).toBe(true);
  rmSync(join(desk, 'planted.txt'));
  put('a.yaml', plan);
  const { code, stderr } = await rasoat('check', 'a.yaml', ...AS_OF, '--changed-since', 'HEAD');
  expect(code).toBe(2);
  expect(stderr).toContain('git');
  expect(existsSync(join(desk, 'planted.txt'))).toBe(false);
});

test('Ctrl+Break stops a run: exit 149, no half report', async () => {
  for (let i = 0; i < 300; i++) put(`kh/${i}.yaml`, plan.replaceAll('An Thịnh', `số ${i}`));
  put('break.cjs', "setInterval(() => process.emit('SIGBREAK'), 20).unref();");
  const argv = ['--require', '.\\break.cjs', PROGRAM, 'check', 'kh', ...AS_OF, '-o', 'json:r.json'];
  const { code, stderr } = await runWindows([node, ...argv], { cwd: desk });
  expect([code, stderr]).toEqual([149, '']);
  expect(readdirSync(desk).sort()).toEqual(['break.cjs', 'kh']);
});

describe('on a console', () => {
  test.each([437, 1258])('of code page %i the letters are those of Vietnamese, on both streams', (page) => {
    const { program, env } = wine();
    const command = `chcp ${page} >nul & "${onDrive(node)}" "${PROGRAM}" check khong-co.yaml & "${onDrive(node)}" "${PROGRAM}" --help`;
    put('run.cmd', `@echo off\r\n${command}\r\n`);
    const said = execFileSync('script', ['-qec', `'${program}' cmd /c run.cmd`, '/dev/null'], {
      cwd: desk,
      env: { ...env, TERM: 'xterm', COLUMNS: '100' },
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(said.normalize('NFC')).toContain('Không tìm thấy tệp hoặc thư mục');
    expect(said.normalize('NFC')).toContain('Rà soát kế hoạch của các đơn vị');
  });
});
