import { resolve } from 'node:path';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { withLevels } from '../../check/catalogue/withLevels.js';
import type { MergeFault } from '../../desk/saved/mergeFaults.js';
import { type MergedReport, mergeReports, type NamedReport } from '../../desk/saved/mergeReports.js';
import { askOf } from '../../desk/saved/mergeSince.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Language } from '../../messages/Language.js';
import { type Say, sayIn } from '../../messages/Say.js';
import { messages } from '../../messages/sentences.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { visible } from '../../plan/text/visible.js';
import { comparisons } from '../../report/comparison/comparison.js';
import type { RenderOptions, ReportContext, TextRenderer } from '../../report/Format.js';
import { type FormatName, formatOf, loadTextFormat, type TextFormatName } from '../../report/formats.js';
import { planFails, rosterFails } from '../../report/shared/fails.js';
import { noPaint, type Paint } from '../../report/shared/Paint.js';
import { FileSet } from '../FileSet.js';
import { isOutside } from '../links.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { FileTarget } from '../write/FileTarget.js';
import type { CheckOptions, Chosen } from './check.js';
import { terminalPaint } from './colours.js';
import { type By, requireDistricts, requireFolder } from './districtOutputs.js';
import { exitCodes } from './exitCodes.js';
import { type Decided, keepEntered } from './keepEntered.js';
import { openCatalogue } from './openCatalogue.js';
import { openConfig } from './openConfig.js';
import { openReport } from './openReport.js';
import { type OutputOption, Outputs, outputOptions } from './outputs.js';
import { replyByOf } from './replyBy.js';
import { compareSaved, type ReadReport, type SavedComparison } from './savedComparison.js';
import { type FailOn, toWorking } from './settings.js';
import { addStepSummary } from './stepSummary.js';

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
  { language: asked, from }: Chosen,
  colours: boolean,
): Promise<number> {
  if (options.verbose && options.quiet) {
    throw new UsageError(messages[asked].cli.errors.conflict('--verbose', '--quiet'));
  }
  const config = openConfig(terminal, options.config, asked);
  const {
    catalogue: configured,
    fail_on: weighty,
    issuer,
    contact,
    language: written,
    roster,
  } = config.parsed.configuration;
  const language = from === undefined ? (written ?? asked) : asked;
  const folder = options.catalogue ?? (configured && resolve(config.folder, configured));
  const isFound = options.config === undefined && options.catalogue === undefined;
  if (isFound && configured !== undefined && isOutside(resolve(config.folder, configured), config.folder))
    throw new UsageError(messages[language].cli.errors.namedOutside(visible(configured)));
  const catalogue = openCatalogue(terminal, folder, language);
  const merged = merge(files, catalogue, terminal, language);
  const compared =
    options.since === undefined
      ? undefined
      : compare(options.since, files, merged, { catalogue, options, terminal, language });
  const { asOf } = merged;
  const { replyBy, warning } = replyByOf(options.replyBy, config, { asOf, today: terminal.today, language });
  if (warning !== undefined) terminal.stderr(`${visible(warning)}\n`);
  const rosterFile = merged.totals.roster && roster && toWorking(terminal.cwd, resolve(config.folder, roster));
  const context = contextOf(merged, {
    version: terminal.version,
    catalogue: withLevels(catalogue, levelsIn(merged)),
    say: sayIn(language),
    issuer,
    ...(contact && { contact }),
    ...(replyBy && { replyBy }),
    ...(rosterFile && { rosterFile }),
    ...(compared && { since: compared.since }),
  });
  const named = outputOptions(options.output ?? [], terminal.cwd, language, options.by);
  if (options.by) requireFolder(named, language);
  if (compared) requireTold([options.format, ...named.map(({ format }) => format)], files[0] ?? '', language);
  const { roster: sent, summary } = merged.totals;
  const isWhole = !summary.partial && !summary.shard && !summary.changedSince;
  requireDistricts(named, { units: sent?.units?.map(({ unit }) => unit), isWhole, isSaved: true }, language);
  const read = new FileSet([
    ...[...files, ...(options.since === undefined ? [] : [options.since])].map((file) => resolve(terminal.cwd, file)),
    ...(config.path === undefined ? [] : [config.path]),
    ...(roster === undefined ? [] : [resolve(config.folder, roster)]),
  ]);
  const overwriting = named.find(({ path }) => read.has(path));
  if (overwriting) throw new UsageError(messages[language].cli.errors.outputIsInput(visible(overwriting.named)));
  const { verbose = false, quiet = false } = options;
  const render = { verbose, quiet, failOn: options.failOn ?? weighty ?? 'error', paint: terminalPaint(colours) };
  const kept = await keepEntered(named, [], decidedIn(merged.totals), catalogue, terminal, language);
  for (const warning of kept.warnings) terminal.stderr(`${visible(warning)}\n`);
  const shown = compared ? { ...merged, totals: compared.totals } : merged;
  if (compared?.warning !== undefined) terminal.stderr(`${compared.warning}\n`);
  const complaints = await write(
    shown,
    context,
    render,
    { format: options.format, named: kept.outputs, compared },
    terminal,
  );
  for (const complaint of complaints) terminal.stderr(`${complaint}\n`);
  if (complaints.length > 0) return exitCodes.unusable;
  // A report that is only rendered again fails nothing; asked with --fail-on, it does as its run would.
  return isFailing(merged, context, options.failOn ?? 'never') ? exitCodes.failing : exitCodes.fine;
}

/** Writes the report to the terminal and to its files; returns what went wrong with those. */
async function write(
  { assessments, totals }: MergedReport,
  context: ReportContext,
  { paint, quiet, ...whole }: Required<Omit<RenderOptions, 'extension' | 'entered' | 'folder'>>,
  { format, named, compared }: { format: TextFormatName; named: readonly OutputOption[]; compared?: SavedComparison },
  terminal: Terminal,
): Promise<string[]> {
  // What has changed is all that these say of it; the others are whole reports that say it too.
  const differing = (one: FormatName) => compared && comparisonOf(one);
  terminal.interruption?.hold();
  const outputs = new Outputs(context.say.language, terminal.interruption);
  try {
    // What is handed on is whole; `--quiet` is for the terminal.
    await outputs.open(
      named.filter((one) => !differing(one.format)),
      context,
      whole,
    );
    for (const { format: one, named: as, path } of named) {
      const said = differing(one);
      if (compared && said) await outputs.add(as, () => onlyText(said(compared, context.say, noPaint), path));
    }
    await addStepSummary(outputs, [format, ...named.map((one) => one.format)], context, whole, terminal);
    for (const warning of outputs.warnings) terminal.stderr(`${warning}\n`);
    const said = differing(format);
    const renderer =
      compared && said
        ? textRenderer(said(compared, context.say, paint))
        : (await loadTextFormat(format))(context, { ...whole, quiet, paint });
    terminal.stdout(await renderer.head());
    for (const assessment of assessments) {
      const pause = terminal.interruption?.pause();
      if (pause) await pause;
      terminal.stdout(await renderer.plan({ assessment }));
      await outputs.plan({ assessment });
    }
    terminal.stdout(await renderer.foot(totals));
    await outputs.finish(totals);
    for (const remark of outputs.remarks) terminal.stderr(`${visible(remark)}\n`);
  } finally {
    outputs.discard();
  }
  return outputs.complaints;
}

/** What the report is about, as the run that it is of would have said it. */
function contextOf(
  { asOf, only, merged, configurations, totals: { summary, since } }: DatedReport,
  run: Pick<ReportContext, 'version' | 'catalogue' | 'say' | 'issuer' | 'contact' | 'replyBy' | 'rosterFile' | 'since'>,
): ReportContext {
  const { shard, changedSince } = summary;
  return {
    ...run,
    asOf,
    only,
    merged,
    ...(configurations && { configurations }),
    shard,
    changedSince,
    // What the report is held against now comes before what it was held against when it was saved.
    ...(since && !run.since && { since: askOf(since) }),
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

type DatedReport = MergedReport & { asOf: string };

function merge(files: readonly string[], catalogue: Catalogue, terminal: Terminal, language: Language): DatedReport {
  const reports = files.map((file) => readReport(file, catalogue, terminal, language));
  return mergeAll(reports, catalogue, language);
}

function mergeAll(reports: readonly NamedReport[], catalogue: Catalogue, language: Language): DatedReport {
  const merged = mergeReports(
    reports,
    catalogue.requirements.map(({ id }) => id),
  );
  if ('kind' in merged) throw new UsageError(faultSentence(merged, language));
  return { ...merged, asOf: reports[0]?.report.asOf ?? '' };
}

function faultSentence(fault: MergeFault, language: Language): string {
  const { cli, words } = messages[language];
  const { errors } = cli;
  if (fault.kind === 'shards') return errors.shardsMissing(fault.indexes, fault.of);
  if (fault.kind === 'other-files') return errors.shardsOtherFiles(words.count(fault.found), words.count(fault.files));
  const file = visible(fault.file);
  if (fault.kind === 'changed-only') return errors.changedOnly(file);
  if (fault.kind === 'partial') return errors.partialReport(file);
  const first = visible(fault.first);
  if (fault.kind === 'same-unit') return errors.sameUnit(visible(fault.unit), file, first);
  if (fault.kind === 'other-day') {
    return errors.otherDay(file, words.date(fault.date), first, words.date(fault.firstDate));
  }
  if (fault.kind === 'other-levels') {
    const { levels } = messages[language].labels;
    return errors.otherLevels(fault.requirement, file, levels[fault.level], first, levels[fault.firstLevel]);
  }
  const sentences = {
    'other-scope': errors.otherScope,
    'other-changes': errors.otherChanges,
    'other-since': errors.otherEarlier,
    'no-roster': errors.rosterInOne,
  } satisfies Record<typeof fault.kind, unknown>;
  return sentences[fault.kind](file, first);
}

/** Reads a saved report and proves that it is one, of this catalogue. */
function readReport(file: string, catalogue: Catalogue, terminal: Terminal, language: Language): NamedReport {
  const report = openReport(file, terminal, language);
  if (report.catalogue.sha256 !== catalogue.sha256) {
    throw new UsageError(messages[language].cli.errors.otherCatalogue(visible(file)));
  }
  return { file, report };
}

/** How a format says what has changed, where it says nothing else of the two reports. */
function comparisonOf(format: FormatName) {
  const { comparison } = formatOf(format);
  const render = comparison && comparisons[comparison];
  return render && (({ changes, days }: SavedComparison, say: Say, paint: Paint) => render(changes, days, say, paint));
}

/** A text that is at hand, in the place of a report. */
const textRenderer = (text: string): TextRenderer => ({ head: () => '', plan: () => '', foot: () => text });

const onlyText = (text: string, path: string) => ({ renderer: textRenderer(text), target: new FileTarget(path) });

/** Throws a UsageError for a format that has no place for what has changed. */
function requireTold(asked: readonly FormatName[], file: string, language: Language): void {
  const untold = asked.find((format) => formatOf(format).untold);
  if (untold) throw new UsageError(messages[language].since.errors.untold(untold, visible(file)));
}

interface CompareParts {
  catalogue: Catalogue;
  options: ReportOptions;
  terminal: Terminal;
  language: Language;
}

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

/** What the Board has decided, whether it holds or not. */
function decidedIn({
  waivers,
  reviews,
  officialPlans,
}: Pick<Totals, 'waivers' | 'reviews' | 'officialPlans'>): Decided[] {
  const lists = [
    ...[waivers?.applied, waivers?.expired, waivers?.unused, reviews?.applied, reviews?.unused],
    ...[officialPlans?.applied, officialPlans?.unused],
  ];
  return lists.flatMap((list: readonly Decided[] | undefined) => list ?? []);
}
