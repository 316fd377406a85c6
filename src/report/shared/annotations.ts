import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment } from '../../check/assess/Assessment.js';
import type { Waiver } from '../../check/assess/Decisions.js';
import type { Missing } from '../../desk/roster/RosterReport.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import type { ReportContext } from '../Format.js';
import { type PlacedAt, unitPlaces } from './rosterRemarks.js';

/**
 * A finding as the platforms of a CI job show it, beside a line of the plan: a problem of the plan's file, or what a
 * requirement lacks. What is met, not due or under review gives none.
 */
export interface Annotation {
  /** `waived` ones weigh nothing: they are shown as excused, or not at all. */
  status: 'problem' | 'unmet' | 'unknown' | 'waived';
  /** What it weighs: the problem's own level, or the requirement's, also where a waiver lifts it. */
  level: FindingLevel;
  /** Absent of a problem. */
  requirement?: string;
  finding: AnyFinding;
  /** Of what is waived. */
  waiver?: Waiver;
  /** The day for which it is planned, or was and nobody has confirmed it. */
  planned?: IsoDate;
}

/** What the platforms show of a plan: problems in order of position, then requirements in catalogue order. */
export function annotationsOf({ problems, results }: Assessment): Annotation[] {
  return [
    ...problems.map((finding) => ({ status: 'problem' as const, level: finding.level, finding })),
    ...results.flatMap(({ requirement, status, level, findings, waiver, planned }) => {
      if (status !== 'unmet' && status !== 'unknown' && status !== 'waived') return [];
      return findings.map((finding) => ({ status, level, requirement, finding, waiver, planned }));
    }),
  ];
}

/** What the platforms call what is not asked of a unit because of the days on which it exists. */
export const LEFT_OUT = 'left-out';

/** What the platforms call a plan that is overdue, as they call a problem by its kind. */
export const MISSING_PLAN = 'missing-plan';

/**
 * The units of the roster whose plan is overdue, with identities like those of findings, each at its line of the roster;
 * at the roster as a whole where the line is not known, and at no place where the file is not. What is not due gives none.
 */
export function overduePlans(
  { roster }: Pick<Totals, 'roster'>,
  context: Pick<ReportContext, 'rosterFile'>,
): { id: string; missing: Missing; at: PlacedAt | undefined }[] {
  const { rosterFile: file } = context;
  const lineOf = unitPlaces({ roster }, context);
  const overdue = roster?.missing.filter(({ status }) => status === 'overdue') ?? [];
  return overdue.map((missing) => ({
    id: `roster/${MISSING_PLAN}/${missing.unit.code.replaceAll('/', '∕')}`,
    missing,
    at: lineOf(missing.unit.code)?.[0] ?? (file === undefined ? undefined : { file }),
  }));
}
