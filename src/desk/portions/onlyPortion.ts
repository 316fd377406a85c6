import type { AcrossFinding } from '../across/Across.js';
import type { OfficialReport, ReviewReport, WaiverReport } from '../decisions/DecisionReport.js';
import { hiddenAmong } from '../roster/RosterPlace.js';
import { noDueAmong, type PlanRef, type RosterReport, type RosterSummary } from '../roster/RosterReport.js';
import { countStatuses } from '../roster/UnitEntry.js';
import type { Totals } from '../totals/Totals.js';
import type { DecidedPortions } from './DecidedPortions.js';
import { type Portion, type PortionKey, portionKey, portionOf } from './Portion.js';

/** Whose a plan is, and where decisions are told. */
export interface PortionsOf {
  plan: (plan: Pick<PlanRef, 'file' | 'document'>) => PortionKey;
  decided: DecidedPortions;
}

/** What stands beside the plans of a portion, and how many notes concern plans of others as well, which it does not tell. */
export interface BesidePortion {
  roster: RosterReport;
  rosterSummary: RosterSummary;
  across: AcrossFinding[];
  beyond: number;
}

/**
 * The roster's side and the notes across plans as far as they are about one portion and nothing else: a note about plans of
 * several is narrowed to this one where it says the same of it, else only counted.
 */
export function besidePortion(
  { roster, across }: Pick<Totals, 'roster' | 'across'>,
  portion: Portion,
  of: PortionsOf,
): BesidePortion {
  const key = portionKey(portion);
  const narrowed = across.map((note) => narrow(note, (plan) => of.plan(plan) === key));
  const namesakes = (roster?.namesakes ?? []).filter(({ plan }) => of.plan(plan) === key);
  // Even where the unit is settled its namesakes are listed: those in other districts are left out here.
  const [told, untold] = split(namesakes, ({ units }) => key === UNLISTED || units.every((unit) => isIn(unit, key)));
  return {
    ...rosterOf(roster, key, told),
    across: narrowed.flatMap((note) => (note === undefined || note === 'beyond' ? [] : [note])),
    beyond: untold.length + narrowed.filter((note) => note === 'beyond').length,
  };
}

const UNLISTED = portionKey(portionOf(undefined));

const isIn = (unit: Parameters<typeof portionOf>[0], key: PortionKey) => portionKey(portionOf(unit)) === key;

function rosterOf(
  roster: RosterReport = { missing: [], twice: [], unlisted: [], mismatched: [], outside: [] },
  key: PortionKey,
  namesakes: NonNullable<RosterReport['namesakes']>,
): Pick<BesidePortion, 'roster' | 'rosterSummary'> {
  const own = <T extends { unit: Parameters<typeof portionOf>[0] }>(list: readonly T[]) =>
    list.filter(({ unit }) => isIn(unit, key));
  const units = own(roster.units ?? []);
  const missing = own(roster.missing);
  const unlisted = key === UNLISTED ? roster.unlisted : [];
  const places = (roster.places ?? []).filter(({ code }) => units.some(({ unit }) => unit.code === code));
  const word = missing.filter((one) => one.word).length;
  const unknown = unlisted.length + namesakes.filter(({ unit }) => !unit).length;
  return {
    roster: {
      units,
      missing,
      twice: own(roster.twice),
      unlisted,
      ...(namesakes.length > 0 && { namesakes }),
      mismatched: own(roster.mismatched),
      outside: own(roster.outside),
      ...(places.length > 0 && { places }),
    },
    rosterSummary: {
      expected: units.length,
      received: units.length - missing.length,
      missing: missing.length,
      ...countStatuses(units),
      outside: 0,
      ...(word > 0 && { word }),
      ...noDueAmong(missing),
      ...hiddenAmong(
        places,
        units.map(({ unit }) => unit.code),
      ),
      ...(unknown > 0 && { unlisted: unknown }),
    },
  };
}

/** A note reduced to some of its plans: undefined if it is about none of them, `beyond` if it cannot be told without the others. */
function narrow(note: AcrossFinding, isOwn: (plan: PlanRef) => boolean): AcrossFinding | 'beyond' | undefined {
  const plans = note.plans.filter(isOwn);
  const [first] = plans;
  if (!first) return undefined;
  if (plans.length === note.plans.length) return note;
  // The quoted text comes from one plan, perhaps of another district, and may contain that district's names.
  if (note.kind !== 'copied-text' || !note.params.exact || plans.length < 2) return 'beyond';
  const { pointer, range } = first;
  const { message: _, ...kept } = note;
  return { ...kept, pointer, range, plans, params: { ...note.params, units: plans.length } };
}

/** What became of the Board's decisions, as far as they are told in a portion. */
export function decidedInPortion(
  { waivers, reviews, officialPlans }: Pick<Totals, 'waivers' | 'reviews' | 'officialPlans'>,
  portion: Portion,
  { decided }: PortionsOf,
): { waivers?: WaiverReport; reviews?: ReviewReport; officialPlans?: OfficialReport } {
  const key = portionKey(portion);
  const own = <T extends Parameters<DecidedPortions['has']>[0]>(list: readonly T[]) =>
    list.filter((decision) => decided.has(decision, key));
  return {
    ...(waivers && {
      waivers: { applied: own(waivers.applied), expired: own(waivers.expired), unused: own(waivers.unused) },
    }),
    ...(reviews && { reviews: { applied: own(reviews.applied), unused: own(reviews.unused) } }),
    ...(officialPlans && {
      officialPlans: {
        applied: officialPlans.applied.filter(({ code }) => decided.ofUnit(code) === key),
        unused: officialPlans.unused
          .filter(({ code, unit }) => decided.ofUnit(code ?? unit) === key)
          // Whose the file is, is told where that unit is.
          .map(({ of, ...one }) => (of && (key === UNLISTED || isIn(of, key)) ? { ...one, of } : one)),
      },
    }),
  };
}

function split<T>(list: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [list.filter(is), list.filter((one) => !is(one))];
}
