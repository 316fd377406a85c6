import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { desk } from '../../support/desk.js';

const at = desk();

test('where no plan has come yet a run with a roster says how units may begin, and writes nothing over what was there', async () => {
  mkdirSync(at.path('kh'));
  at.put('ds.csv', 'code;name;type;level\nA;Hội Nông dân xã An Thịnh;farmers-union;commune\n');
  at.put('chua-gui.csv', 'của lần trước');
  const { code, stdout, stderr } = await at.run('check', 'kh', '--roster', 'ds.csv', '-o', 'missing:chua-gui.csv');
  expect([code, stdout, at.text('chua-gui.csv')]).toEqual([2, '', 'của lần trước']);
  expect(stderr).toContain('Không tìm thấy kế hoạch nào');
  expect(stderr).toContain('«ds.csv» có 1 đơn vị');
  expect(stderr).toContain('rasoat init --roster ds.csv -o');
});

test('without a roster it does not', async () => {
  mkdirSync(at.path('kh'));
  expect((await at.run('check', 'kh')).stderr).not.toContain('rasoat init');
});
