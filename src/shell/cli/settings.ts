import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { OfficialPlan, Review, Waiver } from '../../check/assess/Decisions.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { withLevels } from '../../check/catalogue/withLevels.js';
import type { ConfigurationInForce } from '../../desk/InForce.js';
import type { DistrictSpellings } from '../../desk/roster/districtSpellings.js';
import type { Roster } from '../../desk/roster/Roster.js';
import type { ColumnsRead } from '../../desk/roster/tableRoster.js';
import type { WordFile } from '../../desk/roster/UnitEntry.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import type { BoardContact, Issuer } from '../../report/Format.js';
import { isBounded } from '../glob/isBounded.js';
import { isOutside } from '../links.js';
import { type Exclusion, exclusionOf } from '../read/Exclusion.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { type DecisionsInForce, decisionsIn } from './decisions.js';
import { type By, requireFolder } from './districtOutputs.js';
import { escapedPaths } from './escapedPaths.js';
import { configurationInForce } from './inForce.js';
import { keepEntered } from './keepEntered.js';
import { Mistakes } from './Mistakes.js';
import { catalogueFolder, openCatalogue } from './openCatalogue.js';
import { type OpenConfig, readConfig } from './openConfig.js';
import { openDecisions } from './openDecisions.js';
import { openRegister } from './openRegister.js';
import { openRoster } from './openRoster.js';
import { asOfOption } from './options.js';
import { type OutputOption, outputOptions } from './outputs.js';
import { replyByOf } from './replyBy.js';

export type FailOn = 'error' | 'warning' | 'never';

/** What the command line may say of a run; what it leaves open the configuration says, else the default holds. */
export interface SettingOptions {
  asOf?: string;
  by?: By;
  catalogue?: string;
  config?: string;
  decisions?: string[];
  exclude?: string[];
  failOn?: FailOn;
  output?: string[];
  replyBy?: string;
  roster?: string;
  register?: string;
}

/** What is in force for a run. */
export interface Settings {
  config: OpenConfig;
  /** What of it can make a run green; absent without one. */
  inForce?: ConfigurationInForce;
  language: Language;
  catalogue: Catalogue;
  /** Where the catalogue stands. */
  catalogueFolder: string;
  /** Whether it is the program's own: nobody has named another. */
  bundled: boolean;
  asOf: IsoDate;
  due?: IsoDate;
  failOn: FailOn;
  /** The paths to check when none is named, relative to the working folder. */
  plans: string[];
  /** What is left out of folders and globs: as the command line says, and as the configuration does. */
  exclusions: Exclusion[];
  rosterFile?: string;
  roster?: Roster;
  registerFile?: string;
  /** The Word documents that the register has, by the codes of their units. */
  words?: ReadonlyMap<string, WordFile[]>;
  /** Which columns of a roster kept as a table are read as what. */
  rosterColumns?: ColumnsRead;
  /** Districts that the roster writes in several ways. */
  districtSpellings?: DistrictSpellings[];
  /** Files of decisions beside the configuration, absolute. */
  decisionFiles: string[];
  waivers?: Waiver[];
  reviews?: Review[];
  officialPlans?: OfficialPlan[];
  /** A sentence on a decision on an official plan, with the place where that stands. */
  atDecision: DecisionsInForce['at'];
  issuer?: Issuer;
  contact?: BoardContact;
  /** By when units are asked to answer; not before the as-of date. */
  replyBy?: IsoDate;
  outputs: OutputOption[];
  /** Decisions that are void because of a mistake: the run goes on, and ends with exit code 2. */
  complaints: string[];
  /** What is to be known, and stops nothing. */
  warnings: string[];
}

/**
 * Puts together what is in force: the command line, then the configuration, then defaults. Throws a UsageError that says
 * everything that is wrong.
 */
export async function settingsOf(
  options: SettingOptions,
  terminal: Terminal,
  { language: asked, chosen }: { language: Language; chosen: boolean },
): Promise<Settings> {
  const { cwd, today } = terminal;
  const config = readConfig(terminal, options.config, asked);
  const { configuration: written, problems } = config.parsed;
  const language = chosen ? asked : (written.language ?? asked);
  const mistakes = new Mistakes(config.file ?? '', language);
  mistakes.problems(problems);
  await escapedPaths(config, language, mistakes);
  const fromConfig = (path: string | undefined) => path && resolve(config.folder, path);
  // Of what is not to be read no other mistake may tell.
  if (await leavesRepository(config, options, language, mistakes)) throw new UsageError(mistakes.lines().join('\n'));
  const folder = options.catalogue ?? fromConfig(written.catalogue);
  const rosterFile = options.roster === undefined ? fromConfig(written.roster) : resolve(cwd, options.roster);
  const dayInConfig = options.asOf === undefined ? written.as_of : undefined;
  const asOf = await mistakes.try(() => dayInConfig ?? asOfOption(options.asOf, today, language));
  const bundled = await mistakes.try(() => openCatalogue(terminal, folder, language));
  const opened = rosterFile && (await mistakes.try(() => openRoster(terminal, rosterFile, cwd, language)));
  const { roster, columns, spellings } = opened || {};
  const registerFile = options.register === undefined ? fromConfig(written.register) : resolve(cwd, options.register);
  const words = registerFile && (await mistakes.try(() => openRegister(terminal, registerFile, roster, language)));
  const outputs = await outputsOf(options, config, terminal, language, mistakes);
  const fileIn = (from: string, path: string) => toWorking(cwd, resolve(from, path));
  const run = { asOf, roster, language, fileIn };
  const named = options.decisions
    ? options.decisions.map((path) => resolve(cwd, path))
    : (written.decisions ?? []).map((path) => resolve(config.folder, path));
  const opening = named.map((path) => bundled && mistakes.try(() => openDecisions(terminal, path, bundled, language)));
  const files = (await Promise.all(opening)).filter((file) => file !== undefined);
  const decided = bundled && decisionsIn(config, files, { ...run, catalogue: bundled }, mistakes);
  const own = [...(decided?.waivers ?? []), ...(decided?.reviews ?? []), ...(decided?.officialPlans ?? [])];
  const kept =
    bundled && outputs && (await mistakes.try(() => keepEntered(outputs, files, own, bundled, terminal, language)));
  const exclusions = await mistakes.try(() => exclusionsOf(options, config, cwd, language));
  const replies = asOf && (await mistakes.try(() => replyByOf(options.replyBy, config, { asOf, today, language })));
  if (mistakes.fatal || !asOf || !decided || !kept || !exclusions || !replies)
    throw new UsageError(mistakes.lines().join('\n'));
  const { levels, at, ...decisions } = decided;
  const { due, issuer, contact } = written;
  const { replyBy, warning } = replies;
  const inForce = configurationInForce(config, bundled, options);
  return {
    config,
    ...(inForce && { inForce }),
    language,
    catalogue: withLevels(bundled, levels),
    catalogueFolder: catalogueFolder(terminal, folder),
    bundled: folder === undefined,
    asOf,
    failOn: options.failOn ?? written.fail_on ?? 'error',
    plans: (written.plans ?? []).map((path) => toWorking(cwd, resolve(config.folder, path))),
    exclusions,
    outputs: kept.outputs,
    decisionFiles: files.map(({ path }) => path),
    complaints: mistakes.lines(),
    warnings: [...(warning === undefined ? [] : [warning]), ...kept.warnings],
    ...(due && { due }),
    ...(rosterFile && { rosterFile }),
    ...(roster && { roster }),
    ...(registerFile && { registerFile }),
    ...(words && { words }),
    ...(columns && { rosterColumns: columns }),
    ...(spellings && { districtSpellings: spellings }),
    ...decisions,
    atDecision: at,
    issuer,
    ...(contact && { contact }),
    ...(replyBy && { replyBy }),
  };
}

function exclusionsOf(
  { exclude = [] }: SettingOptions,
  config: OpenConfig,
  cwd: string,
  language: Language,
): Exclusion[] {
  const { errors } = messages[language].cli;
  const { folder, parsed } = config;
  const read = (pattern: string, below: string, from?: string) => {
    if (pattern.trim() === '') throw new UsageError(errors.optionMissingArgument('--exclude'));
    try {
      return exclusionOf(pattern, below, from);
    } catch {
      throw new UsageError((isBounded(pattern) ? errors.invalidExclude : errors.tooManyStars)(visible(pattern)));
    }
  };
  return [
    ...exclude.map((pattern) => read(pattern, cwd)),
    ...(parsed.configuration.exclude ?? []).map((pattern, i) =>
      read(pattern, folder, `${config.file}:${parsed.locate(`/exclude/${i}`).range.start.line}`),
    ),
  ];
}

/** What a configuration that was found in a repository names is in it: who wants other files names them, or the configuration. */
async function leavesRepository(
  { folder, path: found, parsed: { configuration: written, locate } }: OpenConfig,
  options: SettingOptions,
  language: Language,
  mistakes: Mistakes,
): Promise<boolean> {
  if (found === undefined || options.config !== undefined) return false;
  const named = {
    ...(options.roster === undefined && written.roster !== undefined && { '/roster': written.roster }),
    ...(options.register === undefined && written.register !== undefined && { '/register': written.register }),
    ...(options.catalogue === undefined && written.catalogue !== undefined && { '/catalogue': written.catalogue }),
    ...(options.decisions === undefined &&
      Object.fromEntries((written.decisions ?? []).map((path, i) => [`/decisions/${i}`, path]))),
    ...Object.fromEntries((written.plans ?? []).map((path, i) => [`/plans/${i}`, path.replace(/[*?[{(!].*$/s, '')])),
  };
  const outside = Object.entries(named).filter(([, path]) => isOutside(resolve(folder, path), folder));
  for (const [pointer, path] of outside) {
    const refuse = () => {
      throw new UsageError(messages[language].cli.errors.namedOutside(visible(path)));
    };
    await mistakes.try(refuse, locate(pointer).range);
  }
  return outside.length > 0;
}

/** The reports to write; each mistake in those of the configuration is said with its place. */
async function outputsOf(
  { output, by: asked }: SettingOptions,
  { folder, parsed: { configuration, locate } }: OpenConfig,
  { cwd }: Terminal,
  language: Language,
  mistakes: Mistakes,
): Promise<OutputOption[] | undefined> {
  const by = asked ?? configuration.by;
  if (output)
    return mistakes.try(() => {
      const outputs = outputOptions(output, cwd, language, by);
      if (asked) requireFolder(outputs, language);
      return outputs;
    });
  const good: string[] = [];
  for (const [i, value] of (configuration.outputs ?? []).entries()) {
    const { range } = locate(`/outputs/${i}`);
    // With those before it, for two reports may not go to one place.
    const act = () => below(outputOptions([...good, value], folder, language, by), folder, language);
    if (await mistakes.try(act, range)) good.push(value);
  }
  const outputs = outputOptions(good, folder, language, by);
  if (by && (asked || good.length > 0))
    await mistakes.try(() => requireFolder(outputs, language), asked ? undefined : locate('/by').range);
  return outputs;
}

/**
 * Who can change a configuration could else have any file overwritten by whoever checks the change: what it names stays
 * below its folder, and out of git's own. The command line may name any place.
 */
function below(outputs: OutputOption[], folder: string, language: Language): OutputOption[] {
  for (const { path, named } of outputs) {
    const steps = relative(realAsFar(folder), realAsFar(path)).split(sep);
    const leaves = steps[0] === '..' || isAbsolute(steps.join(sep));
    if (leaves || steps.some((step) => step.toLowerCase() === '.git'))
      throw new UsageError(messages[language].cli.errors.outputOutside(visible(named)));
  }
  return outputs;
}

/** Without links; of what is not there, as far as it is. */
function realAsFar(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realAsFar(above), basename(path));
  }
}

/** A path or glob as the working folder sees it. */
export function toWorking(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}
