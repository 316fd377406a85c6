import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { sentenceOf } from '../../../src/messages/sentences.js';
import { mendYaml } from '../../../src/plan/mend/mendYaml.js';
import { planShape } from '../../../src/plan/model/model.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { diagnoseSyntax } from '../../../src/plan/yaml/diagnoseSyntax.js';
import { parseYaml } from '../../../src/plan/yaml/parseYaml.js';
import { catalogue } from '../../support/catalogue.js';
import { cured, judge } from '../../support/fixes.js';

const unit =
  'đơn vị:\n  tên: Hội Nông dân xã An Bình\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: Đảng ủy xã An Bình\n';
/** What is above a note. */
const kinds = (text: string) =>
  judge(text)
    .problems.filter(({ level }) => level !== 'note')
    .map(({ kind, range: { start } }) => `${start.line} ${kind}`);

/** Every code of the parser's (`ErrorCode` of yaml), and one that it may have some day. */
const CODES = [
  ...['ALIAS_PROPS', 'BAD_ALIAS', 'BAD_DIRECTIVE', 'BAD_DQ_ESCAPE', 'BAD_INDENT', 'BAD_PROP_ORDER', 'BAD_SCALAR_START'],
  ...['BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW', 'DUPLICATE_KEY', 'IMPOSSIBLE', 'KEY_OVER_1024_CHARS', 'MISSING_CHAR'],
  ...['MULTILINE_IMPLICIT_KEY', 'MULTIPLE_ANCHORS', 'MULTIPLE_DOCS', 'MULTIPLE_TAGS', 'NON_STRING_KEY'],
  ...[
    'RESOURCE_EXHAUSTION',
    'TAB_AS_INDENT',
    'TAG_RESOLVE_FAILED',
    'UNEXPECTED_TOKEN',
    'BAD_COLLECTION_TYPE',
    'NEW_CODE',
  ],
];

describe('no code of the parser reaches a reader', () => {
  test.each(CODES)('%s', (code) => {
    for (const text of ['tên: A', 'x', '{a', '\u00a0', '']) {
      for (const pos of [
        [0, 1],
        [text.length, text.length + 1],
      ] as const) {
        const fault = { ...diagnoseSyntax(text, [{ code, pos }]), pointer: '' };
        for (const language of ['vi', 'en'] as const) {
          expect(sentenceOf(fault, language)).not.toMatch(/[A-Z]{3,}_[A-Z]|undefined/);
          expect(sentenceOf(fault, language)).not.toContain(code);
        }
      }
    }
  });
});

describe('what is no YAML is said at once, with all else', () => {
  test.each([
    [
      'faults of many kinds',
      'văn bản:\n  trích yếu: Kế hoạch: năm 2021\n  ngày ban hành: 31/9/2021\nnhiệm vụ:\n\t- nội dung: "Ngày hội" lớn\n    chủ trỉ: Hội\n    thực hiện yêu cầu: [3.2.z\n',
      [
        '7 syntax-colon',
        '8 bad-date',
        '10 syntax-tab',
        '10 syntax-quote',
        '11 unknown-key',
        '12 syntax-open-bracket',
        '12 unknown-requirement',
      ],
    ],
    [
      'a brace is closed on its own line',
      'chỉ tiêu:\n  - tên chỉ tiêu: a\n    hiện trạng: { năm: 2021, số lượng: 1\n    mục tiêu: { năm: 2025, số lượng: 2 }\n',
      ['8 syntax-open-bracket'],
    ],
    ['a tab behind a comment', 'văn bản:\n\t# số\n  số hiệu: 1: 2\n', ['8 syntax-colon']],
    ['keys in the column of their list', 'nhiệm vụ:\n- nội dung: a: b\n  chủ trì: Hội\n', ['7 syntax-colon']],
    ['a text in brackets', 'nhiệm vụ:\n  - nội dung: [Khu 1] Trồng cây: 5\n', ['7 syntax-start']],
    [
      'quotation marks on two lines',
      'văn bản:\n  trích yếu: "Kế hoạch\n    năm 2021"\n  số hiệu: 1: 2\n',
      ['9 syntax-colon'],
    ],
    [
      'more faults than levels are allowed',
      `nhiệm vụ:\n  - nội dung: a\n${'    chủ trì: b\n  nội dung: c\n'.repeat(80)}`,
      Array.from({ length: 80 }, (_, i) => `${9 + 2 * i} syntax-missing-dash`),
    ],
    ['x- keys hold what they will', 'x-ghi chú:\n  a:\n   - b\n   - c: d: e\n', ['9 syntax-colon']],
  ])('%s', (_, text, expected) => {
    expect(kinds(unit + text)).toEqual(expected);
  });

  test('the plan is unreadable until it is mended, and is then what was read of it', () => {
    const text = `${unit}văn bản:\n  trích yếu: Kế hoạch: năm 2021\n  số hiệu 15-KH/HND\nnhiệm vụ:\n\t-\tnội dung: Trồng cây\n`;
    const parsed = parsePlan(text);
    expect([parsed.plan, parsed.mended?.document]).toEqual([
      null,
      { title: 'Kế hoạch: năm 2021', number: '15-KH/HND' },
    ]);
    const { verdict, unit: named, results, problems } = assess(parsed, catalogue, { asOf: '2022-06-30', file: 'x' });
    expect([verdict, named, results]).toEqual(['unreadable', null, []]);
    expect(parsePlan(cured(text, problems)).plan).toEqual(parsed.mended);
  });
});

test('a line of nothing but dashes is as deep as it looks, and found so at once', () => {
  expect(kinds('- '.repeat(100_000))).toEqual(['1 too-deep']);
});

describe('what mends a fault', () => {
  test.each([
    ['a: b: c', "a: 'b: c'"],
    ["a: it's: c", 'a: "it\'s: c"'],
    ['a: "it\'s" x: c', "a: '\"it''s\" x: c'"],
    ['a: b: c # x', "a: 'b: c' # x"],
    ['a: b: c #x', "a: 'b: c #x'"],
    ['a: @b', "a: '@b'"],
    ['a: - b', "a: '- b'"],
    ['a: > b', "a: '> b'"],
    ['a: "\\d"', "a: '\\d'"],
    ['a: "b', 'a: "b"'],
    ["a: 'b\nc: d", "a: 'b'\nc: d"],
    ['a: [b, c\nd: e', 'a: [b, c]\nd: e'],
    ['a: {b: [c\nd: e', 'a: {b: [c]}\nd: e'],
    ['a: [b # x\nd: e', 'a: [b] # x\nd: e'],
    ['a: {b: "c\nd: e', 'a: {b: "c"}\nd: e'],
    ['a:\n\tb: c', 'a:\n  b: c'],
    ['a:\n  b: c\n\td: e', 'a:\n  b: c\n  d: e'],
    ['a:\r\n\tb: c\r\n', 'a:\r\n  b: c\r\n'],
    ['a: b\nxin chào\nc: d', 'a: b\n  xin chào\nc: d'],
    ['a: |\nb\nc: d', 'a: |\n  b\nc: d'],
    ['a: b:\n  - c\n  - d: e', 'a: |\n  b:\n  - c\n  - d: e'],
    ['a: b\n===\nc: d', 'a: b\n# ===\nc: d'],
    ['a:\n  - b: c: d', "a:\n  - b: 'c: d'"],
  ])('%j', (text, mended) => {
    const yaml = parseYaml(text);
    const { edits, root } = mendYaml(text, yaml && 'errors' in yaml ? yaml.errors : [], planShape);
    let made = '';
    let at = 0;
    for (const { from, to, text: put } of edits) {
      made += text.slice(at, from) + put;
      at = to;
    }
    expect(made + text.slice(at)).toBe(mended);
    expect(root).toBeDefined();
  });
});
