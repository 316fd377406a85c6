import { assess } from '../../src/check/assess/assess.js';
import type { ListedUnit } from '../../src/check/assess/ListedUnit.js';
import type { Missing } from '../../src/desk/roster/RosterReport.js';
import { countStatuses, type UnitEntry } from '../../src/desk/roster/UnitEntry.js';
import { absentEntry } from '../../src/desk/roster/unitEntries.js';
import type { UnitRow } from '../../src/desk/totals/Totals.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { boardReport } from './boardReport.js';

const district = 'Huyện Thanh Sơn';
const unit = (code: string, name: string): ListedUnit => ({
  code,
  name,
  type: 'farmers-union',
  level: 'commune',
  parent: district,
});

/** A file that cannot be read, and the unit that it seems to be of. */
const unreadable = 'plans/hoi-nong-dan-xa-phu-hoa.yaml';
const seeming = unit('HND-07-05', 'Hội Nông dân xã Phú Hòa');

/** The units without a plan that is judged, one of each status. */
export const absent: Record<'unusable' | 'not-due' | 'overdue' | 'ended', Missing> = {
  unusable: {
    unit: seeming,
    due: '2021-12-31',
    status: 'overdue',
    daysLate: 181,
    likely: [{ file: unreadable, document: 0, why: 'name' }],
  },
  'not-due': { unit: unit('HND-07-03', 'Hội Nông dân xã Phú Lâm'), due: '2022-07-15', status: 'not-due', daysLeft: 15 },
  overdue: { unit: unit('HND-07-04', 'Hội Nông dân xã Phú Sơn'), due: '2021-12-31', status: 'overdue', daysLate: 181 },
  ended: {
    unit: unit('HND-07-06', 'Hội Nông dân xã Phú Cũ'),
    due: '2021-12-31',
    status: 'overdue',
    daysLate: 181,
    ended: '2022-03-31',
  },
};

/** The board's report with the status of every unit of its roster: each of them, and a plan of no unit of it. */
export function rosterReport(): ReturnType<typeof boardReport> {
  const { context, plans, totals } = boardReport();
  const text = 'đơn vị: [\n';
  const judged = assess(parsePlan(text), context.catalogue, { asOf: context.asOf, file: unreadable });
  const likely = [{ unit: seeming, why: 'name' as const }];
  const all = [...plans, { assessment: { ...judged, likely }, text }];
  const missing = Object.values(absent);
  const entries: UnitEntry[] = [
    ...plans.flatMap(({ assessment: { listed, file, document, verdict } }): UnitEntry[] =>
      listed ? [{ unit: listed, row: 0, status: 'judged', plan: { file, document }, verdict }] : [],
    ),
    ...missing.map((one) => absentEntry({ unit: one.unit, row: 0 }, one)),
  ]
    // The roster has an order of its own.
    .reverse()
    .map((entry, i) => ({ ...entry, row: i + 1 }));
  const counts = countStatuses(entries);
  const row: UnitRow = {
    file: unreadable,
    document: 0,
    name: undefined,
    type: seeming.type,
    level: seeming.level,
    parent: district,
    verdict: 'unreadable',
    counts: judged.counts,
    problems: 1,
    errors: { met: 0, of: 0 },
    all: { met: 0, of: 0 },
  };
  const roster = { ...totals.roster, missing, units: entries, twice: [], unlisted: [], mismatched: [], outside: [] };
  const summary = {
    ...totals.summary,
    roster: { expected: entries.length, received: counts.judged, missing: missing.length, outside: 0, ...counts },
  };
  return { context, plans: all, totals: { ...totals, byUnit: [...totals.byUnit, row], roster, summary } };
}
