import type { ScalarKind } from '../../plan/model/model.js';

const DAY = '(?:0?[1-9]|[12][0-9]|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '20[0-9][0-9]';
const SIGN = ' *[/.–-] *';
const word = (marked: string, bare: string) => `(?:${marked}|${bare})`;

/** The ways of writing a day that the reader takes; how many days a month has is left to it. */
const DATE = [
  `${DAY}${SIGN}${MONTH}${SIGN}${YEAR}`,
  `${YEAR}${SIGN}${MONTH}${SIGN}${DAY}`,
  `${DAY} +${word('[Tt]háng', '[Tt]hang')} +${MONTH},? +(?:${word('[Nn]ăm', '[Nn]am')} +)?${YEAR}`,
].join('|');
/** What may stand before a day: the document that it is of, and that it is a day. */
const BEFORE_DAY = `(?:(?:Công văn|Kế hoạch|Tờ trình|Thông báo|Quyết định|Văn bản|Báo cáo) [^;()]{1,60} )?(?:ban hành +)?(?:${word('[Nn]gày', '[Nn]gay')} +(?:mùng +)?)?`;
/** A remark behind it that makes no intention of it. */
const BEHIND_DAY = '(?:\\((?![^()]*(?:dự kiến|chưa|không|sẽ|hoãn|dự thảo))[^()]*\\))?';

/** A word for blank (`chưa có`, `...`), which the reader only remarks on. */
const BLANK = '^[^0-9]*$';

/** What stands at each kind of value, as patterns that pass whatever the reader takes. */
export const valuePatterns: Record<Exclude<ScalarKind, 'text'> | 'sessionOfYear', Record<string, unknown>> = {
  date: { type: ['string', 'null'], pattern: `^ *${BEFORE_DAY}(?:${DATE})\\.? *${BEHIND_DAY}\\.? *$|${BLANK}` },
  session: { type: ['string', 'null'], pattern: `${YEAR}|${BLANK}` },
  sessionOfYear: {
    type: ['string', 'null'],
    pattern: `${YEAR}|^ *(?:${word('[Nn]gày', '[Nn]gay')} +)?${DAY}(?:${SIGN}| +${word('[Tt]háng', '[Tt]hang')} +)${MONTH} *$|${BLANK}`,
  },
  year: { type: ['integer', 'string', 'null'], minimum: 2000, maximum: 2099, pattern: `${YEAR}|${BLANK}` },
  percent: { type: ['number', 'string', 'null'], minimum: 0, maximum: 100 },
  count: { type: ['integer', 'string', 'null'], minimum: 0 },
  money: { type: ['integer', 'string', 'null'], minimum: 0 },
};
