import { expect, test } from 'vitest';
import { readLevels } from '../../../src/plan/model/values/readLevels.js';
import { NameIndex } from '../../../src/plan/text/NameIndex.js';

const names = new NameIndex([
  ['province', ['tỉnh']],
  ['district', ['huyện']],
  ['commune', ['xã']],
]);

test.each([
  ['xã', ['commune']],
  ['cấp xã', ['commune']],
  ['toàn tỉnh', ['province']],
  ['toàn cấp tỉnh', ['province']],
  ['toàn thể xã', ['commune']],
  ['các xã', ['commune']],
  ['tất cả các xã', ['commune']],
  ['từng xã', ['commune']],
  ['cấp xã và huyện', ['commune', 'district']],
  ['từ tỉnh đến xã', ['province', 'commune']],
  ['từ tỉnh tới xã', ['province', 'commune']],
  ['huyện cùng xã', ['district', 'commune']],
  ['cap xa va huyen', ['commune', 'district']],
  ['xa cung huyen', ['commune', 'district']],
  ['xa den huyen', ['commune', 'district']],
  ['xa toi huyen', ['commune', 'district']],
  ...[',', ';', '/', '&', '+', ' ,, ', ',  ,'].map((sign): [string, string[]] => [
    `huyện${sign}xã`,
    ['district', 'commune'],
  ]),
  ['xã, xã', ['commune']],
  ['xã,', ['commune']],
])('%s', (text, levels) => {
  expect(readLevels(text, names)).toEqual(levels);
  expect(readLevels(text.normalize('NFD').toUpperCase(), names)).toEqual(levels);
});

test.each([
  '',
  ' ',
  ',',
  ' ,; ',
  'xã huyện',
  'xã, thôn',
  'thôn, xã',
  'ba cấp',
  'toàn cấp các tỉnh',
  'vàxã',
  'huyệnvà xã',
])('%j names no levels, or not only those', (text) => {
  expect(readLevels(text, names)).toBeUndefined();
});
