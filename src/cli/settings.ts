import { relative, resolve, sep } from 'node:path';
import type { Review, Waiver } from '../assess/Decisions.js';
import { checkDecisions } from '../board/Configuration.js';
import type { Roster } from '../board/Roster.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';
import { withLevels } from '../catalogue/withLevels.js';
import type { Language } from '../messages/Language.js';
import { messages } from '../messages/sentences.js';
import type { IsoDate } from '../plan/calendar.js';
import type { Issuer } from '../report/Format.js';
import { catalogueFolder, openCatalogue } from './openCatalogue.js';
import { type OpenConfig, openConfig, problemLines } from './openConfig.js';
import { openRoster } from './openRoster.js';
import { asOfOption } from './options.js';
import { type OutputOption, outputOptions } from './outputs.js';
import type { Terminal } from './Terminal.js';
import { UsageError } from './UsageError.js';

export type FailOn = 'error' | 'warning' | 'never';

/** What the command line may say of a run; what it leaves open the configuration says, else the default holds. */
export interface SettingOptions {
  asOf?: string;
  catalogue?: string;
  config?: string;
  failOn?: FailOn;
  output?: string[];
  roster?: string;
}

/** What is in force for a run. */
export interface Settings {
  config: OpenConfig;
  language: Language;
  catalogue: Catalogue;
  /** Where the catalogue stands. */
  catalogueFolder: string;
  asOf: IsoDate;
  due?: IsoDate;
  failOn: FailOn;
  /** The paths to check when none is named, relative to the working folder. */
  plans: string[];
  rosterFile?: string;
  roster?: Roster;
  waivers?: Waiver[];
  reviews?: Review[];
  issuer?: Issuer;
  outputs: OutputOption[];
  /** Decisions that are void because of a mistake: the run goes on, and ends with exit code 2. */
  complaints: string[];
}

/** Puts together what is in force: the command line, then the configuration, then defaults. Throws a UsageError. */
export async function settingsOf(
  options: SettingOptions,
  terminal: Terminal,
  { language: asked, chosen }: { language: Language; chosen: boolean },
): Promise<Settings> {
  const config = openConfig(terminal, options.config, asked);
  const { configuration: written } = config.parsed;
  const language = chosen ? asked : (written.language ?? asked);
  const fromConfig = (path: string | undefined) => path && resolve(config.folder, path);
  const folder = options.catalogue ?? fromConfig(written.catalogue);
  const bundled = openCatalogue(terminal, folder, language);
  const { levels, problems, voided, ...decisions } = checkDecisions(config.parsed, bundled);
  const file = config.file ?? '';
  if (problems.length > 0) throw new UsageError(problemLines(file, problems, language).join('\n'));
  const catalogue = withLevels(bundled, levels);
  const rosterFile = options.roster === undefined ? fromConfig(written.roster) : resolve(terminal.cwd, options.roster);
  const roster = rosterFile && (await openRoster(terminal, rosterFile, terminal.cwd, language));
  const { due, issuer } = written;
  return {
    config,
    language,
    catalogue,
    catalogueFolder: catalogueFolder(terminal, folder),
    asOf:
      options.asOf === undefined && written.as_of ? written.as_of : asOfOption(options.asOf, terminal.today, language),
    failOn: options.failOn ?? written.fail_on ?? 'error',
    plans: (written.plans ?? []).map((path) => toWorking(terminal.cwd, resolve(config.folder, path))),
    outputs: outputOptions(
      options.output ?? written.outputs ?? [],
      options.output ? terminal.cwd : config.folder,
      language,
    ),
    complaints: problemLines(file, voided, language).map((line) => `${line} ${messages[language].cli.errors.voided}`),
    ...(due && { due }),
    ...(rosterFile && { rosterFile }),
    ...(roster && { roster }),
    ...decisions,
    ...(issuer && { issuer }),
  };
}

/** A path or glob as the working folder sees it. */
function toWorking(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}
