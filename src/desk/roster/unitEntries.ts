import type { Received } from './Received.js';
import type { Missing, RosterReport } from './RosterReport.js';
import type { SentPlan } from './SentPlan.js';
import type { LikelyFile, UnitEntry, UnitStatus } from './UnitEntry.js';

/** A unit without a plan that counts: whether something has come that may be its own decides before any date. */
export function absentEntry(unit: Pick<UnitEntry, 'unit' | 'row'>, missing: Missing): UnitEntry {
  const { likely } = missing;
  return { ...unit, status: statusOf(missing), ...(likely && { likely }) };
}

/** The status of a unit without a plan that is known to be its own. */
export function statusOf({ ended, status, likely }: Missing): Exclude<UnitStatus, 'judged'> {
  if (likely) return 'unusable';
  return ended === undefined ? status : 'ended';
}

/** A unit that has sent plans: judged by the one that counts. Where that one cannot be read, none can be used. */
export function sentEntry(
  unit: Pick<UnitEntry, 'unit' | 'row'>,
  sent: readonly SentPlan[],
  likely: readonly LikelyFile[] = [],
): UnitEntry {
  const place = ({ plan: { file, document } }: SentPlan) => ({ file, document });
  const official = sent.find(({ superseded }) => !superseded);
  const others = sent.filter((one) => one !== official).map(place);
  const superseded = others.length > 0 && { superseded: others.sort(byFile) };
  if (!official)
    return { ...unit, status: 'unusable', ...superseded, ...(likely.length > 0 && { likely: [...likely] }) };
  const { verdict } = official;
  return { ...unit, status: 'judged', plan: place(official), ...(verdict && { verdict }), ...superseded };
}

/**
 * The units of a report as it has them; of one that was written before reports had them, as far as it tells: units that have sent
 * a plan in order of the plans, then those that have not.
 * @param plans those of the report
 */
export function entriesIn(
  { units, missing }: RosterReport,
  plans: readonly (Received & { verdict?: UnitEntry['verdict'] })[],
): UnitEntry[] {
  if (units) return units;
  const entries = new Map<string, Omit<UnitEntry, 'row'>>();
  for (const { listed, file, document, verdict } of plans) {
    if (!listed || entries.has(listed.code)) continue;
    const plan = { plan: { file, document }, ...(verdict && { verdict }) };
    entries.set(listed.code, { unit: listed, status: 'judged', ...plan });
  }
  for (const one of missing)
    if (!entries.has(one.unit.code)) entries.set(one.unit.code, { unit: one.unit, status: statusOf(one) });
  return [...entries.values()].map((entry, i) => ({ ...entry, row: i + 1 }));
}

/** The entries of several reports as one: the report that knows a unit's plan decides; without one, everything that may be the unit's counts. */
export function mergeEntries(all: readonly (readonly UnitEntry[])[]): UnitEntry[] {
  const byUnit = new Map<string, UnitEntry>();
  for (const entry of all.flat()) {
    const { code } = entry.unit;
    const known = byUnit.get(code);
    byUnit.set(code, known ? mergedEntry(known, entry) : entry);
  }
  return inOrder([...byUnit.values()]);
}

/** In order of the roster; of several rosters one after the other, and numbered anew. */
function inOrder(entries: readonly UnitEntry[]): UnitEntry[] {
  const isOne = new Set(entries.map(({ row }) => row)).size === entries.length;
  return isOne ? entries.toSorted((a, b) => a.row - b.row) : entries.map((entry, i) => ({ ...entry, row: i + 1 }));
}

function mergedEntry(one: UnitEntry, other: UnitEntry): UnitEntry {
  if (one.plan || other.plan)
    return one.plan && other.plan ? ([one, other].sort(byPlan)[0] ?? one) : one.plan ? one : other;
  const likely = [...(one.likely ?? []), ...(other.likely ?? [])].sort(byFile);
  const word = one.word ?? other.word;
  if (likely.length === 0 && !word) return one;
  return { ...one, status: 'unusable', ...(likely.length > 0 && { likely }), ...(word && { word }) };
}

function byPlan({ plan: a }: UnitEntry, { plan: b }: UnitEntry): number {
  return a && b ? byFile(a, b) : 0;
}

/** In order of files, then of the plans in them. */
export function byFile(a: Pick<LikelyFile, 'file' | 'document'>, b: Pick<LikelyFile, 'file' | 'document'>): number {
  return a.file === b.file ? (a.document ?? 0) - (b.document ?? 0) : a.file < b.file ? -1 : 1;
}
