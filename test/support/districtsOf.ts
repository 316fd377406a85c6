import type { UnitEntry } from '../../src/desk/roster/UnitEntry.js';
import type { Totals } from '../../src/desk/totals/Totals.js';

/** Totals over a roster with so many districts of units in every status, called as `name` says. */
export function withDistricts(
  totals: Totals,
  count: number,
  units: number,
  name: (district: number) => string,
): Totals {
  const statuses: UnitEntry['status'][] = ['judged', 'judged', 'unusable', 'overdue', 'not-due', 'ended', 'judged'];
  const entries = Array.from({ length: units }, (_, i): UnitEntry => {
    const status = statuses[i % statuses.length] ?? 'judged';
    const unit = { code: `U${i}`, name: `Đơn vị ${i}`, type: 'farmers-union', level: 'commune' as const };
    return {
      unit: { ...unit, parent: name(i % count) },
      row: i + 1,
      status,
      ...(status === 'judged' && { verdict: i % 2 ? ('compliant' as const) : ('non-compliant' as const) }),
    };
  });
  const of = (status: UnitEntry['status']) => entries.filter((one) => one.status === status).length;
  const judged = of('judged');
  const roster = totals.roster && { ...totals.roster, units: entries };
  if (!roster) throw new Error('the totals have no roster');
  const counted = {
    expected: units,
    received: judged,
    missing: units - judged,
    judged,
    unusable: of('unusable'),
    overdue: of('overdue'),
    notDue: of('not-due'),
    ended: of('ended'),
    outside: 0,
    unlisted: 11,
  };
  return { ...totals, roster, summary: { ...totals.summary, roster: counted } };
}
