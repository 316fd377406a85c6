import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../support/catalogue.js';
import { desk } from '../support/desk.js';

const at = desk();
const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
const broken = plan.replace('văn bản:', 'văn bản: [');

/** Slips and letters of a unit whose file cannot be read, which has sent a plan besides or has not. */
async function made(hasPlan: boolean, file = 'kh/a.yaml') {
  at.put('ds.csv', 'code;name;type;level;email\nA;Hội Nông dân xã An Thịnh;farmers-union;commune;a@example.vn\n');
  at.put('kh/hoi-nong-dan-xa-an-thinh.yaml', broken);
  if (hasPlan) at.put(file, plan);
  const roster = ['--roster', 'ds.csv', '--as-of', '2022-06-30', '--fail-on', 'never'];
  await at.run('check', 'kh', ...roster, '-o', 'slips:phieu', '-o', 'mail:thu');
  const list = at
    .text('thu/danh-sach-thu.csv')
    .split('\r\n')
    .filter((line) => line.includes('.eml'));
  const slips = readdirSync(at.path('phieu')).filter((name) => !name.startsWith('.'));
  return { slips: slips.sort(), list };
}

test('a file that cannot be read of a unit that has sent a plan: one slip says both, and one letter', async () => {
  const { slips, list } = await made(true);
  expect(slips).toEqual(['A-PHAN-CON-THIEU.txt', 'A.docx', 'A.md']);
  const slip = at.text('phieu/A.md');
  expect(slip).toContain('Kế hoạch của đơn vị (tệp a.yaml) đã được đối chiếu');
  expect(slip).toContain(
    'Ban còn nhận được tệp hoi-nong-dan-xa-an-thinh.yaml, có thể là của đơn vị nhưng chưa dùng được.',
  );
  expect(slip).toContain('Nếu bản đã đối chiếu (tệp a.yaml) là bản đúng thì không phải gửi lại');
  expect(slip.match(/^## Tệp khác có thể của đơn vị, chưa dùng được$/gm)).toHaveLength(1);
  // What is asked goes by the plan that counts; the other need not be sent again.
  expect(slip).not.toContain('Đề nghị đơn vị sửa tệp theo các điểm nêu trên và gửi lại về Ban.');
  expect(list).toEqual([expect.stringContaining('a@example.vn')]);
  const letter = Buffer.from(at.text('thu/A.eml').split('\r\n\r\n')[2] ?? '', 'base64').toString();
  expect(letter).toContain('Ban còn nhận được tệp hoi-nong-dan-xa-an-thinh.yaml');
});

test('whichever of the files is read first', async () => {
  const late = await made(true, 'kh/z.yaml');
  expect(late.slips).toEqual(['A-PHAN-CON-THIEU.txt', 'A.docx', 'A.md']);
  expect(at.text('phieu/A.md')).toContain('Ban còn nhận được tệp hoi-nong-dan-xa-an-thinh.yaml');
  expect(late.list).toHaveLength(1);
});

test('of one that has sent nothing else the slip asks for the plan, with its skeleton', async () => {
  const { slips, list } = await made(false);
  expect(slips).toEqual(['A-MAU-KE-HOACH.txt', 'A.docx', 'A.md']);
  expect(at.text('phieu/A.md')).not.toContain('kế hoạch khác');
  expect(list).toEqual([expect.stringContaining('a@example.vn')]);
});

test('a file that names its unit nearly right is told in the slip of the plan, and what it does not meet is not asked for twice', async () => {
  at.put('kh/gan.yaml', plan.replace('xã An Thịnh', 'xã An Thinhh').replace(/mã đơn vị:.*\n/, ''));
  const { slips } = await made(true);
  expect(slips).toEqual(['A-PHAN-CON-THIEU.txt', 'A.docx', 'A.md']);
  const slip = at.text('phieu/A.md');
  expect(slip).toContain('Ban còn nhận được tệp gan.yaml và tệp hoi-nong-dan-xa-an-thinh.yaml');
  expect(slip.match(/tệp gan\.yaml\) đã được đối chiếu/g)).toBeNull();
  expect(slip.match(/^- \[ \] \*\*Quyết định kết quả · 3\.1\.b/gm)).toHaveLength(1);
});
