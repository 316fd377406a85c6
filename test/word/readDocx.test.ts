import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/word/readDocx.js';
import type { Block, WordDocument } from '../../src/word/WordDocument.js';
import {
  centred,
  documentXml,
  docx,
  font,
  numbered,
  numberingXml,
  p,
  r,
  stylesXml,
  tbl,
  tc,
  tr,
} from '../support/word.js';

function documentOf(blocks: readonly string[], parts?: Record<string, string>): WordDocument {
  const read = readDocx(docx(blocks, parts));
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return read.document;
}

/** Paragraphs as their labels and texts, tables as rows of cells: `2×` over two columns, `^` one with that above. */
function outline(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) =>
    block.is === 'paragraph'
      ? `${block.label && `${block.label} `}${block.text}`
      : block.rows.map((row) =>
          row.map(
            ({ column, span, merged, blocks: within }) =>
              `${column}${span > 1 ? `×${span}` : ''}${merged ? '^' : ''}:${outline(within).join('|')}`,
          ),
        ),
  );
}
const read = (blocks: readonly string[], parts?: Record<string, string>) => outline(documentOf(blocks, parts).blocks);

describe('text', () => {
  test('runs are joined, breaks and tabs kept, what shows nothing is left out', () => {
    const pieces = `${r('Kế ')}${r('hoạch')}<w:r><w:tab/><w:t>số</w:t><w:br/><w:t>  hai </w:t></w:r>`;
    expect(read([p(pieces), p(''), p(r('a\u200bb\u202ec'))])).toEqual(['Kế hoạch\tsố\nhai', 'abc']);
  });
  test('hidden text and the codes of fields are not read, their results are', () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>';
    expect(read([p(`${field}${r('thấy')}${r(' ẩn', '<w:vanish/>')}${r(' nữa', '<w:vanish w:val="0"/>')}`)])).toEqual([
      'thấy nữa',
    ]);
  });
  test('links, content controls and smart tags are no more than what stands in them', () => {
    const link = `<w:hyperlink>${r('một')}</w:hyperlink><w:sdt><w:sdtContent>${r(' hai')}</w:sdtContent></w:sdt>`;
    expect(read([p(link), `<w:sdt><w:sdtContent>${p('ba')}</w:sdtContent></w:sdt>`])).toEqual(['một hai', 'ba']);
  });
  test('decomposed letters are composed', () => {
    expect(read([p('Kế hoạch'.normalize('NFD'))])).toEqual(['Kế hoạch']);
  });
  test('footnotes are counted, not read', () => {
    const { notes } = documentOf([p(`${r('câu')}<w:r><w:footnoteReference w:id="2"/></w:r>`)]);
    expect(notes).toEqual([{ is: 'footnotes', count: 1 }]);
  });
});

test('the strict form of the standard, and prefixes of a program of its own', () => {
  const usual = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const text = documentXml(p('Kế hoạch')).replaceAll(/(<\/?)w:/g, '$1x:');
  const strict = text.replace(usual, 'xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"');
  expect(read([], { 'word/document.xml': strict })).toEqual(['Kế hoạch']);
  const other = readDocx(docx([], { 'word/document.xml': text.replace(usual, 'xmlns:x="http://example.org/main"') }));
  expect(other).toEqual({ fault: { reason: 'damaged', part: 'word/document.xml' } });
});

test('headers and footers are not read', () => {
  const header =
    '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>2</w:t></w:r></w:p></w:hdr>';
  expect(read([p('a')], { 'word/header1.xml': header })).toEqual(['a']);
});

describe('tracked changes', () => {
  test('what was put in is read, what was taken out is not', () => {
    const changed = `${r('ngày ')}<w:del><w:r><w:delText>14</w:delText></w:r></w:del><w:ins>${r('15')}</w:ins>`;
    const { blocks, notes } = documentOf([p(changed)]);
    expect(outline(blocks)).toEqual(['ngày 15']);
    expect(notes).toEqual([{ is: 'tracked', removed: 1, added: 1 }]);
  });
  test('moved text stands where it was moved to', () => {
    expect(read([p(`<w:moveFrom>${r('cũ')}</w:moveFrom>${r('a')}`), p(`<w:moveTo>${r('mới')}</w:moveTo>`)])).toEqual([
      'a',
      'mới',
    ]);
  });
  test('a paragraph whose end was taken out goes on in the next', () => {
    expect(read([p(r('một '), '<w:rPr><w:del/></w:rPr>'), p(r('câu'))])).toEqual(['một câu']);
  });
  test('a row that was taken out is none, one that was put in is one', () => {
    const row = (mark: string, text: string) => `<w:tr><w:trPr>${mark}</w:trPr>${tc(text)}</w:tr>`;
    expect(read([tbl(row('<w:del/>', 'cũ'), row('<w:ins/>', 'mới'))])).toEqual([[['0:mới']]]);
  });
});

describe('tables', () => {
  test('cells have their columns, over several of them and below each other', () => {
    const table = tbl(
      tr(tc('TT', '<w:vMerge w:val="restart"/>'), tc('Phân công', '<w:gridSpan w:val="2"/>'), tc('Hạn')),
      tr(tc('', '<w:vMerge/>'), tc('Chủ trì'), tc('Phối hợp'), tc('')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('a')}${tc(tbl(tr(tc('trong'))))}</w:tr>`,
    );
    expect(read([table])).toEqual([
      [
        ['0:TT', '1×2:Phân công', '3:Hạn'],
        ['0^:', '1:Chủ trì', '2:Phối hợp', '3:'],
        ['1:a', '2:0:trong'],
      ],
    ]);
  });
  test('tables and paragraphs are counted as they come', () => {
    const { blocks } = documentOf([p('a'), tbl(tr(tc('b'))), p(''), tbl(tr(tc('c'))), p('d')]);
    expect(blocks.map(({ place }) => place)).toEqual([1, 1, 2, 4]);
  });
});

describe('text boxes', () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  test('of what is kept twice one is read, before the paragraph that it hangs on', () => {
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Số 12-KH/HU')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Số 12-KH/HU')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(read([p(`${r('sau')}${twice}`)])).toEqual(['Số 12-KH/HU', 'sau']);
    expect(read([p(`<w:r><w:pict><v:textbox>${box('một')}</v:textbox></w:pict></w:r>`)])).toEqual(['một']);
  });
});

describe('lists', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const pattern = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  const list = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const numbers = (...content: string[]) => ({ 'word/numbering.xml': numberingXml(content.join('')) });

  test('levels count within each other', () => {
    const parts = numbers(
      pattern(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'lowerLetter', '%3)')),
      list(1, 0),
    );
    const at = (text: string, depth: number) => p(r(text), numbered(1, depth));
    expect(read([at('a', 0), at('b', 1), at('c', 1), at('d', 2), at('e', 0), at('f', 1)], parts)).toEqual([
      'I. a',
      '1. b',
      '2. c',
      'a) d',
      'II. e',
      '1. f',
    ]);
  });
  test('bullets are bullets, and no list is none', () => {
    const { blocks } = documentOf(
      [p(r('a'), numbered(1)), p(r('b'), numbered(0)), p(r('c'), numbered(9))],
      numbers(pattern(0, level(0, 'bullet', '')), list(1, 0)),
    );
    expect(outline(blocks)).toEqual(['- a', 'b', 'c']);
    expect(blocks.map((block) => block.is === 'paragraph' && block.bulleted)).toEqual([true, false, false]);
  });
  test('a list of the same pattern counts on, unless it begins anew', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const parts = numbers(pattern(0, level(0, 'decimal', '%1.')), list(1, 0), list(2, 0), list(3, 0, anew));
    expect(
      read([p(r('a'), numbered(1)), p(r('b'), numbered(2)), p(r('c'), numbered(3)), p(r('d'), numbered(3))], parts),
    ).toEqual(['1. a', '2. b', '1. c', '2. d']);
  });
  test('a style brings its list, and one above it; styles that are based on each other end', () => {
    const styles = stylesXml(
      `<w:style w:styleId="Muc"><w:pPr>${numbered(1)}${centred}</w:pPr></w:style><w:style w:styleId="Con"><w:basedOn w:val="Muc"/></w:style><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>`,
    );
    const { blocks } = documentOf([p(r('a'), '<w:pStyle w:val="Con"/>'), p(r('b'), '<w:pStyle w:val="A"/>')], {
      ...numbers(pattern(0, level(0, 'decimal', '%1/')), list(1, 0)),
      'word/styles.xml': styles,
    });
    expect(outline(blocks)).toEqual(['1/ a', 'b']);
    expect(blocks.map((block) => block.is === 'paragraph' && block.centred)).toEqual([true, false]);
  });
});

describe('fonts of before Unicode', () => {
  const sentence = 'Kế hoạch thực hiện Kết luận của Ban Thường vụ';
  const tcvn3 = 'KÕ ho¹ch thùc hiÖn KÕt luËn cña Ban Th\u00adêng vô';
  test('.VnTime is TCVN3, also where runs part a word', () => {
    const { blocks, notes } = documentOf([
      p(r(tcvn3.slice(0, 8), font('.VnTime')) + r(tcvn3.slice(8), font('.VnTime'))),
    ]);
    expect(outline(blocks)).toEqual([sentence]);
    expect(notes).toEqual([{ is: 'converted', from: 'tcvn3', sample: 'KÕ', meant: 'Kế' }]);
  });
  test('the soft hyphen of Word is a letter there', () => {
    const run = (content: string) => `<w:r><w:rPr>${font('.VnTime')}</w:rPr>${content}</w:r>`;
    expect(read([p(run('<w:t>Th</w:t><w:softHyphen/><w:t>êng</w:t>'))])).toEqual(['Thường']);
  });
  test('.VnTimeH has capitals alone; fonts come from styles and from what all have', () => {
    const styles = stylesXml(
      `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>`,
    );
    expect(
      read([p(r('kÕ ho¹ch', font('.VnTimeH'))), p(r('KÕ ho¹ch')), p(r('Kế hoạch', font('Arial')))], {
        'word/styles.xml': styles,
      }),
    ).toEqual(['KẾ HOẠCH', 'Kế hoạch', 'Kế hoạch']);
  });
  test('what was converted since and kept the name of its font is left as it is', () => {
    const { blocks, notes } = documentOf([p(r('Kế hoạch công tác', font('.VnTime')))]);
    expect(outline(blocks)).toEqual(['Kế hoạch công tác']);
    expect(notes).toEqual([]);
  });
  test('VNI is read where all of it is, and otherwise said', () => {
    expect(read([p(r('Keá hoaïch thöïc hieän', font('VNI-Times')))])).toEqual(['Kế hoạch thực hiện']);
    const { blocks, notes } = documentOf([p(r('Keá ho¿ch ÿ', font('VNI-Times')))]);
    expect(outline(blocks)).toEqual(['Keá ho¿ch ÿ']);
    expect(notes).toMatchObject([{ is: 'unconverted', font: 'VNI-Times' }]);
  });
});

describe('what is no Word document', () => {
  const fault = (bytes: Uint8Array) => {
    const found = readDocx(bytes);
    return 'fault' in found ? found.fault : 'read';
  };
  const zip = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)];

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['Word before 2007', new Uint8Array([...ole, ...wide('WordDocument')]), 'doc'],
    ['one that asks for a password', new Uint8Array([...ole, ...wide('EncryptedPackage')]), 'encrypted'],
    ['PDF', strToU8('%PDF-1.7'), 'pdf'],
    ['RTF', strToU8('{\\rtf1\\ansi'), 'rtf'],
    ['a page', strToU8('<!DOCTYPE html><html>'), 'html'],
    ['a text', strToU8('đơn vị:\n'), 'other'],
    ['LibreOffice', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'odt'],
    ['Excel', zip({ '_rels/.rels': docxRelations('xl/workbook.xml'), 'xl/workbook.xml': '<workbook/>' }), 'xlsx'],
    ['an archive', zip({ 'a.txt': 'a' }), 'zip'],
  ])('%s', (_, bytes, found) => expect(fault(bytes)).toEqual({ reason: 'not-word', found }));

  test('a document without its text', () => {
    expect(fault(zip({ '_rels/.rels': docxRelations('word/document.xml') }))).toEqual({
      reason: 'damaged',
      part: 'word/document.xml',
    });
  });
  test('an archive that was cut, wherever', () => {
    const whole = docx([p('một hai ba')]);
    for (let length = 4; length < whole.length; length += 7)
      expect(fault(whole.subarray(0, length))).toMatchObject({ reason: 'damaged' });
  });
  test('bytes that were changed never throw anything else', () => {
    const whole = docx([p('một hai ba'), tbl(tr(tc('a')))]);
    for (let at = 0; at < whole.length; at++) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      readDocx(changed);
    }
  });
  test('XML that is not whole, and document types', () => {
    const of = (xml: string) => fault(docx([], { 'word/document.xml': xml }));
    expect(of('<w:document')).toEqual({ reason: 'damaged', part: 'word/document.xml' });
    expect(of(`<!DOCTYPE a [<!ENTITY b "c">]>${documentXml(p('a'))}`)).toEqual({
      reason: 'doctype',
      part: 'word/document.xml',
    });
    expect(of(documentXml('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>'))).toMatchObject({ reason: 'damaged' });
  });
  test('elements too deep within each other', () => {
    const deep = (depth: number) => `${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}`;
    expect(fault(docx([deep(200)]))).toBe('read');
    expect(fault(docx([deep(5000)]))).toEqual({ reason: 'too-complex', part: 'word/document.xml' });
  });
  test('a part that states too much is not unpacked, one that states too little is given up', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 << 20) }, { level: 9 });
    expect(fault(bomb)).toMatchObject({ reason: 'too-large', part: 'word/document.xml' });
    // The directory now states ten bytes.
    const at = bomb.length - 22 - 46 - 'word/document.xml'.length;
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(at + 24, 10, true);
    expect(fault(bomb)).toEqual({ reason: 'damaged', part: 'word/document.xml' });
  });
  test('ten megabytes of paragraphs are read, more text than anybody reads is refused', () => {
    const line = p('Tuyên truyền, vận động hội viên và nhân dân');
    const { blocks } = documentOf(new Array(90_000).fill(line));
    expect(blocks).toHaveLength(90_000);
    expect(fault(docx(new Array(100_000).fill(line)))).toEqual({ reason: 'too-long', limit: 4_000_000 });
  });
  test('styles above each other without end', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, i) => `<w:style w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`,
    );
    const styles = { 'word/styles.xml': stylesXml(chain.join('')) };
    expect(read([p(r('a'), '<w:pStyle w:val="s0"/>')], styles)).toEqual(['a']);
  });
});

function docxRelations(target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
}
