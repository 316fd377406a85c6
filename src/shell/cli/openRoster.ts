import { resolve } from 'node:path';
import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import { type DistrictSpellings, withOneSpelling } from '../../desk/roster/districtSpellings.js';
import { Roster } from '../../desk/roster/Roster.js';
import type { RosterPlace } from '../../desk/roster/RosterPlace.js';
import { type ColumnsRead, rosterFromTable } from '../../desk/roster/tableRoster.js';
import { rosterFromYaml } from '../../desk/roster/yamlRoster.js';
import type { Language } from '../../messages/Language.js';
import { messages, rosterSentence } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { leadsAway } from '../links.js';
import { outsideLink, readPlanFile } from '../read/readPlanFile.js';
import { readTable } from '../read/readTable.js';
import { nameFrom } from '../slashed.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { firstLines } from './firstLines.js';
import { problemLines } from './openConfig.js';

/** A roster as it was opened. */
export interface OpenRoster {
  roster: Roster;
  /** Of a table: which of its columns are read as what. */
  columns?: ColumnsRead;
  /** Districts that it writes in several ways, which count as one; absent when there are none. */
  spellings?: DistrictSpellings[];
}

/** Reads the roster: YAML, CSV or XLSX by its ending. A mistake in it is a usage error with its place. */
export async function openRoster(
  terminal: Terminal,
  named: string,
  folder: string,
  language: Language,
): Promise<OpenRoster> {
  const path = resolve(folder, named);
  const file = nameFrom(terminal.cwd, path);
  const read = /\.ya?ml$/i.test(path)
    ? fromYaml(path, file, language, terminal)
    : await fromTable(path, file, language, terminal);
  if (read.units.length === 0) throw new UsageError(messages[language].cli.errors.emptyRoster(visible(file)));
  const { columns } = read;
  const { units, spellings } = withOneSpelling(read.units);
  return {
    roster: new Roster(units, read.places),
    ...(columns && { columns }),
    ...(spellings.length > 0 && { spellings }),
  };
}

interface Read {
  units: RosterUnit[];
  places: RosterPlace[];
  columns?: ColumnsRead;
}

const NOTHING: Read = { units: [], places: [] };

function fromYaml(path: string, file: string, language: Language, { env }: Pick<Terminal, 'env'>): Read {
  const source = leadsAway(path, env) ? outsideLink() : readPlanFile(path, ROSTER_LIMIT);
  if ('problem' in source) throw new UsageError(problemLines(file, [source.problem], language).join('\n'));
  const { problems, ...read } = rosterFromYaml(source.text);
  if (problems.length > 0) throw new UsageError(problemLines(file, problems, language).join('\n'));
  return read;
}

const ROSTER_LIMIT = 20 * 1024 * 1024;

async function fromTable(
  path: string,
  file: string,
  language: Language,
  { env }: Pick<Terminal, 'env'>,
): Promise<Read> {
  const read = await readTable(path, env);
  const { faults, ...roster } =
    'faults' in read ? { ...NOTHING, faults: read.faults } : rosterFromTable(read.table, read.others);
  if (faults.length > 0) {
    const say = (fault: (typeof faults)[number]) => `${visible(file)}: ${rosterSentence(fault, language)}`;
    throw new UsageError(firstLines(faults, say, language).join('\n'));
  }
  return roster;
}
