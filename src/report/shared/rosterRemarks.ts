import { type RosterRemark, remarksOf } from '../../desk/roster/remarks.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Range } from '../../plan/model/Finding.js';
import type { ReportContext } from '../Format.js';
import { rosterSections } from './boardSections.js';

/** A place that platforms show: of a plan whose lines are not known, its first. */
export interface PlacedAt {
  file: string;
  range?: Range;
}

/** A remark of the roster as platforms show it: at the roster's line, with the plans beside it. */
export interface PlacedRemark extends RosterRemark {
  sentence: string;
  at: PlacedAt;
  beside: PlacedAt[];
}

/**
 * What the roster has to remark. A plan that it does not list has no line there: it is shown at the plan, with the lines of
 * the nearest units beside it.
 */
export function rosterRemarks({ roster }: Totals, context: ReportContext): PlacedRemark[] {
  if (!roster) return [];
  const remarks = remarksOf(roster);
  const lineOf = unitPlaces({ roster }, context);
  return rosterSections(roster, context.say).flatMap(({ name, entries }) =>
    remarks[name].map((remark, i): PlacedRemark => {
      const plans = remark.plans.map(({ file }): PlacedAt => ({ file }));
      const nearest = name === 'unlisted' ? (roster.unlisted[i]?.nearest ?? []) : [];
      const namesakes = name === 'namesakes' ? (roster.namesakes?.[i]?.units ?? []) : [];
      const others = [...nearest, ...namesakes].flatMap(({ code }) => lineOf(code) ?? []);
      const [at = { file: '.' }, ...beside] = [
        ...((remark.code !== undefined && lineOf(remark.code)) || []),
        ...plans,
        ...others,
      ];
      return { ...remark, sentence: entries[i]?.sentence ?? '', at, beside };
    }),
  );
}

/** Where the roster's file has a unit, by its code; undefined where that is not known. */
export function unitPlaces(
  { roster }: Pick<Totals, 'roster'>,
  { rosterFile }: Pick<ReportContext, 'rosterFile'>,
): (code: string) => [PlacedAt] | undefined {
  const places = new Map(roster?.places?.map((place) => [place.code, place]));
  return (code) => {
    const place = places.get(code);
    if (rosterFile === undefined || !place) return undefined;
    const { line, column } = place;
    return [{ file: rosterFile, range: { start: { line, column }, end: { line, column } } }];
  };
}
