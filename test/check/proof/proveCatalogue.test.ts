import { describe, expect, test } from 'vitest';
import { CatalogueFault } from '../../../src/check/catalogue/CatalogueFault.js';
import { loadCatalogue } from '../../../src/check/catalogue/loadCatalogue.js';
import { proveCatalogue } from '../../../src/check/proof/proveCatalogue.js';
import { catalogueSentence } from '../../../src/messages/sentences.js';
import { readCatalogue, withSource } from '../../../src/shell/read/readCatalogue.js';
import { catalogue, conclusionFolder, root } from '../../support/catalogue.js';

type Files = Record<string, string>;

const folder = `${root}test/check/foreign/catalogue`;
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
  try {
    proveCatalogue(loadCatalogue(files), files);
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
    name: 'a due date that nobody will live to see',
    edit: put(lead, 'due: 2027-03-31', 'due: 2072-03-31'),
    file: lead,
    at: '  due',
    vi: 'Yêu cầu 1.a: «due» đến năm 2072, trong khi Kết luận chỉ đến năm 2030: như vậy sẽ không bao giờ quá hạn. Hãy kiểm tra lại năm.',
    en: 'Requirement 1.a: «due» runs to 2072, but the conclusion only to 2030: nothing would ever be overdue. Check the year.',
  },
  {
    name: 'years long after the term',
    edit: put(
      lead,
      'from: 2027, to: 2030, min: 1, complete: [focus]',
      'from: 2072, to: 2075, min: 1, complete: [focus]',
    ),
    file: lead,
    at: '  check',
    vi: 'Yêu cầu 1.b: «check» đến năm 2075, trong khi Kết luận chỉ đến năm 2030',
    en: 'Requirement 1.b: «check» runs to 2075, but the conclusion only to 2030',
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

/** The foreign catalogue with one more requirement of the farmers, whose check is given. */
const asking =
  (check: string, modality = 'must') =>
  (files: Files) => ({
    ...files,
    [unions]: `${files[unions]}- id: 3.e
  clause: { vi: mục 3, en: section 3 }
  title: { vi: T, en: T }
  quote: quan tâm
  applies: [{ types: [farmers-union], levels: all }]
  modality: ${modality}
  level: error
  hint: { vi: h, en: h }
  check: ${check}
`,
  });

const REPORTS = '{ required: [annual_reports], properties: { annual_reports: § } }';
const IDLE = 'không đòi hỏi gì, kế hoạch nào cũng đạt. Hãy ghi rõ điều kiện, hoặc bỏ đi.';
const idle = 'asks nothing, every plan passes it. Say what is asked, or leave it out.';

/** A check; what stands where the fault points; the sentences behind `Yêu cầu 3.e: ` and `Requirement 3.e: `. */
const WRONG_CHECKS: [string, string, string, string, string][] = [
  [
    'a section that is misspelt',
    '{ required: [annual_report] }',
    'required',
    'kế hoạch không có «annual_report». Có phải là «annual_reports»?',
    'a plan has no «annual_report». Did you mean «annual_reports»?',
  ],
  [
    'a property that is misspelt',
    '{ required: [document], properties: { document: { properties: { isued: { within: { to: 2027-03-31 } } } } } }',
    'isued',
    '«document» không có «isued». Có phải là «issued»?',
    '«document» has no «isued». Did you mean «issued»?',
  ],
  [
    'a section that is misspelt beside a `required` that is not',
    '{ required: [tasks], properties: { task: { minItems: 2 } } }',
    'task',
    'kế hoạch không có «task». Có phải là «tasks»?',
    'a plan has no «task». Did you mean «tasks»?',
  ],
  [
    'a Vietnamese name',
    '{ required: [tasks], properties: { tasks: { contains: { required: [nội dung] } } } }',
    'required',
    '«tasks» không có «nội dung». Có phải là «content»?',
    '«tasks» has no «nội dung». Did you mean «content»?',
  ],
  [
    'a name that is near none',
    '{ required: [tasks], properties: { tasks: { contains: { required: [zzzzzz] } } } }',
    'required',
    '«tasks» không có «zzzzzz».',
    '«tasks» has no «zzzzzz».',
  ],
  [
    'a field of a yearly entry',
    REPORTS.replace('§', '{ everyYear: { from: 2027, to: 2030, min: 1, complete: [sen] } }'),
    'everyYear',
    '«annual_reports» không có «sen». Có phải là «sent»?',
    '«annual_reports» has no «sen». Did you mean «sent»?',
  ],
  [
    'a yearly duty of what has no year',
    '{ properties: { tasks: { everyYear: { from: 2027, to: 2030, min: 1 } } } }',
    'everyYear',
    '«tasks» không có «year».',
    '«tasks» has no «year».',
  ],
  [
    'the year of a bound',
    REPORTS.replace(
      '§',
      '{ contains: { required: [sent], properties: { sent: { within: { to: { endOf: yeer } } } } } }',
    ),
    'within',
    '«annual_reports» không có «yeer». Có phải là «year»?',
    '«annual_reports» has no «yeer». Did you mean «year»?',
  ],
  [
    'a pointer',
    REPORTS.replace('§', '{ contains: { required: [to], properties: { to: { sameNameAs: /unit/party_comittee } } } }'),
    'sameNameAs',
    '«unit» không có «party_comittee». Có phải là «party_committee»?',
    '«unit» has no «party_comittee». Did you mean «party_committee»?',
  ],
  [
    'a name on which others depend',
    '{ required: [document], properties: { document: { dependentRequired: { isued: [signer] } } } }',
    'isued',
    '«document» không có «isued». Có phải là «issued»?',
    '«document» has no «isued». Did you mean «issued»?',
  ],
  [
    'a name on which a schema depends',
    '{ required: [document], properties: { document: { dependentSchemas: { isued: { required: [signer] } } } } }',
    'isued',
    '«document» không có «isued». Có phải là «issued»?',
    '«document» has no «isued». Did you mean «issued»?',
  ],
  [
    'a name in a condition',
    '{ required: [tasks], if: { properties: { fundin: { minItems: 1 } } }, then: { properties: { tasks: { minItems: 2 } } } }',
    'fundin',
    'kế hoạch không có «fundin». Có phải là «funding»?',
    'a plan has no «fundin». Did you mean «funding»?',
  ],
  [
    'a name in what is not allowed',
    '{ required: [tasks], not: { required: [fundin] } }',
    'required',
    'kế hoạch không có «fundin». Có phải là «funding»?',
    'a plan has no «fundin». Did you mean «funding»?',
  ],
  [
    'a name in one of several',
    '{ anyOf: [{ required: [tasks] }, { required: [fundin] }] }',
    'required',
    'kế hoạch không có «fundin». Có phải là «funding»?',
    'a plan has no «fundin». Did you mean «funding»?',
  ],
  [
    'properties of a list, not of its entries',
    '{ required: [tasks], properties: { tasks: { properties: { lead: { minLength: 2 } } } } }',
    'properties',
    'từ khóa «properties» không xét «tasks», vì ở đó là danh sách; kế hoạch nào cũng đạt.',
    'the keyword «properties» does not look at «tasks», which is a list; every plan passes it.',
  ],
  [
    'entries of what is no list',
    '{ required: [document], properties: { document: { contains: { required: [issued] } } } }',
    'contains',
    'từ khóa «contains» không xét «document», vì ở đó là mục gồm nhiều dòng; kế hoạch nào cũng đạt.',
    'the keyword «contains» does not look at «document», which is a record; every plan passes it.',
  ],
  [
    'a number of a text',
    '{ required: [tasks], properties: { tasks: { items: { properties: { due: { minimum: 2027 } } } } } }',
    'minimum',
    'từ khóa «minimum» không xét «tasks.due», vì ở đó là chữ; kế hoạch nào cũng đạt.',
    'the keyword «minimum» does not look at «tasks.due», which is a text; every plan passes it.',
  ],
  [
    'a length of a number',
    REPORTS.replace('§', '{ items: { properties: { year: { minLength: 4 } } } }'),
    'minLength',
    'từ khóa «minLength» không xét «annual_reports.year», vì ở đó là số; kế hoạch nào cũng đạt.',
    'the keyword «minLength» does not look at «annual_reports.year», which is a number; every plan passes it.',
  ],
  [
    'the ratio of a target, not of its goal',
    '{ required: [targets], properties: { targets: { ratio: { atLeast: 50, unit: percent } } } }',
    'ratio',
    'từ khóa «ratio» không xét «targets», vì ở đó là danh sách; kế hoạch nào cũng đạt.',
    'the keyword «ratio» does not look at «targets», which is a list; every plan passes it.',
  ],
  [
    'the ratio of what has no figures',
    '{ required: [document], properties: { document: { ratio: { atLeast: 50, unit: percent } } } }',
    'ratio',
    '«document» không có «count».',
    '«document» has no «count».',
  ],
  ['annotations only', '{ description: Kế hoạch }', 'check', `chỗ này ${IDLE}`, `this ${idle}`],
  ['a type only', '{ type: object }', 'check', `chỗ này ${IDLE}`, `this ${idle}`],
  ['properties of which nothing is asked', '{ properties: { tasks: {} } }', 'tasks', `chỗ này ${IDLE}`, `this ${idle}`],
  [
    'properties of which only the type is asked',
    '{ required: [tasks], properties: { tasks: { type: array } } }',
    'tasks',
    `chỗ này ${IDLE}`,
    `this ${idle}`,
  ],
  ['no properties', '{ properties: {} }', 'properties', `«properties» ${IDLE}`, `«properties» ${idle}`],
  ['nothing required', '{ required: [] }', 'required', `«required» ${IDLE}`, `«required» ${idle}`],
  ['true', '{ allOf: [true] }', 'true', `chỗ này ${IDLE}`, `this ${idle}`],
  ['one of several asks nothing', '{ anyOf: [{ required: [tasks] }, {}] }', '{}', `chỗ này ${IDLE}`, `this ${idle}`],
  [
    'entries of which nothing is asked',
    '{ required: [tasks], properties: { tasks: { items: {} } } }',
    'items',
    `chỗ này ${IDLE}`,
    `this ${idle}`,
  ],
  [
    'no entry need fit',
    '{ required: [tasks], properties: { tasks: { contains: { required: [lead] }, minContains: 0 } } }',
    'contains',
    `«contains» ${IDLE}`,
    `«contains» ${idle}`,
  ],
  [
    'no entry need be there',
    '{ required: [tasks], properties: { tasks: { minItems: 0 } } }',
    'minItems',
    `«minItems» ${IDLE}`,
    `«minItems» ${idle}`,
  ],
  [
    'entries may be alike',
    '{ required: [tasks], properties: { tasks: { uniqueItems: false } } }',
    'uniqueItems',
    `«uniqueItems» ${IDLE}`,
    `«uniqueItems» ${idle}`,
  ],
  [
    'a number that none is below',
    '{ required: [funding], properties: { funding: { items: { properties: { amount: { minimum: 0 } } } } } }',
    'minimum',
    `«minimum» ${IDLE}`,
    `«minimum» ${idle}`,
  ],
  [
    'a length that every text has',
    '{ required: [tasks], properties: { tasks: { items: { properties: { lead: { minLength: 1 } } } } } }',
    'minLength',
    `«minLength» ${IDLE}`,
    `«minLength» ${idle}`,
  ],
  ...['', '.*', '^', '$', '^.*$'].map((pattern): [string, string, string, string, string] => [
    `the pattern «${pattern}», which everything has`,
    `{ required: [document], properties: { document: { properties: { number: { pattern: "${pattern}" } } } } }`,
    'pattern',
    `«pattern» ${IDLE}`,
    `«pattern» ${idle}`,
  ]),
  [
    'a condition that always holds',
    '{ required: [tasks], if: {}, then: { required: [funding] } }',
    'if',
    `chỗ này ${IDLE}`,
    `this ${idle}`,
  ],
  [
    'a year beside a date that is none',
    '{ required: [annual_reports], properties: { annual_reports: { items: { properties: { sent: { within: { from: { startOf: number } } } } } } } }',
    'within',
    'từ khóa «startOf» không xét «annual_reports.number», vì ở đó là chữ; kế hoạch nào cũng đạt.',
    'the keyword «startOf» does not look at «annual_reports.number», which is a text; every plan passes it.',
  ],
  [
    'a value that is misspelt',
    '{ required: [issuances], properties: { issuances: { contains: { properties: { kind: { const: resolutoin } } } } } }',
    'const',
    '«issuances.kind» không nhận giá trị «resolutoin». Có phải là «resolution»?',
    '«issuances.kind» never has the value «resolutoin». Did you mean «resolution»?',
  ],
  [
    'a value in Vietnamese',
    '{ required: [issuances], properties: { issuances: { contains: { properties: { kind: { enum: [project, chỉ thị] } } } } } }',
    'enum',
    '«issuances.kind» không nhận giá trị «chỉ thị». Có phải là «directive»?',
    '«issuances.kind» never has the value «chỉ thị». Did you mean «directive»?',
  ],
  [
    'an indicator that is nearly known',
    '{ required: [targets], properties: { targets: { contains: { properties: { indicator: { const: union-membershp } } } } } }',
    'const',
    '«targets.indicator» không nhận giá trị «union-membershp». Có phải là «union-membership»?',
    '«targets.indicator» never has the value «union-membershp». Did you mean «union-membership»?',
  ],
  [
    'a level that no unit has',
    '{ if: { properties: { unit: { properties: { level: { const: hamlet } } } } }, then: { required: [tasks] }, else: { required: [funding] } }',
    'const',
    '«unit.level» không nhận giá trị «hamlet».',
    '«unit.level» never has the value «hamlet».',
  ],
  [
    'a text for a number',
    REPORTS.replace('§', '{ contains: { properties: { year: { const: "2027" } } } }'),
    'const',
    '«annual_reports.year» không nhận giá trị «2027».',
    '«annual_reports.year» never has the value «2027».',
  ],
  [
    'a day that is written otherwise',
    '{ required: [document], properties: { document: { properties: { issued: { enum: [30/9/2027] } } } } }',
    'enum',
    '«document.issued» không nhận giá trị «30/9/2027».',
    '«document.issued» never has the value «30/9/2027».',
  ],
  [
    'a plan with nothing in it meets it',
    '{ properties: { document: { required: [issued] } } }',
    'check',
    'kế hoạch của Hội Nông dân cấp tỉnh chỉ ghi «unit» cũng đạt. Hãy ghi mục phải có vào «required».',
    "a plan of Farmers' Union at province level with nothing but «unit» meets it. Name what must be there in «required».",
  ],
  [
    'what every plan has',
    '{ required: [unit] }',
    'check',
    'kế hoạch của Hội Nông dân cấp tỉnh chỉ ghi «unit» cũng đạt. Hãy ghi mục phải có vào «required».',
    "a plan of Farmers' Union at province level with nothing but «unit» meets it. Name what must be there in «required».",
  ],
  [
    'nothing is asked at one level',
    '{ if: { properties: { unit: { properties: { level: { const: commune } } } } }, then: { required: [tasks] } }',
    'check',
    'kế hoạch của Hội Nông dân cấp tỉnh chỉ ghi «unit» cũng đạt. Hãy ghi mục phải có vào «required».',
    "a plan of Farmers' Union at province level with nothing but «unit» meets it. Name what must be there in «required».",
  ],
];

describe('a check that asks nothing, or asks of what no plan has, is refused', () => {
  test.each(WRONG_CHECKS)('%s', (_, check, at, vi, en) => {
    const files = asking(check)(whole);
    const fault = faultOf(files);
    expect(fault && catalogueSentence(fault, 'vi')).toBe(`Yêu cầu 3.e: ${vi}`);
    expect(fault && catalogueSentence(fault, 'en')).toBe(`Requirement 3.e: ${en}`);
    const { line, column } = fault?.position ?? { line: 1, column: 1 };
    const text = (files[fault?.file ?? ''] ?? '').split('\n')[line - 1] ?? '';
    expect(text.slice(column - 1).startsWith(at), `it points at «${text.slice(column - 1)}»`).toBe(true);
  });

  test.each([
    [
      '{ properties: { annual_reports: { everyYear: { from: 2030, to: 2027, min: 1 } } } }',
      '«everyYear»: 2030 đứng sau 2027.',
    ],
    [
      '{ required: [document], properties: { document: { required: [issued], properties: { issued: { within: { from: 2027-03-31, to: 2027-01-01 } } } } } }',
      '«within»: 31/3/2027 đứng sau 01/01/2027.',
    ],
    [
      '{ required: [annual_reports], properties: { annual_reports: { items: { properties: { sent: { within: { from: { startOf: year, years: 1 }, to: { endOf: year } } } } } } } }',
      '«within»: 01/01/2023 đứng sau 31/12/2022.',
    ],
  ])('years and days the wrong way round: %s', (check, vi) => {
    const fault = faultOf(asking(check)(whole));
    expect(fault && catalogueSentence(fault, 'vi')).toBe(`${vi} Hãy viết mốc đầu trước mốc cuối.`);
  });
});

/** Checks that ask something of every unit. */
const SOUND_CHECKS = [
  '{ required: [document] }',
  '{ required: [tasks], properties: { tasks: { contains: {}, minContains: 3 } } }',
  '{ required: [tasks], properties: { tasks: { prefixItems: [true, { required: [lead] }] } } }',
  '{ required: [citizen_receptions], properties: { citizen_receptions: { properties: { invited: {} }, additionalProperties: false } } }',
  '{ required: [funding], properties: { funding: { contains: { required: [amount], properties: { amount: { exclusiveMinimum: 0 } } } } } }',
  '{ required: [tasks], not: { required: [funding] } }',
  '{ required: [tasks], properties: { tasks: { items: false } } }',
  '{ required: [targets], properties: { targets: { contains: { required: [indicator], properties: { indicator: { const: Tỷ lệ hộ nghèo đa chiều } } } } } }',
  '{ required: [tasks], properties: { tasks: { contains: { required: [due], properties: { due: { enum: [yearly, 2027-12-31] } } } } } }',
  '{ if: { properties: { unit: { properties: { level: { const: commune } } } } }, then: { required: [tasks] }, else: { required: [funding] } }',
  '{ properties: { annual_reports: { everyYear: { from: 2027, to: 2027, min: 1 } } } }',
  '{ oneOf: [{ required: [tasks] }, { required: [funding] }] }',
  '{ required: [annual_reports], properties: { annual_reports: { items: { properties: { sent: { within: { from: { startOf: year }, to: { endOf: year, days: 31 } } } } } } } }',
  '{ required: [tasks], properties: { tasks: { minItems: 1, maxItems: 9, items: { required: [lead], minProperties: 2 } } } }',
];

describe('a check that asks something of every unit is not refused', () => {
  test.each(SOUND_CHECKS)('%s', (check) => {
    expect(faultOf(asking(check)(whole))?.message).toBeUndefined();
  });

  test('nor one that the text itself makes depend on something', () => {
    const check = '{ properties: { document: { required: [issued] } } }';
    expect(faultOf(asking(check, 'conditional')(whole))?.message).toBeUndefined();
  });
});

const ALLOWED: [string, (files: Files) => Files][] = [
  ['as it is', (files) => files],
  ['one year only', put(head, '{ from: 2026, to: 2030 }', '{ from: 2030, to: 2030 }')],
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
