import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeProvince } from './makeProvince.js';

/** What the Board hands on, each under the name that it would have there. */
const OUTPUTS = {
  html: ['bao-cao.html', 'trang xem trên trình duyệt'],
  xlsx: ['bao-cao.xlsx', 'sổ tính'],
  docx: ['bao-cao.docx', 'dự thảo báo cáo trình Thường trực Tỉnh ủy'],
  slips: ['phieu', 'phiếu gửi từng đơn vị'],
  markdown: ['bao-cao.md', 'bản chữ để dán vào thư'],
  csv: ['ton-tai.csv', 'mọi tồn tại, mỗi tồn tại một dòng'],
  missing: ['chua-gui.xlsx', 'danh sách đơn vị chưa gửi'],
  json: ['bao-cao.json', 'dữ liệu của báo cáo'],
};

/** `npm run demo`: makes the province in a temporary folder and writes every output into it. */
const rasoat = fileURLToPath(new URL('../../bin/rasoat.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rasoat-demo-'));
const plans = makeProvince(folder);
console.log(`${folder}: danh-sach.csv, rasoat.yaml, ke-hoach (${plans} tệp kế hoạch)`);

const outputs = Object.entries(OUTPUTS).flatMap(([format, [path]]) => ['-o', `${format}:${path}`]);
// Its own report is in the files; standard output would hold a thousand plans.
const stdio = /** @type {const} */ (['ignore', 'ignore', 'inherit']);
const { status } = spawnSync(process.execPath, [rasoat, 'check', '--fail-on', 'never', ...outputs], {
  cwd: folder,
  stdio,
});

if (status === 0) for (const [path, holds] of Object.values(OUTPUTS)) console.log(`${join(folder, path)}: ${holds}`);
process.exitCode = status ?? 1;
