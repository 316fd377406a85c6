import { resolve } from 'node:path';
import type { OfficialPlan, Review, Waiver } from '../../check/assess/Decisions.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { withLevels } from '../../check/catalogue/withLevels.js';
import type { ConfigurationInForce } from '../../desk/configuration/ConfigurationInForce.js';
import type { Language } from '../../messages/Language.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { BoardContact, Issuer } from '../../report/Format.js';
import type { Exclusion } from '../read/Exclusion.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { decidedOf } from './decidedOf.js';
import type { DecisionsInForce } from './decisions.js';
import { escapedPaths } from './escapedPaths.js';
import { exclusionsOf } from './exclusionsOf.js';
import { configurationInForce } from './inForce.js';
import { leavesRepository } from './leavesRepository.js';
import { Mistakes } from './Mistakes.js';
import type { OutputOption } from './OutputOption.js';
import { catalogueFolder, openCatalogue } from './openCatalogue.js';
import { type OpenConfig, readConfig } from './openConfig.js';
import { asOfOption } from './options.js';
import { outputsOf } from './outputsOf.js';
import { placesOf } from './placesOf.js';
import { replyByOf } from './replyBy.js';
import type { FailOn, SettingOptions } from './SettingOptions.js';
import { toWorking } from './toWorking.js';
import { type UnitsInForce, unitsOf } from './unitsOf.js';
import { unwrittenOutputs } from './unwrittenOutputs.js';

/** What is in force for a run. */
export interface Settings extends UnitsInForce {
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
  // Of what is not to be read no other mistake may tell.
  if (await leavesRepository(config, options, terminal, language, mistakes))
    throw new UsageError(mistakes.lines().join('\n'));
  const places = placesOf(options, config, cwd);
  const dayInConfig = options.asOf === undefined ? written.as_of : undefined;
  const asOf = await mistakes.try(() => dayInConfig ?? asOfOption(options.asOf, today, language));
  const loaded = await mistakes.try(() => openCatalogue(terminal, places.catalogue, language));
  const units = await unitsOf(places, terminal, language, mistakes);
  const outputs = await outputsOf(options, config, terminal, language, mistakes);
  const run = { catalogue: loaded, asOf, roster: units.roster, outputs };
  const decided = await decidedOf(config, places, run, terminal, language, mistakes);
  const exclusions = await mistakes.try(() => exclusionsOf(options, config, cwd, language));
  const replies = asOf && (await mistakes.try(() => replyByOf(options.replyBy, config, { asOf, today, language })));
  if (mistakes.fatal || !loaded || !asOf || !decided || !exclusions || !replies)
    throw new UsageError(mistakes.lines().join('\n'));
  const { levels, at, ...decisions } = decided.inForce;
  const { replyBy, warning } = replies;
  const inForce = configurationInForce(config, loaded, options);
  return {
    config,
    ...(inForce && { inForce }),
    language,
    catalogue: withLevels(loaded, levels),
    catalogueFolder: catalogueFolder(terminal, places.catalogue),
    bundled: places.catalogue === undefined,
    asOf,
    ...saidByEither(options, config, cwd),
    exclusions,
    outputs: decided.outputs,
    decisionFiles: decided.files,
    complaints: mistakes.lines(),
    warnings: [
      ...(warning === undefined ? [] : [warning]),
      ...unwrittenOutputs(options.output !== undefined, config, decided.outputs, language),
      ...decided.warnings,
    ],
    ...units,
    ...decisions,
    atDecision: at,
    ...(replyBy && { replyBy }),
  };
}

/** What needs no more than the command line and the configuration to be known. */
function saidByEither(
  { failOn }: SettingOptions,
  { folder, parsed: { configuration: written } }: OpenConfig,
  cwd: string,
): Pick<Settings, 'failOn' | 'plans' | 'due' | 'issuer' | 'contact'> {
  const { fail_on: writtenLevel = 'error', plans = [], due, issuer, contact } = written;
  return {
    failOn: failOn ?? writtenLevel,
    plans: plans.map((path) => toWorking(cwd, resolve(folder, path))),
    ...(due && { due }),
    ...(issuer && { issuer }),
    ...(contact && { contact }),
  };
}
