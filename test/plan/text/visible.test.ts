import { describe, expect, test } from 'vitest';
import { parsePlans } from '../../../src/plan/reader/parsePlans.js';
import { isPlaceholder } from '../../../src/plan/text/isPlaceholder.js';
import { escapeUnsafe, unsafeCharacters, visible, withoutUnsafe } from '../../../src/plan/text/visible.js';

/** `Hội` in tags: an alphabet that shows nothing. */
const TAGS = [...'Hoi'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

describe('what nobody would see is shown', () => {
  test.each([
    [TAGS, '‹U+E0048›‹U+E006F›‹U+E0069›'],
    ['a\u2800b', 'a‹U+2800›b'],
    ['a\u3164b\uffa0', 'a‹U+3164›b‹U+FFA0›'],
    ['\u115f\u1160', '‹U+115F›‹U+1160›'],
    ['x\u2061\u2064y\u206f', 'x‹U+2061›‹U+2064›y‹U+206F›'],
    ['\ufff9a\ufffb', '‹U+FFF9›a‹U+FFFB›'],
    [`a${String.fromCodePoint(0xe0100)}`, 'a‹U+E0100›'],
    [`a${String.fromCodePoint(0x1d173)}`, 'a‹U+1D173›'],
    ['\ud83d\udd25 \udb40', '\ud83d\udd25 ‹U+DB40›'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(unsafeCharacters(visible(text))).toEqual([]);
    const json = escapeUnsafe(JSON.stringify({ text }));
    expect(json).not.toContain(text);
    expect(JSON.parse(json)).toEqual({ text });
  });

  test.each(['Hội Nông dân xã Ễ', 'a\u00a0b', '❤\ufe0f 👩‍👩‍👧 1\ufe0f⃣', '한국 ﾊﾝ', '𝄞 𝅘𝅥', '中文', 'é'])(
    'what is seen stays: %s',
    (text) => {
      expect(visible(text)).toBe(text);
      expect(withoutUnsafe(text)).toBe(text);
    },
  );
});

/** First and last of what must not reach a terminal or turn a text round. */
const COMMANDING: readonly (readonly [number, number])[] = [
  [0x0000, 0x0008],
  [0x000b, 0x000c],
  [0x000e, 0x001f],
  [0x007f, 0x009f],
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x2028, 0x2029],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
  [0xfffe, 0xffff],
  [0xd800, 0xdfff],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x2061, 0x2064],
  [0x206a, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];

test('of all characters of the first plane just these are made visible, in texts and in JSON', () => {
  const unsafe = (code: number) => COMMANDING.some(([first, last]) => code >= first && code <= last);
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    const hexadecimal = code.toString(16).padStart(4, '0');
    const shown = unsafe(code) ? `a‹U+${hexadecimal.toUpperCase()}›b` : `a${character}b`;
    if (visible(`a${character}b`) !== shown) wrong.push(`${hexadecimal} visible`);
    if (withoutUnsafe(`a${character}b`) !== (unsafe(code) ? 'ab' : `a${character}b`))
      wrong.push(`${hexadecimal} without`);
    const json = escapeUnsafe(JSON.stringify(character));
    if (unsafe(code) && (json.includes(character) || JSON.parse(json) !== character)) wrong.push(`${hexadecimal} JSON`);
    if (!unsafe(code) && json !== JSON.stringify(character)) wrong.push(`${hexadecimal} changed in JSON`);
  }
  expect(wrong).toEqual([]);
});

describe('a text that looks like nothing is none', () => {
  test.each(['\u3164', '\u2800\u2800', '\uffa0 \u115f', '\u0301', TAGS, '- \u3164 -'])('%j', (text) => {
    expect(isPlaceholder(text, 'nội dung')).toBe(true);
  });

  test.each(['Vận động \u3164 nhân dân', 'ㄱ', 'é'])('%j says something', (text) => {
    expect(isPlaceholder(text, 'nội dung')).toBe(false);
  });

  test('in a plan it answers nothing, and is named', () => {
    const text = `đơn vị:\n  tên: Hội Nông dân xã An Thịnh\n  loại: Hội Nông dân\n  cấp: xã\nnhiệm vụ:\n  - nội dung: "\u3164\u2800"\n    chủ trì: Vận động${TAGS} nhân dân\n`;
    const [parsed] = parsePlans(text);
    expect(parsed?.problems.map(({ kind }) => kind)).toContain('unsafe-characters');
    expect(parsed?.plan?.tasks?.[0]?.content).toBeUndefined();
  });
});
