import type { DistrictSpellings } from '../../desk/roster/districtSpellings.js';
import type { Roster } from '../../desk/roster/Roster.js';
import type { ColumnsRead } from '../../desk/roster/tableRoster.js';
import type { WordFile } from '../../desk/roster/UnitEntry.js';
import type { Language } from '../../messages/Language.js';
import type { Terminal } from '../Terminal.js';
import type { Mistakes } from './Mistakes.js';
import { openRegister } from './openRegister.js';
import { openRoster } from './openRoster.js';
import type { Places } from './placesOf.js';

/** The units of whom plans are expected, and what has come of them besides. */
export interface UnitsInForce {
  rosterFile?: string;
  roster?: Roster;
  registerFile?: string;
  /** The Word documents that the register has, by the codes of their units. */
  words?: ReadonlyMap<string, WordFile[]>;
  /** Which columns of a roster kept as a table are read as what. */
  rosterColumns?: ColumnsRead;
  /** Districts that the roster writes in several ways. */
  districtSpellings?: DistrictSpellings[];
}

/** The roster, and what the register says has come in of its units. */
export async function unitsOf(
  { roster: rosterFile, register: registerFile }: Places,
  terminal: Terminal,
  language: Language,
  mistakes: Mistakes,
): Promise<UnitsInForce> {
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
