import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { asOf, desk, planOf } from '../support/desk.js';
import { reportFaults } from '../support/reportSchema.js';

const at = desk();

const waiver = (requirement: string, unit: string, expires: string) =>
  `  - { yêu cầu: ${requirement}, đơn vị: "${unit}", lý do: Chờ kiện toàn, người duyệt: Thường trực, văn bản: 214-TB/TU, hết hạn: ${expires} }\n`;
const official = (unit: string) =>
  `  - { đơn vị: ${unit}, tệp: kh/cu.yaml, người duyệt: Thường trực, ngày: 15/6/2022, lý do: bản đúng }\n`;

beforeEach(() => {
  at.put(
    'ds.csv',
    [
      'code;name;type;level;parent;due;former_names',
      'AT;Hội Nông dân xã An Thịnh;farmers-union;commune;Huyện Một;2021-12-31;',
      'PL;Hội Nông dân xã Phú Lâm;farmers-union;commune;Huyện Một;2021-12-31;Hội Nông dân xã Phú Cũ',
      'PS;Hội Nông dân xã Phú Sơn;farmers-union;commune;Huyện Hai;2021-12-31;',
      'PT;Hội Nông dân xã Phú Thọ;farmers-union;commune;Huyện Hai;2021-12-31;',
      '',
    ].join('\n'),
  );
  at.put('kh/at.yaml', planOf({ name: 'Hội Nông dân xã An Thịnh', type: 'farmers-union', level: 'commune' }));
  at.put(
    'rasoat.yaml',
    `danh sách đơn vị: ds.csv\nmức thất bại: không\nmiễn:\n${[
      waiver('3.1.b', 'AT', '31/12/2022'),
      waiver('3.1.b', 'Hội Nông dân xã Phú Cũ', '31/12/2022'),
      waiver('2.a', 'PL', '31/3/2022'),
      waiver('3.1.b', 'PT', '31/12/2022'),
      // The same again, by another name.
      waiver('3.1.b', 'Hội Nông dân xã Phú Thọ', '31/12/2022'),
    ].join('')}bản chính thức:\n${official('PS')}`,
  );
});

/** The rows of a list as CSV, by their codes. */
const rowsOf = (text: string): Record<string, Record<string, string>> =>
  Object.fromEntries(
    parse<Record<string, string>>(text, { bom: true, columns: true, delimiter: ';' }).map((row) => [
      row['Mã đơn vị'],
      row,
    ]),
  );

const PL =
  '3.1.b: được miễn đến hết 31/12/2022 theo 214-TB/TU, Thường trực duyệt; lý do: Chờ kiện toàn. Đã hết thời gian miễn 2.a (đến hết 31/3/2022, 214-TB/TU).';

test('the reminder list says what the Board has decided of a unit, as CSV and as XLSX', async () => {
  const { code } = await at.run('check', 'kh', '--as-of', asOf, '-o', 'missing:c.csv', '-o', 'missing:c.xlsx');
  expect(code).toBe(2); // of the decision on a plan that the unit has not sent
  const rows = rowsOf(at.text('c.csv'));
  expect(Object.keys(rows)).toEqual(['PL', 'PS', 'PT']);
  expect(rows.PL?.['Quyết định của Ban']).toBe(PL);
  expect(rows.PS?.['Quyết định của Ban']).toContain('Bản chính thức của “PS” (kh/cu.yaml)');
  expect(rows.PT?.['Quyết định của Ban']?.match(/được miễn/g)).toHaveLength(1);
  // Being allowed to leave something out is not having sent a plan.
  expect(rows.PL?.['Trạng thái']).toBe('quá hạn');
  const xlsx = unzipSync(readFileSync(at.path('c.xlsx')));
  expect(strFromU8(xlsx['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(PL);
});

test('without decisions there is no column for them', async () => {
  at.put('rasoat.yaml', 'danh sách đơn vị: ds.csv\nmức thất bại: không\n');
  await at.run('check', 'kh', '--as-of', asOf, '-o', 'missing:c.csv');
  expect(at.text('c.csv')).not.toContain('Quyết định của Ban');
});

test('text, list of findings, letter and data say it too, from a saved report as well', async () => {
  const { report } = await at.json('kh', '-o', 'json:r.json', '-o', 'csv:t.csv', '-o', 'slips:phieu/');
  expect(reportFaults(report)).toEqual([]);
  const { missing } = report.roster;
  expect(
    missing.map((one: { waivers?: unknown[]; expiredWaivers?: unknown[] }) => [
      one.waivers?.length,
      one.expiredWaivers?.length,
    ]),
  ).toEqual([
    [1, 1],
    [undefined, undefined],
    [1, undefined],
  ]);
  expect(rowsOf(at.text('t.csv')).PL?.['Ý kiến của Ban']).toContain('3.1.b: được miễn đến hết 31/12/2022');
  expect(at.text('phieu/PL.md')).toMatch(/Đơn vị được miễn 3\\?\.1\\?\.b đến hết 31\/12\/2022/);
  const told = 'được miễn 3.1.b đến hết 31/12/2022 (214-TB/TU); đã hết thời gian miễn 2.a';
  for (const argv of [
    ['check', 'kh', '--as-of', asOf],
    ['report', 'r.json'],
  ])
    expect((await at.run(...argv)).stdout.replace(/\s+/g, ' ')).toContain(told);
  await at.run('report', 'r.json', '-o', 'missing:d.csv');
  expect(rowsOf(at.text('d.csv')).PL?.['Quyết định của Ban']).toBe(PL);
});
