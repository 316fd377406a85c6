import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { asOf, desk, planOf } from '../support/desk.js';
import { readOffice } from '../support/readers.js';

const at = desk();

const plan = (commune: string, more = '') =>
  planOf({ name: `Hội Nông dân xã ${commune}`, type: 'farmers-union', level: 'commune' }) + more;

beforeEach(() => {
  at.put(
    'ds.csv',
    'code;name;type;level;parent;due\nAT;Hội Nông dân xã An Thịnh;farmers-union;commune;Huyện Một;2021-12-31\nPL;Hội Nông dân xã Phú Lâm;farmers-union;commune;Huyện Hai;2021-12-31\n',
  );
  at.put('rasoat.yaml', 'danh sách đơn vị: ds.csv\nmức thất bại: không\n');
  at.put('kh/at.yaml', plan('An Thịnh'));
});

async function draft(...argv: string[]) {
  await at.run('check', 'kh', '--as-of', asOf, '-o', 'docx:b.docx', ...argv);
  const { parts } = readOffice(readFileSync(at.path('b.docx')));
  return parts.get('word/document.xml')?.words ?? '';
}

test('the draft says why more plans came than its table of units has', async () => {
  const said = 'Số kế hoạch trên gồm cả 1 kế hoạch không xác định được là của đơn vị nào trong danh sách; bảng';
  expect(await draft()).not.toContain('Số kế hoạch trên gồm cả');
  at.put('kh/la.yaml', plan('Không Có'));
  expect(await draft()).toContain(said);
});

test('of a plan that can be read for the first time and has no findings it does not say that it has 0', async () => {
  at.put('kh/at.yaml', 'đơn vị: [\n');
  await at.json('kh', '--only', '3.1.b', '-o', 'json:cu.json');
  at.put(
    'kh/at.yaml',
    plan(
      'An Thịnh',
      'creative_activities:\n  - { year: 2022, title: "Đường hoa nông dân tự quản thôn Soi", political_task: xây dựng nông thôn mới, registered_on: 15/1/2022, registered_with: Đảng ủy xã An Thịnh }\n',
    ),
  );
  const text = await draft('--only', '3.1.b', '--since', 'cu.json');
  expect(text).toContain('Hội Nông dân xã An Thịnh');
  expect(text).toContain('không có tồn tại');
});
