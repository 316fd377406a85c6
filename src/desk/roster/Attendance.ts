import type { Assessment } from '../../check/assess/Assessment.js';
import type { LikelyUnit } from '../../check/assess/LikelyUnit.js';
import { existsOn, listedOf, namesOf, type RosterUnit } from '../../check/assess/ListedUnit.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { append } from '../../plan/maps/append.js';
import { daysBetween, type IsoDate, startOfYear } from '../../plan/model/calendar.js';
import { ownCopy } from '../../plan/text/ownCopy.js';
import { mismatches } from './mismatches.js';
import type { Roster } from './Roster.js';
import { hiddenAmong } from './RosterPlace.js';
import {
  type Mismatch,
  type Missing,
  type Namesakes,
  noDueAmong,
  type RosterReport,
  type RosterSummary,
} from './RosterReport.js';
import { type SentPlan, twiceOf } from './SentPlan.js';
import type { Settled } from './settle.js';
import { countStatuses, type LikelyFile, type UnitEntry } from './UnitEntry.js';
import { absentEntry, byFile, sentEntry } from './unitEntries.js';
import { withPlaces } from './withPlaces.js';

/** Who of the roster has sent a plan. Plans are told to it one by one. */
export class Attendance {
  readonly #plans = new Map<RosterUnit, SentPlan[]>();
  readonly #likely = new Map<string, LikelyFile[]>();
  readonly #unlisted: RosterReport['unlisted'] = [];
  readonly #namesakes: Namesakes[] = [];
  readonly #mismatched: Mismatch[] = [];
  readonly #outside: RosterReport['outside'] = [];
  #unknown = 0;

  /** @param due of plans that neither the roster nor the conclusion gives a date for */
  constructor(
    private readonly roster: Roster,
    private readonly catalogue: Catalogue,
    private readonly asOf: IsoDate,
    private readonly due?: IsoDate,
  ) {}

  /**
   * @param settled the unit that the plan was found to be of, and those of its name
   * @param likely the units that it may be of
   */
  add(
    { file, document, unit, verdict, superseded, sending }: Assessment,
    { listed, namesakes }: Settled,
    likely: readonly LikelyUnit[],
  ): void {
    for (const { unit: hinted, why } of likely) append(this.#likely, hinted.code, { file, document, why });
    if (!unit) {
      if (likely.length === 0) this.#unknown++;
      return;
    }
    const plan = { file, document, name: ownCopy(unit.name) };
    if (namesakes) {
      const { units, ...evidence } = namesakes;
      this.#namesakes.push({ plan, units: units.map(namesOf), ...(listed && { unit: namesOf(listed) }), ...evidence });
      if (!listed) return;
    }
    if (!listed) {
      this.#unlisted.push({ plan, nearest: this.roster.nearest(unit).map(namesOf) });
      return;
    }
    const { issued } = sending ?? {};
    const sent = { ...plan, ...(issued !== undefined && { issued }) };
    append(this.#plans, listed, { plan: sent, verdict, ...(superseded && { superseded }) });
    // What does not count is held against nothing.
    if (superseded) return;
    this.#mismatched.push(...mismatches(plan, unit, listed));
    if (existsOn(listed, this.asOf)) return;
    const { validFrom, validTo } = listed;
    this.#outside.push({
      plan,
      unit: namesOf(listed),
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
    });
  }

  /** What the roster says of the plans added. `expected = received + missing`. */
  report(): { roster: RosterReport; rosterSummary: RosterSummary } {
    const { units } = this.roster;
    const absent = units.filter((unit) => !this.#plans.has(unit));
    const missing = absent.filter((unit) => this.#owes(unit)).map((unit) => this.#missing(unit));
    const inactive = absent.filter((unit) => !this.#owes(unit)).map(({ code }) => code);
    const twice = units.flatMap((unit) => {
      const sent = this.#plans.get(unit) ?? [];
      return sent.length > 1 ? [twiceOf(namesOf(unit), sent)] : [];
    });
    const entries = this.#entries(missing);
    const unlisted = this.#unlisted.length + this.#namesakes.filter(({ unit }) => !unit).length;
    return {
      roster: withPlaces(
        {
          units: entries,
          missing,
          twice,
          unlisted: this.#unlisted,
          ...(this.#namesakes.length > 0 && { namesakes: this.#namesakes }),
          mismatched: this.#mismatched,
          outside: this.#outside,
          ...(inactive.length > 0 && { inactive }),
        },
        this.roster.places,
        [...this.#plans.keys()].map(({ code }) => code),
      ),
      rosterSummary: {
        expected: this.#plans.size + missing.length,
        received: this.#plans.size,
        missing: missing.length,
        ...countStatuses(entries),
        outside: inactive.length,
        ...noDueAmong(missing),
        ...hiddenAmong(
          this.roster.places,
          entries.map(({ unit }) => unit.code),
        ),
        ...(unlisted > 0 && { unlisted }),
        ...(this.#unknown > 0 && { unknown: this.#unknown }),
      },
    };
  }

  /** Where each unit stands that a plan is expected of. */
  #entries(missing: readonly Missing[]): UnitEntry[] {
    const absent = new Map(missing.map((one) => [one.unit.code, one]));
    return this.roster.units.flatMap((unit, i): UnitEntry[] => {
      const entry = { unit: listedOf(unit), row: i + 1 };
      const sent = this.#plans.get(unit);
      if (sent) return [sentEntry(entry, sent, this.#likely.get(unit.code))];
      const one = absent.get(unit.code);
      return one ? [absentEntry(entry, one)] : [];
    });
  }

  /** Whether a plan is expected of a unit: of one that has begun, and lived in the time of the conclusion. */
  #owes({ validFrom, validTo }: RosterUnit): boolean {
    const hasBegun = validFrom === undefined || validFrom <= this.asOf;
    return hasBegun && (validTo === undefined || validTo >= startOfYear(this.catalogue.conclusion.period.from));
  }

  /** What is missing when a unit ends stays missing, and was due on its last day at the latest. */
  #missing(unit: RosterUnit): Missing {
    const { validTo } = unit;
    const days = [unit.due, submissionDue(unit, this.catalogue), this.due];
    // A day on which the unit did not exist yet is no due date: what was due then was due from another.
    const own = days.find((day) => day !== undefined && (unit.validFrom === undefined || unit.validFrom <= day));
    const due = own !== undefined && validTo !== undefined && validTo < own ? validTo : own;
    const likely = this.#likely.get(unit.code);
    const names = {
      unit: listedOf(unit),
      ...(validTo !== undefined && validTo < this.asOf && { ended: validTo }),
      ...(likely && { likely: likely.toSorted(byFile) }),
    };
    if (due === undefined) return { ...names, status: 'not-due' };
    const late = daysBetween(due, this.asOf);
    return late > 0
      ? { ...names, due, status: 'overdue', daysLate: late }
      : { ...names, due, status: 'not-due', daysLeft: daysBetween(this.asOf, due) };
  }
}

/** When the conclusion wants a unit's plan: the due date of the requirement on plans that binds it (5.1.c, 5.2.b). */
function submissionDue(unit: RosterUnit, catalogue: Catalogue): IsoDate | undefined {
  const { submission = [] } = catalogue.conclusion;
  return catalogue.binding(unit).find(({ id }) => submission.includes(id))?.due;
}
