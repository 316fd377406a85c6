import { resolve } from 'node:path';
import { isNotepad } from '../../messages/isNotepad.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { formatOf, type TextFormatName } from '../../report/formats.js';
import type { JudgementCache } from '../cache/JudgementCache.js';
import type { CachedRun } from '../cache/openCache.js';
import { FileSet } from '../FileSet.js';
import { refusalSentence } from '../git/askGit.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { besideEarlier, isDayOne } from './dayOne.js';
import { requireDistricts } from './districtOutputs.js';
import { exitCodes } from './exitCodes.js';
import { withPlans } from './inForce.js';
import { type Found, type Judging, judgeAll, sourceText, type Witness } from './judgeAll.js';
import { listFiles } from './listFiles.js';
import { type MendFilesOptions, mendFiles } from './mendFiles.js';
import { Outputs } from './Outputs.js';
import { onlyOption } from './options.js';
import { printConfig } from './printConfig.js';
import { noneSentYet, rosterRemarks } from './rosterColumns.js';
import type { SettingOptions } from './SettingOptions.js';
import { extentOf, type Scope, type ScopeOptions } from './scope.js';
import { type Settings, settingsOf } from './settings.js';
import { filesInForce, findSources, inForce, notThere, type Source, type Sources } from './sources.js';

/** The options of `rasoat check`. */
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

/** `rasoat check`: judges every plan found, one by one, and writes the reports as it goes. Returns the exit code. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  { language: asked, from }: Chosen,
  colours: boolean,
  witness?: Witness,
): Promise<number> {
  refuseContradictions(paths, options, asked);
  const settings = await settingsHere(paths, options, terminal, { language: asked, chosen: from !== undefined });
  if (options.printConfig) {
    terminal.stdout(printConfig(settings, { ...options, paths }, terminal, from));
    return exitAfter(settings.complaints, terminal);
  }
  const isWhole = !options.partial && options.shard === undefined && options.changedSince === undefined;
  requireDistricts(settings.outputs, { units: settings.roster?.units, isWhole }, settings.language);
  const only = onlyOption(options.only, settings.catalogue, settings.language);
  const sources = findSources(paths, options, settings, terminal);
  const complaints = [...settings.complaints, ...notFound(sources, settings)];
  witness?.found(foundIn(sources, settings));
  const reports = reportsOf(sources, complaints, options, settings, terminal, witness !== undefined);
  complaints.push(...reports.complaints);
  if (options.listFiles) {
    await listFiles(sources, options.shard, settings.language, terminal);
    return exitAfter(complaints, terminal);
  }
  warn(sources, settings, terminal, witness ? 'watched' : options.quiet ? 'quiet' : 'usual');
  const extent = await extentOf(sources, options, settings, filesInForce(settings), terminal);
  if (options.fix) {
    const mended = await mendFiles(extent.list.filter(extent.isJudged), options, settings, terminal);
    complaints.push(...mended.complaints);
    if (options.diff) return exitAfter(complaints, terminal, mended.files > 0);
  }
  refuseOverwriting(sources, options.since, settings, terminal);
  const kept = await cacheOf(
    {
      option: options.cache,
      asked: [paths.length > 0 ? paths : settings.plans, extent.shard, settings.exclusions],
      only,
    },
    settings,
    terminal,
  );
  const judging = { ...options, ids: only, skipped: sources.skipped, kept, all: sources.list, witness };
  return judged(extent, judging, { ...settings, outputs: reports.outputs }, complaints, terminal, colours);
}

/** The settings of a run; where no paths are given, its plans are those of the configuration, which is in force too. */
async function settingsHere(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  asked: { language: Language; chosen: boolean },
): Promise<Settings> {
  const settings = await settingsOf({ ...options, hasPaths: paths.length > 0 }, terminal, asked);
  return paths.length > 0 ? settings : { ...settings, inForce: withPlans(settings.inForce, settings.config) };
}

/** What a run is over, for its witness. */
function foundIn({ asked, list, missing, closed, outside, untold }: Sources, settings: Settings): Found {
  return {
    asked,
    files: list.flatMap(({ path }) => path ?? []),
    inForce: inForce(settings),
    isWhole: missing.length + closed.length + outside.length === 0 && !untold,
    settings,
  };
}

/**
 * Judges what a run is over and writes its reports, of which nothing half written stays behind.
 * @param complaints what has gone wrong before; decides the exit code with what goes wrong here
 */
async function judged(
  extent: Scope<Source>,
  judging: Omit<Judging, 'complain'>,
  settings: Settings,
  complaints: readonly string[],
  terminal: Terminal,
  colours: boolean,
): Promise<number> {
  terminal.interruption?.hold();
  const outputs = new Outputs(settings.language, terminal.interruption);
  const said = [...complaints];
  try {
    const failed = await judgeAll(
      extent,
      { ...judging, complain: (more) => said.push(...more) },
      settings,
      outputs,
      terminal,
      colours,
    );
    for (const remark of outputs.remarks) terminal.stderr(`${visible(remark)}\n`);
    return exitAfter([...said, ...outputs.complaints], terminal, failed && settings.failOn !== 'never');
  } finally {
    outputs.discard();
    judging.kept?.discard();
  }
}

/**
 * The files to write. Where no plan was found these are those of day one, with complaints; throws a UsageError where nothing can be told of
 * who has sent none.
 */
function reportsOf(
  sources: Sources,
  complaints: readonly string[],
  options: CheckOptions,
  settings: Settings,
  terminal: Terminal,
  isWatched: boolean,
): Pick<Settings, 'outputs' | 'complaints'> {
  if (sources.list.length > 0) return { outputs: settings.outputs, complaints: [] };
  const { cli, labels } = messages[settings.language];
  const { noPlans } = cli.errors;
  const begin = noneSentYet(settings, terminal);
  if (isWatched || !isDayOne(sources, options, settings))
    throw new UsageError([...complaints, noPlans, ...labels.skipped(sources.skipped), ...begin].join('\n'));
  const { outputs, kept } = besideEarlier(settings);
  return { outputs, complaints: [noPlans, ...begin, ...kept] };
}

/** Throws a UsageError for options that contradict each other. */
function refuseContradictions(paths: readonly string[], options: CheckOptions, language: Language): void {
  const { errors } = messages[language].cli;
  if (options.verbose && options.quiet) throw new UsageError(errors.conflict('--verbose', '--quiet'));
  for (const name of ['unsafe', 'diff'] as const)
    if (options[name] && !options.fix) throw new UsageError(errors.needsFix(`--${name}`));
  if (options.fix && paths.includes('-')) throw new UsageError(errors.conflict('--fix', '-'));
}

/** What was asked for and could not be looked through: the run goes on, and ends with exit code 2. */
function notFound({ missing, closed, outside, untold }: Sources, { language }: Settings): string[] {
  const { errors } = messages[language].cli;
  return [
    ...missing.map(({ path, glob }) => notThere(path, glob, language)),
    ...closed.map((path) => errors.unreadableFolder(visible(path))),
    ...outside.map((path) => errors.linkedFolder(visible(path))),
    ...(untold ? [refusalSentence(untold, errors.tracked, errors.git)] : []),
  ];
}

/** Says what is to be known and stops nothing. */
function warn(
  { list, unheeded }: Sources,
  settings: Settings,
  terminal: Terminal,
  run: 'usual' | 'quiet' | 'watched',
): void {
  const { errors } = messages[settings.language].cli;
  for (const place of unheeded) terminal.stderr(`${errors.unheededRule(visible(place))}\n`);
  for (const warning of settings.warnings) terminal.stderr(`${visible(warning)}\n`);
  for (const { file } of list.filter(({ file }) => isNotepad(file)))
    terminal.stderr(`${errors.notepadEnding(visible(file))}\n`);
  // Of each round of a watch it would be said anew.
  if (run === 'watched') return;
  for (const line of rosterRemarks(settings, terminal, run === 'quiet')) terminal.stderr(`${line}\n`);
}

/** Throws a UsageError for a report in the place of what is read. */
function refuseOverwriting(
  { overwritten }: Sources,
  since: string | undefined,
  settings: Settings,
  { cwd }: Terminal,
): void {
  const read = new FileSet([
    ...inForce(settings),
    ...(since === undefined ? [] : [resolve(cwd, since)]),
    ...(overwritten === undefined ? [] : [resolve(cwd, overwritten)]),
  ]);
  // A workbook of decisions is written anew with all that is entered in it.
  const books = new FileSet(settings.decisionFiles.filter((path) => !/\.ya?ml$/i.test(path)));
  const overwriting = settings.outputs.find(
    ({ path, format }) => read.has(path) && !(formatOf(format).keepsEntered && books.has(path)),
  );
  if (!overwriting) return;
  throw new UsageError(messages[settings.language].cli.errors.outputIsInput(visible(overwriting.named)));
}

/** The judgements of an earlier run, where they are asked for. */
async function cacheOf(
  { option, ...run }: Omit<CachedRun, 'option' | 'source'> & { option: CheckOptions['cache'] },
  settings: Settings,
  terminal: Terminal,
): Promise<JudgementCache | undefined> {
  if (option === undefined) return undefined;
  const { openCache } = await import('../cache/openCache.js');
  return openCache({ ...run, option, source: sourceText(settings, terminal) }, settings, terminal);
}

/** Says what went wrong; returns the exit code, which says so before it says that something fails. */
function exitAfter(complaints: readonly string[], terminal: Terminal, isFailing = false): number {
  for (const complaint of complaints) terminal.stderr(`${complaint}\n`);
  if (complaints.length > 0) return exitCodes.unusable;
  return isFailing ? exitCodes.failing : exitCodes.fine;
}
