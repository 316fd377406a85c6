import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { desk } from '../../support/desk.js';

const at = desk();
const PLAN = 'đơn vị:\n  tên: Hội Nông dân xã An Thịnh\n  loại: Hội Nông dân\n  cấp: xã\n';

/** A folder whose configuration takes decisions from the workbook that a run writes, as the guide says. */
function board(decisions = 'duyet.xlsx', outputs = '[xlsx:duyet.xlsx]') {
  at.put('kh/a.yaml', PLAN);
  at.put(
    'rasoat.yaml',
    `kế hoạch: [kh]\nngày đối chiếu: 30/6/2022\nquyết định: ${decisions}\nkết quả: ${outputs}\nmức thất bại: không\n`,
  );
}

test('the first run makes the workbook of decisions, and says that nothing in it applies yet; the second reads it', async () => {
  board();
  const first = await at.run('check', '--quiet');
  expect(first.code).toBe(0);
  expect(first.stderr).toContain('Chưa có «duyet.xlsx»: lần này lập mới');
  expect(existsSync(at.path('duyet.xlsx'))).toBe(true);
  const second = await at.run('check', '--quiet');
  expect([second.code, second.stderr.includes('Chưa có')]).toEqual([0, false]);
});

test.each<[string, string, string]>([
  ['it is no output of this run', 'duyet.xlsx', '[html:trang.html]'],
  ['an output of another format stands there', 'duyet.docx', '[docx:duyet.docx]'],
  ['another file is written', 'duyet.xlsx', '[xlsx:khac.xlsx]'],
])('a file of decisions that is not there stops the run where %s', async (_, decisions, outputs) => {
  board(decisions, outputs);
  const { code, stderr } = await at.run('check', '--quiet');
  expect(code).toBe(2);
  expect(stderr).toContain('không đọc được');
});

test('the same by --decisions and -o', async () => {
  at.put('kh/a.yaml', PLAN);
  const both = ['--decisions', 'd.xlsx', '-o', 'xlsx:d.xlsx', '--fail-on', 'never', '--as-of', '2022-06-30'];
  const { code, stderr } = await at.run('check', 'kh', '--lang', 'en', ...both);
  expect([code, existsSync(at.path('d.xlsx'))]).toEqual([0, true]);
  expect(stderr).toContain('"d.xlsx" is not there yet');
});
