import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batchFile } from '../../src/shell/cli/desk/startFiles.js';
import { root } from '../support/catalogue.js';
import { onDrive, runWindows, windowsNode, wine } from '../support/windows.js';

/*
 * `rasoat.bat` under the cmd of wine: started from elsewhere, in folders with what a batch file reads as its own, before and after
 * the program has gone.
 */

const work = realpathSync(mkdtempSync(join(tmpdir(), 'rasoat desk-')));
const plan = readFileSync(`${root}examples/plans/hoi-nong-dan-xa-an-thinh.yaml`, 'utf8');
let node = '';
beforeAll(() => {
  wine();
  node = windowsNode('22');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

// The cmd of wine reads a per cent sign in its own `%~dp0` once more, as that of Windows does not.
const FOLDERS = ['Ban Dân vận & Tỉnh ủy (2022)', "kế hoạch! 'ế' #1, a=b"];

function deskIn(name: string): string {
  const folder = join(work, name);
  mkdirSync(join(folder, 'kh'), { recursive: true });
  writeFileSync(join(folder, 'kh/a.yaml'), plan);
  writeFileSync(
    join(folder, 'rasoat.yaml'),
    'kế hoạch: [kh]\nngày đối chiếu: 30/6/2022\nkết quả: [html:bao cao.html]\n',
  );
  return folder;
}

const cmd = (folder: string, file: string, ...typed: string[]) =>
  runWindows(['cmd', '/c', file, ...typed], { cwd: folder });

test.each(FOLDERS)('in «%s» it checks, and writes the page; a typed command is handed on', async (name) => {
  const folder = deskIn(name);
  const made = await runWindows([node, onDrive(`${root}bin/rasoat.js`), 'desk'], { cwd: folder });
  expect([made.code, made.stderr.includes('rasoat.bat')]).toEqual([0, true]);
  const batch = readFileSync(join(folder, 'rasoat.bat'), 'utf8');
  expect(batch).toContain('node.exe"');
  // As a double click does: by its whole path, from another folder.
  const { code, stdout, stderr } = await runWindows([onDrive(join(folder, 'rasoat.bat'))], { cwd: work });
  expect(stderr).toContain('bao cao.html');
  expect(stdout).toContain('Kế hoạch: nhận được 1');
  expect(code).toBe(1);
  expect(existsSync(join(folder, 'bao cao.html'))).toBe(true);
  const typed = await cmd(folder, 'rasoat.bat', 'check', 'kh', '--format', 'json', '--as-of', '2022-06-30');
  expect(JSON.parse(typed.stdout).plans).toHaveLength(1);
});

test('without a page to be written it ends with what the check ends with', async () => {
  const folder = deskIn('hỏng');
  await runWindows([node, onDrive(`${root}bin/rasoat.js`), 'desk'], { cwd: folder });
  rmSync(join(folder, 'rasoat.yaml'));
  const { code, stderr } = await runWindows([onDrive(join(folder, 'rasoat.bat'))], { cwd: work });
  expect(stderr).toContain('rasoat.yaml');
  expect(code).toBe(2);
});

test('where the program is gone it says so, and never starts itself', async () => {
  const folder = deskIn('mất');
  const start = { program: ['C:\\khong co\\node.exe'], folder: onDrive(folder), language: 'vi' } as const;
  writeFileSync(join(folder, 'rasoat.bat'), batchFile(start));
  const { code, stdout } = await cmd(folder, 'rasoat.bat');
  expect(stdout).toContain('rasoat desk');
  expect(code).toBe(2);
});

test('rasoat.command is what the shells of this system read', () => {
  const folder = deskIn('dash');
  execFileSync(process.execPath, [`${root}bin/rasoat.js`, 'desk'], { cwd: folder, stdio: 'ignore' });
  for (const shell of ['sh', 'bash', 'zsh']) execFileSync(shell, ['-n', join(folder, 'rasoat.command')]);
});
