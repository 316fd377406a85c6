import { describe, expect, test } from 'vitest';
import { madeText } from '../../fuzz/mutate.js';
import { assertCured, assertEachCures, cured, judge } from '../../support/fixes.js';

/** Plans changed at random: what their cures do, of the ones that a run has the time for. `npm run fuzz -- --of cures` tries thousands. */
const TEXTS = 150;
const made = Array.from({ length: TEXTS }, (_, i) => madeText('cured', i));

describe('cures of changed plans', () => {
  test('come to an end, never lead back, and lower nothing that is met', () => {
    for (const text of made) expect(() => assertCured(text)).not.toThrow();
  });

  test('take their problems away, and add none but what they let be seen', () => {
    for (const text of made) expect(() => assertEachCures(text)).not.toThrow();
  });

  // What the fuzzer found: it stands further in than it belongs, and no cure can move it there.
  test('a key behind a tag, with the lines of its section on the left of it', () => {
    expect(() => judge('đơn vị:\n :\n! cấp ủy cùng cấp:')).not.toThrow();
    expect(() => assertEachCures('đơn vị:\n :\n! cấp ủy cùng cấp:')).not.toThrow();
  });

  test.each(['NFC', 'NFD'])('a space behind a colon, in letters of %s', (form) => {
    const text =
      'đơn vị:\n  tên: A\n  loại: HND\n  cấp: xã\nchỉ tiêu:\n  - mục tiêu: { năm:2025, số lượng: 5 }\n'.normalize(form);
    const { problems } = judge(text);
    expect(problems.map(({ kind }) => kind)).toContain('missing-space');
    expect(cured(text, problems)).toContain('{ năm: 2025,'.normalize(form));
  });

  test('a mark goes with the no-break spaces behind it, unseen characters with the space behind them', () => {
    const dashes = 'đơn vị:\n- \u00a0tên: A\n- \u00a0loại: HND\n- \u00a0cấp: xã\n\tx: [\n';
    expect(cured(dashes, judge(dashes).problems)).toContain('đơn vị:\n  tên: A\n  loại: HND\n  cấp: xã\n');
    const unseen = 'đơn vị:\n  tên: A\n  loại: HND\n  \u202e cấp: xã\n';
    expect(cured(unseen, judge(unseen).problems)).toContain('\n  cấp: xã\n');
  });

  const farmers = 'đơn vị:\n  tên: A\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: Đảng ủy xã A\n';
  const party = 'đơn vị:\n  tên: Huyện ủy A\n  loại: Huyện ủy\n  cấp: huyện\n';
  const years = `${party}nhiệm vụ trọng tâm hằng năm:\n  - năm: 2022\n    trọng tâm: Dân chủ ở cơ sở\n`;
  test.each([
    // The space alone would make a line of two keys, and the plan could not be read any more.
    ['a second colon', `${years}chỉ tiêu:\n  - tên chỉ tiêu:hộ: nghèo\n`, "tên chỉ tiêu: 'hộ: nghèo'\n"],
    ['a second colon, before brackets', `${years}chỉ tiêu:\n  - tên chỉ tiêu:hộ: [1.a]\n`, ": 'hộ: [1.a]'\n"],
    ['a colon at the end', `${years}chỉ tiêu:\n  - tên chỉ tiêu:hộ:\n`, "tên chỉ tiêu: 'hộ:'\n"],
    ['a colon at the end of what is no year', `${years}  - năm:m:\n`, undefined],
    ['a colon at the end of what is no list', `${farmers}nhiệm vụ:g:\n`, undefined],
    ['a second colon, with more lines', `${years}chỉ tiêu:\n  - tên chỉ tiêu:hộ: một\n      hai\n`, undefined],
    ['no second colon', `${years}chỉ tiêu:\n  - tên chỉ tiêu:hộ\n`, 'tên chỉ tiêu: hộ\n'],
  ])('a space behind a colon, with %s', (_, text, expected) => {
    const fix = judge(text).problems.find(({ kind }) => kind === 'missing-space')?.fix;
    expect(fix !== undefined).toBe(expected !== undefined);
    expect(cured(text, judge(text).problems)).toContain(expected ?? text);
    expect(() => assertCured(text)).not.toThrow();
    expect(() => assertEachCures(text)).not.toThrow();
  });

  test.each([
    ['written whole', '!<x> Đảng ủy xã A', "'!<x> Đảng ủy xã A'", '!<x>'],
    ['of its own', '!x Đảng ủy xã A', "'!x Đảng ủy xã A'", '!x'],
    ['behind a letter of its own', '!<A> Đảng ủy xã A', "'!<A> Đảng ủy xã A'", '!<A>'],
    ['that YAML has', '!!str Đảng ủy xã A', 'Đảng ủy xã A', '!!str'],
  ])('a tag %s before a text', (_, text, expected, sign) => {
    const plan = farmers.replace('Đảng ủy xã A', text);
    const { problems } = judge(plan);
    expect(problems.find(({ kind }) => kind === 'not-used')?.params).toMatchObject({ feature: 'tag', text: sign });
    expect(cured(plan, problems)).toContain(`cấp ủy cùng cấp: ${expected}\n`);
    expect(() => assertCured(plan)).not.toThrow();
  });

  test.each([
    ['cut once', 'nội dung: Trồng cây, dọn đường', "{ nội dung: 'Trồng cây, dọn đường' }"],
    ['cut twice', 'nội dung: Trồng cây, dọn đường,Hội', "{ nội dung: 'Trồng cây, dọn đường,Hội' }"],
    ['cut three times', 'nội dung: a, b, c, d', "{ nội dung: 'a, b, c, d' }"],
    ['cut before a key', 'nội dung: a, b, c, chủ trì: d', "{ nội dung: 'a, b, c', chủ trì: d }"],
    ['cut before a key without a value', 'nội dung: a, b, chủ trì', "{ nội dung: 'a, b', chủ trì }"],
    ['in quotation marks that end before the rest', `nội dung: 'a, b',Hội`, "{ nội dung: 'a, b',Hội }"],
  ])('a value in braces %s', (_, inside, expected) => {
    const text = `${farmers}nhiệm vụ:\n  - { ${inside} }\n`;
    const { problems } = judge(text);
    expect(problems.filter(({ kind }) => kind === 'comma-in-brackets')).toHaveLength(1);
    expect(cured(text, problems)).toContain(expected);
    expect(() => assertCured(text)).not.toThrow();
    expect(() => assertEachCures(text)).not.toThrow();
  });

  test('a name with a comma behind a value that was cut is no piece of it', () => {
    const text = `${farmers}văn bản: { trích yếu: a, b, số, ký hiệu: 15 }\n`;
    expect(cured(text, judge(text).problems)).toContain("{ trích yếu: 'a, b', 'số, ký hiệu': 15 }");
  });

  test('an id with a character that nobody sees may mean what it may mean without it', () => {
    const text = `${party}nhiệm vụ:\n  - nội dung: Hướng dẫn 25 đảng ủy xã\n    thực hiện yêu cầu: 5.1.\u0005\n`;
    const unknown = (of: string) => judge(of).problems.find(({ kind }) => kind === 'unknown-requirement');
    expect(unknown(text)).toMatchObject({ level: 'error', params: { meant: ['5.1.a', '5.1.b', '5.1.c'] } });
    expect(unknown(cured(text, judge(text).problems))).toMatchObject({ level: 'error' });
    expect(() => assertEachCures(text)).not.toThrow();
  });

  const lines = (...all: string[]) => `${farmers}${all.join('\n')}\n`;
  test.each([
    [
      'lines with a dash each, of one entry',
      lines('nhiệm vụ:', '  - nội dung: Trồng cây', '  - chủ trì: Hội', '  - thời hạn: hằng năm'),
      'dash-each-line',
      true,
    ],
    [
      'lines with a dash each, of which one lost its colon',
      lines('nhiệm vụ:', '  - nội dung Trồng cây', '  - chủ trì: Hội', '  - :', '  - nội dung: Dọn đường'),
      'dash-each-line',
      false,
    ],
    [
      'an entry without its dash',
      lines('chỉ tiêu:', '  tên chỉ tiêu: hộ nghèo', '  mục tiêu: { năm: 2025, số lượng: 14 }'),
      'missing-dash',
      true,
    ],
    [
      'an entry without its dash, and behind it one whose dash YAML takes for a part of its last line',
      lines(
        'chỉ tiêu:',
        '  tên chỉ tiêu: hộ nghèo',
        '  hiện trạng: { năm: 2021, số lượng: 20 }',
        '  mục tiêu: { năm: 2025, số lượng: 14 }',
        '\u00a0\u00a0 - tên chỉ tiêu: hộ khá',
        '   ',
      ),
      'missing-dash',
      false,
    ],
    ['characters that nobody sees', lines('văn bản:', '  trích yếu: Kế\u200e hoạch'), 'unsafe-characters', true],
    [
      'characters that nobody sees between a colon and a space',
      lines('văn bản:', '  trích yếu: Kế hoạch', '    về:\u200e việc'),
      'unsafe-characters',
      false,
    ],
    [
      'an entry without its dash, of which a line stands too far out',
      lines('nhiệm vụ:', '  nội dung: Vận động hội viên', 'chủ trì: Hội'),
      'missing-dash',
      false,
    ],
    [
      'an entry without its dash, of which all lines stand well',
      lines('nhiệm vụ:', '  nội dung: Vận động hội viên', '  chủ trì: Hội'),
      'missing-dash',
      true,
    ],
    [
      'letters of another script',
      lines('văn bản:', '  trích yếu: Kế hoạch').replace('Đảng ủy xã A', 'Đảng ủy x\u0430 A'),
      'look-alikes',
      true,
    ],
    [
      'letters of another script in a name that goes on below',
      lines('văn bản:', '  trích yếu: Kế hoạch').replace('Đảng ủy xã A', 'Đảng ủy x\u0430\n\n    "" A'),
      'look-alikes',
      false,
    ],
    [
      'the escape of such a character',
      lines('văn bản:', '  trích yếu: "Kế\\a hoạch \u200e"'),
      'unsafe-characters',
      false,
    ],
  ])('%s: a cure is stated where it keeps its word', (_, text, kind, isStated) => {
    const problem = judge(text).problems.find((one) => one.kind === kind);
    expect(problem).toBeDefined();
    expect(problem?.fix !== undefined).toBe(isStated);
    expect(() => assertCured(text)).not.toThrow();
    expect(() => assertEachCures(text)).not.toThrow();
  });

  // What the fuzzer found in its hours.
  test.each([
    ['lines of a text that nothing can mend whole drift nowhere', 'ơn vị: \n%\nđơn vị:tên:\nloại'],
    [
      'what stands below a key comes to light with it',
      'ĐƠN VỊ:\n  Tên: ú\n  Loại: Ủy ban nhân dân\n  3.Cấp: huyện\nIo.ĂN BẢN:\n  ố: D\n  2.Trích yếu:',
    ],
    [
      'a key that is known for the space behind it is asked what others are',
      'kết luận:a: \nđơn vị:\n  tên: à\n  loại: Ban Tuyên giáo\n  cấp: tỉnh',
    ],
    ['a needless dash parts no plan in two', 'đơn vị:\n  - tên: A\n    loại: Hội Nông dân\ncấp: xã\nđơn vị:\ntên:'],
  ])('%s', (_, text) => {
    expect(() => assertCured(text)).not.toThrow();
    expect(() => assertEachCures(text)).not.toThrow();
  });

  test('a text in quotation marks with a lone carriage return in the comment behind it is whole', () => {
    const text = "đơn vị: 'A' # b\rc\nx: [\n";
    expect(judge(text).problems.map(({ kind }) => kind)).not.toContain('syntax-quote');
  });
});
