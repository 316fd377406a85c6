import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FolderFile } from '../../src/report/Format.js';
import { slips } from '../../src/report/slips/slips.js';
import { boardReport } from '../support/boardReport.js';
import { hostilePlan } from '../support/hostilePlan.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-slips-'));
const run = (program: string, ...argv: string[]) => execFileSync(program, argv, { encoding: 'utf8', cwd: folder });

beforeAll(async () => {
  const { context, plans, totals } = boardReport();
  const renderer = slips(context);
  const files: FolderFile[] = [];
  for (const plan of plans) files.push(...(await renderer.plan(plan)));
  const ofHostile = await renderer.plan(hostilePlan('plans/la.yaml'));
  files.push(...ofHostile, ...(await renderer.foot(totals)));
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  const hostile = [...ofHostile].find(({ name }) => name.endsWith('.docx'))?.name ?? '';
  if (hostile !== 'la.docx') run('cp', hostile, 'la.docx');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', 'U10.docx', 'U2.docx', 'HU-07.docx', 'la.docx');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['with much to correct', 'U10', 4],
  ['with nothing to correct', 'U2', 1],
  ['of a unit that sent nothing', 'HU-07', 4],
])('a slip %s is a few pages of A4', (_, name, most) => {
  const facts = run('pdfinfo', `${name}.pdf`);
  expect(Number(/Pages:\s+(\d+)/.exec(facts)?.[1])).toBeLessThanOrEqual(most);
  expect(facts).toMatch(/Page size:\s+59\d(?:\.\d+)? x 84\d(?:\.\d+)? pts \(A4\)/);
});

test('it reads as it should', () => {
  const text = run('pdftotext', '-layout', 'U10.pdf', '-').replace(/\s+/g, ' ');
  for (const words of [
    'TỈNH ỦY BẮC HÀ',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Kính gửi: Hội Liên hiệp Phụ nữ xã Đông Sơn',
    '☐ Quyết định kết quả · 3.1.b',
  ]) {
    expect(text).toContain(words);
  }
});

test('hostile text stays text', () => {
  expect(existsSync(join(folder, 'la.pdf'))).toBe(true);
  expect(run('pdftotext', '-layout', 'la.pdf', '-').replace(/\s+/g, ' ')).toContain('<img src=x onerror=alert(1)>');
});
