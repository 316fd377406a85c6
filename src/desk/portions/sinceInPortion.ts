import type { Totals } from '../totals/Totals.js';
import type { UnitMovement } from '../totals/UnitMovement.js';
import type { PortionsOf } from './onlyPortion.js';
import { type Portion, type PortionKey, portionKey, portionOf } from './Portion.js';

/**
 * What is new against an earlier report, of the units of a portion alone, counted anew. Nothing where the report was written
 * before it was told unit by unit: of a part of it the counts could not be known.
 * @param toCorrect how much the plans of the portion have to correct
 */
export function sinceInPortion(
  { since, summary }: Pick<Totals, 'since' | 'summary'>,
  portion: Portion,
  of: PortionsOf,
  toCorrect: number,
): { since: NonNullable<Totals['since']>; summary: NonNullable<Totals['summary']['since']> } | undefined {
  const { since: compared } = summary;
  if (!since?.units || !compared) return undefined;
  const key = portionKey(portion);
  const byPlan = <T extends Parameters<PortionsOf['plan']>[0]>(list: readonly T[]) =>
    list.filter((one) => of.plan(one) === key);
  const fresh = byPlan(since.fresh);
  const newlyDue = byPlan(since.newlyDue);
  const newlyOverdue = since.newlyOverdue.filter(({ unit }) => portionKey(portionOf(unit)) === key);
  const units = since.units.filter((movement) => portionOfMovement(movement, of) === key);
  const gone = (compared.gone ?? []).filter(({ unit }) => of.decided.ofUnit(unit?.code ?? unit?.name ?? '') === key);
  const { gone: _, ...kept } = compared;
  return {
    // What was known of the whole is of use only for reports that are merged.
    since: { fresh, newlyDue, newlyOverdue, units, earlier: { overdue: [], across: [] } },
    summary: {
      ...kept,
      fresh: fresh.length,
      newlyDue: newlyDue.length,
      known: toCorrect - fresh.length - newlyDue.length,
      fixed: units.reduce((sum, unit) => sum + unit.fixed.length, 0),
      newlyOverdue: newlyOverdue.length,
      ...(gone.length > 0 && { gone }),
    },
  };
}

/** A unit that the newer report does not have is told where the older one had it. */
function portionOfMovement({ unit, plan }: UnitMovement, of: PortionsOf): PortionKey {
  if (plan) return of.plan(plan);
  const listed = of.decided.ofUnit(unit.code ?? unit.name ?? '');
  const unlisted = portionKey(portionOf(undefined));
  return listed !== unlisted || unit.parent === undefined ? listed : portionKey(portionOf({ parent: unit.parent }));
}
