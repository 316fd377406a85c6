import type { RosterPlace } from './RosterPlace.js';
import type { RosterReport } from './RosterReport.js';

/**
 * A report with the places of the units that it names or has plans of, in order of the file: what merges it with others
 * may find that a unit of both has sent several plans.
 */
export function withPlaces(
  report: RosterReport,
  places: readonly RosterPlace[],
  received: Iterable<string>,
): RosterReport {
  const { missing, twice, unlisted, namesakes = [], mismatched, outside } = report;
  const named = [
    ...missing.map(({ unit }) => unit),
    ...twice.map(({ unit }) => unit),
    ...unlisted.flatMap(({ nearest }) => nearest),
    ...namesakes.flatMap(({ units }) => units),
    ...mismatched.map(({ unit }) => unit),
    ...outside.map(({ unit }) => unit),
  ];
  const codes = new Set([...received, ...named.map(({ code }) => code)]);
  const known = new Map(places.filter(({ code }) => codes.has(code)).map((place) => [place.code, place]));
  if (known.size === 0) return report;
  return { ...report, places: [...known.values()].sort((a, b) => a.line - b.line || a.column - b.column) };
}
