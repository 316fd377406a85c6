import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeTable } from '../../../src/shell/read/readTable.js';
import { widestColumns } from '../../../src/shell/read/widestColumns.js';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const relations = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/${type}" Target="${target}"/></Relationships>`;
const cell = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row r="1">${['mã', 'tên', 'loại', 'cấp'].map((text, i) => cell(`${'ABCD'[i]}1`, text)).join('')}</row>`;

const book = (sheet: string) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': TYPES,
        '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
        'xl/workbook.xml': `<workbook ${NS} xmlns:r="${REL}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
        'xl/worksheets/sheet1.xml': `<worksheet ${NS}>${sheet}</worksheet>`,
      }).map(([name, text]) => [name, Buffer.from(text)]),
    ),
    { level: 1 },
  );

describe('columns that a sheet says something of', () => {
  test.each([
    ['<cols><col min="1" max="3" width="9"/><col min="4" max="16384"/></cols>', 16_384],
    ["<cols><x:col max='2' min='1'/></cols>", 2],
    ['<sheetData/><cols><col min = "1" max = "9"/></cols>', 9],
    ['<cols><col min="&#49;" max="9"/></cols>', 1001],
    ['<sheetData><row><c><is><t>col min="1" max="9"</t></is></c></row></sheetData><colors/>', 0],
  ])('%s', (sheet, columns) => {
    expect(widestColumns(book(sheet), 1000)).toBe(columns);
  });

  test('a workbook that names each a thousand times is none that can be read', async () => {
    const wide = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(30_000)}</cols><sheetData>${HEAD}</sheetData>`;
    expect(await decodeTable(book(wide))).toMatchObject({ faults: [{ kind: 'damaged' }] });
    const usual = `<cols><col min="1" max="16384" width="9"/></cols><sheetData>${HEAD}</sheetData>`;
    expect(await decodeTable(book(usual))).toMatchObject({ table: { rows: [{ number: 1 }] } });
  });

  test('one long text in every row is too much', async () => {
    const rows = Array.from(
      { length: 900 },
      (_, i) => `<row r="${i + 2}">${cell(`B${i + 2}`, 'a'.repeat(30_000))}</row>`,
    );
    const read = await decodeTable(book(`<sheetData>${HEAD}${rows.join('')}</sheetData>`));
    expect(read).toMatchObject({ faults: [{ kind: 'too-large' }] });
  });
});
