import type { Assessment } from '../../check/assess/Assessment.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { entryOf } from '../../plan/maps/entryOf.js';
import type { RosterReport } from '../roster/RosterReport.js';
import { noStatuses, type StatusCounts, statusCount } from '../roster/UnitEntry.js';
import { Count } from './Count.js';
import { countPlan, noPlans } from './countPlan.js';
import { NO_DISTRICT, type PlanCounts, type Standing, worstFirst } from './Standing.js';
import type { UnitRow } from './Totals.js';

/** A district or kind of unit while plans come in. */
class Group extends Count {
  readonly plans: PlanCounts = noPlans();
  /** Its units by status, with a roster. */
  units: StatusCounts | undefined;
}

/** How districts and kinds of unit stand, counted plan by plan. */
export class Groups {
  readonly #groups = { parent: new Map<string, Group>(), type: new Map<string, Group>() };

  /**
   * @param own what is counted of the plan's results
   * @param unit whose district it counts in; none where it is of no unit of the roster
   */
  add({ type, level, verdict }: UnitRow, own: Count, unit: Assessment['listed']): void {
    const groups = [
      ...(unit ? [this.#group('parent', unit.parent ?? NO_DISTRICT)] : []),
      ...(type === undefined ? [] : [this.#group('type', `${type}/${level}`)]),
    ];
    for (const group of groups) {
      countPlan(group.plans, verdict);
      group.add(own);
    }
  }

  /** Districts or kinds of unit, those of which nothing at all has come too, with their units by status; worst first. */
  standings(by: 'parent' | 'type', roster: RosterReport | undefined): Standing[] {
    this.#addUnits(by, roster);
    const groups = this.#groups[by];
    // Where the roster has no districts at all there is nothing to tell apart.
    if (groups.size === 1 && groups.has(NO_DISTRICT)) return [];
    return [...groups]
      .map(([key, { plans, units, counts, errors, all }]): Standing => {
        return { by, key, plans, ...(units && { units }), counts, errors, all };
      })
      .sort(worstFirst);
  }

  #addUnits(by: 'parent' | 'type', roster: RosterReport | undefined): void {
    const groupOf = (unit: ListedUnit) =>
      this.#group(by, by === 'parent' ? (unit.parent ?? NO_DISTRICT) : `${unit.type}/${unit.level}`);
    for (const { unit } of roster?.missing ?? []) {
      const { plans } = groupOf(unit);
      plans.missing = (plans.missing ?? 0) + 1;
      plans.overdue ??= 0;
    }
    for (const { unit, status } of roster?.units ?? []) {
      const group = groupOf(unit);
      group.units ??= noStatuses();
      group.units[statusCount(status)]++;
      if (status === 'overdue') group.plans.overdue = (group.plans.overdue ?? 0) + 1;
    }
  }

  #group(by: 'parent' | 'type', key: string): Group {
    return entryOf(this.#groups[by], key, () => new Group());
  }
}
