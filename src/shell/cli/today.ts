import type { IsoDate } from '../../plan/model/calendar.js';

/** Viet Nam is seven hours ahead of UTC all year. */
const AHEAD = 7 * 60 * 60 * 1000;

/** The calendar day in Viet Nam at a moment, wherever the machine is. */
export function todayInVietnam(now: Date): IsoDate {
  return new Date(now.getTime() + AHEAD).toISOString().slice(0, 10);
}
