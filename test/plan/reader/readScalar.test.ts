import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';

const unit = 'unit: { name: Hội Nông dân xã A, type: farmers-union, level: commune, party_committee: Đảng ủy xã A }\n';
/** What is read of a field of the document, and what is said of it. */
function read(field: 'issued' | 'number', text: string) {
  const { plan, problems } = parsePlan(`${unit}document:\n  ${field}: ${text}\n`);
  return [plan?.document?.[field], ...problems.map(({ kind }) => kind)];
}

describe('a date', () => {
  test.each<[string, string | undefined, ...string[]]>([
    ["'15/9/2021'", '2021-09-15'],
    // Of more than 200 characters it is none, whatever they are.
    [`ngày${' '.repeat(187)}30/9/2021`, '2021-09-30'],
    [`ngày${' '.repeat(188)}30/9/2021`, undefined, 'too-long'],
    // Curly quotation marks stand at both ends, or are no quotation marks.
    ['“15/9/2021”', '2021-09-15', 'curly-quotes'],
    ['"“15/9/2021”"', '2021-09-15', 'curly-quotes'],
    ['“15/9/2021', undefined, 'bad-date'],
    ['15/9/2021”', undefined, 'bad-date'],
    ['“sớm”', undefined, 'bad-date'],
    ['"15/9/2021\\u200e"', '2021-09-15', 'unsafe-characters'],
    ['chưa ban hành', undefined, 'placeholder'],
    ['31/9/2021', undefined, 'bad-date'],
    ['""', undefined],
    ['~', undefined],
    ['[15/9/2021]', undefined, 'wrong-shape'],
  ])('%j', (text, ...expected) => expect(read('issued', text)).toEqual(expected));
});

describe('a text takes the scalar as it is written', () => {
  test.each<[string, string | undefined, ...string[]]>([
    ['015', '015'],
    ['yes', 'yes'],
    ['0x1F', '0x1F'],
    ['1_000', '1_000'],
    ['2021-09-30', '2021-09-30'],
    ['“Kế hoạch”', '“Kế hoạch”'],
    [' Tuyên truyền '.normalize('NFD'), 'Tuyên truyền'],
    ['x'.repeat(300), 'x'.repeat(300)],
    ['"Kế\\x07 hoạch"', 'Kế\u0007 hoạch', 'unsafe-characters'],
    ['không đạt', 'không đạt'],
    ['không', undefined, 'placeholder'],
    ['...', undefined, 'placeholder'],
  ])('%j', (text, ...expected) => expect(read('number', text)).toEqual(expected));
});

describe('what YAML drops behind # is named where a letter or figure follows', () => {
  test.each<[string, string | undefined, ...string[]]>([
    ['Kế hoạch #5', 'Kế hoạch', 'hash-in-text'],
    ['Kế hoạch\t#NôngDân', 'Kế hoạch', 'hash-in-text'],
    ['#NôngDân', undefined, 'hash-in-text'],
    ['Kế hoạch # 5', 'Kế hoạch'],
    ['Kế hoạch #', 'Kế hoạch'],
    ['"Kế hoạch #5"', 'Kế hoạch #5'],
    ['a#b', 'a#b'],
  ])('%j', (text, ...expected) => expect(read('number', text)).toEqual(expected));
});
