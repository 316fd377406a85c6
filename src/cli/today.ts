import type { IsoDate } from '../plan/calendar.js';

const VIETNAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Viet Nam at a moment, wherever the machine is. */
export function todayInVietnam(now: Date): IsoDate {
  return VIETNAM.format(now);
}
