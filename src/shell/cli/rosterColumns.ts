import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import type { Settings } from './settings.js';
import { toWorking } from './toWorking.js';

type Read = Pick<Settings, 'rosterColumns' | 'rosterFile' | 'language'>;

/** Which columns of a roster kept as a table are read as what, as a line; none for a roster in YAML. */
export function columnsRead({ rosterColumns, rosterFile = '', language }: Read, { cwd }: Terminal): string[] {
  if (!rosterColumns) return [];
  return [`${visible(toWorking(cwd, rosterFile))}: ${messages[language].roster.columnsRead(rosterColumns)}.`];
}

/** The same where a run should say it: a column is passed over whose heading does not say so, or titles give the districts. */
export function columnsPassedOver(read: Read, terminal: Terminal): string[] {
  const { ignored = [], byTitles = false } = read.rosterColumns ?? {};
  return byTitles || ignored.some(({ isPlain }) => !isPlain) ? columnsRead(read, terminal) : [];
}
