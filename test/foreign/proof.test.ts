import { describe, expect, test } from 'vitest';
import { CatalogueFault } from '../../src/check/catalogue/CatalogueFault.js';
import { loadCatalogue } from '../../src/check/catalogue/loadCatalogue.js';
import { proveCatalogue } from '../../src/check/proof/proveCatalogue.js';
import { catalogueSentence } from '../../src/messages/sentences.js';
import { readCatalogue, withSource } from '../../src/shell/read/readCatalogue.js';
import { catalogue, conclusionFolder, root } from '../support/catalogue.js';

type Files = Record<string, string>;

const folder = `${root}test/foreign/catalogue`;
const whole = withSource(readCatalogue(folder), folder, 'source.md');
const [head, lead, unions, source] = ['conclusion.yaml', 'leadership.yaml', 'unions.yaml', 'source.md'];

/** Puts one text in place of another, which must be there. */
const put = (file: string, from: string, to: string) => (files: Files) => {
  expect(files[file]).toContain(from);
  return { ...files, [file]: (files[file] ?? '').replace(from, to) };
};

/** The task of requirement 3.c as a unit writes it, and examples made of such tasks. */
const task = (...lines: string[]) =>
  ['nhiệm vụ:', '  - nội dung: Tuyên truyền tại 12 thôn', ...lines.map((line) => `    ${line}`)].join('\n');
const TASK = task('thực hiện yêu cầu: 3.c', 'chủ trì: Ban Thường vụ', 'thời hạn: 30/6/2027');
const indented = (text: string) => text.replaceAll('\n', '\n      ');
const examples = (met: string, unmet: string, asOf = '2027-06-30') =>
  `  examples:\n    as_of: ${asOf}\n    met: |\n      ${indented(met)}\n    unmet: |\n      ${indented(unmet)}\n`;
/** The foreign catalogue with examples for the requirement that asks for a task, or for the one that a person judges. */
const withExamples = (...given: Parameters<typeof examples>) =>
  put(unions, '  check: tasks\n', `  check: tasks\n${examples(...given)}`);
const reviewed = (...given: Parameters<typeof examples>) =>
  put(lead, '  check: review\n', `  check: review\n${examples(...given)}`);

function faultOf(files: Files): CatalogueFault | undefined {
  const catalogue = loadCatalogue(files);
  try {
    proveCatalogue(catalogue, files);
    return undefined;
  } catch (error) {
    if (error instanceof CatalogueFault) return error;
    throw error;
  }
}

interface Refused {
  name: string;
  edit: (files: Files) => Files;
  file: string;
  /** The line that the fault points at starts with this. */
  at: string;
  vi: string;
  en: string;
}

const REFUSED: Refused[] = [
  {
    name: 'a term that ends before it begins',
    edit: put(head, '{ from: 2026, to: 2030 }', '{ from: 2030, to: 2026 }'),
    file: head,
    at: 'period',
    vi: '«period»: 2030 đứng sau 2026. Hãy viết mốc đầu trước mốc cuối.',
    en: '«period»: 2030 comes after 2026. Put the first before the last.',
  },
  {
    name: 'a source that is not there',
    edit: put(head, 'source: source.md', 'source: nguyen-van.md'),
    file: head,
    at: 'source',
    vi: 'Bộ yêu cầu thiếu tệp nguyên văn «nguyen-van.md» nên không đối chiếu được các câu trích. Hãy đặt tệp đó vào cùng thư mục.',
    en: 'The catalogue lacks its source text «nguyen-van.md», so that no quotation can be checked. Put that file into the same folder.',
  },
  {
    name: 'an invented quotation',
    edit: put(unions, 'quote: quan tâm tuyên truyền', 'quote: phải tổ chức hội thi'),
    file: unions,
    at: '  quote: phải',
    vi: 'Yêu cầu 3.c: câu trích “phải tổ chức hội thi” không có trong nguyên văn. Hãy chép đúng từng chữ.',
    en: 'Requirement 3.c: the quotation “phải tổ chức hội thi” does not stand in the source. Copy it word for word.',
  },
  {
    name: 'a quotation with one word changed',
    edit: put(lead, 'quote: mỗi năm có từ 01 đến 03 trọng tâm', 'quote: mỗi năm có từ 01 đến 05 trọng tâm'),
    file: lead,
    at: '  quote: mỗi năm',
    vi: 'Yêu cầu 1.b: câu trích “mỗi năm có từ 01 đến 05 trọng tâm” không có trong nguyên văn. Nguyên văn ghi “mỗi năm có từ 01 đến 03 trọng tâm. 2. UBND các”. Hãy chép đúng từng chữ.',
    en: 'Requirement 1.b: the quotation “mỗi năm có từ 01 đến 05 trọng tâm” does not stand in the source. The source has “mỗi năm có từ 01 đến 03 trọng tâm. 2. UBND các”. Copy it word for word.',
  },
  {
    name: 'a quotation that cuts a word',
    edit: put(unions, 'quote: quan tâm tuyên truyền', 'quote: uan tâm tuyên truyền'),
    file: unions,
    at: '  quote: uan',
    vi: 'Yêu cầu 3.c: câu trích “uan tâm tuyên truyền” không có trong nguyên văn. Hãy chép đúng từng chữ.',
    en: 'Requirement 3.c: the quotation “uan tâm tuyên truyền” does not stand in the source. Copy it word for word.',
  },
  {
    name: 'a quotation that ends within a word',
    edit: put(unions, 'quote: quan tâm tuyên truyền', 'quote: quan tâm tuyên truy'),
    file: unions,
    at: '  quote: quan',
    vi: 'Yêu cầu 3.c: câu trích “quan tâm tuyên truy” không có trong nguyên văn. Nguyên văn ghi “quan tâm tuyên truyền; tăng cường sự lãnh đạo.”. Hãy chép đúng từng chữ.',
    en: 'Requirement 3.c: the quotation “quan tâm tuyên truy” does not stand in the source. The source has “quan tâm tuyên truyền; tăng cường sự lãnh đạo.”. Copy it word for word.',
  },
  {
    name: 'a quotation without words',
    edit: put(unions, 'quote: quan tâm tuyên truyền', 'quote: "..."'),
    file: unions,
    at: '  quote:',
    vi: 'Yêu cầu 3.c: câu trích “...” không có trong nguyên văn. Hãy chép đúng từng chữ.',
    en: 'Requirement 3.c: the quotation “...” does not stand in the source. Copy it word for word.',
  },
  {
    name: 'a part of a quotation that is invented',
    edit: put(unions, 'quote: [quan tâm, tăng cường sự lãnh đạo]', 'quote: [quan tâm, tăng cường sự giám sát]'),
    file: unions,
    at: '  quote: [',
    vi: 'Yêu cầu 3.d: câu trích “tăng cường sự giám sát” không có trong nguyên văn. Nguyên văn ghi “tăng cường sự lãnh đạo.”. Hãy chép đúng từng chữ.',
    en: 'Requirement 3.d: the quotation “tăng cường sự giám sát” does not stand in the source. The source has “tăng cường sự lãnh đạo.”. Copy it word for word.',
  },
  {
    name: 'a quotation of another letter case',
    edit: put(unions, 'quote: quan tâm tuyên truyền', 'quote: Quan tâm tuyên truyền'),
    file: unions,
    at: '  quote: Quan',
    vi: 'Yêu cầu 3.c: câu trích “Quan tâm tuyên truyền” không có trong nguyên văn. Hãy chép đúng từng chữ.',
    en: 'Requirement 3.c: the quotation “Quan tâm tuyên truyền” does not stand in the source. Copy it word for word.',
  },
  {
    name: 'an example that ought to meet and does not',
    edit: withExamples(task('thực hiện yêu cầu: 3.c', 'chủ trì: Ban Thường vụ'), 'nhiệm vụ: []'),
    file: unions,
    at: '    met',
    vi: 'Yêu cầu 3.c: ví dụ «met» phải cho kết quả “đạt”, nhưng đối chiếu ngày 30/6/2027 lại là “chưa đạt”. Nhiệm vụ ghi thực hiện yêu cầu 3.c còn thiếu «thời hạn». Hãy bổ sung.',
    en: 'Requirement 3.c: the example «met» must come out as “met”, but on 30/06/2027 comes out as “not met”. The task that names requirement 3.c lacks «due». Add it.',
  },
  {
    name: 'an example that ought not to meet and does',
    edit: withExamples(TASK, TASK),
    file: unions,
    at: '    unmet',
    vi: 'Yêu cầu 3.c: ví dụ «unmet» phải cho kết quả “chưa đạt”, nhưng đối chiếu ngày 30/6/2027 lại là “đạt”.',
    en: 'Requirement 3.c: the example «unmet» must come out as “not met”, but on 30/06/2027 comes out as “met”.',
  },
  {
    name: 'an example that is not due',
    edit: put(
      lead,
      '            issued: { within: { from: 2027-01-01, to: 2027-03-31 } }\n',
      `            issued: { within: { from: 2027-01-01, to: 2027-03-31 } }\n${examples(
        'văn bản lãnh đạo: [{ loại: đề án, ngày ban hành: 2/2/2027 }]',
        'văn bản lãnh đạo: []',
        '2027-03-01',
      )}`,
    ),
    file: lead,
    at: '    unmet',
    vi: 'Yêu cầu 1.a: ví dụ «unmet» phải cho kết quả “chưa đạt”, nhưng đối chiếu ngày 01/3/2027 lại là “chưa đến hạn”.',
    en: 'Requirement 1.a: the example «unmet» must come out as “not met”, but on 01/03/2027 comes out as “not due”.',
  },
  {
    name: 'an example with a mistake',
    edit: withExamples(TASK.replace('30/6/2027', '31/6/2027'), 'nhiệm vụ: []'),
    file: unions,
    at: '    met',
    vi: 'Yêu cầu 3.c: ví dụ «met» có sai sót ở dòng 5 của ví dụ.',
    en: 'Requirement 3.c: the example «met» has a mistake in its line 5.',
  },
  {
    name: 'an example for a person to judge that shows nothing',
    edit: reviewed('nhiệm vụ:\n  - nội dung: Họp', 'nhiệm vụ: []'),
    file: lead,
    at: '    met',
    vi: 'Yêu cầu 1.c: ví dụ «met» phải cho kết quả “đạt”, nhưng đối chiếu ngày 30/6/2027 lại là “cần xem xét”.',
    en: 'Requirement 1.c: the example «met» must come out as “met”, but on 30/06/2027 comes out as “needs review”.',
  },
];

describe('a catalogue that does not say what it asks is refused', () => {
  test.each(REFUSED)('$name', ({ edit, file, at, vi, en }) => {
    const files = edit(whole);
    const fault = faultOf(files);
    expect(fault?.file).toBe(file);
    const line = (files[file] ?? '').split('\n')[(fault?.position.line ?? 0) - 1] ?? '';
    expect(line.startsWith(at), `it points at «${line}»`).toBe(true);
    expect(fault && catalogueSentence(fault, 'vi')).toContain(vi);
    expect(fault && catalogueSentence(fault, 'en')).toContain(en);
  });
});

const ALLOWED: [string, (files: Files) => Files][] = [
  ['as it is', (files) => files],
  ['one year only', put(head, '{ from: 2026, to: 2030 }', '{ from: 2027, to: 2027 }')],
  ['a source in markdown', put(source, 'quan tâm\ntuyên truyền', '**quan** _tâm_\n> tuyên\n> truyền')],
  ['a source in NFD', (files) => ({ ...files, [source]: (files[source] ?? '').normalize('NFD') })],
  [
    'a source that breaks lines elsewhere',
    (files) => ({ ...files, [source]: (files[source] ?? '').replace(/ /g, '\r\n') }),
  ],
  [
    'a dash at the start of a line',
    (files) =>
      put(
        unions,
        'quan tâm tuyên truyền',
        'chính trị - xã hội',
      )(put(source, 'quan tâm\n', 'quan tâm\nchính trị\n- xã hội ')(files)),
  ],
  [
    'a quotation that ends before a comma',
    put(unions, 'quote: quan tâm tuyên truyền', 'quote: đạt từ 66,6% đoàn viên'),
  ],
  ['examples that are as they are called', withExamples(TASK, 'nhiệm vụ: []')],
  ['examples with a note', withExamples(`${TASK} #nháp`, 'nhiệm vụ: []')],
  [
    'examples of a unit of their own',
    withExamples(
      `đơn vị: { tên: Hội Nông dân xã A, loại: HND, cấp: xã, cấp ủy cùng cấp: Đảng ủy xã A }\n${TASK}`,
      'nhiệm vụ: []',
    ),
  ],
  [
    'examples for a person to judge',
    reviewed(TASK.replace('3.c', '1.c'), TASK.replace('thực hiện yêu cầu: 3.c', 'sản phẩm: báo cáo')),
  ],
];

describe('a catalogue that says what it asks is not', () => {
  test('the one that comes with the program', () => {
    const files = readCatalogue(conclusionFolder);
    proveCatalogue(catalogue, withSource(files, conclusionFolder, catalogue.conclusion.source));
  });

  test.each(ALLOWED)('%s', (_, edit) => {
    expect(faultOf(edit(whole))?.message).toBeUndefined();
  });
});
