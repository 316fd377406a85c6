import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import { repeatedUnits } from '../../desk/roster/repeatedUnits.js';
import type { Messages } from '../../messages/Messages.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import type { Settings } from './settings.js';
import { toWorking } from './toWorking.js';

type Read = Pick<Settings, 'roster' | 'rosterColumns' | 'districtSpellings' | 'rosterFile' | 'language'>;

/** Which columns of a roster kept as a table are read as what, as a line; none for a roster in YAML. */
export function columnsRead(
  { rosterColumns, rosterFile = '', language }: Omit<Read, 'roster'>,
  { cwd }: Terminal,
): string[] {
  if (!rosterColumns) return [];
  return [`${visible(toWorking(cwd, rosterFile))}: ${messages[language].roster.columnsRead(rosterColumns)}.`];
}

/**
 * What a run should say of how its roster is read: the columns where one is passed over whose heading does not say so, titles give the
 * districts or a row is guessed to be no unit; units in rows that the workbook hides; districts written in several ways; and units with
 * several rows.
 * @param isBrief only what is passed over: nothing of that may be silent
 */
export function rosterRemarks(read: Read, terminal: Terminal, isBrief = false): string[] {
  const { roster, rosterColumns, districtSpellings = [], rosterFile = '', language } = read;
  const { ignored = [], byTitles = false, beside = [] } = rosterColumns ?? {};
  const isPassedOver = beside.length > 0 || ignored.some(({ isPlain }) => !isPlain);
  const file = visible(toWorking(terminal.cwd, rosterFile));
  const say = messages[language].roster;
  if (isBrief) return rosterColumns && isPassedOver ? [`${file}: ${say.passedOver(rosterColumns)}.`] : [];
  const hidden = (roster?.places ?? []).filter((place) => place.hidden).map(({ line }) => line);
  return [
    ...(isPassedOver || byTitles ? columnsRead(read, terminal) : []),
    ...(hidden.length > 0 ? [`${file}: ${say.hiddenRows(hidden.length, inRanges(hidden))}`] : []),
    ...districtSpellings.map((one) => `${file}: ${say.spellings(one)}`),
    ...repeatedOnce(roster?.units ?? [], say).map((sentence) => `${file}: ${visible(sentence)}`),
  ];
}

/** Units that stand in several rows, the first of them. */
function repeatedOnce(units: readonly RosterUnit[], say: Messages['roster']): string[] {
  const groups = repeatedUnits(units);
  const left = groups.length - MOST_REPEATED;
  return [...groups.slice(0, MOST_REPEATED).map(say.repeated), ...(left > 0 ? [say.moreRepeated(left)] : [])];
}

const MOST_REPEATED = 10;

/** Rows in order, those that follow one another as a range: `5, 9-12`. */
function inRanges(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const shown = ranges.slice(0, MOST_RANGES).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return [...shown, ...(ranges.length > MOST_RANGES ? ['…'] : [])].join(', ');
}

/** A filter hides rows everywhere; how many there are is said before. */
const MOST_RANGES = 20;

/** Where no plan has come yet: what the units of the roster may be sent to begin with. Nothing without a roster. */
export function noneSentYet(
  { roster, rosterFile, language }: Pick<Settings, 'roster' | 'rosterFile' | 'language'>,
  { cwd }: Terminal,
): string[] {
  if (!roster || rosterFile === undefined) return [];
  return [messages[language].roster.noneSentYet(roster.units.length, visible(toWorking(cwd, rosterFile)))];
}
