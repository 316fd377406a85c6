import { bareWords, fold } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import type { IsoDate } from '../calendar.js';
import { checkDay, type DateFault } from './checkDay.js';
import type { Reading } from './Reading.js';

const FORMS: readonly RegExp[] = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  /^(?:ngay )?(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{2,4})$/,
  /^(?:ngay )?(?<d>\d{1,2})-(?<m>\d{1,2})-(?<y>\d{4}|\d{2})$/,
  /^(?:ngay )?(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}|\d{2})$/,
  /^(?:ngay )?(?<d>\d{1,2}) thang (?<m>\d{1,2}) nam (?<y>\d{4}|\d{2})$/,
];

/** What is nearly a date: `30/9-2021`, `2021/09/30`, `2021-09-30 08:00`. */
const NEAR: readonly RegExp[] = [
  /^(?:ngay )?(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4})$/,
  /^(?:ngay )?(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})(?:[t ][\d:.+z]*)?$/,
];

const dateWords = bareWords(['ngày', 'tháng', 'năm']);

/** Reads a date in the forms of plan-format.md: `30/9/2021`, `2021-09-30`, `ngày 30 tháng 9 năm 2021`, … */
export const readDate: (text: string) => Reading<IsoDate, DateFault> = memoize((text) => {
  const written = text.endsWith('.') ? text.slice(0, -1).trimEnd() : text;
  // Figures alone fold to themselves.
  const folded = /^[\d/.-]+$/.test(written) ? written : dateWords(fold(written)).replace(/ ?([/.-]) ?/g, '$1');
  for (const form of FORMS) {
    const found = form.exec(folded)?.groups;
    if (found) return dayOf(found);
  }
  const near = NEAR.map((form) => form.exec(folded)?.groups).find((groups) => groups !== undefined);
  const meant = near && dayOf(near);
  return { fault: { reason: 'form', ...(meant && 'value' in meant && { meant: meant.value }) } };
});

function dayOf({ y = '', m, d }: Partial<Record<string, string>>): Reading<IsoDate, DateFault> {
  const short = y.length < 4;
  const year = y.length === 2 ? 2000 + Number(y) : Number(y);
  return checkDay(year, Number(m), Number(d), short);
}
