import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment, Result } from '../../check/assess/Assessment.js';
import { committeesOf, type ListedUnit } from '../../check/assess/ListedUnit.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { ConfigurationInForce } from '../configuration/ConfigurationInForce.js';
import type { Received } from '../roster/Received.js';
import { countStatuses, type UnitEntry } from '../roster/UnitEntry.js';
import { entriesIn } from '../roster/unitEntries.js';
import type { BesidePlans } from '../totals/BesidePlans.js';
import type { EarlierBoard } from '../totals/Scope.js';
import type { Summary, Totals } from '../totals/Totals.js';
import type { UnitMovement } from '../totals/UnitMovement.js';

/** A report as `json` writes it (`schemas/report.schema.json`, schemaVersion 1). */
export interface SavedReport
  extends Partial<Pick<Totals, 'roster' | 'waivers' | 'reviews' | 'officialPlans' | 'notJudged' | 'across' | 'sums'>> {
  schemaVersion: 1;
  catalogue: { id: string; sha256: string };
  asOf: IsoDate;
  language: string;
  /** The requirements asked about; absent: all. */
  only?: string[];
  /** What of the configurations in force could make it green. */
  configurations?: ConfigurationInForce[];
  /** How many reports it was merged of. */
  merged?: number;
  /** What an earlier report did not know, by the ids of findings and the codes of units. */
  since?: SavedSince;
  plans: SavedPlan[];
  summary: Summary;
  /** Of all the rest, `ReportDigest`; absent in reports of earlier versions. */
  digest?: string;
}

interface SavedSince {
  fresh: string[];
  newlyDue: string[];
  newlyOverdue: string[];
  /** Of ids that several plans have: in which of them they are new. */
  places?: Record<'fresh' | 'newlyDue', SavedPlace[]>;
  units?: UnitMovement[];
  earlier: EarlierBoard;
}

interface SavedPlace {
  id: string;
  file: string;
  document: number;
}

/** A plan of a saved report. */
export type SavedPlan = Omit<Assessment, 'unit' | 'problems' | 'results'> & {
  unit: (Omit<Plan['unit'], 'party_committee'> & Pick<ListedUnit, 'partyCommittee' | 'partyCommittees'>) | null;
  problems: SavedFinding[];
  results: (Omit<Result, 'findings'> & { clause: string; findings: SavedFinding[] })[];
};
type SavedFinding = AnyFinding & { message: string };

/** The judgements of a saved report. Sentences are made anew, in whatever language is asked for, where one is known. */
export function assessmentsOf({ plans }: SavedReport): Assessment[] {
  return plans.map(({ unit, problems, results, ...plan }) => {
    const { partyCommittee, partyCommittees, ...names } = unit ?? {};
    const committees = committeesOf({ partyCommittee, partyCommittees });
    return {
      ...plan,
      unit: unit && ({ ...names, party_committee: committees } as Plan['unit']),
      problems,
      results: results.map(({ clause: _, findings, ...result }) => ({ ...result, findings })),
    };
  });
}

/** All plans that a saved report knows of, judged or not. */
export function receivedBy(report: SavedReport): Received[] {
  return [...assessmentsOf(report), ...(report.notJudged ?? [])];
}

/** The units of its roster; none where it has none, or does not tell who of it has sent nothing. */
export function entriesOf(report: SavedReport): [] | [UnitEntry[]] {
  const { roster, summary } = report;
  return roster && summary.roster ? [entriesIn(roster, receivedBy(report))] : [];
}

/** What stands beside the plans of a saved report. */
export function foundIn(report: SavedReport): BesidePlans {
  const { summary, roster, waivers, reviews, officialPlans, across = [], sums = [] } = report;
  const { partial, shard, changedSince } = summary;
  const [units] = entriesOf(report);
  return {
    rosterSummary: summary.roster && units ? { ...summary.roster, ...countStatuses(units) } : summary.roster,
    roster: roster && units ? { units, ...roster } : roster,
    waivers,
    reviews,
    ...(officialPlans && { officialPlans }),
    partial,
    shard,
    changedSince,
    across,
    sums,
  };
}

/** A saved report and the name of its file. */
export interface NamedReport {
  file: string;
  report: SavedReport;
}
