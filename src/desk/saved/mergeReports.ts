import type { Assessment } from '../../check/assess/Assessment.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { Stated } from '../../check/assess/Stated.js';
import { arranged } from '../across/arranged.js';
import { PlanList, type SeenPlan } from '../across/PlanList.js';
import { statedAcross } from '../across/statedAcross.js';
import type { ConfigurationInForce } from '../configuration/ConfigurationInForce.js';
import { planKey } from '../roster/planKey.js';
import type { Received } from '../roster/Received.js';
import { byFile } from '../roster/unitEntries.js';
import type { BesidePlans } from '../totals/BesidePlans.js';
import { Tally } from '../totals/Tally.js';
import type { Summary, Totals } from '../totals/Totals.js';
import { MergedOfficial } from './MergedOfficial.js';
import { mergeDecisions } from './mergeDecisions.js';
import { faultOf, type MergeFault } from './mergeFaults.js';
import { mergeExcluded, mergeOthers } from './mergeOthers.js';
import { activeUnits, mergeRosters } from './mergeRosters.js';
import { mergeSince } from './mergeSince.js';
import { withOneDistrictSpelling } from './oneDistrictSpelling.js';
import { assessmentsOf, entriesOf, foundIn, type NamedReport, receivedBy, type SavedReport } from './savedReport.js';
import { settleOfficial } from './settleOfficial.js';
import { settleSuccession } from './settleSuccession.js';

/** One report of several, as if their plans had been judged in one run. */
export interface MergedReport {
  assessments: Assessment[];
  totals: Totals;
  /** The requirements asked about; absent: all. */
  only?: readonly string[];
  /** What of the configurations in force could make them green, each once. */
  configurations?: readonly ConfigurationInForce[];
  /** How many reports it is merged of, those counted that a merged one had; absent of a report of one run. */
  merged?: number;
}

/**
 * Puts reports together: shards of one run, or districts with rosters of their own. Roster, sums and document numbers are
 * held against all plans anew; texts that units share are those of the reports, for the texts are not in them.
 * @param order the catalogue's order of requirements
 */
export function mergeReports(reports: readonly NamedReport[], order: readonly string[]): MergedReport | MergeFault {
  const fault = faultOf(reports);
  if (fault) return fault;
  const own = withOneDistrictSpelling(reports.map(({ report }) => report));
  const decisions = new MergedOfficial(own);
  const saved = own.length > 1 ? settleSuccession(settleOfficial(own, decisions)) : own;
  const assessments = saved.flatMap(assessmentsOf).sort(byFile);
  const tally = new Tally();
  for (const assessment of assessments) tally.add(assessment);
  for (const { notJudged = [], summary } of saved) tally.addNotJudged(notJudged, summary);
  const [first, ...others] = saved;
  const alone = first && others.length === 0;
  const merged = saved.reduce((sum, report) => sum + (report.merged ?? 1), 0);
  const totals = tally.totals(filesOf(saved), order, alone ? foundIn(first) : mergeFound(saved, decisions));
  const configurations = configurationsOf(saved);
  const compared = mergeSince(saved, totals.roster);
  return {
    assessments,
    totals: compared
      ? { ...totals, since: compared.since, summary: { ...totals.summary, since: compared.summary } }
      : totals,
    ...(first?.only && { only: first.only }),
    ...(configurations.length > 0 && { configurations }),
    ...(merged > 1 && { merged }),
  };
}

/** Notes that are made anew of what plans state. */
const STATED: ReadonlySet<string> = new Set(['sum-contradicts', 'same-number']);

function filesOf(reports: readonly SavedReport[]): Summary['files'] {
  const files = reports.map(({ summary }) => summary.files);
  const ignored = [...new Set(files.flatMap((one) => one.ignored ?? []))];
  const passedOver = [...new Set(files.flatMap((one) => one.passedOver ?? []))];
  const absent = [...new Set(files.flatMap((one) => one.absent ?? []))];
  return {
    found: files.reduce((sum, { found }) => sum + found, 0),
    read: files.reduce((sum, { read }) => sum + read, 0),
    ...(ignored.length > 0 && { ignored }),
    ...(passedOver.length > 0 && { passedOver }),
    ...(absent.length > 0 && { absent }),
    ...mergeExcluded(reports.map(({ summary }) => summary)),
    ...mergeOthers(reports.map(({ summary }) => summary)),
  };
}

function mergeFound(reports: readonly SavedReport[], decisions: MergedOfficial): BesidePlans {
  const plans = reports.flatMap(receivedBy).sort(byFile);
  const rosters = reports.flatMap(({ roster }) => roster ?? []);
  const changes = reports.flatMap(({ summary }) => summary.changedSince ?? []);
  const [changed] = changes;
  const gone = [...new Set(changes.flatMap((one) => one.gone ?? []))].sort();
  const lost = onceEach(changes.flatMap((one) => one.lost ?? []));
  const dropped = onceEach(changes.flatMap((one) => one.dropped ?? []));
  const renamed = onceEach(changes.flatMap((one) => one.renamed ?? []));
  const unlisted = [...new Map(changes.flatMap((one) => one.unlisted ?? []).map((unit) => [unit.code, unit])).values()];
  const copied = reports.flatMap(({ across = [] }) => across.filter(({ kind }) => !STATED.has(kind)));
  const { across, sums } = stated(plans, rosters.length > 0 ? activeUnits(rosters, plans) : undefined);
  return {
    ...(rosters.length > 0 && mergeRosters(rosters, plans, reports.flatMap(entriesOf))),
    ...mergeDecisions(reports),
    ...(!decisions.isEmpty && { officialPlans: decisions.report(plans, reports[0]?.asOf ?? '') }),
    ...(reports.some(({ summary }) => summary.partial) && { partial: true }),
    ...(changed && {
      changedSince: {
        ...changed,
        ...(gone.length > 0 && { gone }),
        ...(lost.length > 0 && { lost }),
        ...(renamed.length > 0 && { renamed }),
        ...(dropped.length > 0 && { dropped }),
        ...(unlisted.length > 0 && { unlisted }),
        ...(changes.some((one) => one.rosterUnread) && { rosterUnread: true }),
      },
    }),
    across: arranged([...copied, ...across]),
    sums,
  };
}

/** The configurations of reports; shards of a run were made by one. */
function configurationsOf(reports: readonly SavedReport[]): ConfigurationInForce[] {
  const all = reports.flatMap(({ configurations = [] }) => configurations);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** Each file, or plan, once, in order: shards of a run all tell of the same. */
function onceEach<One extends { file: string; document?: number }>(list: readonly One[]): One[] {
  const byPlace = new Map(list.map((one) => [planKey(one), one]));
  return [...byPlace.values()].sort(byFile);
}

/** What plans state, held against each other: exactly as in one run. */
function stated(plans: readonly Received[], units: readonly ListedUnit[] | undefined) {
  const list = new PlanList();
  const byPlan = new Map<SeenPlan, Stated>();
  for (const { unit, ...plan } of plans) {
    if (!unit) continue;
    const seen = list.add(unit, plan);
    if (plan.stated) byPlan.set(seen, plan.stated);
  }
  return statedAcross(list, byPlan, units);
}
