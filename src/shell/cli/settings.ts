import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OfficialPlan, Review, Waiver } from '../../check/assess/Decisions.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { withLevels } from '../../check/catalogue/withLevels.js';
import type { ConfigurationInForce } from '../../desk/configuration/ConfigurationInForce.js';
import type { DistrictSpellings } from '../../desk/roster/districtSpellings.js';
import type { Roster } from '../../desk/roster/Roster.js';
import type { ColumnsRead } from '../../desk/roster/tableRoster.js';
import type { WordFile } from '../../desk/roster/UnitEntry.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import type { BoardContact, Issuer } from '../../report/Format.js';
import { formatOf } from '../../report/formats.js';
import { FileSet } from '../FileSet.js';
import type { Exclusion } from '../read/Exclusion.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { type DecisionsInForce, decisionsIn } from './decisions.js';
import { escapedPaths } from './escapedPaths.js';
import { exclusionsOf } from './exclusionsOf.js';
import { configurationInForce } from './inForce.js';
import { keepEntered } from './keepEntered.js';
import { leavesRepository } from './leavesRepository.js';
import { Mistakes } from './Mistakes.js';
import type { OutputOption } from './OutputOption.js';
import { catalogueFolder, openCatalogue } from './openCatalogue.js';
import { type OpenConfig, readConfig } from './openConfig.js';
import { openDecisions } from './openDecisions.js';
import { openRegister } from './openRegister.js';
import { openRoster } from './openRoster.js';
import { asOfOption } from './options.js';
import { outputsOf } from './outputsOf.js';
import { replyByOf } from './replyBy.js';
import type { FailOn, SettingOptions } from './SettingOptions.js';
import { toWorking } from './toWorking.js';

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
  const { due, issuer, contact } = written;
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
    failOn: options.failOn ?? written.fail_on ?? 'error',
    plans: (written.plans ?? []).map((path) => toWorking(cwd, resolve(config.folder, path))),
    exclusions,
    outputs: decided.outputs,
    decisionFiles: decided.files,
    complaints: mistakes.lines(),
    warnings: [...(warning === undefined ? [] : [warning]), ...decided.warnings],
    ...(due && { due }),
    ...units,
    ...decisions,
    atDecision: at,
    issuer,
    ...(contact && { contact }),
    ...(replyBy && { replyBy }),
  };
}

/** Where what stands beside the configuration is: as the command line says, else as the configuration does. */
interface Places {
  catalogue: string | undefined;
  roster: string | undefined;
  register: string | undefined;
  decisions: string[];
}

function placesOf(
  options: SettingOptions,
  { folder, parsed: { configuration: written } }: OpenConfig,
  cwd: string,
): Places {
  const place = (named: string | undefined, inConfig: string | undefined) =>
    named === undefined ? inConfig && resolve(folder, inConfig) : resolve(cwd, named);
  return {
    catalogue: options.catalogue ?? place(undefined, written.catalogue),
    roster: place(options.roster, written.roster),
    register: place(options.register, written.register),
    decisions: options.decisions
      ? options.decisions.map((path) => resolve(cwd, path))
      : (written.decisions ?? []).map((path) => resolve(folder, path)),
  };
}

/** The roster, and what the register says has come in of its units. */
async function unitsOf(
  { roster: rosterFile, register: registerFile }: Places,
  terminal: Terminal,
  language: Language,
  mistakes: Mistakes,
): Promise<Pick<Settings, 'rosterFile' | 'roster' | 'rosterColumns' | 'districtSpellings' | 'registerFile' | 'words'>> {
  const opened = rosterFile && (await mistakes.try(() => openRoster(terminal, rosterFile, terminal.cwd, language)));
  const { roster, columns, spellings } = opened || {};
  const words = registerFile && (await mistakes.try(() => openRegister(terminal, registerFile, roster, language)));
  return {
    ...(rosterFile && { rosterFile }),
    ...(roster && { roster }),
    ...(registerFile && { registerFile }),
    ...(words && { words }),
    ...(columns && { rosterColumns: columns }),
    ...(spellings && { districtSpellings: spellings }),
  };
}

/** What the Board has decided, and the reports with what is entered in them; undefined where a mistake stops the run. */
async function decidedOf(
  config: OpenConfig,
  { decisions }: Places,
  run: {
    catalogue: Catalogue | undefined;
    asOf: IsoDate | undefined;
    roster: Roster | undefined;
    outputs: OutputOption[] | undefined;
  },
  terminal: Terminal,
  language: Language,
  mistakes: Mistakes,
): Promise<{ inForce: DecisionsInForce; files: string[]; outputs: OutputOption[]; warnings: string[] } | undefined> {
  const { catalogue, asOf, roster, outputs } = run;
  if (!catalogue) return undefined;
  const fileIn = (from: string, path: string) => toWorking(terminal.cwd, resolve(from, path));
  const first = new FileSet(outputs ? madeByThisRun(decisions, outputs) : []);
  const there = decisions.filter((path) => !first.has(path));
  const opening = there.map((path) => mistakes.try(() => openDecisions(terminal, path, catalogue, language)));
  const files = (await Promise.all(opening)).filter((file) => file !== undefined);
  const inForce = decisionsIn(config, files, { catalogue, asOf, roster, language, fileIn }, mistakes);
  const own = [...(inForce.waivers ?? []), ...(inForce.reviews ?? []), ...(inForce.officialPlans ?? [])];
  const kept = outputs && (await mistakes.try(() => keepEntered(outputs, files, own, catalogue, terminal, language)));
  const { firstBook } = messages[language].decisionSheets;
  const warnings = decisions.filter((path) => first.has(path)).map((path) => firstBook(visible(fileIn('', path))));
  return kept && { inForce, files: files.map(({ path }) => path), ...kept, warnings: [...warnings, ...kept.warnings] };
}

/** The workbooks of decisions that are not there yet because this run is to make them: in the first nothing can be decided. */
function madeByThisRun(decisions: readonly string[], outputs: readonly OutputOption[]): string[] {
  const books = new FileSet(outputs.filter(({ format }) => formatOf(format).keepsEntered).map(({ path }) => path));
  return decisions.filter((path) => books.has(path) && !existsSync(path));
}
