import { join, resolve } from 'node:path';
import type { Assessment } from '../../check/assess/Assessment.js';
import { Board } from '../../desk/Board.js';
import type { SkippedFiles, Totals } from '../../desk/totals/Totals.js';
import { isNotepad } from '../../messages/isNotepad.js';
import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { loadTextFormat, type TextFormatName } from '../../report/formats.js';
import type { JudgementCache } from '../cache/JudgementCache.js';
import type { CachedRun } from '../cache/openCache.js';
import { FileSet } from '../FileSet.js';
import { refusalSentence } from '../git/askGit.js';
import { pathFault } from '../pathFault.js';
import { findPlans, type PlanFile } from '../read/findPlans.js';
import { readSource } from '../read/readCatalogue.js';
import { decodePlan, outsideLink, type PlanText, readPlanFile, SIZE_LIMIT } from '../read/readPlanFile.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { terminalPaint } from './colours.js';
import { exitCodes } from './exitCodes.js';
import { isForgotten } from './inForce.js';
import { listFiles } from './listFiles.js';
import { lookAhead } from './lookAhead.js';
import { type MendFilesOptions, mendFiles } from './mendFiles.js';
import { onlyOption } from './options.js';
import { Outputs } from './outputs.js';
import { Progress } from './Progress.js';
import { printConfig } from './printConfig.js';
import { Run } from './Run.js';
import { extentOf, type FilesInForce, type Scope, type ScopeOptions } from './scope.js';
import { type SettingOptions, type Settings, settingsOf, toWorking } from './settings.js';
import { addStepSummary } from './stepSummary.js';

export interface CheckOptions extends SettingOptions, ScopeOptions, MendFilesOptions {
  /** A folder, or `true` for the usual one. */
  cache?: string | true;
  format: TextFormatName;
  listFiles?: boolean;
  only?: string;
  printConfig?: boolean;
  stdinFilename?: string;
  verbose?: boolean;
  quiet?: boolean;
  fix?: boolean;
}

/** The language, and where it is from when it was asked for. */
export interface Chosen {
  language: Language;
  from?: string;
}

/** Is told what a run finds, beside its report; such a run writes no files. */
export interface Witness {
  /** Before anything is judged. */
  found: (at: Found) => void;
  plan: (assessment: Assessment) => void;
  totals: (totals: Totals) => void;
}

/** What a run is over. */
export interface Found {
  /** Paths as they were asked for: files, folders, globs. */
  asked: string[];
  /** The files to judge. */
  files: readonly string[];
  /** The files that all plans are judged by, absolute. */
  inForce: string[];
  /** Whether all that was asked for could be looked through. */
  isWhole: boolean;
  settings: Settings;
}

/** `rasoat check`: judges every plan found, one by one, and writes the reports as it goes. Returns the exit code. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  { language: asked, from }: Chosen,
  colours: boolean,
  witness?: Witness,
): Promise<number> {
  const { errors } = messages[asked].cli;
  if (options.verbose && options.quiet) throw new UsageError(errors.conflict('--verbose', '--quiet'));
  for (const name of ['unsafe', 'diff'] as const)
    if (options[name] && !options.fix) throw new UsageError(errors.needsFix(`--${name}`));
  if (options.fix && paths.includes('-')) throw new UsageError(errors.conflict('--fix', '-'));
  const settings = await settingsOf(options, terminal, { language: asked, chosen: from !== undefined });
  if (options.printConfig) {
    terminal.stdout(printConfig(settings, { ...options, paths }, terminal, from));
    return settings.complaints.length > 0 ? complain(settings.complaints, terminal) : exitCodes.fine;
  }
  const only = onlyOption(options.only, settings.catalogue, settings.language);
  const sources = findSources(paths, options, settings, terminal);
  const say = messages[settings.language].cli.errors;
  const complaints = [
    ...settings.complaints,
    ...sources.missing.map(({ path, glob }) => notThere(path, glob, settings.language)),
    ...sources.closed.map((path) => say.unreadableFolder(visible(path))),
    ...sources.outside.map((path) => say.linkedFolder(visible(path))),
    ...(sources.untold ? [refusalSentence(sources.untold, say.tracked)] : []),
  ];
  const { skipped } = sources;
  witness?.found({
    asked: sources.asked,
    files: sources.list.flatMap(({ path }) => path ?? []),
    inForce: inForce(settings),
    isWhole: sources.missing.length + sources.closed.length + sources.outside.length === 0 && !sources.untold,
    settings,
  });
  if (sources.list.length === 0) {
    const { labels } = messages[settings.language];
    throw new UsageError([...complaints, say.noPlans, ...labels.skipped(skipped)].join('\n'));
  }
  if (options.listFiles) {
    await listFiles(sources, options.shard, settings.language, terminal);
    return complaints.length > 0 ? complain(complaints, terminal) : exitCodes.fine;
  }
  for (const warning of settings.warnings) terminal.stderr(`${visible(warning)}\n`);
  for (const { file } of sources.list.filter(({ file }) => isNotepad(file)))
    terminal.stderr(`${say.notepadEnding(visible(file))}\n`);
  const extent = await extentOf(sources, options, settings, filesInForce(settings), terminal);
  if (options.fix) {
    const mended = await mendFiles(extent.list.filter(extent.isJudged), options, settings, terminal);
    complaints.push(...mended.complaints);
    if (options.diff)
      return complaints.length > 0
        ? complain(complaints, terminal)
        : mended.files > 0
          ? exitCodes.failing
          : exitCodes.fine;
  }
  const since = options.since === undefined ? [] : [resolve(terminal.cwd, options.since)];
  const { overwritten } = sources;
  const read = new FileSet([
    ...inForce(settings),
    ...since,
    ...(overwritten === undefined ? [] : [resolve(terminal.cwd, overwritten)]),
  ]);
  const overwriting = settings.outputs.find(({ path }) => read.has(path));
  if (overwriting) throw new UsageError(say.outputIsInput(visible(overwriting.named)));
  const cached = {
    option: options.cache,
    asked: [paths.length > 0 ? paths : settings.plans, extent.shard, settings.exclusions],
    only,
  };
  const kept = await cacheOf(cached, settings, terminal);
  terminal.interruption?.hold();
  const outputs = new Outputs(settings.language, terminal.interruption);
  try {
    const failed = await judgeAll(
      extent,
      { ...options, ids: only, skipped, kept, all: sources.list, witness },
      settings,
      outputs,
      terminal,
      colours,
    );
    for (const remark of outputs.remarks) terminal.stderr(`${visible(remark)}\n`);
    const all = [...complaints, ...outputs.complaints];
    if (all.length > 0) return complain(all, terminal);
    return failed && settings.failOn !== 'never' ? exitCodes.failing : exitCodes.fine;
  } finally {
    outputs.discard();
    kept?.discard();
  }
}

async function judgeAll(
  extent: Scope<Source>,
  options: CheckOptions & {
    ids?: ReadonlySet<string>;
    skipped: SkippedFiles;
    kept?: JudgementCache;
    /** Also the files of other shards. */
    all: readonly Source[];
    witness?: Witness;
  },
  settings: Settings,
  outputs: Outputs,
  terminal: Terminal,
  colours: boolean,
): Promise<boolean> {
  const { catalogue, asOf, language, failOn, issuer, contact, replyBy, due, roster, waivers, reviews, inForce } =
    settings;
  const rosterFile = settings.rosterFile && toWorking(terminal.cwd, settings.rosterFile);
  const { verbose = false, quiet = false, ids: only, kept } = options;
  const context = {
    version: terminal.version,
    catalogue,
    asOf,
    say: sayIn(language),
    issuer,
    ...(contact && { contact }),
    ...(replyBy && { replyBy }),
    ...(rosterFile && { rosterFile }),
    ...(inForce && { configurations: [inForce] }),
    ...(isForgotten(inForce, asOf, terminal.today) && { forgotten: true }),
    ...(only && { only: [...only] }),
    shard: extent.shard,
    changedSince: extent.changedSince,
    ...(extent.baseline && { since: extent.baseline.since }),
  };
  // What is handed on is whole; `--quiet` is for the terminal.
  if (!options.witness) {
    await outputs.open(settings.outputs, context, { verbose, failOn });
    const asked = [options.format, ...settings.outputs.map(({ format }) => format)];
    await addStepSummary(outputs, asked, context, { verbose, failOn }, terminal);
  }
  for (const warning of outputs.warnings) terminal.stderr(`${warning}\n`);
  const source = sourceText(settings);
  const board = new Board(catalogue, {
    asOf,
    only,
    roster,
    ...(due && { due }),
    waivers,
    reviews,
    source,
    copies: kept,
  });
  const sources = extent.list;
  terminal.frugal?.(sources.length);
  const progress = new Progress(terminal, sources.length, language);
  const write = (text: string) => {
    if (text === '') return;
    progress.clear();
    terminal.stdout(text);
  };
  const renderer = (await loadTextFormat(options.format))(context, {
    verbose,
    quiet,
    failOn,
    paint: terminalPaint(colours),
  });
  const run = new Run({
    board,
    catalogue,
    renderer,
    write,
    outputs,
    only,
    interruption: terminal.interruption,
    cache: kept,
    failOn,
    extent,
    witness: options.witness,
  });
  write(renderer.head());
  const pauseNow = async () => await terminal.interruption?.pause();
  const isTouched = await lookAhead(board, options.all, extent.isJudged, pauseNow);
  for (const [done, source] of sources.entries()) {
    progress.at(done);
    const pause = terminal.interruption?.pause();
    if (pause) await pause;
    const isJudged = extent.isJudged(source) || isTouched(source);
    await run.file(source.file, source.read(), isJudged, source.path !== undefined);
  }
  progress.clear();
  const totals = await run.finish(sources.length, options.skipped);
  options.witness?.totals(totals);
  kept?.finish();
  return run.failed;
}

/** The judgements of an earlier run, where they are asked for. */
async function cacheOf(
  { option, ...run }: Omit<CachedRun, 'option' | 'source'> & { option: CheckOptions['cache'] },
  settings: Settings,
  terminal: Terminal,
): Promise<JudgementCache | undefined> {
  if (option === undefined) return undefined;
  const { openCache } = await import('../cache/openCache.js');
  return openCache({ ...run, option, source: sourceText(settings) }, settings, terminal);
}

/** Why nothing is judged of a path: nothing is there, or nothing can be by this name. */
function notThere(path: string, glob: boolean, language: Language): string {
  const { cli, paths } = messages[language];
  const fault = pathFault(path);
  // `*` and `?` are of a pattern.
  if (fault && !(glob && fault.why === 'sign'))
    return paths.fault(visible(path), { ...fault, name: visible(fault.name) });
  return (glob ? cli.errors.noMatch : cli.errors.noSuchPath)(visible(path));
}

function complain(complaints: readonly string[], terminal: Terminal): number {
  for (const complaint of complaints) terminal.stderr(`${complaint}\n`);
  return exitCodes.unusable;
}

/** The text of the conclusion, beside its catalogue; a catalogue may come without. */
function sourceText({ catalogue, catalogueFolder }: Settings): string | undefined {
  return readSource(catalogueFolder, catalogue.conclusion.source);
}

interface Source {
  file: string;
  /** Absent for standard input. */
  path?: string;
  read: () => PlanText;
}

function findSources(given: readonly string[], options: CheckOptions, settings: Settings, terminal: Terminal) {
  const paths = given.length > 0 ? given : settings.plans;
  const named = paths.filter((path) => path !== '-');
  const wanted = paths.length === 0 ? ['.'] : named;
  const since = options.since === undefined ? [] : [resolve(terminal.cwd, options.since)];
  const found = findPlans(wanted, {
    cwd: terminal.cwd,
    env: terminal.env,
    except: [...inForce(settings), ...since],
    reports: settings.outputs.map(({ path }) => path),
    exclusions: settings.exclusions,
  });
  const list: Source[] = found.files.map(({ file, path, isOutside }: PlanFile) => ({
    file,
    path,
    read: () => (isOutside ? outsideLink() : readPlanFile(path)),
  }));
  if (paths.includes('-')) {
    const file = options.stdinFilename || '<stdin>';
    // Read at once: while it waits for someone to type, a signal must end the program by itself.
    const typed = decodePlan(terminal.stdin(SIZE_LIMIT + 1));
    list.push({ file, read: () => typed });
    list.sort((a, b) => (a.file < b.file ? -1 : 1));
  }
  return { ...found, list, asked: wanted, byConfiguration: given.length === 0 };
}

/** The configuration, roster and catalogue in force are no plans, should they lie below a folder that is checked. */
function inForce(settings: Settings): string[] {
  const { catalogue, others } = filesInForce(settings);
  return [...catalogue, ...others];
}

function filesInForce({ catalogue, catalogueFolder, bundled, config, rosterFile }: Settings): FilesInForce {
  return {
    catalogue: ['conclusion.yaml', ...catalogue.conclusion.sections].map((name) => join(catalogueFolder, name)),
    bundled,
    others: [...(config.path === undefined ? [] : [config.path]), ...(rosterFile === undefined ? [] : [rosterFile])],
  };
}
