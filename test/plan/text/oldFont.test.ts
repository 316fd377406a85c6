import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { oldFontIn } from '../../../src/plan/text/oldFont.js';
import { readText, root } from '../../support/catalogue.js';

/** Letter by letter, as the tables of the two fonts are printed. */
const TO_TCVN3 = new Map(
  'à µ ả ¶ ã · á ¸ ạ ¹ ă ¨ ằ » ẳ ¼ ẵ ½ ắ ¾ ặ Æ â © ầ Ç ẩ È ẫ É ấ Ê ậ Ë đ ® è Ì ẻ Î ẽ Ï é Ð ẹ Ñ ê ª ề Ò ể Ó ễ Ô ế Õ ệ Ö ì × ỉ Ø ĩ Ü í Ý ị Þ ò ß ỏ á õ â ó ã ọ ä ô « ồ å ổ æ ỗ ç ố è ộ é ơ ¬ ờ ê ở ë ỡ ì ớ í ợ î ù ï ủ ñ ũ ò ú ó ụ ô ư \u00ad ừ õ ử ö ữ ÷ ứ ø ự ù ỳ ú ỷ û ỹ ü ý ý ỵ þ Ă ¡ Â ¢ Ê £ Ô ¤ Ơ ¥ Ư ¦ Đ §'
    .split(' ')
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? ''] as const] : [])),
);
const TO_VNI = new Map(
  'à aø ả aû ã aõ á aù ạ aï ă aê ằ aè ẳ aú ẵ aü ắ aé ặ aë â aâ ầ aà ẩ aå ẫ aã ấ aá ậ aä đ ñ è eø ẻ eû ẽ eõ é eù ẹ eï ê eâ ề eà ể eå ễ eã ế eá ệ eä ì ì ỉ æ ĩ ó í í ị ò ò oø ỏ oû õ oõ ó où ọ oï ô oâ ồ oà ổ oå ỗ oã ố oá ộ oä ơ ô ờ ôø ở ôû ỡ ôõ ớ ôù ợ ôï ù uø ủ uû ũ uõ ú uù ụ uï ư ö ừ öø ử öû ữ öõ ứ öù ự öï ỳ yø ỷ yû ỹ yõ ý yù ỵ î'
    .split(' ')
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? ''] as const] : [])),
);
/** Marked letters that look otherwise in either font. */
const MARKED = /(?![íìÍÌĐđ])[à-ỹ]/gu;
const inFont = (text: string, font: ReadonlyMap<string, string>) =>
  // TCVN3 has no capital letters with tones: such fonts show the small ones as capitals.
  [...text.normalize('NFC')].map((letter) => font.get(letter) ?? font.get(letter.toLowerCase()) ?? letter).join('');

/** Every text of the repository that Vietnamese is written in. */
const files = [
  'src/messages/vi',
  'schemas',
  'schemas/conclusions/mttq-2021-2025',
  'examples',
  'examples/plans',
  'examples/ci',
  'test/plan/plans/ok',
  'test/bench/texts',
  'test/bench',
]
  .flatMap((folder) => readdirSync(root + folder).map((name) => `${folder}/${name}`))
  .filter((path) => /\.(?:ts|js|json|ya?ml|md|csv)$/.test(path) && !/utf-16|nfd/.test(path));
const texts = [...new Set(files.flatMap((path) => readText(path).split(/\n|(?<=[.;:,»”'"]) /)))].map((text) =>
  text.trim(),
);
const vietnamese = texts.filter(
  (text) =>
    !/[\u00a1-\u00bf\u0080-\u009f×÷]/.test(text) &&
    (text.match(MARKED)?.length ?? 0) >= 3 &&
    !/[^\p{Script=Latin}\p{P}\p{N}\p{Z}\p{S}\p{M}]/u.test(text),
);

describe('honest texts', () => {
  test('no text of the repository is called an old font', () => {
    expect(texts.length).toBeGreaterThan(5000);
    expect(texts.filter((text) => oldFontIn(text, 1))).toEqual([]);
  });

  test.each([
    ...[
      'café résumé naïve',
      'São Paulo',
      'Zürich, Düsseldorf, Köln',
      'El Niño',
      'Hồng Kông',
      'Kôn Plông',
      'Đắk Lắk',
      'Krông Pắc',
    ],
    ...[
      'nguyen.van.a@bacha.gov.vn',
      '15-KH/CCB',
      '1.250.000 đồng',
      '20°C',
      '50 m²',
      '© 2021 Ban Dân vận',
      '«Xanh, sạch, đẹp»',
      '½ số hộ',
    ],
    ...[
      'Übung macht den Meister',
      'très bien, à bientôt',
      'Là có và hòa, quý, thuý, hoà',
      'ôtô, xôviết',
      '±5%',
      '2 × 3 = 6',
      'điểm 5·10',
    ],
  ])('%s', (text) => {
    expect(oldFontIn(text, 1)).toBeUndefined();
  });
});

describe('texts in an old font', () => {
  test.each<[string, 'tcvn3' | 'vni']>([
    ['Héi N«ng d©n x· An ThÞnh', 'tcvn3'],
    ['§¶ng ñy x· §«ng S¬n', 'tcvn3'],
    ['KÕt n¹p héi viªn', 'tcvn3'],
    ['Hoäi Noâng daân xaõ An Thònh', 'vni'],
    ['Ñaûng uûy xaõ Ñoâng Sôn', 'vni'],
    ['Keát naïp hoäi vieân', 'vni'],
  ])('%s is %s', (text, cause) => {
    expect(oldFontIn(text)).toMatchObject({ cause });
    expect(oldFontIn(text.normalize('NFD').normalize('NFC'))).toMatchObject({ cause });
  });

  test.each([
    ['tcvn3', TO_TCVN3],
    ['vni', TO_VNI],
  ] as const)('every Vietnamese text of three marked letters is known in %s', (cause, font) => {
    expect(vietnamese.length).toBeGreaterThan(3000);
    const missed = vietnamese.filter((text) => oldFontIn(inFont(text, font), 1) === undefined);
    expect(missed).toEqual([]);
    const taken = vietnamese.filter((text) => oldFontIn(inFont(text, font), 1)?.cause !== cause);
    expect(taken.length / vietnamese.length).toBeLessThan(0.02);
  });
});
