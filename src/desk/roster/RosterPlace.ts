import type { Position } from '../../plan/model/Finding.js';

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
