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
