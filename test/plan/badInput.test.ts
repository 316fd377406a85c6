import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { sentenceOf } from '../../src/messages/sentences.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { decodePlan, readPlanFile } from '../../src/shell/read/readPlanFile.js';
import { catalogue } from '../support/catalogue.js';

/** A whole plan of a commune's union, and more lines below it. */
const withLines = (lines: string) =>
  `đơn vị:\n  tên: Hội Nông dân xã An Bình\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: Đảng ủy xã An Bình\n${lines}`;
const inText = (text: string) => withLines(`nhiệm vụ:\n  - nội dung: ${text}\n    chủ trì: Hội\n`);

const judged = (text: string) =>
  parsePlans(text).map((plan) => assess(plan, catalogue, { asOf: '2022-06-30', file: 'x.yaml' }));
/** Beside these a row of the contract says nothing. */
const NOTES = new Set(['short-content', 'borrowed-content', 'once-mended']);
const kindsIn = (text: string) =>
  judged(text).flatMap(({ problems }) => problems.map(({ kind }) => kind).filter((kind) => !NOTES.has(kind)));
const saying = (text: string) =>
  judged(text)
    .flatMap(({ problems }) => problems)
    .filter(({ kind }) => !NOTES.has(kind))
    .map((problem) => sentenceOf(problem, 'vi'));

/** The table of behaviour.md, "Bad input", row by row: what is written, the kinds it is named by, and the verdict. */
describe('bad input: YAML at fault', () => {
  test.each<[string, string, string]>([
    ['tab indentation', withLines('văn bản:\n\tsố hiệu: 15\n'), 'syntax-tab'],
    ['unquoted colon in text', inText('Phong trào: thi đua'), 'syntax-colon'],
    ['text behind its quotation mark', inText('"Ngày hội" ở các khu'), 'syntax-quote'],
    ...['- a b', '* a b', '& a b', '@ a b', '% a b', '> a b', '| a b', '[a] b', '{a} b', '` a b'].map(
      (text): [string, string, string] => [`text that begins with ${text[0]}`, inText(text), 'syntax-start'],
    ),
    ['text that begins with !', inText('!Vệ sinh đường làng'), 'syntax-start'],
  ])('%s: unreadable, with what to write', (_, text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
    expect(judged(text).map(({ verdict }) => verdict)).toEqual(['unreadable']);
    expect(saying(text)[0]).toMatch(/Hãy (?:đặt|xóa và thụt)/);
    const [before, broken, after] = judged(`${withLines('')}---\n${text}---\n${withLines('')}`);
    expect([before?.verdict, after?.verdict]).not.toContain('unreadable');
    expect(broken?.verdict).toBe('unreadable');
  });
});

describe('bad input: what is named, and the rest goes on', () => {
  test.each<[string, string, string[], string]>([
    ['no space behind a colon', withLines('văn bản:\n  số hiệu:15\n'), ['missing-space'], 'Hãy gõ lại «số hiệu: 15»'],
    [
      'no-break space before a key',
      withLines('').replace('\n  cấp:', '\n\u00a0\u00a0cấp:'),
      ['no-break-space'],
      'gõ lại',
    ],
    [
      'curly quotes around a date',
      withLines('văn bản:\n  ngày ban hành: “10/9/2021”\n'),
      ['curly-quotes'],
      'Hãy viết 10/9/2021',
    ],
    ['a key twice', withLines('văn bản:\n  số hiệu: 1\n  số hiệu: 2\n'), ['duplicate-key'], 'dòng 8 đã có ở dòng 7'],
    [
      'a key twice in two languages',
      withLines('văn bản:\n  số hiệu: 1\n  number: 2\n'),
      ['duplicate-key'],
      'trùng với «số hiệu»',
    ],
    ['an anchor', withLines('văn bản: &a\n  số hiệu: 1\n'), ['not-used'], 'xóa ký hiệu'],
    ['an alias', withLines('quy chế phối hợp: *a\n'), ['not-used'], 'ghi lại đủ nội dung'],
    ['a merge key', withLines('văn bản:\n  <<: 1\n  số hiệu: 1\n'), ['not-used'], 'xóa dòng này'],
    ['a tag', withLines('văn bản:\n  số hiệu: !!str 15\n'), ['not-used'], 'xóa ký hiệu'],
    ['a directive', `%YAML 1.2\n---\n${withLines('')}`, ['not-used'], 'xóa dòng này'],
    ['an impossible date', withLines('văn bản:\n  ngày ban hành: 31/9/2021\n'), ['bad-date'], 'chỉ có 30 ngày'],
    [
      'an unknown key',
      withLines('văn bản:\n  ngày bàn hành: 10/9/2021\n'),
      ['unknown-key'],
      'Có phải là «ngày ban hành»?',
    ],
    [
      'an unknown value',
      withLines('văn bản:\n  loại văn bản: kế hoach\n'),
      ['unknown-value'],
      'Có phải là «kế hoạch»?',
    ],
    ['a wrong kind of value', withLines('văn bản:\n  người ký: [A]\n'), ['wrong-shape'], 'viết «người ký: A»'],
    ['a key of all objects', withLines('__proto__:\n  x: 1\n'), ['unknown-key'], 'không có mục «__proto__»'],
    ['a control character', withLines('văn bản:\n  trích yếu: "Kế\\ahoạch"\n'), ['unsafe-characters'], 'U+0007'],
    ['an escape', withLines('văn bản:\n  trích yếu: "\\e[31mA"\n'), ['unsafe-characters'], 'U+001B'],
    ['a bidirectional override', withLines('văn bản:\n  trích yếu: Kế \u202ehoạch\n'), ['unsafe-characters'], 'U+202E'],
    [
      'an unknown requirement',
      inText('Vận động nhân dân hiến đất\n    thực hiện yêu cầu: 3.2b'),
      ['unknown-requirement'],
      'Có phải là 3.2.b?',
    ],
    [
      'a requirement of others',
      inText('Vận động nhân dân hiến đất\n    thực hiện yêu cầu: 3.PN.a'),
      ['not-binding'],
      'không áp dụng',
    ],
  ])('%s', (_, text, kinds, words) => {
    expect(kindsIn(text)).toEqual(kinds);
    expect(saying(text)[0]).toContain(words);
    expect(judged(text).map(({ unit }) => unit?.name)).toEqual(['Hội Nông dân xã An Bình']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test.each(['=SUM(A1)', '+84 912', '-5 độ', '@ban', 'Phong trào “Ngày hội”'])('%s, quoted, is data', (text) => {
    expect(kindsIn(withLines(`văn bản:\n  trích yếu: '${text}'\n`))).toEqual([]);
  });
});

describe('bad input: nothing to judge', () => {
  test.each<[string, string, string]>([
    ['an empty file', '', 'Tệp trống'],
    ['only comments', '# chưa viết\n', 'chỉ có dòng ghi chú'],
    ['a list', '- a\n- b\n', 'một danh sách'],
    ['a sentence', 'Kế hoạch năm 2021\n', 'một đoạn chữ'],
    ['too deep', withLines(`x-a: ${'['.repeat(70)}${']'.repeat(70)}\n`), '64 cấp'],
  ])('%s', (_, text, words) => {
    expect(judged(text).map(({ verdict }) => verdict)).toEqual(['unreadable']);
    expect(saying(text)[0]).toContain(words);
  });

  test('bytes that are no UTF-8 are named by their likely cause; UTF-16 with its mark is read', () => {
    const utf16 = Buffer.from(`\ufeff${withLines('')}`, 'utf16le');
    expect(decodePlan(utf16)).toMatchObject({ text: withLines('') });
    const cut = Buffer.from(withLines('')).subarray(0, 1);
    expect(decodePlan(cut)).toMatchObject({ problem: { kind: 'not-utf8' } });
  });
});

describe('bad input: files', () => {
  const home = mkdtempSync(join(tmpdir(), 'rasoat-bad-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const problemAt = (name: string) => {
    const read = readPlanFile(join(home, name));
    return 'problem' in read ? read.problem : undefined;
  };

  test('a folder named like a file, a file that has vanished, links in a circle, and one over 1 MiB', () => {
    mkdirSync(join(home, 'folder.yaml'));
    expect(problemAt('folder.yaml')).toMatchObject({ kind: 'cannot-read', params: { reason: 'folder' } });
    expect(problemAt('gone.yaml')).toMatchObject({ kind: 'cannot-read', params: { reason: 'vanished' } });
    writeFileSync(join(home, 'large.yaml'), 'a'.repeat(1024 * 1024 + 1));
    expect(problemAt('large.yaml')).toMatchObject({ kind: 'too-large', params: { limit: 1024 * 1024 } });
    if (process.platform === 'win32') return;
    symlinkSync('b.yaml', join(home, 'a.yaml'));
    symlinkSync('a.yaml', join(home, 'b.yaml'));
    expect(problemAt('a.yaml')).toMatchObject({ kind: 'cannot-read', params: { reason: 'link-cycle' } });
  });
});
