import type { DistrictPoint, History, RequirementLine } from '../../desk/history/History.js';
import type { DistrictCounts } from '../../desk/totals/countDistricts.js';
import { type Share, shareOf } from '../../desk/totals/Standing.js';
import { oneLine } from '../../plan/text/visible.js';
import { requirementText } from '../shared/requirementText.js';
import type { HistoryContext } from './HistoryContext.js';

/** A line over the periods: undefined where nobody can tell, or nothing counts. */
export interface HistoryLine {
  /** The district; or the id of a requirement and its title. */
  names: readonly string[];
  points: readonly (Share | undefined)[];
  /** That it is of all together. */
  isWhole?: true;
  /** That it is of plans of no unit of the roster: it stands in the table, which adds up with it, and is not drawn. */
  isBeside?: true;
}

/** Lines of one measure. */
export interface HistoryLines {
  title: string;
  lines: HistoryLine[];
}

/**
 * The districts: how many of the units expected are compliant, where rosters tell, and what is met of the requirements that decide
 * the result; plans of no unit, where there are such, behind
 * the districts; the line of all together last.
 */
export function districtLines({ districts, periods }: History, { say }: HistoryContext): HistoryLines[] {
  if (districts.length === 0) return [];
  const { measures, whole, noDistrict, offRoster } = say.history;
  const lines = (
    share: (point: DistrictPoint | undefined) => Share | undefined,
    beside: readonly (Share | undefined)[] = [],
  ): HistoryLine[] => {
    return [
      ...districts.map(({ parent, points }) => ({
        names: [parent === undefined ? noDistrict : oneLine(parent)],
        points: points.map(share),
      })),
      ...(beside.some((one) => one) ? [{ names: [offRoster], points: beside, isBeside: true as const }] : []),
      { names: [whole], points: periods.map(share), isWhole: true },
    ];
  };
  return [
    ...(periods.some(({ units }) => units)
      ? [{ title: measures.compliant, lines: lines((point) => compliantOf(point?.units)) }]
      : []),
    { title: measures.deciding, lines: lines((point) => counting(point?.errors), offRosterShares(districts, periods)) },
  ];
}

/** What counts on the whole and in no district, by period: what is met by plans of no unit of the roster. */
function offRosterShares(districts: History['districts'], periods: History['periods']): readonly (Share | undefined)[] {
  return periods.map(({ units, errors }, i) => {
    const known = districts.flatMap(({ points }) => points[i]?.errors ?? []);
    if (!units || known.length === 0) return undefined;
    return counting({
      met: known.reduce((left, { met }) => left - met, errors.met),
      of: known.reduce((left, { of }) => left - of, errors.of),
    });
  });
}

/** The requirements of which some plan has a share: how many of the plans that each binds meet it. */
export function requirementLines(history: History, context: HistoryContext): HistoryLines {
  return {
    title: context.say.history.measures.requirement,
    lines: history.requirements.filter(hasShare).map(({ requirement, points }) => ({
      names: [requirement, requirementText(requirement, context).title],
      points: points.map((counts) => counting(counts && shareOf(counts))),
    })),
  };
}

/** Which requirements have no line, where there are such. */
export function noShareNote({ requirements }: History, { say }: HistoryContext): string[] {
  const without = requirements.filter((line) => !hasShare(line)).map(({ requirement }) => requirement);
  return without.length > 0 ? [say.history.noShare(without)] : [];
}

const hasShare = ({ points }: RequirementLine) => points.some((counts) => counts && shareOf(counts).of > 0);

/** How many of the units expected are compliant. */
export function compliantOf(units: DistrictCounts | undefined): Share | undefined {
  return units && counting({ met: units.compliant, of: units.expected });
}

/** Of nothing there is no share. */
const counting = (share: Share | undefined) => (share?.of ? share : undefined);
