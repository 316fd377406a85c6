import { writeFileSync } from 'node:fs';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { desk } from '../../support/desk.js';

const at = desk();
const HEAD = ['Mã đơn vị', 'Tên', 'Loại', 'Cấp', 'Trực thuộc', 'Thuộc về'];
const plan = (name: string) => `đơn vị:\n  tên: ${name}\n  loại: Hội Nông dân\n  cấp: xã\n`;

const book = async (sheets: WriteSheet[]) => writeFileSync(at.path('ds.xlsx'), await writeXlsx({ sheets }));

/** A roster of six units in rows 2 to 7, of which the rows of this list are hidden, and the plan of the first. */
async function roster(hidden: readonly number[], more: string[][] = []) {
  const rows = [...Array(6).keys()].map((i) => [
    `A${i}`,
    `Hội Nông dân xã Số ${i}`,
    'Hội Nông dân',
    'xã',
    `Huyện ${i < 2 ? 'Một' : 'Hai'}`,
    'x',
  ]);
  const rowDefs = new Map(hidden.map((row) => [row - 1, { hidden: true }]));
  const sheets = [{ name: 'DS', rows: [HEAD, ...rows, ...more], rowDefs }];
  await book(sheets);
  at.put('kh/a.yaml', plan('Hội Nông dân xã Số 0'));
}
const check = (...more: string[]) =>
  at.run(
    'check',
    'kh',
    '--roster',
    'ds.xlsx',
    '--as-of',
    '2022-06-30',
    '--fail-on',
    'never',
    '-o',
    'json:bc.json',
    ...more,
  );
const saved = (name = 'bc.json') => JSON.parse(at.text(name));

test.each<[string, number[], string | undefined]>([
  ['none', [], undefined],
  ['the headings only', [1], undefined],
  ['one', [4], '1 đơn vị ở hàng đang ẩn hoặc đang bị lọc, vẫn được tính (hàng 4).'],
  [
    'by a filter, all but one',
    [2, 3, 5, 6, 7],
    '5 đơn vị ở hàng đang ẩn hoặc đang bị lọc, vẫn được tính (hàng 2-3, 5-7).',
  ],
])('rows of a roster that the workbook hides count, and are told: %s', async (_, hidden, line) => {
  await roster(hidden);
  const { stdout, stderr } = await check();
  const { summary, roster: told } = saved();
  const units = hidden.filter((row) => row > 1);
  expect(summary.roster.expected).toBe(6);
  expect(summary.roster.hidden).toBe(units.length || undefined);
  const places = told.places.filter((place: { hidden?: true }) => place.hidden);
  expect(places.map((place: { line: number }) => place.line)).toEqual(units);
  if (line === undefined) expect(`${stdout}${stderr}`).not.toContain('đang bị lọc');
  else {
    expect(stderr).toContain(`ds.xlsx: ${line}`);
    expect(stdout.replace(/\s+/g, ' ')).toContain(`Trong số phải gửi, ${units.length} đơn vị ở hàng đang ẩn`);
  }
});

test('merged reports and English tell the same', async () => {
  await roster([3, 4]);
  for (const i of [1, 2]) await check('--shard', `${i}/2`, '-o', `json:${i}.json`);
  await at.run('report', '1.json', '2.json', '-o', 'json:ca.json');
  expect(saved('ca.json').summary.roster).toMatchObject({ expected: 6, hidden: 2 });
  const { stdout, stderr } = await check('--lang', 'en');
  expect(stderr).toContain('2 units stand in rows that are hidden or filtered out, and count (rows 3-4).');
  expect(stdout.replace(/\s+/g, ' ')).toContain('Of the expected, 2 units stand in rows');
});

test('by district each file tells its own', async () => {
  await roster([3, 4]);
  await check('--by', 'district', '-o', 'html:trang/');
  expect(at.text('trang/huyen-hai.html')).toContain('Trong số phải gửi, 1 đơn vị ở hàng đang ẩn');
  expect(at.text('trang/huyen-mot.html')).toContain('Trong số phải gửi, 1 đơn vị ở hàng đang ẩn');
});

test('with --quiet what is passed over is told all the same, and nothing else of the roster', async () => {
  await roster([3], [['', 'Ghi chú: danh sách lập ngày 01/6/2022']]);
  const { stderr } = await check('--quiet');
  expect(stderr).toContain('ds.xlsx: không dùng: F “Thuộc về”; không tính là đơn vị: hàng 8');
  expect(stderr).not.toMatch(/các cột được dùng|đang bị lọc/);
  await book([{ name: 'DS', rows: [HEAD.slice(0, 4), ['A0', 'Hội Nông dân xã Số 0', 'Hội Nông dân', 'xã']] }]);
  expect((await check('--quiet')).stderr).toBe('');
});
