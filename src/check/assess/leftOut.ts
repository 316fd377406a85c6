import { type IsoDate, yearOf } from '../../plan/model/calendar.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { Validity } from '../keywords/Validity.js';

/** What is not asked of a unit because of the days on which it exists. */
export interface LeftOut {
  requirement: string;
  /** It was over before the unit's first day, or begins after its last. */
  reason: 'before-first-day' | 'after-last-day';
  /** When it was, or will be, due. */
  due?: IsoDate;
  /** Those of a yearly duty that are not asked; absent when none of the requirement is. */
  years?: number[];
}

/**
 * What of a requirement is not asked of a unit: what was due, or could only be done, before its first day or after its last,
 * and the years of which it lived no day (schemas/README.md, "Dates").
 */
export function leftOut(requirement: Requirement, { validFrom, validTo }: Validity): LeftOut[] {
  const { id, due, schema, task_due: window } = requirement;
  const { from, to, years, onlyYears } = { ...window, ...schema?.span };
  const left = (reason: LeftOut['reason'], of: number[] = []): LeftOut => ({
    requirement: id,
    reason,
    ...(due !== undefined && { due }),
    ...(of.length > 0 && { years: of }),
  });
  const isBefore = (day: IsoDate | undefined) => day !== undefined && validFrom !== undefined && day < validFrom;
  if (isBefore(due) || isBefore(to)) return [left('before-first-day')];
  if (from !== undefined && validTo !== undefined && validTo < from) return [left('after-last-day')];
  if (!years) return [];
  const all = Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i);
  const before = all.filter((year) => validFrom !== undefined && year < yearOf(validFrom));
  const after = all.filter((year) => validTo !== undefined && year > yearOf(validTo));
  const isWhole = onlyYears && before.length + after.length >= all.length;
  if (isWhole) return [left(before.length > 0 ? 'before-first-day' : 'after-last-day')];
  return [
    ...(before.length > 0 ? [left('before-first-day', before)] : []),
    ...(after.length > 0 ? [left('after-last-day', after)] : []),
  ];
}
