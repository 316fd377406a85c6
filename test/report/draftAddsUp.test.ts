import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { messages } from '../../src/messages/sentences.js';
import { asOf, desk, planOf } from '../support/desk.js';
import { readOffice } from '../support/readers.js';

const at = desk();

const plan = (commune: string) =>
  planOf({ name: `Hội Nông dân xã ${commune}`, type: 'farmers-union', level: 'commune' });

beforeEach(() => {
  at.put(
    'ds.csv',
    'code;name;type;level;parent;due\nAT;Hội Nông dân xã An Thịnh;farmers-union;commune;Huyện Một;2021-12-31\nPL;Hội Nông dân xã Phú Lâm;farmers-union;commune;Huyện Hai;2021-12-31\n',
  );
  at.put('rasoat.yaml', 'danh sách đơn vị: ds.csv\nmức thất bại: không\n');
  at.put('kh/at.yaml', plan('An Thịnh'));
});

async function draft() {
  await at.run('check', 'kh', '--as-of', asOf, '-o', 'docx:b.docx');
  const { parts } = readOffice(readFileSync(at.path('b.docx')));
  return parts.get('word/document.xml')?.words ?? '';
}

test('the draft says why more plans came than its table of units has', async () => {
  const said = 'Số kế hoạch trên gồm cả 1 kế hoạch không xác định được là của đơn vị nào trong danh sách; bảng';
  expect(await draft()).not.toContain('Số kế hoạch trên gồm cả');
  at.put('kh/la.yaml', plan('Không Có'));
  expect(await draft()).toContain(said);
});

test('of a plan that can be read for the first time and has no findings nobody says that it has 0', () => {
  expect([0, 1, 3].map(messages.vi.since.paper.first)).toEqual(['không có tồn tại', 'có 1 tồn tại', 'có 3 tồn tại']);
  expect([0, 1, 3].map(messages.en.since.paper.first)).toEqual(['no findings', '1 finding', '3 findings']);
});
