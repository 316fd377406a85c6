import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import type { Settings } from './settings.js';
import { toWorking } from './toWorking.js';

type Read = Pick<Settings, 'rosterColumns' | 'districtSpellings' | 'rosterFile' | 'language'>;

/** Which columns of a roster kept as a table are read as what, as a line; none for a roster in YAML. */
export function columnsRead({ rosterColumns, rosterFile = '', language }: Read, { cwd }: Terminal): string[] {
  if (!rosterColumns) return [];
  return [`${visible(toWorking(cwd, rosterFile))}: ${messages[language].roster.columnsRead(rosterColumns)}.`];
}

/**
 * What a run should say of how its roster is read: the columns where one is passed over whose heading does not say so, titles give the
 * districts or a row is guessed to be no unit; and districts written in several ways.
 */
export function rosterRemarks(read: Read, terminal: Terminal): string[] {
  const { rosterColumns, districtSpellings = [], rosterFile = '', language } = read;
  const { ignored = [], byTitles = false, beside = [] } = rosterColumns ?? {};
  const isTold = byTitles || beside.length > 0 || ignored.some(({ isPlain }) => !isPlain);
  const file = visible(toWorking(terminal.cwd, rosterFile));
  return [
    ...(isTold ? columnsRead(read, terminal) : []),
    ...districtSpellings.map((one) => `${file}: ${messages[language].roster.spellings(one)}`),
  ];
}

/** Where no plan has come yet: what the units of the roster may be sent to begin with. Nothing without a roster. */
export function noneSentYet(
  { roster, rosterFile, language }: Pick<Settings, 'roster' | 'rosterFile' | 'language'>,
  { cwd }: Terminal,
): string[] {
  if (!roster || rosterFile === undefined) return [];
  return [messages[language].roster.noneSentYet(roster.units.length, visible(toWorking(cwd, rosterFile)))];
}
