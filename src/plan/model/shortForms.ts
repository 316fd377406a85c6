import { fold } from '../text/fold.js';
import { lazy } from '../text/lazy.js';

/** Short forms that offices write for words of a unit's name, and the words: the one list of them. */
const SHORT_FORMS = lazy(
  () =>
    new Map(
      [
        ['HĐND', 'Hội đồng nhân dân'],
        ['HDND', 'Hội đồng nhân dân'],
        ['UBND', 'Ủy ban nhân dân'],
        ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
        ['UBMTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
        ['UB', 'Ủy ban'],
        ['MTTQ', 'Mặt trận Tổ quốc'],
        ['MTTQVN', 'Mặt trận Tổ quốc Việt Nam'],
        ['CCB', 'Cựu chiến binh'],
        ['LHPN', 'Liên hiệp Phụ nữ'],
        ['HND', 'Hội Nông dân'],
        ['ND', 'Nông dân'],
        ['LĐLĐ', 'Liên đoàn Lao động'],
        ['CĐCS', 'Công đoàn cơ sở'],
        ['ĐTN', 'Đoàn Thanh niên'],
        ['TNCS', 'Thanh niên Cộng sản'],
        ['HCM', 'Hồ Chí Minh'],
        ['VN', 'Việt Nam'],
        ['TU', 'Tỉnh ủy'],
        ['HU', 'Huyện ủy'],
        ['ĐU', 'Đảng ủy'],
        ['BCH', 'Ban Chấp hành'],
        ['BTV', 'Ban Thường vụ'],
        ['BTT', 'Ban Thường trực'],
        ['BTVTU', 'Ban Thường vụ Tỉnh ủy'],
        ['BTVHU', 'Ban Thường vụ Huyện ủy'],
        ['BTVĐU', 'Ban Thường vụ Đảng ủy'],
        ['TVTU', 'Thường vụ Tỉnh ủy'],
        ['TVHU', 'Thường vụ Huyện ủy'],
        ['TVĐU', 'Thường vụ Đảng ủy'],
        ['TTTU', 'Thường trực Tỉnh ủy'],
        ['TTHU', 'Thường trực Huyện ủy'],
        ['TTĐU', 'Thường trực Đảng ủy'],
        ['TP', 'thành phố'],
        ['TX', 'thị xã'],
        ['TT', 'thị trấn'],
        ['H', 'huyện'],
        ['X', 'xã'],
        ['P', 'phường'],
        ['T', 'tỉnh'],
      ].map(([short = '', words = '']) => [fold(short), fold(words)] as const),
    ),
);

/** Letters of a short form with a full stop or a stroke between them: `Đ.U`, `H/U`. */
const APART = /(?<![\p{L}\p{M}.])(\p{Lu})[./](\p{Lu})(?![\p{L}\p{M}])/gu;

/** A name with its short forms in one: `Đ.U xã An Thịnh` is `ĐU xã An Thịnh`, while `P.T` stays. */
export const joinedShortForms = (name: string): string =>
  name.replace(APART, (written, first: string, second: string) =>
    SHORT_FORMS().has(fold(first + second)) ? first + second : written,
  );

/** A folded word written out where it is a short form; single letters are one only with a full stop (`H. Sông Thương`). */
export function writtenOut(folded: string): string {
  const plain = folded.endsWith('.') ? folded.slice(0, -1) : folded;
  return plain.length > 1 || folded !== plain ? (SHORT_FORMS().get(plain) ?? plain) : plain;
}
