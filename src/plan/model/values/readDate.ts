import { bareWords, fold } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { nfc } from '../../text/normalise.js';
import type { IsoDate } from '../calendar.js';
import { checkDay, type DateFault } from './checkDay.js';
import type { Reading } from './Reading.js';

const FORMS: readonly RegExp[] = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  /^(?:ngay )?(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{2,4})$/,
  /^(?:ngay )?(?<d>\d{1,2})-(?<m>\d{1,2})-(?<y>\d{4}|\d{2})$/,
  /^(?:ngay )?(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}|\d{2})$/,
  // Whatever stands between them, no other order is written; `5-9/2021` may be from the fifth to the ninth.
  /^(?:ngay )?(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.-](?<y>\d{4})$/,
  /^(?:ngay )?(?<y>\d{4})[/.-](?<m>\d{1,2})[/.-](?<d>\d{1,2})$/,
  /^(?:ngay )?(?<d>\d{1,2}) thang (?<m>\d{1,2})(?: nam |\/)(?<y>\d{4}|\d{2})$/,
  /^(?:ngay )?(?<d>\d{1,2}) thang (?<m>\d{1,2}) (?<y>\d{4})$/,
  /^(?:ngay )?(?<d>\d{1,2})\/(?<m>\d{1,2}) nam (?<y>\d{4})$/,
];

/** Dashes that Word makes of hyphens. */
const DASHES = /[‐‑‒–—−]/gu;
/** What stands before a day and changes nothing: the place at the head of a document, the day of the week, that it has been done. */
const PLACE =
  /^\p{Lu}[\p{L}\p{M}.]*(?: (?:\p{Lu}[\p{L}\p{M}.]*|phố|xã|phường|trấn|khu|huyện|tỉnh)){0,7},\s*(?=ngày\s)/u;
const WEEKDAY =
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?\s+|\s*\(?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\)?$/iu;
const DONE = /^(?:đã )?(?:ban hành|ký|đăng ký|gửi|tổ chức)(?: vào)? (?=ngày\s|\d)/iu;
/** `mùng 5 tháng 8`: the first ten days of a month. */
const FIRST_DAYS = /^(ngày\s+)?(?:mùng|mồng)\s+(?=\d)/iu;
/** The document by which it was done, before its day: `Công văn số 05-CV/HND ngày 06/1/2022`. */
const DOCUMENT =
  /^(?:công văn|cv|tờ trình|ttr|kế hoạch|kh|báo cáo|bc|thông báo|tb|quyết định|qđ|nghị quyết|nq|chỉ thị|ct|biên bản|bb|phiếu đăng ký|văn bản|quy chế)(?: số:?)? \d[\p{L}\p{M}\d./&-]{0,30},? (?=ngày\s?\d)/iu;
/** A remark behind a day that it is that of, or the document: `(ngày ký)`, `(đã ban hành)`, `(Công văn số 05-CV/HND)`. */
const REMARK =
  /\s*\((?:ngày|đã|cv|công văn|tờ trình|ttr|số|văn bản|theo (?:cv|công văn|tờ trình|văn bản))(?![\p{L}\p{M}])([^()]{0,50})\)$/iu;
/** What makes another thing of a remark: an intention, another day. */
const ANOTHER =
  /\d[/.-]\d{1,2}[/.-]\d|(?<![\p{L}\p{M}])(?:dự kiến|dự thảo|chưa|không|sẽ|hoãn|hủy|huỷ|lùi|dời|sửa|họp|âm)(?![\p{L}\p{M}])/iu;
/** Not a place but an intention: an intended day is not a day on which something was done. */
const NO_PLACE =
  /^(?:dự kiến|chưa|sẽ|khoảng|trước|sau|không|đến|từ(?! sơn)|hạn|chậm|muộn|hoãn|hủy|huỷ|lùi|dời|nếu)(?![\p{L}\p{M}])/iu;
/** Midnight, which a workbook puts behind each of its days. */
const MIDNIGHT = /[ t]0?0:00(?::00)?$/iu;
/** Longer texts are no days. */
const LONGEST = 80;

/** What is nearly a date: `30 9 2021`, `2021-09-30 08:00`. */
const NEAR: readonly RegExp[] = [
  /^(?:ngay )?(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4})$/,
  /^(?:ngay )?(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})(?:[t ][\d:.+z]*)?$/,
];

const dateWords = bareWords(['ngày', 'tháng', 'năm']);

/** Reads a date in its forms (schemas/README.md, "Values"): `30/9/2021`, `2021-09-30`, `ngày 30 tháng 9 năm 2021`, … */
export const readDate: (text: string) => Reading<IsoDate, DateFault> = memoize((text) => {
  const written = /[.;,]$/.test(text) ? text.slice(0, -1).trimEnd() : text;
  // Figures alone fold to themselves.
  const folded = /^[\d/.-]+$/.test(written) ? written : plainDay(written);
  for (const form of FORMS) {
    const found = form.exec(folded)?.groups;
    if (found) return dayOf(found);
  }
  const near = NEAR.map((form) => form.exec(folded)?.groups).find((groups) => groups !== undefined);
  const meant = near && dayOf(near);
  return { fault: { reason: 'form', ...(meant && 'value' in meant && { meant: meant.value }) } };
});

/** A day as the forms above have it: folded, without diacritics in its own words, and without what changes nothing. */
function plainDay(text: string): string {
  const composed = text.length > LONGEST ? text : withoutBeside(nfc(text));
  const folded = dateWords(fold(composed.replace(DASHES, '-')));
  return folded.replace(/ ?([/.-]) ?/g, '$1').replace(/^ngay(?=\d)/, 'ngay ');
}

function withoutBeside(text: string): string {
  if (NO_PLACE.test(text)) return text.replace(MIDNIGHT, '');
  return text
    .replace(REMARK, (whole, rest) => (ANOTHER.test(rest) ? whole : ''))
    .replace(WEEKDAY, '')
    .replace(PLACE, '')
    .replace(DONE, '')
    .replace(DOCUMENT, '')
    .replace(FIRST_DAYS, '$1')
    .replace(MIDNIGHT, '');
}

function dayOf({ y = '', m, d }: Partial<Record<string, string>>): Reading<IsoDate, DateFault> {
  const short = y.length < 4;
  const year = y.length === 2 ? 2000 + Number(y) : Number(y);
  return checkDay(year, Number(m), Number(d), short);
}
