import { resolve } from 'node:path';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { withLevels } from '../../check/catalogue/withLevels.js';
import { decidedIn } from '../../desk/decisions/decidedIn.js';
import type { MergedReport } from '../../desk/saved/mergeReports.js';
import { askOf } from '../../desk/saved/mergeSince.js';
import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { messages } from '../../messages/sentences.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { visible } from '../../plan/text/visible.js';
import type { ReportContext } from '../../report/Format.js';
import { type FormatName, formatOf } from '../../report/formats.js';
import { planFails, rosterFails } from '../../report/shared/fails.js';
import { FileSet } from '../FileSet.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import type { CheckOptions, Chosen } from './check.js';
import { terminalPaint } from './colours.js';
import { type By, requireDistricts, requireFolder } from './districtOutputs.js';
import { exitCodes } from './exitCodes.js';
import { keepEntered } from './keepEntered.js';
import type { OutputOption } from './OutputOption.js';
import { outputOptions } from './outputOptions.js';
import { type DatedReport, mergeAll, readMerged, readReport } from './readMerged.js';
import { replyByOf } from './replyBy.js';
import { type ReportSettings, reportSettingsOf } from './reportSettings.js';
import type { FailOn } from './SettingOptions.js';
import { compareSaved, type ReadReport, type SavedComparison } from './savedComparison.js';
import { toWorking } from './toWorking.js';
import { writeSaved } from './writeSaved.js';

/** The options of `rasoat report`. */
export type ReportOptions = Pick<
  CheckOptions,
  'format' | 'output' | 'config' | 'catalogue' | 'failOn' | 'verbose' | 'quiet'
> & {
  since?: string;
  by?: By;
  replyBy?: string;
};

/** `rasoat report`: renders saved reports again, merged into one; or says what has changed since an earlier one. */
export async function report(
  files: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
  chosen: Chosen,
  colours: boolean,
): Promise<number> {
  const { verbose = false, quiet = false } = options;
  if (verbose && quiet) throw new UsageError(messages[chosen.language].cli.errors.conflict('--verbose', '--quiet'));
  const settings = reportSettingsOf(options, terminal, chosen);
  const { config, catalogue, language } = settings;
  const merged = readMerged(files, catalogue, terminal, language);
  const compared =
    options.since === undefined
      ? undefined
      : compare(options.since, files, merged, { catalogue, options, terminal, language });
  const { asOf } = merged;
  const { replyBy, warning } = replyByOf(options.replyBy, config, { asOf, today: terminal.today, language });
  if (warning !== undefined) terminal.stderr(`${visible(warning)}\n`);
  const context = contextOf(merged, settings, terminal, {
    ...(replyBy && { replyBy }),
    ...(compared && { since: compared.since }),
  });
  const named = reportOutputs(files, options, merged, settings, terminal);
  const kept = await keepEntered(named, [], decidedIn(merged.totals), catalogue, terminal, language);
  for (const one of kept.warnings) terminal.stderr(`${visible(one)}\n`);
  if (compared?.warning !== undefined) terminal.stderr(`${compared.warning}\n`);
  const complaints = await writeSaved(
    compared ? { ...merged, totals: compared.totals } : merged,
    context,
    { verbose, quiet, failOn: options.failOn ?? settings.failOn ?? 'error', paint: terminalPaint(colours) },
    { format: options.format, named: kept.outputs, ...(compared && { compared }) },
    terminal,
  );
  for (const complaint of complaints) terminal.stderr(`${complaint}\n`);
  if (complaints.length > 0) return exitCodes.unusable;
  // A report that is only rendered again fails nothing; asked with --fail-on, it does as its run would.
  return isFailing(merged, context, options.failOn ?? 'never') ? exitCodes.failing : exitCodes.fine;
}

/**
 * The reports to write. Throws a UsageError for those that cannot be written of these reports, and for one in the place of what
 * is read.
 */
function reportOutputs(
  files: readonly string[],
  options: ReportOptions,
  { totals: { roster, summary } }: MergedReport,
  { config, language, rosterFile }: ReportSettings,
  { cwd }: Terminal,
): OutputOption[] {
  const outputs = outputOptions(options.output ?? [], cwd, language, options.by);
  if (options.by) requireFolder(outputs, language);
  const since = options.since === undefined ? [] : [options.since];
  if (since.length > 0) requireTold([options.format, ...outputs.map(({ format }) => format)], files[0] ?? '', language);
  const isWhole = !summary.partial && !summary.shard && !summary.changedSince;
  requireDistricts(outputs, { units: roster?.units?.map(({ unit }) => unit), isWhole, isSaved: true }, language);
  const read = new FileSet([
    ...[...files, ...since].map((file) => resolve(cwd, file)),
    ...(config.path === undefined ? [] : [config.path]),
    ...(rosterFile === undefined ? [] : [rosterFile]),
  ]);
  const overwriting = outputs.find(({ path }) => read.has(path));
  if (overwriting) throw new UsageError(messages[language].cli.errors.outputIsInput(visible(overwriting.named)));
  return outputs;
}

/** Throws a UsageError for a format that has no place for what has changed. */
function requireTold(asked: readonly FormatName[], file: string, language: Language): void {
  const untold = asked.find((format) => formatOf(format).untold);
  if (untold) throw new UsageError(messages[language].since.errors.untold(untold, visible(file)));
}

/** What the report is about, as the run that it is of would have said it. */
function contextOf(
  report: DatedReport,
  { catalogue, language, issuer, contact, rosterFile }: ReportSettings,
  { version, cwd }: Terminal,
  now: Pick<ReportContext, 'replyBy' | 'since'>,
): ReportContext {
  const { asOf, only, merged, configurations, totals } = report;
  const { summary, since } = totals;
  const { shard, changedSince } = summary;
  return {
    version,
    catalogue: withLevels(catalogue, levelsIn(report)),
    say: sayIn(language),
    issuer,
    ...(contact && { contact }),
    ...(totals.roster && rosterFile !== undefined && { rosterFile: toWorking(cwd, rosterFile) }),
    ...now,
    asOf,
    only,
    merged,
    ...(configurations && { configurations }),
    shard,
    changedSince,
    // What the report is held against now comes before what it was held against when it was saved.
    ...(since && !now.since && { since: askOf(since) }),
  };
}

/** The levels that the run judged by, which its configuration may have chosen: this one need not be of the same folder. */
function levelsIn({ assessments }: MergedReport): ReadonlyMap<string, FindingLevel> {
  return new Map(assessments.flatMap(({ results }) => results.map(({ requirement, level }) => [requirement, level])));
}

function isFailing({ assessments, totals }: MergedReport, context: ReportContext, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return rosterFails(totals) || assessments.some((plan) => planFails(plan, { failOn }, context));
}

interface CompareParts {
  catalogue: Catalogue;
  options: ReportOptions;
  terminal: Terminal;
  language: Language;
}

/** Holds the report against an older one. Throws a UsageError where that says nothing. */
function compare(since: string, files: readonly string[], merged: DatedReport, parts: CompareParts): SavedComparison {
  const { catalogue, options, terminal, language } = parts;
  const { errors } = messages[language].cli;
  if (files.length !== 1) throw new UsageError(errors.sinceOne);
  if (options.failOn) throw new UsageError(errors.conflict('--since', '--fail-on'));
  const read = (file: string): ReadReport => {
    const named = readReport(file, catalogue, terminal, language);
    const { asOf } = named.report;
    const one = file === files[0] ? merged : mergeAll([named], catalogue, language);
    return { file, asOf, saved: named.report, merged: one };
  };
  return compareSaved(read(since), read(files[0] ?? ''), catalogue, language);
}
