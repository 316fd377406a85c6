import { basename } from 'node:path';
import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import { offRoster } from '../../desk/roster/offRoster.js';
import type { Roster } from '../../desk/roster/Roster.js';
import { rosterFromTable } from '../../desk/roster/tableRoster.js';
import { rosterFromYaml } from '../../desk/roster/yamlRoster.js';
import type { ChangedSince } from '../../desk/totals/Scope.js';
import type { Changes } from '../git/Changes.js';
import { decodePlan } from '../read/readPlanFile.js';
import { decodeTable, TABLE_SIZE_LIMIT } from '../read/readTable.js';

/**
 * What a change took off the roster (`--changed-since`): whoever is not on it is not missed. Nothing where there was none then, or
 * git does not have it.
 * @param path of the roster that was in force then
 * @param now the roster in force; undefined without one
 */
export async function unlistedSince(
  changes: Changes,
  path: string | undefined,
  now: Roster | undefined,
): Promise<Pick<ChangedSince, 'unlisted' | 'rosterUnread'>> {
  const bytes = path === undefined ? undefined : changes.bytesOf(path);
  if (path === undefined || bytes === undefined) return {};
  const { units, isWhole } = await unitsIn(basename(path), bytes);
  const unlisted = offRoster(units, now);
  return { ...(unlisted.length > 0 && { unlisted }), ...(!isWhole && { rosterUnread: true }) };
}

/** The units of a roster, as far as it can be read. */
async function unitsIn(name: string, bytes: Uint8Array): Promise<{ units: RosterUnit[]; isWhole: boolean }> {
  if (/\.ya?ml$/i.test(name)) {
    const source = decodePlan(bytes, TABLE_SIZE_LIMIT);
    if ('problem' in source) return { units: [], isWhole: false };
    const { units, problems } = rosterFromYaml(source.text);
    return { units, isWhole: problems.length === 0 };
  }
  const read = await decodeTable(bytes);
  if ('faults' in read) return { units: [], isWhole: false };
  const { units, faults } = rosterFromTable(read.table, read.others);
  return { units, isWhole: faults.length === 0 };
}
