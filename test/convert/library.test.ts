import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { expect, test } from 'vitest';
import { makeDraft } from '../../src/convert/makeDraft.js';
import { readDocx } from '../../src/word/readDocx.js';
import { catalogue } from '../support/catalogue.js';

const changed = { id: 1, author: 'Văn thư', date: '2021-09-10T00:00:00Z' };
const line = (text: string, bold = false) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold })] });
const cell = (text: string, more: object = {}) => new TableCell({ children: [new Paragraph(text)], ...more });

/** A plan with what the library can write: changes that were proposed, a list of its own, cells that are one, a footnote. */
const plan = new Document({
  numbering: {
    config: [
      {
        reference: 'muc',
        levels: [
          { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
          { level: 1, format: LevelFormat.BULLET, text: '-' },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('Số liệu đến 30/6/2021')] } },
  sections: [
    {
      children: [
        new Paragraph({
          children: [
            new TextRun('HỘI LHPN HUYỆN SÔNG THƯƠNG'),
            new TextRun({ children: [new Tab(), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] }),
          ],
        }),
        new Paragraph({
          children: [new TextRun('XÃ AN THỊNH'), new TextRun({ children: [new Tab(), 'Độc lập - Tự do - Hạnh phúc'] })],
        }),
        new Paragraph({
          children: [
            new TextRun('Số: '),
            new DeletedTextRun({ text: '11', ...changed }),
            new InsertedTextRun({ text: '12', ...changed }),
            new TextRun('/KH-PN'),
            new TextRun({ children: [new Tab(), 'An Thịnh, ngày 20 tháng 9 năm 2021'] }),
          ],
        }),
        line('KẾ HOẠCH', true),
        line('Thực hiện Kết luận', true),
        new Paragraph({
          numbering: { reference: 'muc', level: 0 },
          children: [new TextRun({ text: 'Nhiệm vụ', bold: true }), new FootnoteReferenceRun(1)],
        }),
        new Paragraph({
          text: 'Ra mắt mô hình phụ nữ phân loại rác tại nguồn',
          numbering: { reference: 'muc', level: 1 },
        }),
      ],
    },
  ],
});

async function draftOf(document: Document) {
  const read = readDocx(new Uint8Array(await Packer.toBuffer(document)));
  if ('fault' in read) throw new Error(read.fault.reason);
  return makeDraft(read.document, catalogue);
}

test('a document of the library, its changes accepted', async () => {
  const { unit, document, tasks, notes } = await draftOf(plan);
  expect(unit.name).toEqual({ mark: 'guessed', value: 'Hội LHPN xã An Thịnh', why: { is: 'layout' } });
  expect(document.number).toEqual({ mark: 'read', value: '12/KH-PN' });
  expect(document.issued).toEqual({ mark: 'read', value: '20/9/2021' });
  expect(tasks.map(({ content, proposed }) => [content, proposed[0]])).toEqual([
    [{ mark: 'read', value: 'Ra mắt mô hình phụ nữ phân loại rác tại nguồn' }, '3.PN.c'],
  ]);
  expect(notes).toEqual([
    { is: 'tracked', removed: 1, added: 1 },
    { is: 'footnotes', count: 1 },
  ]);
});

test('cells that are one, in both directions', async () => {
  const table = new Table({
    rows: [
      new TableRow({
        children: [cell('TT', { rowSpan: 2 }), cell('Nội dung', { rowSpan: 2 }), cell('Thực hiện', { columnSpan: 2 })],
      }),
      new TableRow({ children: [cell('Chủ trì'), cell('Thời hạn')] }),
      new TableRow({
        children: [
          cell('1'),
          cell('Đăng ký rèn luyện phẩm chất'),
          cell('Chi hội 1', { verticalMerge: VerticalMergeType.RESTART }),
          cell('Quý I/2022'),
        ],
      }),
      new TableRow({
        children: [
          cell('2'),
          cell('Tập huấn kỹ năng số'),
          cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
          cell('Quý II/2022'),
        ],
      }),
    ],
  });
  const { tasks } = await draftOf(new Document({ sections: [{ children: [table] }] }));
  expect(tasks.map(({ lead, due }) => [lead, due])).toEqual([
    [
      { mark: 'read', value: 'Chi hội 1' },
      { mark: 'read', value: 'Quý I/2022' },
    ],
    [
      { mark: 'read', value: 'Chi hội 1' },
      { mark: 'read', value: 'Quý II/2022' },
    ],
  ]);
});
