import type { IsoDate } from '../plan/model/calendar.js';
import { readDate } from '../plan/model/values/readDate.js';
import type { Found } from './Draft.js';

/** The date behind the place at the head: `Sông Thương, ngày 15 tháng 9 năm 2021`, also with gaps that nobody has filled. */
const DATE = /ngày[\s\d….\-/_]*tháng[\s\d….\-/_]*năm[\s\d….\-/_]*|ngày\s+\d[\d/.-]*/iu;

/** The most letters of a line of place and date. */
const LONGEST = 90;

/** Whether a line at the head is that of place and date, and no sentence. */
export const isDateLine = (text: string): boolean => {
  const found = text.length < LONGEST ? DATE.exec(text) : null;
  return found !== null && found.index + found[0].length >= text.length - 2;
};

/** The date of a document; not there where a part of it is not. */
export function readIssued(line: string | undefined): Found {
  if (line === undefined) return { mark: 'missing' };
  const reading = readDate(DATE.exec(line)?.[0].replace(/\s+/gu, ' ').trim() ?? '');
  return 'value' in reading ? { mark: 'read', value: spelled(reading.value) } : { mark: 'missing', stands: line };
}

/** As plans write dates: `15/9/2021`. */
function spelled(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
}
