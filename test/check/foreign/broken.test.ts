import { describe, expect, test } from 'vitest';
import { CatalogueFault } from '../../../src/check/catalogue/CatalogueFault.js';
import { loadCatalogue } from '../../../src/check/catalogue/loadCatalogue.js';
import { catalogueSentence } from '../../../src/messages/sentences.js';
import { readCatalogue } from '../../../src/shell/read/readCatalogue.js';
import { root } from '../../support/catalogue.js';

const whole = readCatalogue(`${root}test/check/foreign/catalogue`);
type Files = Record<string, string>;

/** Puts one text in place of another, which must be there. */
const put = (file: string, from: string, to: string) => (files: Files) => {
  expect(files[file]).toContain(from);
  return { ...files, [file]: (files[file] ?? '').replace(from, to) };
};
const without = (name: string) => (files: Files) =>
  Object.fromEntries(Object.entries(files).filter(([file]) => file !== name));
const [head, lead, unions] = ['conclusion.yaml', 'leadership.yaml', 'unions.yaml'];

interface Broken {
  name: string;
  edit: (files: Files) => Files;
  kind: CatalogueFault['kind'];
  file: string;
  /** The line that the fault points at starts with this. */
  at: string;
  params?: object;
  /** Words of the Vietnamese and the English sentence. */
  says: [string, string];
}

const broken: Broken[] = [
  { name: 'no conclusion', edit: without(head), kind: 'file-missing', file: head, at: '', says: [head, head] },
  {
    name: 'a section that is not there',
    edit: without(unions),
    kind: 'file-missing',
    file: head,
    at: '  - unions.yaml',
    params: { name: unions },
    says: [unions, unions],
  },
  {
    name: 'bad YAML',
    edit: put(lead, '- id: 1.b', '- id: [1.b'),
    kind: 'not-yaml',
    file: lead,
    at: '- id: [1.b',
    says: ['YAML. Thiếu dấu đóng ngoặc «]».', 'YAML. The closing «]» is missing.'],
  },
  {
    name: 'bad YAML in the conclusion',
    edit: put(head, 'id: mttq', 'id: "mttq'),
    kind: 'not-yaml',
    file: head,
    at: 'id: "mttq',
    says: ['YAML. Dấu nháy " mở ra mà không đóng lại.', 'YAML. The quotation mark " is not closed.'],
  },
  {
    name: 'a key written twice',
    edit: put(lead, '- id: 1.b', '- id: 1.b\n  id: 1.b'),
    kind: 'repeated-key',
    file: lead,
    at: 'id: 1.b',
    says: ['Dòng «id» được ghi hai lần', 'The key «id» is written twice'],
  },
  {
    name: 'an alias',
    edit: put(head, 'unions: [trade-union, farmers-union]', 'unions: &u [trade-union]\n  again: *u'),
    kind: 'alias',
    file: head,
    at: '  again',
    params: { name: 'u' },
    says: ['*u', '*u'],
  },
  {
    name: 'an empty conclusion',
    edit: (files) => ({ ...files, [head]: '' }),
    kind: 'field',
    file: head,
    at: '',
    says: ['Phải là', 'ust be'],
  },
  {
    name: 'an empty section',
    edit: (files) => ({ ...files, [unions]: '# later' }),
    kind: 'field',
    file: unions,
    at: '',
    says: ['danh sách', 'array'],
  },
  {
    name: 'a section that is no list',
    edit: (files) => ({ ...files, [unions]: 'id: 3.a' }),
    kind: 'field',
    file: unions,
    at: 'id',
    says: ['danh sách', 'array'],
  },
  {
    name: 'no period',
    edit: put(head, 'period: { from: 2026, to: 2030 }', ''),
    kind: 'field',
    file: head,
    at: '',
    params: { field: 'period' },
    says: ['period', 'period'],
  },
  {
    name: 'a year in words',
    edit: put(head, 'from: 2026', 'from: nay'),
    kind: 'field',
    file: head,
    at: 'period',
    params: { field: 'from' },
    says: ['from', 'from'],
  },
  {
    name: 'a group of no such type',
    edit: put(head, '[trade-union,', '[trade-unions,'),
    kind: 'field',
    file: head,
    at: '  unions',
    says: ['trade-union', 'trade-union'],
  },
  {
    name: 'a group named as a type',
    edit: put(head, '  unions: [', '  trade-union: ['),
    kind: 'field',
    file: head,
    at: '  trade-union',
    params: { field: 'groups' },
    says: ['trade-union', 'trade-union'],
  },
  {
    name: 'a section named twice',
    edit: put(head, '- unions.yaml', '- leadership.yaml'),
    kind: 'field',
    file: head,
    at: 'sections',
    says: ['trùng', 'repeats'],
  },
  {
    name: 'no hint',
    edit: put(unions, '  hint: { vi: Hãy bổ sung., en: Add it. }\n', ''),
    kind: 'field',
    file: unions,
    at: '- id: 3.a',
    params: { field: 'hint' },
    says: ['hint', 'hint'],
  },
  {
    name: 'one language',
    edit: put(unions, '{ vi: mục 3, en: section 3 }', '{ vi: mục 3 }'),
    kind: 'field',
    file: unions,
    at: '  clause',
    params: { field: 'en' },
    says: ['«en»', '«en»'],
  },
  {
    name: 'an empty title',
    edit: put(unions, "vi: 'Yêu cầu 3.a'", 'vi: ""'),
    kind: 'field',
    file: unions,
    at: '  title',
    params: { field: 'vi' },
    says: ['1', '1'],
  },
  {
    name: 'a wrong modality',
    edit: put(unions, 'modality: must', 'modality: mus'),
    kind: 'field',
    file: unions,
    at: '  modality',
    params: { field: 'modality' },
    says: ['directive', 'directive'],
  },
  {
    name: 'a wrong level',
    edit: put(unions, '  level: error', '  level: fatal'),
    kind: 'field',
    file: unions,
    at: '  level',
    says: ['warning', 'warning'],
  },
  {
    name: 'a wrong unit level',
    edit: put(unions, '[province, district]', '[province, hamlet]'),
    kind: 'field',
    file: unions,
    at: '    - { types: [trade-union]',
    says: ['commune', 'commune'],
  },
  {
    name: 'a wrong check',
    edit: put(unions, 'check: tasks', 'check: task'),
    kind: 'field',
    file: unions,
    at: '  check: task',
    params: { field: 'check' },
    says: ['review', 'review'],
  },
  {
    name: 'an unknown field',
    edit: put(unions, '  level: error', '  lvl: error\n  level: error'),
    kind: 'field',
    file: unions,
    at: '  lvl',
    params: { field: 'lvl' },
    says: ['lvl', 'lvl'],
  },
  {
    name: 'a day that does not exist',
    edit: put(lead, 'due: 2027-03-31', 'due: 2027-02-29'),
    kind: 'field',
    file: lead,
    at: '  due',
    params: { field: 'due' },
    says: ['date', 'date'],
  },
  {
    name: 'an id that ends in a digit',
    edit: put(lead, 'id: 1.a', 'id: 1.1'),
    kind: 'field',
    file: lead,
    at: '- id: 1.1',
    params: { field: 'id' },
    says: ['id', 'id'],
  },
  {
    name: 'an id that ends in digits',
    edit: put(lead, 'id: 1.a', 'id: 1.a.10'),
    kind: 'field',
    file: lead,
    at: '- id: 1.a.10',
    says: ['id', 'id'],
  },
  {
    name: 'an id that differs in case only',
    edit: put(unions, 'id: 3.a', 'id: 1.A'),
    kind: 'duplicate-id',
    file: unions,
    at: '- id: 1.A',
    params: { id: '1.A', firstFile: lead, firstLine: 3 },
    says: ['dòng 3', 'line 3'],
  },
  {
    name: 'a type that is near one',
    edit: put(lead, 'types: [party-committee]', 'types: [party-commitee]'),
    kind: 'unknown-type',
    file: lead,
    at: '    - { types: [party-commitee]',
    params: { meant: 'party-committee' },
    says: ['party-committee', 'party-committee'],
  },
  {
    name: 'a type that is near none',
    edit: put(lead, 'types: [party-committee]', 'types: [xyz]'),
    kind: 'unknown-type',
    file: lead,
    at: '    - { types: [xyz]',
    params: { name: 'xyz' },
    says: ['xyz', 'xyz'],
  },
  {
    name: 'an unknown domain keyword',
    edit: put(lead, '{ within:', '{ withn:'),
    kind: 'unknown-keyword',
    file: lead,
    at: '          issued:',
    params: { id: '1.a', keyword: 'withn', meant: 'within' },
    says: ['within', 'within'],
  },
  {
    name: 'an unknown plain keyword',
    edit: put(lead, 'required: [document]', 'requird: [document]'),
    kind: 'unknown-keyword',
    file: lead,
    at: '    requird',
    params: { meant: 'required' },
    says: ['required', 'required'],
  },
  {
    name: 'a keyword that is near none',
    edit: put(lead, 'required: [document]', 'zzzzzz: 1'),
    kind: 'unknown-keyword',
    file: lead,
    at: '    zzzzzz',
    params: { keyword: 'zzzzzz' },
    says: ['zzzzzz', 'zzzzzz'],
  },
  {
    name: 'bad parameters',
    edit: put(lead, 'to: 2027-03-31 }', 'till: 2027-03-31 }'),
    kind: 'bad-check',
    file: lead,
    at: '          issued:',
    params: { id: '1.a' },
    says: ['within', 'within'],
  },
  {
    name: 'a day that does not exist in parameters',
    edit: put(lead, 'to: 2027-03-31 }', 'to: 2027-03-32 }'),
    kind: 'bad-check',
    file: lead,
    at: '          issued:',
    says: ['within', 'within'],
  },
  {
    name: 'a bad bound',
    edit: put(unions, 'atLeast: 66.6', 'atLeast: 666'),
    kind: 'bad-check',
    file: unions,
    at: '        goal:',
    params: { id: '3.b' },
    says: ['ratio', 'ratio'],
  },
  {
    name: 'raises: false',
    edit: put(unions, 'raises: true', 'raises: false'),
    kind: 'bad-check',
    file: unions,
    at: '      raises',
    says: ['raises', 'raises'],
  },
  {
    name: 'a plain keyword of the wrong kind',
    edit: put(lead, 'minItems: 3', 'minItems: many'),
    kind: 'field',
    file: lead,
    at: '        minItems',
    params: { field: 'minItems' },
    says: ['minItems', 'minItems'],
  },
  {
    name: 'a pattern that is none',
    edit: put(lead, '"-(KH|ĐA)/"', '"-(KH|ĐA/"'),
    kind: 'bad-check',
    file: lead,
    at: '  check:',
    says: ['1.d', '1.d'],
  },
  {
    name: '$ref',
    edit: put(lead, 'required: [document]', '$ref: "#/a"'),
    kind: 'no-reference',
    file: lead,
    at: '    $ref',
    params: { id: '1.d', keyword: '$ref' },
    says: ['$ref', '$ref'],
  },
  {
    name: '$defs',
    edit: put(lead, 'required: [document]', '$defs: {}'),
    kind: 'no-reference',
    file: lead,
    at: '    $defs',
    params: { keyword: '$defs' },
    says: ['$defs', '$defs'],
  },
];

function faultOf(files: Files): CatalogueFault {
  try {
    loadCatalogue(files);
  } catch (error) {
    if (error instanceof CatalogueFault) return error;
    throw error;
  }
  throw new Error('no fault');
}

describe('a broken catalogue', () => {
  test('the whole one is not', () => {
    expect(() => loadCatalogue(whole)).not.toThrow();
  });

  test.each(broken)('$name', ({ edit, kind, file, at, params, says }) => {
    const files = edit(whole);
    const fault = faultOf(files);
    expect([fault.kind, fault.file]).toEqual([kind, file]);
    const line = (files[file] ?? '').split('\n')[fault.position.line - 1] ?? '';
    expect(line.trim().startsWith(at.trim()), `${fault.message} points at «${line}»`).toBe(true);
    if (params) expect(fault.params).toMatchObject(params);
    for (const [i, language] of (['vi', 'en'] as const).entries()) {
      const sentence = catalogueSentence(fault, language);
      expect(sentence).toContain(says[i]);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
