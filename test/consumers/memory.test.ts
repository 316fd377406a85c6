import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/catalogue.js';

const MEBIBYTE = 1024 * 1024;
const LIMIT = 200 * 1024;
const unit =
  'đơn vị:\n  tên: Hội Nông dân huyện An Thịnh\n  loại: Hội Nông dân\n  cấp: huyện\n  cấp ủy cùng cấp: Huyện ủy An Thịnh\nhoạt động sáng tạo:\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasoat-memory-'));
  writeFileSync(
    join(folder, 'peak.cjs'),
    "process.on('exit', () => require('node:fs').writeFileSync('peak', String(process.resourceUsage().maxRSS)));",
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As many entries as a file may hold. */
function whole(entry: (i: number) => string): string {
  let text = unit;
  for (let i = 0; i < 9000; i++) {
    const more = entry(i);
    if (Buffer.byteLength(text) + Buffer.byteLength(more) > MEBIBYTE) break;
    text += more;
  }
  return text;
}

/** The most that a run of the program takes, in KiB, as the system counts it. */
function peakOf(text: string, options: readonly string[]): number {
  writeFileSync(join(folder, 'a.yaml'), text);
  const program = ['--require', './peak.cjs', `${root}bin/rasoat.js`];
  const argv = ['check', 'a.yaml', '--as-of', '2022-06-30', '--fail-on', 'never', ...options];
  execFileSync(process.execPath, [...program, ...argv], { cwd: folder, stdio: 'ignore' });
  return Number(readFileSync(join(folder, 'peak'), 'utf8'));
}

const outputs = ['json', 'html', 'xlsx', 'docx', 'csv', 'sarif', 'junit', 'gitlab', 'markdown'].flatMap((format) => [
  '-o',
  `${format}:${format}.${({ junit: 'xml', gitlab: 'json', markdown: 'md' } as Record<string, string>)[format] ?? format}`,
]);

describe.each<[string, (i: number) => string]>([
  [
    'activities of one year',
    (i) => `  - năm: 2022\n    tên: Vườn mẫu ${i}\n    ngày đăng ký: 15/1/2022\n    đăng ký với: Huyện ủy An Thịnh\n`,
  ],
  [
    'activities that each break the check twice',
    (i) =>
      `  - năm: ${2022 + (i % 4)}\n    tên: Vườn mẫu ${i}\n    ngày đăng ký: 15/1/2019\n    đăng ký với: Huyện ủy Khác\n`,
  ],
  [
    'activities with two values that cannot be read',
    (i) => `  - năm: 22\n    tên: Vườn mẫu ${i}\n    ngày đăng ký: 15/1/201x\n    đăng ký với: Huyện ủy Khác\n`,
  ],
])('a mebibyte of %s is judged within 200 MB', (_, entry) => {
  test.each([
    ['for the terminal', []],
    ['in all formats at once', outputs],
  ])('%s', (_, options) => {
    expect(peakOf(whole(entry), options)).toBeLessThan(LIMIT);
  });
});
