import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { compareReports } from '../../desk/saved/compareReports.js';
import { compareUnits } from '../../desk/saved/compareUnits.js';
import { keysByFile } from '../../desk/saved/EarlierPlans.js';
import type { MergedReport } from '../../desk/saved/mergeReports.js';
import type { SavedReport } from '../../desk/saved/savedReport.js';
import type { Since } from '../../desk/totals/Scope.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import type { Changes, Days } from '../../report/comparison/comparison.js';
import { UsageError } from '../UsageError.js';
import { Baseline } from './baseline.js';

/** A saved report as a command has read it. */
export interface ReadReport {
  /** As it was named. */
  file: string;
  asOf: IsoDate;
  saved: SavedReport;
  merged: MergedReport;
}

/** Two saved reports held against each other. */
export interface SavedComparison {
  changes: Changes;
  days: Days;
  /** The newer report's totals, with what has become of the older one. */
  totals: Totals;
  since: Since;
  /** What is to be known first. */
  warning?: string;
}

/** Compares an older report with a newer one. Throws a UsageError where they are the wrong way round, or one and the same. */
export function compareSaved(
  before: ReadReport,
  after: ReadReport,
  catalogue: Catalogue,
  language: Language,
): SavedComparison {
  const { cli, extent, since: says, words } = messages[language];
  const [older, newer] = [visible(before.file), visible(after.file)];
  const [olderDay, newerDay] = [words.date(before.asOf), words.date(after.asOf)];
  if (before.merged.only?.join() !== after.merged.only?.join())
    throw new UsageError(cli.errors.otherScopeSince(newer, older));
  if (before.asOf > after.asOf) throw new UsageError(says.errors.swapped(older, olderDay, newer, newerDay));
  if (isDeepStrictEqual(before.saved, after.saved)) throw new UsageError(says.errors.same(older, newer));
  const files = new Set(after.merged.assessments.map(({ file }) => file));
  const baseline = new Baseline(before.file, before.saved, catalogue, {
    keysIn: keysByFile(after.merged.assessments),
    whereabouts: (file) => (files.has(file) ? 'elsewhere' : 'gone'),
  });
  for (const assessment of after.merged.assessments) baseline.add(assessment);
  const { summary, since } = baseline.compare(after.merged.totals);
  const { totals } = after.merged;
  const warnings = [
    ...(before.asOf === after.asOf ? [says.errors.sameDay(older, newer, olderDay)] : []),
    ...(summary.limits?.includes('roster') ? [says.errors.otherRoster(older, extent.limits.roster)] : []),
  ];
  return {
    changes: {
      ...compareReports(before.merged.assessments, after.merged.assessments),
      ...compareUnits(before.merged, after.merged),
    },
    days: { before: before.asOf, after: after.asOf },
    totals: { ...totals, since, summary: { ...totals.summary, since: summary } },
    since: baseline.since,
    ...(warnings.length > 0 && { warning: warnings.join('\n') }),
  };
}
