import type { Totals } from '../../desk/totals/Totals.js';
import {
  type Direction,
  directionOf,
  isFirstRead,
  type MovementPart,
  movementParts,
  riseOf,
  type UnitMovement,
} from '../../desk/totals/UnitMovement.js';
import { capital } from '../../messages/capital.js';
import type { Say } from '../../messages/Say.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { planPlace } from './planPlace.js';

/** How the units have moved since the earlier report: what every format says of it. */
export interface Movements {
  title: string;
  /** Of which days, how many moved which way, how much has been corrected. */
  lines: string[];
  rows: Movement[];
  directions: Record<Direction, number>;
}

/** A unit then and now, in words. */
export interface Movement {
  movement: UnitMovement;
  name: string;
  before: string;
  after: string;
  direction: Direction;
}

/** Undefined where the report is not held against an earlier one, or that was done before units were told of. */
export function movementsOf({ since, summary, roster }: Totals, { say, asOf }: ReportContext): Movements | undefined {
  const { since: compared } = summary;
  if (!since?.units || !compared) return undefined;
  const { words, since: says, extent } = say;
  const all = since.units.filter((movement) => isTold(movement, summary));
  // A file that may be of a unit is told with that unit; what is wrong with it is counted.
  const units = all.filter(({ likely }) => !likely);
  const rows = units.map((movement) => movementRow(movement, say));
  const listed = roster?.units && new Set(roster.units.map(({ unit }) => unit.code));
  const directions = { better: 0, worse: 0, other: 0, same: 0, sent: 0, new: 0, left: 0 };
  const known = rows.filter(({ movement }) => movement.unit.name !== undefined);
  for (const { direction } of known) directions[direction]++;
  const beyond = known.filter(
    ({ movement: { unit, after } }) => listed && after !== undefined && !listed.has(unit.code ?? ''),
  ).length;
  const counts = { fixed: 0, fresh: 0, newlyDue: 0, open: 0, gone: 0 } satisfies Record<MovementPart, number>;
  for (const unit of all) for (const part of movementParts) counts[part] += unit[part].length;
  const first = units.filter(isFirstRead).reduce((sum, { fresh }) => sum + fresh.length, 0);
  const { limits = [] } = compared;
  const { unchanged = 0 } = summary.changedSince ?? {};
  return {
    title: says.title,
    lines: [
      says.days(words.date(compared.asOf), words.date(asOf)),
      ...(rows.length > 0 ? [says.units(directions), says.findings(counts, first)] : [says.none]),
      ...(beyond > 0 ? [says.beyond(beyond)] : []),
      ...(rows.length > known.length ? [says.unknown(rows.length - known.length)] : []),
      ...(isPart(summary) || limits.some((limit) => limit === 'partial' || limit === 'shard') ? [says.partOnly] : []),
      ...(unchanged > 0 ? [says.unchanged(unchanged)] : []),
      ...limits.map((limit) => `${capital(extent.limits[limit])}.`),
    ],
    rows,
    directions,
  };
}

/** Of a part of the plans nobody can tell who has sent none, nor of a shard what is gone: another may have it. */
function isTold({ after, earlierPlan }: UnitMovement, { shard, partial }: Totals['summary']): boolean {
  return after !== undefined || (!shard && (!partial || earlierPlan !== undefined));
}

const isPart = ({ shard, partial }: Totals['summary']) => shard !== undefined || partial === true;

function movementRow(movement: UnitMovement, say: Say): Movement {
  const { since: says } = say;
  const { before, after, unit, plan } = movement;
  return {
    movement,
    name: oneLine(unit.name ?? (plan ? planPlace(plan, say) : say.labels.unknownUnit)),
    before: before === undefined ? says.notBefore : says.states[before],
    after: after === undefined ? says.notAfter : says.states[after],
    direction: directionOf(movement),
  };
}

/** The requirements of a part, each once: `1.c; 5.1.a (2); sai sót trong tệp`. */
export function requirementsIn(ids: readonly string[], { since: says }: Say): string {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].map(([id, count]) => says.times(id === 'structure' ? says.structure : id, count)).join('; ');
}

/** Those of one direction, for a list that names a few: first whose result has changed most, then by how much is fixed or has come. */
export function furthest(rows: readonly Movement[], direction: Direction): Movement[] {
  const own = rows.filter((row) => row.direction === direction);
  const much = ({ fixed, fresh, newlyDue }: UnitMovement) => Math.abs(fixed.length - fresh.length - newlyDue.length);
  return own.toSorted(
    ({ movement: a }, { movement: b }) => Math.abs(riseOf(b)) - Math.abs(riseOf(a)) || much(b) - much(a),
  );
}

/** Those of a table that leaves out who stands as before, worst first. */
export function movedRows(rows: readonly Movement[]): Movement[] {
  const order = ['worse', 'better', 'sent', 'other', 'new', 'left'] as const satisfies Direction[];
  return order.flatMap((direction) => furthest(rows, direction));
}
