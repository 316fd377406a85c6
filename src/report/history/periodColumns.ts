import type { History, Period } from '../../desk/history/History.js';
import type { DistrictCounts } from '../../desk/totals/countDistricts.js';
import type { Say } from '../../messages/Say.js';

/** A figure of a period; undefined where nobody can tell. */
export interface PeriodColumn {
  head: string;
  /** The same for a terminal. */
  short: string;
  value: (period: Period) => number | undefined;
}

const ALWAYS = ['expected', 'judged', 'unusable', 'overdue'] as const;
/** Shown where there are any, so that each row adds up. */
const SELDOM = ['notDue', 'ended'] as const;
const PLANS = ['received', 'compliant', 'pending', 'nonCompliant', 'unreadable'] as const;

/** What is counted of each period: units, where any of the reports has a roster, else plans. */
export function periodColumns({ periods }: Pick<History, 'periods'>, { district, history }: Say): PeriodColumn[] {
  const rosters = periods.flatMap(({ units }) => units ?? []);
  if (rosters.length === 0)
    return PLANS.map((key) => ({
      head: history.plans[key],
      short: history.plans[key],
      value: ({ plans }: Period) => plans[key],
    }));
  const seldom = SELDOM.filter((key) => rosters.some((counts) => counts[key] > 0));
  const keys: (keyof DistrictCounts)[] = [...ALWAYS, ...seldom, 'compliant'];
  return keys.map((key) => ({
    head: district.columns[key],
    short: history.short[key],
    value: ({ units }: Period) => units?.[key],
  }));
}
