import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { type MergedReport, mergeReports } from '../../desk/saved/mergeReports.js';
import type { NamedReport } from '../../desk/saved/savedReport.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { mergeSentence } from './mergeSentence.js';
import { openReport } from './openReport.js';

/** Saved reports as one, and the day that all of them are of. */
export type DatedReport = MergedReport & { asOf: IsoDate };

/** Reads saved reports as one. Throws a UsageError for what is no report of this catalogue, and for what cannot be merged. */
export function readMerged(
  files: readonly string[],
  catalogue: Catalogue,
  terminal: Terminal,
  language: Language,
): DatedReport {
  const reports = files.map((file) => readReport(file, catalogue, terminal, language));
  return mergeAll(reports, catalogue, language);
}

/** Reads a saved report and proves that it is one, of this catalogue. Throws a UsageError. */
export function readReport(file: string, catalogue: Catalogue, terminal: Terminal, language: Language): NamedReport {
  const report = openReport(file, terminal, language);
  if (report.catalogue.sha256 !== catalogue.sha256) {
    throw new UsageError(messages[language].cli.errors.otherCatalogue(visible(file)));
  }
  return { file, report };
}

/** Saved reports that are read, as one. Throws a UsageError where they cannot be merged. */
export function mergeAll(reports: readonly NamedReport[], catalogue: Catalogue, language: Language): DatedReport {
  const merged = mergeReports(
    reports,
    catalogue.requirements.map(({ id }) => id),
  );
  if ('kind' in merged) throw new UsageError(mergeSentence(merged, language));
  return { ...merged, asOf: reports[0]?.report.asOf ?? '' };
}
