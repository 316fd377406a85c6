import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLAN_SIZE_LIMIT } from '../../../src/plan/model/planSizeLimit.js';
import { compareRatios, countNeeded, measureRatio, percentRatio } from '../../../src/plan/model/Ratio.js';
import { readAmount } from '../../../src/plan/model/values/readAmount.js';
import { readDate } from '../../../src/plan/model/values/readDate.js';
import { readGoal, readPercent } from '../../../src/plan/model/values/readPercent.js';
import { readYear } from '../../../src/plan/model/values/readYear.js';
import { mojibake } from '../../../src/plan/reader/mojibake.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { bare, fold, sameFolded } from '../../../src/plan/text/fold.js';
import { NameIndex } from '../../../src/plan/text/NameIndex.js';
import { unsafeCharacters, visible } from '../../../src/plan/text/visible.js';
import { cutDocuments } from '../../../src/plan/yaml/cutDocuments.js';
import { decode } from '../../../src/shell/read/decode.js';
import { decodePlan } from '../../../src/shell/read/readPlanFile.js';
import { root } from '../../support/catalogue.js';

describe('readDate', () => {
  test.each([
    ['2021-09-30', '2021-09-30'],
    ['30/9/2021', '2021-09-30'],
    ['30/09/2021', '2021-09-30'],
    ['30-09-2021', '2021-09-30'],
    ['30.9.2021', '2021-09-30'],
    ['ngày 30 tháng 9 năm 2021', '2021-09-30'],
    ['NGÀY 30  THÁNG 9 NĂM 2021', '2021-09-30'],
    ['ngay 30 thang 9 nam 2021', '2021-09-30'],
    ['ngày 30 tháng 9 năm 2021'.normalize('NFD'), '2021-09-30'],
    ['ngày 30/9/2021', '2021-09-30'],
    ['Ngày 30.9.2021', '2021-09-30'],
    ['ngày 05 tháng 9 năm 2021.', '2021-09-05'],
    ['30/9/2021.', '2021-09-30'],
    ['30/9-2021', '2021-09-30'],
    ['30.9-2021', '2021-09-30'],
    ['2021/09/30', '2021-09-30'],
    ['ngày 2021/09/30', '2021-09-30'],
    ['ngày 30 tháng 9, 2021', '2021-09-30'],
    ['ngày mùng 5 tháng 8 năm 2021', '2021-08-05'],
    ['mồng 5/8/2021', '2021-08-05'],
    ['ban hành 05/8/2021', '2021-08-05'],
    ['05/8/2021 (ngày ký)', '2021-08-05'],
    ['05/8/2021 (đã ban hành)', '2021-08-05'],
    ['05/8/2021 (Công văn số 05-CV/HND)', '2021-08-05'],
    ['ngày 05/8/2021 (theo CV số 05)', '2021-08-05'],
    ['Công văn số 05-CV/HND ngày 05/8/2021', '2021-08-05'],
    ['Tờ trình 03 ngày 05/8/2021', '2021-08-05'],
    ['QĐ số: 15/QĐ-UBND, ngày 05/8/2021', '2021-08-05'],
    ['29/2/2024', '2024-02-29'],
    ['29/2/2000', '2000-02-29'],
    ['1/1/2021', '2021-01-01'],
    ['31/12/2025', '2025-12-31'],
    ['31/12/2099', '2099-12-31'],
    ['1/1/1900', '1900-01-01'],
  ])('%s', (text, value) => expect(readDate(text)).toEqual({ value }));

  test.each([
    ['31/9/2021', { reason: 'day', year: 2021, month: 9, days: 30 }],
    ['29/2/2021', { reason: 'day', year: 2021, month: 2, days: 28 }],
    ['29/2/2100', { reason: 'day', year: 2100, month: 2, days: 28 }],
    ['32/1/2021', { reason: 'day', year: 2021, month: 1, days: 31 }],
    ['0/9/2021', { reason: 'form' }],
    ['10/0/2021', { reason: 'month', month: 0 }],
    ['30/13/2021', { reason: 'month', month: 13 }],
    ['0/13/2021', { reason: 'month', month: 13 }],
    ['13/13/2021', { reason: 'month', month: 13 }],
    ['9/30/2021', { reason: 'month', month: 30, meant: '2021-09-30' }],
    ['2021-30-09', { reason: 'month', month: 30, meant: '2021-09-30' }],
    ['30/9/21', { reason: 'short-year', meant: '2021-09-30' }],
    ['21-09-10', { reason: 'short-year' }],
    ['30/9/1021', { reason: 'year', year: 1021 }],
    ['30/9/9999', { reason: 'year', year: 9999 }],
    ['1/1/2100', { reason: 'year', year: 2100 }],
    ['31/12/1899', { reason: 'year', year: 1899 }],
    ['30/9/2021..', { reason: 'form' }],
    ['2021-09-30T08:00:00Z', { reason: 'form', meant: '2021-09-30' }],
    ['30-9/2021', { reason: 'form', meant: '2021-09-30' }],
    ['31-9/2021', { reason: 'form' }],
    ['31/9-2021', { reason: 'day', year: 2021, month: 9, days: 30 }],
    ['30/9/2021 (dự kiến)', { reason: 'form' }],
    ['30/9/2021 (ngày dự kiến ký)', { reason: 'form' }],
    ['30/9/2021 (đã hoãn)', { reason: 'form' }],
    ['30/9/2021 (đã sửa ngày 5/10/2021)', { reason: 'form' }],
    ['30/9/2021 (âm lịch)', { reason: 'form' }],
    ['Dự thảo Kế hoạch số 12-KH/HU ngày 30/9/2021', { reason: 'form' }],
    ['theo Kết luận số 18-KL/TU ngày 30/3/2016', { reason: 'form' }],
    ['Kế hoạch ngày 30/9/2021', { reason: 'form' }],
    ['12021/09/30', { reason: 'form' }],
    ['30/9', { reason: 'form' }],
    ['30/9/201', { reason: 'short-year' }],
    ['tháng 9/2021', { reason: 'form' }],
    ['ngày ba mươi', { reason: 'form' }],
    ['', { reason: 'form' }],
  ])('%s is refused', (text, fault) => expect(readDate(text)).toEqual({ fault }));
});

describe('readYear', () => {
  test.each([
    ['2022', 2022],
    ['năm 2022', 2022],
    ['Năm 2022.', 2022],
    ['năm 2022'.normalize('NFD'), 2022],
    ['2000', 2000],
    ['2099', 2099],
  ])('%s', (text, value) => expect(readYear(text)).toEqual({ value }));

  test.each<[string, object]>([
    ['22', { reason: 'form', meant: 2022 }],
    ['35', { reason: 'form', meant: 2035 }],
    ['14', { reason: 'form' }],
    ['99', { reason: 'form' }],
    ['năm nay', { reason: 'form' }],
    ['năm 22', { reason: 'form' }],
    ['2022-2023', { reason: 'several' }],
    ['2022, 2023', { reason: 'several' }],
    ['năm 2022 và 2023', { reason: 'several' }],
    ['giai đoạn 2021-2025', { reason: 'several' }],
    ['từ năm 2021 đến năm 2025', { reason: 'several' }],
    ['12022-2023', { reason: 'form' }],
    ['2022-20233', { reason: 'form' }],
    ['202-2023', { reason: 'form' }],
    ['2022-202', { reason: 'form' }],
    ['202', { reason: 'form' }],
    ['022', { reason: 'form' }],
    ['22.', { reason: 'form' }],
    ['22,5', { reason: 'form' }],
    ['2022.0', { reason: 'form' }],
    ['20222023', { reason: 'form' }],
    ['٢٠٢٢', { reason: 'form' }],
    ['1999', { reason: 'range' }],
    ['2100', { reason: 'range' }],
  ])('%s is refused', (text, fault) => expect(readYear(text)).toEqual({ fault }));
});

describe('readPercent', () => {
  test.each([
    ['55', 55, 0],
    ['55%', 55, 0],
    ['55 %', 55, 0],
    ['55,5%', 55.5, 1],
    ['55,5', 55.5, 1],
    ['55.5', 55.5, 1],
    ['52,0', 52, 1],
    ['0', 0, 0],
    ['100%', 100, 0],
    ['≥ 55,5%', 55.5, 1],
    ['>= 55%', 55, 0],
    ['phấn đấu đạt từ 55% trở lên', 55, 0],
    ['55% (trở lên)', 55, 0],
    ['55 phần trăm', 55, 0],
    ['54,999999', 54.999999, 6],
    // That a share is the least, as the Conclusion says it.
    ['đạt từ 55% trở lên', 55, 0],
    ['từ 55%', 55, 0],
    ['ít nhất 55%', 55, 0],
    ['tối thiểu 55,5%.', 55.5, 1],
    ['ĐẠT TỪ 55% TRỞ LÊN', 55, 0],
  ])('%s', (text, percent, decimals) => expect(readPercent(text)).toEqual({ value: { percent, decimals } }));

  // Of a goal more than a share is that share at least; of what is it is no figure.
  test.each<[string, number | undefined]>([
    ['trên 55%', 55],
    ['hơn 55,5%', 55.5],
    ['>55%', 55],
    ['> 55%', 55],
    ['phấn đấu đạt trên 55%', 55],
    ['gần 55%', undefined],
    ['trên trên 55%', undefined],
    ['trên 101%', undefined],
  ])('of a goal: %s', (text, percent) => {
    const read = readGoal(text);
    expect('value' in read ? read.value.percent : undefined).toBe(percent);
  });

  test.each<[string, object]>([
    ['100,1%', { reason: 'range' }],
    ['155', { reason: 'range' }],
    ['-5%', { reason: 'range' }],
    ['55,1234567', { reason: 'decimals' }],
    ['trên 55%', { reason: 'form', meant: '55%' }],
    ...['hơn', 'khoảng', 'gần', 'dự kiến', '>', '~', '≈', 'đạt trên'].map((about): [string, object] => [
      `${about} 55%`,
      { reason: 'form', meant: '55%' },
    ]),
    ['>55%', { reason: 'form', meant: '55%' }],
    ['trên 55.5%', { reason: 'form', meant: '55.5%' }],
    ['khoảng 55', { reason: 'form' }],
    ['xã đạt trên 55%', { reason: 'form' }],
    ['trên 5555%', { reason: 'form' }],
    ['trên ,5%', { reason: 'form' }],
    // Less than that is another thing.
    ['dưới 5%', { reason: 'form' }],
    ['tăng 5%', { reason: 'form' }],
    ['11/20', { reason: 'counts', count: 11, total: 20 }],
    ['11 / 20', { reason: 'counts', count: 11, total: 20 }],
    ['1234567890/20', { reason: 'form' }],
    ['20/1234567890', { reason: 'form' }],
    ...['55-60%', '55,5-60%', '55-60,5%', '55.5 đến 60', '55%-60%', '55 – 60', '55 % - 60 %'].map(
      (several): [string, object] => [several, { reason: 'several' }],
    ),
    ['55,-60%', { reason: 'form' }],
    ['5555-60%', { reason: 'form' }],
    ['từ 55% đến 60%', { reason: 'several' }],
    ['55%%', { reason: 'form' }],
    ['1e1', { reason: 'form' }],
    ['5,', { reason: 'form' }],
  ])('%s is refused', (text, fault) => expect(readPercent(text)).toEqual({ fault }));
});

describe('readAmount', () => {
  test.each([
    ['25', 25],
    ['0', 0],
    ['1.250.000', 1_250_000],
    ['1.250.000 đồng', 1_250_000],
    ['1.250 đồng'.replace('1.250', '1.250.000'), 1_250_000],
    ['50.000.000 VNĐ', 50_000_000],
    ['50000000 VND', 50_000_000],
    ['1250000đ', 1_250_000],
    ['500 nghìn đồng', 500_000],
    ['500 ngàn đồng', 500_000],
    ['200 triệu đồng', 200_000_000],
    ['200 TRIỆU', 200_000_000],
    ['1,2 tỷ đồng', 1_200_000_000],
    ['1,2 tỉ đồng', 1_200_000_000],
    ['200triệu', 200_000_000],
    ['1,250,000', 1_250_000],
    ['50,000,000 đồng', 50_000_000],
    ['1,250,000đ', 1_250_000],
    ['1,250,000 VNĐ', 1_250_000],
    ['1 250 000 đồng', 1_250_000],
    ['1,250,000,000', 1_250_000_000],
    ['200tr', 200_000_000],
    ['200trđ', 200_000_000],
    ['200 tr.đ', 200_000_000],
    ['200 Tr đồng', 200_000_000],
    ['1,5tr', 1_500_000],
    ['1.250tr', 1_250_000_000],
    ['200 triệu đồng/năm', 200_000_000],
    ['200.000.000.-', 200_000_000],
    ['200 triệu đồng (ngân sách huyện)', 200_000_000],
    ['200 triệu đồng (từ nguồn xã hội hóa)', 200_000_000],
    ['200.000.000 đồng (Hai trăm triệu đồng)', 200_000_000],
    ['200.000.000 (bằng chữ: hai trăm triệu đồng chẵn)', 200_000_000],
    ['Hai trăm triệu đồng', 200_000_000],
    ['một tỷ hai trăm năm mươi triệu đồng', 1_250_000_000],
    ['mười lăm triệu đồng', 15_000_000],
    ['1,250 triệu', 1_250_000],
    // Beside dots that group, the comma is the decimal mark.
    ['1.250,000', 1250],
    ['1,234567891 tỷ đồng', 1_234_567_891],
    ['0,1 triệu', 100_000],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%s', (text, value) => expect(readAmount({ text, plain: true })).toEqual({ value }));

  test('a dot groups thousands only within quotation marks', () => {
    expect(readAmount({ text: '1.250', plain: false })).toEqual({ value: 1250 });
    expect(readAmount({ text: '1.250', plain: true })).toEqual({ fault: { reason: 'unquoted', meant: 1250 } });
    expect(readAmount({ text: '12.250', plain: true })).toEqual({ fault: { reason: 'unquoted', meant: 12_250 } });
    expect(readAmount({ text: '12.250', plain: false })).toEqual({ value: 12_250 });
  });

  test.each([
    ['-5', { reason: 'negative' }],
    ['-200 triệu đồng', { reason: 'negative' }],
    ['12,5', { reason: 'fraction' }],
    ['12.5', { reason: 'fraction' }],
    ['1,5 đồng', { reason: 'fraction' }],
    ['1,2345678912 tỷ', { reason: 'fraction' }],
    ['1,250', { reason: 'grouping', meant: 1250 }],
    ['1,000', { reason: 'grouping', meant: 1000 }],
    ['200,000', { reason: 'grouping', meant: 200_000 }],
    ['1,000 đồng', { reason: 'grouping', meant: 1000 }],
    ['1 250', { reason: 'grouping', meant: 1250 }],
    ['1250.000', { reason: 'fraction' }],
    ['.250.000', { reason: 'form' }],
    [',250,000', { reason: 'form' }],
    ['1250,000,000', { reason: 'form' }],
    ['1,250,00', { reason: 'form' }],
    ['1.250,000,000', { reason: 'form' }],
    ['1,250 000', { reason: 'grouping', meant: 1_250_000 }],
    ['x1,250', { reason: 'form' }],
    ['1,250,000 người', { reason: 'form' }],
    ['200-300', { reason: 'form' }],
    ['15 triệu. đồng', { reason: 'form' }],
    ['thu 200tr', { reason: 'form' }],
    // Which of the two is right, only the unit knows.
    ['200.000.000 (Hai trăm nghìn đồng)', { reason: 'form' }],
    ['hai triệu ba tỷ', { reason: 'form' }],
    ['hai mươi mươi', { reason: 'form' }],
    ['vài triệu đồng', { reason: 'form' }],
    ['200 triệu đồng (2 năm)', { reason: 'form' }],
    ['12.55 đồng', { reason: 'form' }],
    ['9007199254740992', { reason: 'large' }],
    ['99999999999999 tỷ', { reason: 'large' }],
    ['khoảng 240', { reason: 'form' }],
    ['240 người', { reason: 'form' }],
    ['$500', { reason: 'form' }],
    ['1e3', { reason: 'form' }],
    ['1.5 tỷ', { reason: 'form', meant: '1,5 tỷ' }],
    ['1.5tr', { reason: 'form', meant: '1,5 triệu' }],
    ['1.25 tỷ', { reason: 'form', meant: '1,25 tỷ' }],
    ['1.5 ngàn', { reason: 'form', meant: '1,5 nghìn' }],
    ['1.5 nghìn đồng', { reason: 'form', meant: '1,5 nghìn' }],
    ['1.5 triệu VNĐ', { reason: 'form', meant: '1,5 triệu' }],
    ['1.5 triệu đ', { reason: 'form', meant: '1,5 triệu' }],
    ['500k', { reason: 'form', meant: '500 nghìn' }],
    // No whole number of đồng either way.
    ['1.2345 nghìn', { reason: 'form' }],
    ['200 trăm', { reason: 'form' }],
    ['1.25.000', { reason: 'form' }],
  ])('%s is refused', (text, fault) => expect(readAmount({ text, plain: true })).toEqual({ fault }));
});

describe('fold', () => {
  test.each([
    ['Ngày  Ban Hành', 'ngày ban hành'],
    ['ngày_ban_hành', 'ngày ban hành'],
    ['số, ký hiệu', 'số ký hiệu'],
    ['ngày\u00a0ban hành', 'ngày ban hành'],
    ['hoà', 'hòa'],
    ['HOÀ', 'hòa'],
    ['cấp uỷ', 'cấp ủy'],
    ['hàng năm', 'hằng năm'],
    ['tỉ lệ', 'tỷ lệ'],
    ['kí hiệu', 'ký hiệu'],
    ['đơn vị'.normalize('NFD'), 'đơn vị'],
  ])('%s and %s are the same', (one, other) => expect(fold(one)).toBe(fold(other)));

  test.each([
    ['bịnh', 'binh'],
    ['hoa', 'hòa'],
    ['hoạ', 'hoà'],
    ['tì', 'tỷ'],
    ['dơn', 'đơn'],
  ])('%s and %s are not', (one, other) => expect(fold(one)).not.toBe(fold(other)));

  test.each([
    ['ngay_ban_hanh', 'ngày ban hành', true],
    ['DON VI', 'đơn vị', true],
    ['ti le', 'tỷ lệ', true],
    ['hang nam', 'hằng năm', true],
    ['Huyện uỷ Sông Thương', 'huyện ủy  sông thương', true],
    ['ngày ban hanh', 'ngày ban hành', false],
    ['Huyện ủy Sông Thương', 'Huyện ủy Sông Cầu', false],
  ])('sameFolded(%s, %s) is %s', (one, other, same) => expect(sameFolded(one, other)).toBe(same));

  test('bare', () => expect(bare(fold('Đơn vị tỉnh Kỳ Sơn'))).toBe('don vi tinh ky son'));
});

describe('Names', () => {
  const names = new NameIndex([
    ['issued', ['ngày ban hành', 'issued']],
    ['signer', ['người ký', 'signer']],
    ['year', ['năm', 'year']],
    ['constructor-free', ['cấp']],
  ]);

  test.each([
    ['NGÀY BAN HÀNH', 'issued'],
    ['ngay_ban_hanh', 'issued'],
    ['người kí', 'signer'],
    ['ngày ban hanh', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])('get(%s) is %s', (name, thing) => expect(names.get(name)).toBe(thing));

  test.each([
    ['ngày ban hanh', 'ngày ban hành'],
    ['ngày bàn hành', 'ngày ban hành'],
    ['ngày ban hàn', 'ngày ban hành'],
    ['isued', 'issued'],
    ['nằm', 'năm'],
    ['ghi chú', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('nearest(%s) is %s', (name, nearest) => expect(names.nearest(name)?.name).toBe(nearest));

  test('nothing is near when there are no names', () => expect(new NameIndex([]).nearest('năm')).toBeUndefined());
});

describe('Ratio', () => {
  test.each([
    [55, 55n, 100n],
    [55.5, 555n, 1000n],
    [0, 0n, 100n],
    [100, 100n, 100n],
    [0.1, 1n, 1000n],
    [54.999999, 54_999_999n, 100_000_000n],
  ])('percentRatio(%s)', (percent, part, whole) => expect(percentRatio(percent)).toEqual({ part, whole }));

  test.each([
    [11, 20, 55, 0],
    [114, 209, 55, -1],
    [115, 209, 55, 1],
    [1, 3, 33.333333, 1],
    [2, 3, 66.666667, -1],
    [29, 100, 29, 0],
    [57, 100, 57, 0],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 100, -1],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 100, 0],
  ])('%s of %s against %s%%', (count, total, percent, order) => {
    const ratio = measureRatio({ count, total });
    expect(ratio && compareRatios(ratio, percentRatio(percent))).toBe(order);
  });

  test.each([
    [
      { count: 11, total: 20, percent: 60 },
      { part: 11n, whole: 20n },
    ],
    [{ percent: 60 }, { part: 60n, whole: 100n }],
    [
      { count: 0, total: 20 },
      { part: 0n, whole: 20n },
    ],
    [{ count: 11 }, undefined],
    [{ total: 20 }, undefined],
    [{ count: 0, total: 0 }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])('measureRatio(%o)', (measure, ratio) => expect(measureRatio(measure)).toEqual(ratio));

  test.each([
    [55, 25, 14],
    [55, 20, 11],
    [55, 209, 115],
    [55.5, 1000, 555],
    [0, 25, 0],
    [100, 25, 25],
    [55, 9_007_199_254_740_991, 4_953_959_590_107_546],
  ])('%s%% of %s needs %s', (percent, total, needed) => expect(countNeeded(percent, total)).toBe(needed));
});

describe('cutDocuments', () => {
  test.each([
    ['a: 1', ['a: 1']],
    ['---\na: 1', ['---\na: 1']],
    ['a: 1\n---\nb: 2', ['a: 1\n', '---\nb: 2']],
    ['a: 1\r\n---\r\nb: 2', ['a: 1\r\n', '---\r\nb: 2']],
    ['a: 1\n--- # hai\nb: 2', ['a: 1\n', '--- # hai\nb: 2']],
    ['a: 1\n---\n# hết\n---\n', ['a: 1\n']],
    ['# đầu\n---\na: 1', ['---\na: 1']],
    ['a: ---\nb: |\n  ---\nc: ----', ['a: ---\nb: |\n  ---\nc: ----']],
    ['a: 1\n---b: 2', ['a: 1\n---b: 2']],
    ['%YAML 1.2\n---\na: 1', ['%YAML 1.2\n---\na: 1']],
    ['a: "mở\n---\nb: 2', ['a: "mở\n', '---\nb: 2']],
    ['', ['']],
    ['# chỉ ghi chú\n---\n', ['# chỉ ghi chú\n---\n']],
  ])('%j', (text, pieces) => {
    const cut = cutDocuments(text);
    expect(cut.map((piece) => piece.text)).toEqual(pieces);
    for (const piece of cut) expect(text.slice(piece.offset).startsWith(piece.text)).toBe(true);
  });
});

describe('encodings', () => {
  const bad = (name: string) => new Uint8Array(readFileSync(`${root}test/plan/plans/bad/${name}.yaml`));

  test.each([
    ['windows-1258', 'windows-1258'],
    ['windows-1258-short', 'windows-1258'],
    ['tcvn3', 'tcvn3'],
    ['tcvn3-short', 'tcvn3'],
    ['vni', 'vni'],
    ['vni-short', 'vni'],
    ['utf-16-without-mark', 'utf-16'],
    ['utf-16-big-endian-without-mark', 'utf-16'],
    ['utf-8-cut', 'damaged'],
  ])('%s', (name, cause) => {
    expect(decode(bad(name))).toMatchObject({ problem: { kind: 'not-utf8', params: { cause } } });
  });

  test.each([
    ['word-document', 'office'],
    ['word-document-old', 'office'],
    ['rtf', 'office'],
    ['pdf', 'pdf'],
    ['pdf-ascii', 'pdf'],
    ['other-binary', 'other'],
  ])('%s', (name, format) => {
    expect(decode(bad(name))).toEqual({ problem: { kind: 'binary-file', params: { format } } });
  });

  test.each([...'ùøûõïáàåãäéèúüâêë'])('VNI is known by a vowel and its tone twice: %s', (tone) => {
    const of = (text: string) => decode(Buffer.from(text, 'latin1'));
    expect(of(`bo${tone} no${tone}\n`)).toMatchObject({ problem: { kind: 'not-utf8', params: { cause: 'vni' } } });
    expect(of(`bo${tone}\n`)).toMatchObject({ problem: { kind: 'not-utf8', params: { cause: 'unknown' } } });
    expect(of(`b${tone} n${tone}\n`)).toMatchObject({ problem: { kind: 'not-utf8', params: { cause: 'unknown' } } });
  });

  test('random bytes are not UTF-8 of any known origin', () => {
    for (const bytes of [
      [0x80, 0xff, 0x61, 0x0a],
      [0xff, 0x61, 0x0a, 0x61],
      [0xfe, 0x61, 0x0a, 0x61],
    ])
      expect(decode(new Uint8Array(bytes))).toMatchObject({
        problem: { kind: 'not-utf8', params: { cause: 'unknown' } },
      });
  });

  test.each([
    ['Ä‘Æ¡n vá»‹:\n  tÃªn: Há»™i', 'utf-8'],
    ['unit:\n  name: Há»™i NÃ´ng dÃ¢n xÃ£ An BÃ¬nh', 'utf-8'],
    ['®¬n vÞ:\n  tªn: Héi N«ng d©n', 'tcvn3'],
    ['ñôn vò:\n  teân: Hoäi Noâng daân\n  caáp: xaõ', 'vni'],
    ['??n v?:\n  t?n: H?i', 'lost'],
  ])('mojibake %j', (text, cause) => expect(mojibake(text)?.cause).toBe(cause));

  test.each([
    'đơn vị:\n  tên: Hội',
    'đơn vị:\n  tên: Hội'.normalize('NFD'),
    'don_vi:\n  ten: Hoi',
    'ĐÃ CÓ: «CÁ», «cá»; «LÃ»\nÃO: ÃO\nÁ: á',
    'Kế hoạch gì? Ai làm? Bao giờ?\n',
  ])('no mojibake in %j', (text) => expect(mojibake(text)).toBeUndefined());
});

describe('limits', () => {
  const plan = 'unit: { name: Đơn vị thử, type: party-committee, level: district }\n';
  const sized = (bytes: number) => {
    const text = Buffer.from(plan);
    return Buffer.concat([text, Buffer.alloc(bytes - text.length, '#')]);
  };

  test('a file of 1 MiB is read, a larger one is not', () => {
    expect(decodePlan(sized(PLAN_SIZE_LIMIT))).toMatchObject({ read: true, text: expect.stringContaining('Đơn vị') });
    expect(decodePlan(sized(PLAN_SIZE_LIMIT + 1))).toMatchObject({
      problem: { kind: 'too-large', params: { limit: 1_048_576 } },
    });
  });

  test.each([
    ['64 brackets', `${plan}x-sau: ${'['.repeat(63)}${']'.repeat(63)}\n`, []],
    ['65 brackets', `${plan}x-sau: ${'['.repeat(64)}${']'.repeat(64)}\n`, ['too-deep']],
    ['a megabyte of brackets', '['.repeat(1_000_000), ['too-deep']],
    ['thousands of dashes', '- '.repeat(2_000), ['too-deep']],
    ['thousands of keys', `${plan}${'? '.repeat(2_000)}`, ['too-deep']],
  ])('%s', (_, text, kinds) => {
    const { problems } = parsePlan(text);
    expect(problems.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('a key is never a property of the plan object', () => {
    const { plan: read } = parsePlan(`${plan}__proto__: { polluted: có }\nconstructor: { prototype: có }\n`);
    expect(Object.keys(read ?? {})).toEqual(['unit']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('visible', () => {
  test.each([
    ['\u001b[31mđỏ', '‹U+001B›[31mđỏ'],
    ['\u202emăn\u202c', '‹U+202E›măn‹U+202C›'],
    ['\u0000\u0007\u009b', '‹U+0000›‹U+0007›‹U+009B›'],
    ['\ud800', '‹U+D800›'],
    ['Hội “Nông dân”\t🌾\n', 'Hội “Nông dân”\t🌾\n'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(unsafeCharacters(text).length > 0).toBe(text !== shown);
  });
});
