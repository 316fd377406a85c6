import type { IsoDate } from '../../plan/model/calendar.js';
import { idsToCorrect } from '../saved/compareReports.js';
import type { MergedReport } from '../saved/mergeReports.js';
import type { HistoryUnit, StillUnit, UnitLine, UnitState } from './History.js';
import { hasMoved } from './hasMoved.js';
import { type Observation, observe } from './observe.js';

interface Seen {
  asOf: IsoDate;
  state: UnitState;
  toCorrect?: number;
}

interface UnitRecord {
  /** As the latest report has it. */
  unit: HistoryUnit;
  isListed: boolean;
  formerNames: string[];
  /** From the latest to the earliest. */
  seen: Seen[];
  hasMoved: boolean;
  /** How it stood on the earliest day so far; its plan is compared with that of the next report taken up. */
  earliest: Observation;
}

const NOT_IN_ORDER: ReadonlySet<UnitState> = new Set(['non-compliant', 'unreadable', 'unusable', 'overdue']);

/** The units over the days, taken up from the latest to the earliest. */
export class UnitRecords {
  readonly #records = new Map<string, UnitRecord>();

  add(asOf: IsoDate, report: MergedReport): void {
    for (const [key, now] of observe(report)) {
      const { state, plan, unit, isListed } = now;
      const toCorrect = plan && idsToCorrect(plan).size;
      const seen = { asOf, state, ...(toCorrect !== undefined && { toCorrect }) };
      const record = this.#records.get(key);
      if (!record) {
        this.#records.set(key, { unit, isListed, formerNames: [], seen: [seen], hasMoved: false, earliest: now });
        continue;
      }
      record.seen.push(seen);
      record.isListed ||= isListed;
      record.unit.parent ??= unit.parent;
      record.hasMoved ||= hasMoved(now, record.earliest);
      if (![record.unit.name, ...record.formerNames].includes(unit.name)) record.formerNames.push(unit.name);
      record.earliest = now;
    }
  }

  /** @param days of all periods, from the earliest */
  lines(days: readonly IsoDate[]): UnitLine[] {
    return [...this.#records.values()].map(({ unit, isListed, formerNames, seen }) => {
      const byDay = new Map(seen.map((one) => [one.asOf, one]));
      return {
        unit,
        ...(!isListed && { isUnlisted: true as const }),
        ...(formerNames.length > 0 && { formerNames }),
        states: days.map((day) => byDay.get(day)?.state),
        toCorrect: days.map((day) => byDay.get(day)?.toCorrect),
      };
    });
  }

  /** The units that never moved, of those that the latest report knows; a day on which nothing was due is held against none. */
  still(days: readonly IsoDate[]): StillUnit[] {
    return [...this.#records.values()].flatMap(({ unit, seen, hasMoved: moved }) => {
      const amiss = seen.filter(({ state }) => NOT_IN_ORDER.has(state));
      const [last, ...before] = amiss;
      const first = before.at(-1);
      if (!last || !first || moved || last.asOf !== days.at(-1)) return [];
      const { state, toCorrect } = last;
      return { unit, state, since: first.asOf, periods: amiss.length, ...(toCorrect !== undefined && { toCorrect }) };
    });
  }
}
