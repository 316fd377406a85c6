import type { Assessment } from '../../check/assess/Assessment.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { ownCopy } from '../../plan/text/ownCopy.js';
import type { RosterReport } from '../roster/RosterReport.js';
import type { UnitStatus } from '../roster/UnitEntry.js';
import { movementParts, type UnitMovement } from '../totals/UnitMovement.js';
import type { PlanChanges } from './compareReports.js';

type Rosters = Partial<Record<'before' | 'after', RosterReport | undefined>>;

/**
 * The units of two reports: in the order of the newer one's plans, then those without one in it by their codes.
 * @param rosters what the reports say of units without a plan; undefined where a report cannot tell
 */
export function unitMovements(plans: readonly PlanChanges[], { before, after }: Rosters): UnitMovement[] {
  const absent = { before: absentIn(before), after: absentIn(after) };
  const units = new Map<string, UnitMovement>();
  const others: UnitMovement[] = [];
  for (const changes of plans) {
    const movement = movementOf(changes);
    const { code } = movement.unit;
    if (!isListed(changes) || code === undefined) {
      others.push(movement);
      continue;
    }
    const known = units.get(code);
    if (known) addTo(known, movement);
    else units.set(code, movement);
  }
  for (const side of ['before', 'after'] as const) setAbsent(units, side, absent[side]);
  return inOrder([...units.values(), ...others]);
}

/**
 * The units of several reports that were held against one: a unit whose plan one of them has is missing in none.
 * @param roster what all of them together say of units without a plan
 */
export function mergeMovements(movements: readonly UnitMovement[], roster: RosterReport | undefined): UnitMovement[] {
  const units = new Map<string, UnitMovement>();
  const others: UnitMovement[] = [];
  for (const movement of movements) {
    const { code } = movement.unit;
    const known = code === undefined ? undefined : units.get(code);
    if (known) addTo(known, movement);
    else if (code === undefined) others.push(movement);
    else units.set(code, structuredClone(movement));
  }
  setAbsent(units, 'after', absentIn(roster));
  return inOrder([...units.values(), ...others]);
}

type Absent = { unit: ListedUnit; status: Exclude<UnitStatus, 'judged'> };

function setAbsent(units: Map<string, UnitMovement>, side: 'before' | 'after', absent: readonly Absent[]): void {
  for (const { unit, status } of absent) {
    const movement = units.get(unit.code) ?? nothingOf(unit);
    movement[side] ??= status;
    units.set(unit.code, movement);
  }
}

/** In order of the plans, then by code. */
function inOrder(movements: readonly UnitMovement[]): UnitMovement[] {
  const key = ({ plan, unit }: UnitMovement) => (plan ? `0${plan.file}` : `1${unit.code ?? ''}`);
  const number = ({ plan }: UnitMovement) => plan?.document ?? 0;
  return movements.toSorted((a, b) => (key(a) === key(b) ? number(a) - number(b) : key(a) < key(b) ? -1 : 1));
}

const isListed = ({ before, after }: PlanChanges) => (after?.listed ?? before?.listed) !== undefined;

/** The units without a plan that counts, and how they stand; reports of before there were statuses tell less. */
function absentIn(roster: RosterReport | undefined): Absent[] {
  if (!roster?.units)
    return (roster?.missing ?? []).map(({ unit, status, ended }) => ({ unit, status: ended ? 'ended' : status }));
  return roster.units.flatMap(({ unit, status }) => (status === 'judged' ? [] : [{ unit, status }]));
}

/** Of a unit that has sent several plans, what there is to correct in all of them; the result is that of the first. */
function addTo(movement: UnitMovement, other: UnitMovement): void {
  for (const part of movementParts) movement[part].push(...other[part]);
  movement.plan ??= other.plan;
  movement.before ??= other.before;
  movement.after ??= other.after;
}

function movementOf(changes: PlanChanges): UnitMovement {
  const { before, after } = changes;
  const movement = nothingOf(unitIn(after) ?? unitIn(before) ?? {});
  for (const part of movementParts)
    movement[part].push(...changes[part].map(({ requirement }) => requirement ?? 'structure'));
  if (after) movement.plan = { file: after.file, document: after.document };
  if (before) movement.before = before.verdict;
  if (after) movement.after = after.verdict;
  return movement;
}

function unitIn(plan: Assessment | undefined): UnitMovement['unit'] | undefined {
  if (plan?.listed) return plan.listed;
  if (!plan?.unit) return undefined;
  const { code, name, type, level } = plan.unit;
  // A part of a text would keep the whole file in memory.
  return { ...(code !== undefined && { code: ownCopy(code) }), name: ownCopy(name), type, level };
}

function nothingOf({ code, name, type, level, parent }: Partial<ListedUnit>): UnitMovement {
  const unit = { code, name, type, level, parent };
  const known = Object.fromEntries(Object.entries(unit).filter(([, value]) => value !== undefined));
  return { unit: known, fixed: [], fresh: [], newlyDue: [], open: [], gone: [] };
}
