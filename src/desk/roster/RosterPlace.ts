import type { Position } from '../../plan/model/Finding.js';
import type { RosterReport } from './RosterReport.js';

/** Where the roster's file has a unit; of a workbook the row is the line. */
export interface RosterPlace extends Position {
  code: string;
  /** That its row is hidden in the workbook, by hand or by a filter: it counts all the same. */
  hidden?: true;
}

/** How many units are hidden in their workbook, as a part of a summary; nothing where none is. */
export function hiddenAmong(places: readonly RosterPlace[] = [], units: Iterable<string>): { hidden?: number } {
  const codes = new Set(units);
  const hidden = new Set(places.filter((place) => place.hidden && codes.has(place.code)).map(({ code }) => code)).size;
  return hidden > 0 ? { hidden } : {};
}

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
