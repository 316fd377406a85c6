import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../support/catalogue.js';
import { desk } from '../support/desk.js';

const at = desk();
const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
const broken = plan.replace('văn bản:', 'văn bản: [');

/** Slips and letters of a unit whose file cannot be read, which has sent a plan besides or has not. */
async function made(hasPlan: boolean) {
  at.put('ds.csv', 'code;name;type;level;email\nA;Hội Nông dân xã An Thịnh;farmers-union;commune;a@example.vn\n');
  at.put('kh/hoi-nong-dan-xa-an-thinh.yaml', broken);
  if (hasPlan) at.put('kh/a.yaml', plan);
  const roster = ['--roster', 'ds.csv', '--as-of', '2022-06-30', '--fail-on', 'never'];
  await at.run('check', 'kh', ...roster, '-o', 'slips:phieu', '-o', 'mail:thu');
  const list = at
    .text('thu/danh-sach-thu.csv')
    .split('\r\n')
    .filter((line) => line.includes('.eml'));
  const slips = readdirSync(at.path('phieu')).filter((name) => !name.startsWith('.'));
  return { slips: slips.sort(), list };
}

test('a file that cannot be read of a unit that has sent a plan: the slip says so, and brings no skeleton', async () => {
  const { slips, list } = await made(true);
  expect(slips).toEqual(['A-2.docx', 'A-2.md', 'A-PHAN-CON-THIEU.txt', 'A.docx', 'A.md']);
  expect(at.text('phieu/A-2.md')).toContain('Đơn vị đã gửi kế hoạch khác (tệp a.yaml), đã được đối chiếu');
  expect(at.text('phieu/A.md')).not.toContain('kế hoạch khác');
  // Both letters go to the unit, whose address the roster has.
  expect(list).toHaveLength(2);
  for (const line of list) expect(line).toContain('a@example.vn');
});

test('of one that has sent nothing else the slip asks for the plan, with its skeleton', async () => {
  const { slips, list } = await made(false);
  expect(slips).toEqual(['A-MAU-KE-HOACH.txt', 'A.docx', 'A.md']);
  expect(at.text('phieu/A.md')).not.toContain('kế hoạch khác');
  expect(list).toEqual([expect.stringContaining('a@example.vn')]);
});
