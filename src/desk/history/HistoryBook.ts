import type { Counts } from '../../check/assess/Assessment.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { unitName } from '../../plan/model/unitName.js';
import { compareNames } from '../../plan/text/compareNames.js';
import { levelsOf } from '../saved/mergeFaults.js';
import { type MergedReport, mergeReports } from '../saved/mergeReports.js';
import type { NamedReport, SavedReport } from '../saved/savedReport.js';
import { countDistricts, sumCounts } from '../totals/countDistricts.js';
import { NO_DISTRICT, type Share } from '../totals/Standing.js';
import type { Totals } from '../totals/Totals.js';
import type { DistrictPoint, History, LeftOut, Period } from './History.js';
import { reportsOfDay } from './reportsOfDay.js';
import { UnitRecords } from './UnitRecords.js';

type ByDay<Point> = Map<IsoDate, Point>;

/**
 * Takes up reports day by day, from the latest to the earliest, and keeps of each only what the history tells: twenty of a
 * province are more than a computer holds. What the latest was judged by is the measure: a report of other requirements or
 * levels is not comparable, and left out.
 */
export class HistoryBook {
  readonly #periods: Period[] = [];
  /** Keyed by folded name; the value is the name as the latest report spells it. */
  readonly #districts = new Map<string, { name: string; points: ByDay<DistrictPoint> }>();
  readonly #requirements = new Map<string, ByDay<Counts>>();
  readonly #units = new UnitRecords();
  readonly #leftOut: LeftOut[] = [];
  #configurations: NonNullable<History['configurations']> | undefined;
  #measure: { file: string; only: readonly string[] | undefined; levels: Map<string, FindingLevel> } | undefined;

  /** @param order the catalogue's order of requirements */
  constructor(private readonly order: readonly string[]) {}

  /** A file that is no report, or none of this catalogue. */
  leaveOut(one: LeftOut): void {
    this.#leftOut.push(one);
  }

  /** Takes up the reports of a day before all those taken up, in the order given. */
  add(reports: readonly NamedReport[]): void {
    const whole = reports
      .filter((one) => this.#isUsable(one))
      .map(({ file, report }) => ({ file, report: alone(report) }));
    const { counting, leftOut } = reportsOfDay(whole);
    this.#leftOut.push(...leftOut);
    const [first] = counting;
    const merged = first && mergeReports(counting, this.order);
    // What stands in the way has been left out.
    if (!merged || 'kind' in merged) return;
    this.#configurations ??= levelsChosen(merged);
    for (const { file, report } of counting) this.#measureBy(file, report);
    const { asOf } = first.report;
    this.#periods.push(periodOf(asOf, counting, merged));
    this.#addDistricts(asOf, merged.totals);
    for (const { requirement, counts } of merged.totals.byRequirement)
      entryOf(this.#requirements, requirement).set(asOf, counts);
    this.#units.add(asOf, merged);
  }

  #isUsable(one: NamedReport): boolean {
    const fault = this.#faultOf(one);
    if (fault) this.#leftOut.push(fault);
    return !fault;
  }

  #faultOf({ file, report }: NamedReport): LeftOut | undefined {
    const { summary, only } = report;
    if (summary.partial) return { file, why: 'partial' };
    if (summary.changedSince?.unchanged) return { file, why: 'changed-since' };
    const measure = this.#measure;
    if (!measure) return undefined;
    const by = measure.file;
    if (only?.join() !== measure.only?.join()) return { file, why: 'scope', by };
    for (const [requirement, level] of levelsOf(report)) {
      const byLevel = measure.levels.get(requirement);
      if (byLevel !== undefined && byLevel !== level) return { file, why: 'levels', by, requirement, level, byLevel };
    }
    return undefined;
  }

  #measureBy(file: string, report: SavedReport): void {
    this.#measure ??= { file, only: report.only, levels: new Map() };
    for (const [requirement, level] of levelsOf(report)) this.#measure.levels.set(requirement, level);
  }

  #addDistricts(asOf: IsoDate, { standing, roster }: Totals): void {
    const units = roster?.units && countDistricts(roster.units).districts;
    for (const { by, key, errors, all } of standing) {
      if (by !== 'parent') continue;
      const counts = units?.get(key === NO_DISTRICT ? undefined : key);
      const point = { errors, all, ...(counts && { units: counts }) };
      const name = key === NO_DISTRICT ? key : unitName(key);
      const district = this.#districts.get(name) ?? { name: key, points: new Map<IsoDate, DistrictPoint>() };
      this.#districts.set(name, district);
      const known = district.points.get(asOf);
      district.points.set(asOf, known ? together(known, point) : point);
    }
  }

  /** @param given the order of the files */
  history(given: readonly string[]): History {
    const periods = this.#periods.toReversed();
    const days = periods.map(({ asOf }) => asOf);
    const along = <Point>(points: ByDay<Point> | undefined) => days.map((day) => points?.get(day));
    const places = new Map(given.map((file, i) => [file, i]));
    const placeOf = ({ file }: LeftOut) => places.get(file) ?? given.length;
    const only = this.#measure?.only;
    return {
      ...(only && { only }),
      ...(this.#configurations?.length && { configurations: this.#configurations }),
      periods,
      districts: [...this.#districts.values()]
        .sort(({ name: a }, { name: b }) => Number(a === NO_DISTRICT) - Number(b === NO_DISTRICT) || compareNames(a, b))
        .map(({ name: parent, points }) => ({ ...(parent !== NO_DISTRICT && { parent }), points: along(points) })),
      requirements: this.order
        .filter((id) => this.#requirements.has(id))
        .map((requirement) => ({ requirement, points: along(this.#requirements.get(requirement)) })),
      units: this.#units.lines(days),
      still: this.#units.still(days),
      leftOut: this.#leftOut.toSorted((a, b) => placeOf(a) - placeOf(b)),
    };
  }
}

/** What it says of an earlier report is no matter here, and keeps none from being merged. */
function alone({
  since: _,
  summary: { since: __, changedSince: ___, ...summary },
  ...report
}: SavedReport): SavedReport {
  return { ...report, summary };
}

function levelsChosen({ configurations = [] }: MergedReport): NonNullable<History['configurations']> {
  return configurations.flatMap(({ file, levels }) => (levels ? [{ file, levels }] : []));
}

function periodOf(asOf: IsoDate, counting: readonly NamedReport[], { totals }: MergedReport): Period {
  const { summary, roster, errors, all } = totals;
  return {
    asOf,
    files: counting.map(({ file }) => file),
    plans: summary.plans,
    ...(roster?.units && { units: countDistricts(roster.units).total }),
    errors,
    all,
  };
}

/** What two rosters of a day have of one district, which they write in two ways. */
function together(one: DistrictPoint, other: DistrictPoint): DistrictPoint {
  const sum = (a: Share, b: Share): Share => ({ met: a.met + b.met, of: a.of + b.of });
  const units = [one, other].flatMap((point) => point.units ?? []);
  return {
    errors: sum(one.errors, other.errors),
    all: sum(one.all, other.all),
    ...(units.length > 0 && { units: sumCounts(units) }),
  };
}

function entryOf<Point>(lines: Map<string, ByDay<Point>>, key: string): ByDay<Point> {
  const known = lines.get(key) ?? new Map<IsoDate, Point>();
  lines.set(key, known);
  return known;
}
