import type { Counts, Verdict } from '../../check/assess/Assessment.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import type { ConfigurationInForce } from '../configuration/ConfigurationInForce.js';
import type { UnitStatus } from '../roster/UnitEntry.js';
import type { DistrictCounts } from '../totals/countDistricts.js';
import type { Shares } from '../totals/Standing.js';
import type { Summary } from '../totals/Totals.js';

/**
 * How a unit stands on a day: the verdict of its official plan, else its status. `not-asked`: its plan is bound by none of the
 * requirements asked about (`--only`).
 */
export type UnitState = Verdict | 'not-asked' | Exclude<UnitStatus, 'judged'>;

/** A day on which plans were judged, by one report or by several that belong together. */
export interface Period extends Shares {
  asOf: IsoDate;
  /** The reports that count, in the order given. */
  files: string[];
  plans: Summary['plans'];
  /** Of its roster; absent where there was none. */
  units?: DistrictCounts;
}

/** A unit as it is called in the latest report that knows it. */
export type HistoryUnit = Pick<ListedUnit, 'name' | 'type' | 'level' | 'parent'> & { code?: string };

/** A unit over the periods. */
export interface UnitLine {
  unit: HistoryUnit;
  /** That it was on a roster in none of them. */
  isUnlisted?: true;
  /** What it was called before, the latest first; absent when it always had this name. */
  formerNames?: string[];
  /** By period; undefined where no report of the day knows it. */
  states: (UnitState | undefined)[];
  /** How much there was to correct in its plan, by period. */
  toCorrect: (number | undefined)[];
}

/**
 * A unit that never moved: on two days at least, the latest among them, it was not in order though something was due, and from
 * report to report nothing was corrected or sent.
 */
export interface StillUnit {
  unit: HistoryUnit;
  state: UnitState;
  /** The first day on which it was not in order. */
  since: IsoDate;
  /** On how many days it was not. */
  periods: number;
  /** What there is to correct in its plan at last; absent where it has none that can be read. */
  toCorrect?: number;
}

/** How a district stands on a day. */
export interface DistrictPoint extends Shares {
  /** Absent where nobody can tell who has sent nothing. */
  units?: DistrictCounts;
}

/** What has become of a district. */
export interface DistrictLine {
  /** Absent: the units without a district. */
  parent?: string;
  /** By period; undefined where no report of the day has it. */
  points: (DistrictPoint | undefined)[];
}

/** What has become of a requirement. */
export interface RequirementLine {
  requirement: string;
  /** By period; undefined where nobody was asked it. */
  points: (Counts | undefined)[];
}

/** Why a report is not among those that count. */
export type LeftOut = {
  file: string;
} /** No report, or one that cannot be used; the sentence says what is wrong. `isForeign`: data of another kind in a folder. */ & (
  | { why: 'unusable'; sentence: string; isForeign?: true }
  | { why: 'catalogue' | 'partial' | 'changed-since' | 'shards-files' }
  /** The same report as another, or one whose units are mostly in another report of that day that was given later. */
  | { why: 'copy' | 'replaced' | 'scope' | 'roster'; by: string }
  | { why: 'replaced-unit'; by: string; unit: string }
  | { why: 'levels'; by: string; requirement: string; level: FindingLevel; byLevel: FindingLevel }
  | { why: 'shards'; of: number; missing: number[] }
);

/** Whether a report is left out for what is wrong with it, not because another says the same or more. */
export const isAtFault = (one: LeftOut): boolean =>
  !['copy', 'replaced', 'replaced-unit'].includes(one.why) && !(one.why === 'unusable' && one.isForeign);

/** What has become of units, districts and requirements over any number of reports. */
export interface History {
  /** The requirements asked about; absent: all. */
  only?: readonly string[];
  /** The configurations of the latest reports that chose levels of requirements; absent when none did. */
  configurations?: readonly Pick<ConfigurationInForce, 'file' | 'levels'>[];
  /** From the earliest day to the latest. */
  periods: Period[];
  /** In order of the alphabet; units without a district last. */
  districts: DistrictLine[];
  /** In the catalogue's order. */
  requirements: RequirementLine[];
  /** In the order of the latest roster; then those that it no longer has. */
  units: UnitLine[];
  still: StillUnit[];
  /** In the order given. */
  leftOut: LeftOut[];
}
