import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Catalogue, loadCatalogue } from '../../src/check/catalogue/loadCatalogue.js';
import { makeForm } from '../../src/form/makeForm.js';
import { readForm } from '../../src/form/readForm.js';
import { sayIn } from '../../src/messages/Say.js';
import { parseForm } from '../../src/plan/reader/parsePlans.js';
import { readCatalogue } from '../../src/shell/read/readCatalogue.js';
import { catalogue, conclusionFolder } from '../support/catalogue.js';
import { fillCells } from '../support/fillCells.js';

const unit = { type: 'farmers-union', level: 'commune', name: 'Hội Nông dân xã An Thịnh', committees: ['Đảng ủy xã'] };
const formOf = (language: 'vi' | 'en' = 'vi', of: Catalogue = catalogue) =>
  makeForm(unit, of, { language, vocabulary: language });
const form = formOf();

/** The problems of a form itself, as `cell kind place`; both languages have a sentence for each. */
function said(bytes: Uint8Array): string[] {
  const read = readForm(bytes);
  if ('fault' in read) throw new Error(read.fault.reason);
  for (const problem of read.problems)
    for (const language of ['vi', 'en'] as const)
      expect(sayIn(language).finding(problem)).not.toMatch(/undefined|\[object/);
  return read.problems.map(({ kind, params, range }) =>
    [range.cell, kind, ...('place' in params ? [params.place] : [])].join(' '),
  );
}

/** All parts of a workbook changed as another program would write them. */
function rewritten(bytes: Uint8Array, change: (text: string, name: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strToU8(change(strFromU8(part), name))]);
  return zipSync(Object.fromEntries(parts));
}

/** As a program before this one made it, which kept no prints of what it said. */
const madeBefore = (bytes: Uint8Array) =>
  rewritten(bytes, (text) => text.replace(/<si><t[^>]*>rasoat-form-texts:.*?<\/si>/gs, '<si><t></t></si>'));

describe('what somebody writes where only the form says something is named', () => {
  test.each<[what: string, sheet: string, cell: string, text: string, said: string[]]>([
    ['over guidance', 'Nhiệm vụ', 'I6', 'đã xong tháng 5', ['Nhiệm vụ!I6 form-stray hint']],
    ['beside a blank row', 'Nhiệm vụ', 'I40', 'ghi thêm', ['Nhiệm vụ!I40 form-stray hint']],
    ['behind what the guidance says', 'Nhiệm vụ', 'I6', '2.b: đã xong', ['Nhiệm vụ!I6 form-stray hint']],
    ['beside the table', 'Nhiệm vụ', 'K9', 'ghi thêm', ['Nhiệm vụ!K9 form-stray']],
    ['far below the table', 'Nhiệm vụ', 'K900', 'ghi thêm', ['Nhiệm vụ!K900 form-stray']],
    ['in what is said above the table', 'Nhiệm vụ', 'A3', '▸ Các nhiệm vụ của xã', ['Nhiệm vụ!A3 form-stray']],
    ['in the title', 'Nhiệm vụ', 'A2', 'NHIỆM VỤ NĂM 2022', ['Nhiệm vụ!A2 form-stray']],
    ['beside the mark', 'Nhiệm vụ', 'C1', 'ghi thêm', ['Nhiệm vụ!C1 form-stray']],
    ['a year for the number of a row', 'Nhiệm vụ', 'A6', '2022', ['Nhiệm vụ!A6 form-stray']],
    ['words for the number of a row', 'Nhiệm vụ', 'A6', 'mới', ['Nhiệm vụ!A6 form-stray']],
    ['over guidance of a value', 'Đơn vị và văn bản', 'C5', 'Hội', ['Đơn vị và văn bản!C5 form-stray']],
    ['with the sign of guidance', 'Đơn vị và văn bản', 'C5', '▸ Hội', ['Đơn vị và văn bản!C5 form-stray']],
    ['beside a title', 'Đơn vị và văn bản', 'B3', 'ghi thêm', ['Đơn vị và văn bản!B3 form-stray']],
    ['far beside a title', 'Đơn vị và văn bản', 'F10', 'ghi thêm', ['Đơn vị và văn bản!F10 form-stray']],
    ['below the values', 'Đơn vị và văn bản', 'B19', 'ghi thêm', ['Đơn vị và văn bản!B19 form-stray']],
    ['in the guide', 'Hướng dẫn', 'A8', 'việc của xã', ['Hướng dẫn!A8 form-stray reference']],
    ['beside the guide', 'Hướng dẫn', 'D8', 'việc của xã', ['Hướng dẫn!D8 form-stray reference']],
    ['below the guide', 'Hướng dẫn', 'B30', 'việc của xã', ['Hướng dẫn!B30 form-stray reference']],
    ['over a requirement', 'Yêu cầu', 'C5', 'việc của xã', ['Yêu cầu!C5 form-stray reference']],
    ['where a requirement has no due date', 'Yêu cầu', 'E5', 'quý III', ['Yêu cầu!E5 form-stray reference']],
    ['another word to choose', 'Danh mục', 'B6', 'thôn', ['Danh mục!B6 form-stray words']],
    ['one more word to choose', 'Danh mục', 'B7', 'thôn', ['Danh mục!B7 form-stray words']],
  ])('%s', (_, sheet, cell, text, expected) => {
    expect(said(fillCells(form, sheet, { [cell]: text }))).toEqual(expected);
  });

  test('and so it is in English', () => {
    expect(said(fillCells(formOf('en'), 'Tasks', { I6: 'done in May' }))).toEqual(['Tasks!I6 form-stray hint']);
    expect(said(fillCells(formOf('en'), 'Guide', { D8: 'done' }))).toEqual(['Guide!D8 form-stray reference']);
  });

  test('a word that somebody has added to the list is as bad as before', () => {
    const changed = fillCells(fillCells(form, 'Danh mục', { B7: 'thôn' }), 'Đơn vị và văn bản', { B6: 'thôn' });
    const read = readForm(changed);
    const [parsed] = 'text' in read ? parseForm(read) : [];
    expect(parsed?.plan).toBeNull();
    expect(parsed?.problems.map(({ kind, range }) => `${range.cell} ${kind}`)).toContain(
      'Đơn vị và văn bản!B6 unknown-value',
    );
  });

  test('also in a form of before, where it is certain', () => {
    expect(said(fillCells(madeBefore(form), 'Nhiệm vụ', { I6: 'đã xong' }))).toEqual(['Nhiệm vụ!I6 form-stray hint']);
    expect(said(fillCells(madeBefore(form), 'Nhiệm vụ', { I40: 'thêm' }))).toEqual(['Nhiệm vụ!I40 form-stray hint']);
    expect(said(fillCells(madeBefore(form), 'Hướng dẫn', { C4: 'thêm' }))).toEqual([
      'Hướng dẫn!C4 form-stray reference',
    ]);
    expect(said(fillCells(madeBefore(form), 'Yêu cầu', { H4: 'thêm' }))).toEqual(['Yêu cầu!H4 form-stray reference']);
    expect(said(fillCells(madeBefore(form), 'Danh mục', { H9: 'thêm' }))).toEqual(['Danh mục!H9 form-stray words']);
  });
});

describe('what the form says itself is not', () => {
  const older = (): Catalogue =>
    loadCatalogue(
      Object.fromEntries(
        Object.entries(readCatalogue(conclusionFolder)).map(([name, text]) => [
          name,
          text.replaceAll('Phát triển đoàn viên, hội viên', 'Phát triển tổ chức'),
        ]),
      ),
    );

  test.each<[string, () => Uint8Array]>([
    ['as it was written', () => form],
    ['in English', () => formOf('en')],
    ['of another catalogue', () => formOf('vi', older())],
    ['of a program before this one', () => madeBefore(form)],
    ['of a program before this one, in English', () => madeBefore(formOf('en'))],
    ['with line ends of Windows', () => rewritten(form, (xml) => xml.replace(/(?<=<t[^>]*>[^<]*)\n/g, '_x000D_\n'))],
    ['with spaces behind the lines', () => rewritten(form, (xml) => xml.replace(/(?<=<t[^>]*>[^<]*)\n/g, '  \n '))],
    ['with no-break spaces', () => rewritten(form, (xml) => xml.replace(/(?<=<t[^>]*>▸) /g, '\u00a0'))],
    [
      'with letters decomposed',
      () => rewritten(form, (xml, name) => (/Strings/.test(name) ? xml.normalize('NFD') : xml)),
    ],
    [
      'in runs of letters of their own look',
      () =>
        rewritten(form, (xml) =>
          xml
            .replace(/<si><t([^>]*)>([^<]{4})/g, '<si><r><t>$2</t></r><r><rPr/><t$1>')
            .replace(/<rPr\/><t([^>]*)>([^<]*)<\/t><\/si>/g, '<t$1>$2</t></r></si>'),
        ),
    ],
    [
      'without widths and styles',
      () => rewritten(form, (xml) => xml.replace(/<cols>.*?<\/cols>/s, '').replace(/ s="\d+"/g, '')),
    ],
    ['with rows numbered further', () => fillCells(form, 'Nhiệm vụ', { A40: '36', B40: 'Một việc nữa của Hội' })],
    ['with guidance deleted', () => fillCells(form, 'Nhiệm vụ', { I6: '' })],
  ])('%s', (_, make) => {
    expect(said(make())).toEqual([]);
  });
});
