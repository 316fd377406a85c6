import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../support/catalogue.js';
import { runRasoat } from '../../support/runRasoat.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rasoat-page-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

test.each([
  [['page', 'a.html'], '<html lang="vi">'],
  [['page', 'a.html', '--lang', 'en'], '<html lang="en">'],
])('%j', async (argv, start) => {
  expect(existsSync(`${root}dist/form.html`)).toBe(true);
  const { code, stdout, stderr } = await runRasoat(argv, { cwd });
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain('a.html');
  expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toContain(start);
});

test('nothing is overwritten', async () => {
  writeFileSync(join(cwd, 'a.html'), 'của tôi');
  const { code, stderr } = await runRasoat(['page', 'a.html'], { cwd });
  expect([code, readFileSync(join(cwd, 'a.html'), 'utf8')]).toEqual([2, 'của tôi']);
  expect(stderr).toBe('«a.html» đã có và không bị ghi đè. Hãy chọn tên khác.\n');
});

test('a program that was not built says so', async () => {
  const { code, stderr } = await runRasoat(['page', 'a.html'], { cwd, home: cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('npm run build');
});
