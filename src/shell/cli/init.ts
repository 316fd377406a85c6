import { join, resolve } from 'node:path';
import { assess } from '../../check/assess/assess.js';
import { committeesOf, type RosterUnit } from '../../check/assess/ListedUnit.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { makeForm } from '../../form/makeForm.js';
import { formatOfName, isFormFormat, type SkeletonFormat } from '../../form/skeletonFormats.js';
import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { parsePlan } from '../../plan/reader/parsePlans.js';
import { visible } from '../../plan/text/visible.js';
import { unitKind } from '../../report/shared/unitKind.js';
import type { SkeletonUnit } from '../../report/skeleton/Skeleton.js';
import { skeletonYaml } from '../../report/skeleton/skeletonYaml.js';
import { FileNames } from '../../report/slips/FileNames.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { askForUnit } from './askForUnit.js';
import { exitCodes } from './exitCodes.js';
import { openCatalogue } from './openCatalogue.js';
import { openConfig } from './openConfig.js';
import { openRoster } from './openRoster.js';
import { putNew } from './putNew.js';
import { isBound, type UnitOptions, unitAsked } from './unitAsked.js';

/** The options of `rasoat init`. */
export interface InitOptions extends UnitOptions {
  catalogue?: string;
  config?: string;
  roster?: string;
  /** The file of one unit, the folder of a roster's. */
  output?: string;
  vocabulary?: Language;
  format?: SkeletonFormat;
}

/** `rasoat init`: skeletons of plans, of one unit or of every unit of a roster. Never overwrites. Returns the exit code. */
export async function init(options: InitOptions, terminal: Terminal, language: Language): Promise<number> {
  const { errors, init: say } = sayIn(language).cli;
  const config = openConfig(terminal, options.config, language);
  const { catalogue: ownCatalogue, roster: ownRoster } = config.parsed.configuration;
  const folder = options.catalogue ?? (ownCatalogue && resolve(config.folder, ownCatalogue));
  const catalogue = openCatalogue(terminal, folder, language);
  const names = { language, vocabulary: options.vocabulary ?? language };
  const text = (unit: SkeletonUnit) => skeletonYaml(unit, catalogue, names);
  const made = (unit: SkeletonUnit, format: SkeletonFormat) =>
    isFormFormat(format) ? makeForm(unit, catalogue, names) : text(unit);
  const rosterFile = options.roster ?? (options.code && ownRoster && resolve(config.folder, ownRoster));
  const { roster } = rosterFile ? await openRoster(terminal, rosterFile, terminal.cwd, language) : {};
  if (roster && options.code === undefined) {
    if (options.output === undefined) throw new UsageError(errors.initFolder);
    return writeAll(roster.units, options.output, {
      catalogue,
      made,
      format: options.format ?? formatOfName(undefined),
      terminal,
      language,
    });
  }
  const listed = roster?.units.find(({ code }) => code === options.code);
  if (roster && !listed) throw new UsageError(errors.notListed(visible(options.code ?? '')));
  const known = listed ? unitOf(listed) : unitAsked(options, language);
  const asked = complete(known) ? undefined : await askForUnit(known, options.format, terminal, catalogue, language);
  if (!complete(known) && terminal.prompts && !asked) return exitCodes.fine;
  const unit = asked?.unit ?? known;
  if (!complete(unit)) throw new UsageError(errors.initKind);
  if (!isBound(unit, catalogue)) throw new UsageError(errors.unboundKind(unitKind(unit, sayIn(language))));
  refuseContradiction(text(unit), catalogue, language);
  const output = options.output ?? asked?.output;
  const format = options.format ?? formatOfName(output);
  if (output === undefined) {
    if (isFormFormat(format)) throw new UsageError(sayIn(language).formBook.needsOutput);
    terminal.stdout(text(unit));
    return exitCodes.fine;
  }
  if (!putNew(output, made(unit, format), terminal, language))
    throw new UsageError(errors.alreadyThere(visible(output)));
  if (asked) terminal.prompts?.end(say.made(visible(output)));
  else terminal.stderr(`${say.made(visible(output))}\n`);
  return exitCodes.fine;
}

const complete = (unit: Partial<SkeletonUnit>): unit is SkeletonUnit =>
  unit.type !== undefined && unit.level !== undefined;

function unitOf(listed: RosterUnit): SkeletonUnit {
  const { type, level, name, code } = listed;
  return { type, level, name, code, committees: committeesOf(listed) };
}

/** A name that says another kind than is asked for would make a plan in fault from the start. */
function refuseContradiction(text: string, catalogue: Catalogue, language: Language): void {
  const { problems } = assess(parsePlan(text), catalogue, {
    asOf: `${catalogue.conclusion.period.from}-01-01`,
    file: '',
  });
  const wrong = problems.filter(
    ({ kind, level, pointer }) => level === 'error' && pointer.startsWith('/unit') && kind !== 'missing-key',
  );
  if (wrong.length > 0) throw new UsageError(wrong.map((problem) => sayIn(language).finding(problem)).join('\n'));
}

interface Making {
  catalogue: Catalogue;
  made: (unit: SkeletonUnit, format: SkeletonFormat) => string | Uint8Array;
  format: SkeletonFormat;
  terminal: Terminal;
  language: Language;
}

/** The skeleton of every unit, in a folder; what is there already stays, and is counted. */
function writeAll(
  units: readonly RosterUnit[],
  folder: string,
  { catalogue, made, format, terminal, language }: Making,
): number {
  const { init: say } = sayIn(language).cli;
  const names = new FileNames(sayIn(language).skeleton.fileName);
  const counts = { made: 0, kept: 0 };
  const unbound: string[] = [];
  for (const listed of units) {
    const file = join(folder, `${names.next(listed.name)}.${format}`);
    const unit = unitOf(listed);
    if (!isBound(unit, catalogue)) unbound.push(listed.name);
    else if (putNew(file, made(unit, format), terminal, language)) counts.made++;
    else counts.kept++;
  }
  terminal.stdout(say.madeAll({ ...counts, unbound: unbound.map(visible), folder: visible(folder) }));
  return exitCodes.fine;
}
