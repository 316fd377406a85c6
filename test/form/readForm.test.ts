import { strToU8, zipSync } from 'fflate';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { markOf } from '../../src/form/formMarks.js';
import { makeForm } from '../../src/form/makeForm.js';
import { readForm } from '../../src/form/readForm.js';
import { sayIn } from '../../src/messages/Say.js';
import { parseForm } from '../../src/plan/reader/parsePlans.js';
import type { FormText } from '../../src/plan/yaml/FormSource.js';
import { catalogue } from '../support/catalogue.js';

const UNIT: CellValue[][] = [
  [markOf(['unit', 'document'])],
  [],
  ['ĐƠN VỊ'],
  ['Tên', 'Hội Nông dân xã An Thịnh'],
  ['Loại', 'Hội Nông dân'],
  ['Cấp', 'xã'],
  ['Mã đơn vị'],
  ['Cấp ủy cùng cấp', 'Đảng ủy xã An Thịnh'],
  [],
  ['VĂN BẢN'],
  ['Số hiệu', '15-KH/HND'],
  ['Trích yếu', 'Thực hiện Kết luận'],
  ['Loại văn bản', 'kế hoạch'],
  ['Ngày ban hành', '30/9/2021'],
  ['Người ký', 'Nguyễn Văn A'],
];
const TASK_HEADS = ['TT', 'Nội dung', 'Thực hiện yêu cầu', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm', 'Kinh phí'];
const task = (...cells: CellValue[]) => ['1', ...cells];
const DONE = task('Kết nạp 30 hội viên mới tại 5 thôn', '3.2.a', 'Ban Thường vụ', '', 'quý IV/2022');
const unitSheet = (change: (rows: CellValue[][]) => void = () => {}): WriteSheet => {
  const rows = structuredClone(UNIT);
  change(rows);
  return { name: 'Đơn vị và văn bản', rows };
};
const setRow = (at: number, row: CellValue[]) => (rows: CellValue[][]) => {
  rows[at] = row;
};
const tasksSheet = (rows: CellValue[][], heads: CellValue[] = TASK_HEADS): WriteSheet => ({
  name: 'Nhiệm vụ',
  rows: [[markOf(['tasks'])], ['NHIỆM VỤ'], ['▸ Các nhiệm vụ'], heads, ...rows],
});

async function formOf(...sheets: WriteSheet[]): Promise<FormText> {
  const form = readForm(await writeXlsx({ sheets }));
  if (!('text' in form)) throw new Error(form.fault.reason);
  return form;
}

/** Every problem above note, as `cell kind`, and the plan. */
async function read(...sheets: WriteSheet[]) {
  const form = await formOf(...sheets);
  const [parsed] = parseForm(form);
  const problems = parsed?.problems.map(({ kind, range }) => `${range.cell} ${kind}`);
  // Both languages have a sentence for each.
  for (const language of ['vi', 'en'] as const)
    for (const problem of parsed?.problems ?? []) expect(sayIn(language).finding(problem)).not.toMatch(/undefined|NaN/);
  return { plan: parsed?.plan, problems, text: form.text };
}

describe('what is in order passes', () => {
  test('a filled form', async () => {
    const { plan, problems } = await read(unitSheet(), tasksSheet([DONE]));
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({
      unit: { name: 'Hội Nông dân xã An Thịnh', type: 'farmers-union', level: 'commune' },
      document: { kind: 'plan', issued: '2021-09-30' },
      tasks: [{ content: 'Kết nạp 30 hội viên mới tại 5 thôn', answers: ['3.2.a'], due: '2022-12-31' }],
    });
  });

  test('rows left between, lines in a cell, several ids, numbers as text', async () => {
    const many = task(
      'Làm đường:\n3 km',
      '3.2.a, 3.2.b',
      'Hội',
      'Ban Tuyên giáo\nHội Phụ nữ; UBND xã',
      'hằng năm',
      '',
      '1.250.000 đồng',
    );
    const { plan, problems } = await read(unitSheet(), tasksSheet([DONE, [], [], many]));
    expect(problems).toEqual([]);
    expect(plan?.tasks?.[1]).toMatchObject({
      answers: ['3.2.a', '3.2.b'],
      partners: ['Ban Tuyên giáo', 'Hội Phụ nữ', 'UBND xã'],
      budget: 1_250_000,
    });
  });

  test('a sheet with another name, columns in another order, headings in English', async () => {
    const moved = tasksSheet(
      [['3.2.a', 'hằng năm', 'Hội', 'Kết nạp 30 hội viên mới']],
      ['answers', 'due', 'lead', 'content'],
    );
    const { plan } = await read(unitSheet(), { ...moved, name: 'Trang tính 7' });
    expect(plan?.tasks).toMatchObject([{ content: 'Kết nạp 30 hội viên mới', answers: ['3.2.a'], lead: 'Hội' }]);
  });

  test('a year as a number, a share as a percentage and as a number', async () => {
    const heads = ['TT', 'Tên chỉ tiêu', 'Hiện trạng: năm', 'Hiện trạng: tỷ lệ', 'Mục tiêu: năm', 'Mục tiêu: tỷ lệ'];
    const rows: CellValue[][] = [[markOf(['targets'])], heads, ['1', 'tỷ lệ hội viên', 2021, 0.525, 2025, 55.5]];
    const cells = new Map([['2,3', { style: { numFmt: '0.0%' } }]]);
    const { plan } = await read(unitSheet(), { name: 'Chỉ tiêu', rows, cells });
    expect(plan?.targets).toMatchObject([
      { baseline: { year: 2021, percent: 52.5 }, goal: { year: 2025, percent: 55.5 } },
    ]);
  });

  test('a day of a spreadsheet that cannot have been swapped', async () => {
    const { plan, problems } = await read(
      unitSheet((rows) => {
        rows[13] = ['Ngày ban hành', new Date(Date.UTC(2021, 8, 30))];
      }),
    );
    expect(plan?.document?.issued).toBe('2021-09-30');
    expect(problems).toEqual([]);
  });
});

test('an empty cell is to be filled in: what a line of a text would say is no value of a cell', async () => {
  const [parsed] = parseForm(await formOf(unitSheet(setRow(5, ['Cấp', '']))));
  const [level] = parsed?.problems ?? [];
  expect(level && (['vi', 'en'] as const).map((language) => sayIn(language).finding(level))).toEqual([
    'Ô Đơn vị và văn bản!B6 dành cho «cấp» còn để trống. Hãy điền vào ô này: «tỉnh», «huyện», «xã».',
    'Cell Đơn vị và văn bản!B6, which is for «level», is empty. Fill it in: province, district, commune.',
  ]);
});

describe('what is not in order is said, at its cell', () => {
  const cases: [string, () => Parameters<typeof read>, string[]][] = [
    [
      'an unreadable value',
      () => [unitSheet(setRow(13, ['Ngày ban hành', '31/9/2021']))],
      ['Đơn vị và văn bản!B14 bad-date'],
    ],
    ['a required cell left blank', () => [unitSheet(setRow(5, ['Cấp', '']))], ['Đơn vị và văn bản!B6 missing-key']],
    [
      'a day that may have been swapped',
      () => [unitSheet(setRow(13, ['Ngày ban hành', new Date(Date.UTC(2021, 4, 9))]))],
      ['Đơn vị và văn bản!B14 form-date'],
    ],
    [
      'a text that Excel made a day of',
      () => [unitSheet(setRow(10, ['Số hiệu', new Date(Date.UTC(2021, 11, 1))]))],
      ['Đơn vị và văn bản!B11 form-date'],
    ],
    ['TRUE where a word belongs', () => [unitSheet(setRow(5, ['Cấp', true]))], ['Đơn vị và văn bản!B6 unknown-value']],
    [
      'a renamed name of a value',
      () => [unitSheet(setRow(13, ['Người nhận', 'abc']))],
      ['Đơn vị và văn bản!A10 form-heading', 'Đơn vị và văn bản!B14 unknown-key'],
    ],
    [
      'a row of its own',
      () => [unitSheet((rows) => void rows.push(['Điện thoại', '0123']))],
      ['Đơn vị và văn bản!B16 unknown-key'],
    ],
    [
      'a stray cell',
      () => [unitSheet(setRow(3, ['Tên', 'Hội Nông dân xã An Thịnh', '', '', 'ghi thêm']))],
      ['Đơn vị và văn bản!E4 form-stray'],
    ],
    [
      'a value twice',
      () => [unitSheet((rows) => void rows.push(['Người ký', 'Trần Văn B']))],
      ['Đơn vị và văn bản!B16 form-twice'],
    ],
    [
      'a sheet that is none of the form',
      () => [unitSheet(), { name: 'Sheet1', rows: [[], ['', 'nội dung']] }],
      ['Sheet1!B2 form-sheet'],
    ],
    ['an empty sheet more', () => [unitSheet(), { name: 'Sheet1', rows: [] }], []],
    [
      'a hidden sheet with content',
      () => [unitSheet(), { ...tasksSheet([DONE]), hidden: true }],
      ['Nhiệm vụ!A1 form-hidden'],
    ],
    [
      'an extra column',
      () => [unitSheet(), tasksSheet([[...DONE, '', '', 'đang làm']], [...TASK_HEADS, 'Người nhận'])],
      ['Nhiệm vụ!I5 unknown-key'],
    ],
    [
      'a renamed heading',
      () => [unitSheet(), tasksSheet([DONE], TASK_HEADS.with(5, 'Người nhận'))],
      ['Nhiệm vụ!A4 form-heading', 'Nhiệm vụ!F5 unknown-key'],
    ],
    [
      'a heading deleted, its column filled',
      () => [unitSheet(), tasksSheet([DONE], TASK_HEADS.with(5, ''))],
      ['Nhiệm vụ!A4 form-heading', 'Nhiệm vụ!F5 form-stray'],
    ],
    [
      'a heading twice',
      () => [unitSheet(), tasksSheet([DONE], TASK_HEADS.with(6, 'Nội dung'))],
      ['Nhiệm vụ!G4 form-twice', 'Nhiệm vụ!A4 form-heading'],
    ],
    ['all headings deleted', () => [unitSheet(), tasksSheet([DONE], [])], ['Nhiệm vụ!A1 form-headings']],
    [
      'words above the headings',
      () => [unitSheet(), { ...tasksSheet([DONE]), rows: [[markOf(['tasks'])], ['nội dung riêng'], TASK_HEADS, DONE] }],
      ['Nhiệm vụ!A2 form-stray'],
    ],
    [
      'merged cells',
      () => [unitSheet(), { ...tasksSheet([DONE]), merges: [{ startRow: 4, startCol: 3, endRow: 6, endCol: 3 }] }],
      ['Nhiệm vụ!D5 form-merged'],
    ],
    [
      'a formula',
      () => [
        unitSheet(),
        {
          ...tasksSheet([DONE]),
          cells: new Map([['4,5', { value: 'hằng năm', formula: 'A1&""', formulaResult: 'hằng năm' }]]),
        },
      ],
      ['Nhiệm vụ!F5 form-formula'],
    ],
    [
      'a hidden row',
      () => [unitSheet(), { ...tasksSheet([DONE]), rowDefs: new Map([[4, { hidden: true }]]) }],
      ['Nhiệm vụ!A5 form-hidden'],
    ],
    [
      'the same sheet copied',
      () => [unitSheet(), tasksSheet([DONE]), { ...tasksSheet([DONE]), name: 'Nhiệm vụ (2)' }],
      ['Nhiệm vụ (2)!A1 form-twice'],
    ],
    [
      'no mark left on a sheet that is called as a section',
      () => [unitSheet(), { ...tasksSheet([]), rows: [TASK_HEADS, DONE] }],
      [],
    ],
  ];
  test.each(cases)('%s', async (_, sheets, expected) => {
    const { problems } = await read(...sheets());
    expect(problems).toEqual(expected);
  });
});

describe('what is no form', () => {
  const fault = (bytes: Uint8Array) => {
    const read = readForm(bytes);
    return 'fault' in read ? read.fault.reason : 'read';
  };
  const form = makeForm({ type: 'farmers-union', level: 'commune', name: 'Hội Nông dân xã A' }, catalogue, {
    language: 'vi',
    vocabulary: 'vi',
  });
  const ole = (name: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    [...name].forEach((letter, i) => {
      bytes[1024 + 2 * i] = letter.charCodeAt(0);
    });
    return bytes;
  };

  test('is told apart', async () => {
    expect(fault(form)).toBe('read');
    expect(fault(await writeXlsx({ sheets: [{ name: 'a', rows: [['Tên']] }] }))).toBe('not-form');
    expect(fault(ole('EncryptedPackage'))).toBe('encrypted');
    expect(fault(ole('Workbook'))).toBe('xls');
    expect(fault(ole('WordDocument'))).toBe('not-workbook');
    expect(fault(form.subarray(0, form.length >> 1))).toBe('damaged');
    expect(fault(strToU8('đơn vị:'))).toBe('not-workbook');
    expect(fault(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }))).toBe('ods');
    expect(fault(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe('not-workbook');
  });

  test('any byte of it may be wrong', () => {
    for (let at = 0; at < form.length; at += 97) {
      const broken = form.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      const read = readForm(broken);
      expect('text' in read || 'fault' in read).toBe(true);
    }
  });
});

describe('more than a form holds', () => {
  const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const book = (sheet: string, strings: string) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="Nhiệm vụ" sheetId="1" r:id="r1"/></sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
          'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${sheet}</sheetData></worksheet>`,
          'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );
  const marked = `<si><t>${markOf(['tasks'])}</t></si>`;
  const reasonOf = (bytes: Uint8Array) => {
    const read = readForm(bytes);
    return 'fault' in read ? read.fault.reason : read.text;
  };

  test('200,000 rows that are only formatted hold nothing', () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `<row r="${i + 1}" s="3"><c r="A${i + 1}" s="3"/></row>`);
    rows[0] = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(reasonOf(book(rows.join(''), marked))).toBe('');
  }, 60_000);

  test('ten thousand columns are columns of their own', () => {
    const cells = Array.from({ length: 10_000 }, () => '<c t="s"><v>1</v></c>').join('');
    const sheet = `<row r="1"><c t="s"><v>0</v></c></row><row r="2"><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row><row r="3">${cells}</row>`;
    const text = reasonOf(book(sheet, `${marked}<si><t>a</t></si><si><t>Nội dung</t></si><si><t>Chủ trì</t></si>`));
    expect(text).toContain('nội dung: a');
  });

  test('a text that is used over and over is refused by what it comes to', () => {
    const cells = Array.from({ length: 100_000 }, () => '<c t="s"><v>1</v></c>').join('');
    const bytes = book(
      `<row r="1"><c t="s"><v>0</v></c></row><row r="2">${cells}</row>`,
      `${marked}<si><t>${'a'.repeat(30_000)}</t></si>`,
    );
    expect(reasonOf(bytes)).toBe('too-many-cells');
  });

  test('entities and document types are refused', () => {
    expect(reasonOf(book('', `${marked}<!DOCTYPE a>`))).toBe('damaged');
  });

  test('a part that would unpack to more than is read is refused by its stated size', () => {
    expect(reasonOf(book('', marked + ' '.repeat(100 * 1024 * 1024)))).toBe('too-large');
  });
});
