import { tableEntries } from '../../../maps/tableEntries.js';
import { bare, fold } from '../../../text/fold.js';
import { lazy } from '../../../text/lazy.js';

/** What the words of a deadline are to its grammar. */
export type Word = keyof typeof SPELLINGS;

/** The words of deadlines, each as offices write it. A word with several meanings is decided by what stands beside it. */
const SPELLINGS = {
  day: ['ngày', 'hôm'],
  week: ['tuần'],
  month: ['tháng', 'T'],
  quarter: ['quý', 'quí', 'Q'],
  year: ['năm'],
  /** `nửa đầu năm`. */
  half: ['nửa'],
  first: ['đầu'],
  middle: ['giữa'],
  last: ['cuối'],
  /** The three parts of a month: to the 10th, to the 20th, and the rest. */
  firstTen: ['thượng tuần'],
  secondTen: ['trung tuần'],
  lastTen: ['hạ tuần'],
  /** A span of years that are named behind it. */
  span: ['giai đoạn', 'gđ', 'nhiệm kỳ', 'nk', 'thời kỳ', 'nhiệm kỳ đại hội', 'khóa'],
  whole: ['cả', 'suốt', 'toàn', 'toàn bộ', 'trọn', 'xuyên suốt'],
  from: ['từ', 'kể từ', 'bắt đầu'],
  to: ['đến', 'tới', 'cho đến', 'cho tới'],
  and: ['và', 'cùng', 'hoặc'],
  of: ['của', 'thuộc'],
  several: ['các', 'những'],
  every: ['hằng', 'mỗi', 'từng'],
  periodic: ['định kỳ', 'thường kỳ'],
  times: ['lần', 'đợt', 'lượt', 'cuộc'],
  ongoing: ['thường xuyên', 'liên tục', 'lâu dài'],
  /** What may come beside something ongoing or periodic, and adds no day. */
  beside: [
    'đột xuất',
    'khi cần',
    'khi cần thiết',
    'khi có yêu cầu',
    'theo yêu cầu',
    'khi có phát sinh',
    'khi phát sinh',
  ],
  onward: ['trở đi', 'trở về sau', 'về sau'],
  following: ['tiếp theo', 'kế tiếp', 'sau', 'còn lại', 'sau đó'],
  occasion: ['dịp', 'nhân dịp', 'nhân ngày', 'nhân kỷ niệm', 'kỷ niệm'],
  hour: ['giờ', 'h', 'g'],
  minute: ['phút'],
  partOfDay: ['sáng', 'chiều', 'tối', 'trưa', 'buổi sáng', 'buổi chiều', 'buổi tối', 'cả ngày', 'lúc'],
  weekday: ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'],
  /** `thứ 2`. */
  weekdayNumber: ['thứ'],
  /** What stands before a day on which something is done. */
  held: ['vào', 'đã', 'tổ chức', 'thực hiện', 'triển khai', 'tiến hành'],
  /** What stands before a deadline and changes nothing: the last day of what is named behind it counts. */
  lead: [
    'trong',
    'ngay trong',
    'xong',
    'hoàn thành',
    'hoàn thiện',
    'trước',
    'hết',
    'chậm nhất',
    'muộn nhất',
    'là',
    'dự kiến',
    'phấn đấu',
    'kết thúc',
    'không muộn hơn',
    'không chậm hơn',
    'không quá',
    'ít nhất',
    'tối thiểu',
    'duy trì',
    'từ nay',
    'từ khi ban hành',
    'thời gian',
    'thời hạn',
    'ban hành',
    'báo cáo',
    'đăng ký',
    'sơ kết',
    'tổng kết',
  ],
} as const satisfies Record<string, readonly string[]>;

/** The longest phrase, in syllables. */
export const PHRASE = 4;

const known = lazy(
  () =>
    new Map(
      tableEntries(SPELLINGS).flatMap(([word, spellings]) =>
        spellings.map((spelling) => [fold(spelling), word] as const),
      ),
    ),
);
const knownBare = lazy(() => new Map([...known()].map(([spelling, word]) => [bare(spelling), word])));

/** Numbers in words. `năm` is a year, and some are other words without their diacritics. */
const NUMBERS = lazy(
  () =>
    new Map(
      Object.entries({ một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }).map(
        ([word, value]) => [fold(word), value] as const,
      ),
    ),
);

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** What folded syllables mean together; @param isBare whether the whole deadline is written without diacritics */
export function wordOf(syllables: readonly string[], isBare: boolean): Word | undefined {
  const phrase = syllables.join(' ');
  return known().get(phrase) ?? (isBare ? knownBare().get(phrase) : undefined);
}

/** The number that a folded syllable is, in Roman numerals or words. */
export function numberOf(syllable: string): { value: number; roman: boolean } | undefined {
  const roman = ROMAN.indexOf(syllable) + 1;
  if (roman > 0) return { value: roman, roman: true };
  const value = NUMBERS().get(syllable);
  return value === undefined ? undefined : { value, roman: false };
}

/** The quarter of `QIII` and `quýIV`, written in one. */
export function gluedQuarter(syllable: string): number | undefined {
  const numeral = /^q(?:uy)?(iv|i{1,3})$/.exec(bare(syllable))?.[1];
  return numeral === undefined ? undefined : ROMAN.indexOf(numeral) + 1;
}

/** The folded syllables of all words. */
export const syllables = lazy(() => new Set([...known().keys()].flatMap((phrase) => phrase.split(' '))));
