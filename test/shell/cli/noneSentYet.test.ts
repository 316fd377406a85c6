import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { desk } from '../../support/desk.js';

const at = desk();

/** A folder in which no plan has come, with a roster of one unit that is overdue and one that is not. */
function nothingCame() {
  mkdirSync(at.path('kh'), { recursive: true });
  at.put(
    'ds.csv',
    'code;name;type;level;due\nA;Hội Nông dân xã An Thịnh;farmers-union;commune;2021-12-31\nB;Hội Nông dân xã Đông Sơn;farmers-union;commune;2022-12-31\n',
  );
}
const asked = ['check', 'kh', '--roster', 'ds.csv', '--as-of', '2022-06-30'] as const;

test('where no plan has come yet a run with a roster tells who has sent none, in every report, and how units may begin', async () => {
  nothingCame();
  const { code, stdout, stderr } = await at.run(
    ...asked,
    ...[
      '-o',
      'missing:chua-gui.csv',
      '-o',
      'json:bc.json',
      '-o',
      'slips:phieu',
      '-o',
      'docx:bc.docx',
      '-o',
      'html:bc.html',
    ],
    ...['-o', 'xlsx:bc.xlsx', '-o', 'summary:tom-tat.docx', '-o', 'mail:thu'],
  );
  expect(code).toBe(2);
  expect(stdout).toContain('Chưa gửi kế hoạch (2)');
  expect(stdout).toContain('quá hạn 181 ngày');
  expect(at.text('chua-gui.csv')).toContain('Hội Nông dân xã Đông Sơn');
  expect(JSON.parse(at.text('bc.json')).summary.roster).toMatchObject({
    expected: 2,
    received: 0,
    missing: 2,
    overdue: 1,
  });
  expect(readdirSync(at.path('phieu'))).toContain('B-MAU-KE-HOACH.txt');
  expect(stderr).toContain('Không tìm thấy kế hoạch nào');
  expect(stderr).toContain('«ds.csv» có 2 đơn vị');
  expect(stderr).toContain('rasoat init --roster ds.csv -o');
});

test('what an earlier run has written stays, for the drive of the plans may not be there', async () => {
  nothingCame();
  at.put('chua-gui.csv', 'của lần trước');
  at.put('phieu/A.md', 'của lần trước');
  const outputs = ['-o', 'missing:chua-gui.csv', '-o', 'slips:phieu', '-o', 'json:moi.json'];
  const { code, stderr } = await at.run(...asked, ...outputs);
  expect([code, at.text('chua-gui.csv'), at.text('phieu/A.md')]).toEqual([2, 'của lần trước', 'của lần trước']);
  expect(stderr).toContain('Giữ nguyên «chua-gui.csv» của lần trước');
  expect(stderr).toContain('Giữ nguyên «phieu» của lần trước');
  expect(existsSync(at.path('moi.json'))).toBe(true);
});

test.each<[string, () => void, string[]]>([
  ['a folder that is not there', () => {}, ['no-such-folder']],
  ['plans that are left out', () => at.put('kh/nhap.yaml', 'đơn vị:'), ['kh', '--exclude', 'nhap.yaml']],
  ['a plan that is hidden', () => at.put('kh/.a.yaml', 'đơn vị:'), ['kh']],
  ['only some of the plans', () => {}, ['kh', '--partial']],
  ['a part of the plans', () => {}, ['kh', '--shard', '1/2']],
])('nothing is told of who has sent none: %s', async (_, make, paths) => {
  nothingCame();
  make();
  const { code, stdout } = await at.run('check', ...paths, '--roster', 'ds.csv', '-o', 'missing:chua-gui.csv');
  expect([code, stdout, existsSync(at.path('chua-gui.csv'))]).toEqual([2, '', false]);
});

test('nor against an earlier report: then plans were there', async () => {
  nothingCame();
  at.put('kh/a.yaml', 'đơn vị:\n  tên: Hội Nông dân xã An Thịnh\n  loại: Hội Nông dân\n  cấp: xã\n');
  await at.run(...asked, '-o', 'json:cu.json');
  const { code, stdout } = await at.run('check', 'trong', '--roster', 'ds.csv', '--since', 'cu.json');
  expect([code, stdout]).toEqual([2, '']);
});

test('without a roster nothing is told', async () => {
  nothingCame();
  const { code, stdout, stderr } = await at.run('check', 'kh');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).not.toContain('rasoat init');
});
