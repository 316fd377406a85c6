import type { Position } from '../../plan/model/Finding.js';
import type { RosterReport } from './RosterReport.js';

/** Where the roster's file has a unit; of a workbook the row is the line. */
export interface RosterPlace extends Position {
  code: string;
}

/** A report with the places of those units alone that it names. */
export function withNamedPlaces({ places = [], ...report }: RosterReport): RosterReport {
  const named = namedPlaces(places, report);
  return named ? { ...report, places: named } : report;
}

/** The places of those units that a report names, in order of the file; undefined when there are none. */
function namedPlaces(
  places: readonly RosterPlace[],
  { missing, twice, unlisted, namesakes = [], mismatched, outside }: RosterReport,
): RosterPlace[] | undefined {
  const named = [
    ...missing.map(({ unit }) => unit),
    ...twice.map(({ unit }) => unit),
    ...unlisted.flatMap(({ nearest }) => nearest),
    ...namesakes.flatMap(({ units }) => units),
    ...mismatched.map(({ unit }) => unit),
    ...outside.map(({ unit }) => unit),
  ];
  const codes = new Set(named.map(({ code }) => code));
  const known = new Map(places.filter(({ code }) => codes.has(code)).map((place) => [place.code, place]));
  return known.size === 0 ? undefined : [...known.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
