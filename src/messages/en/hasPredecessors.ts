import type { ProblemParams } from '../../plan/model/Problem.js';
import { oneLine } from '../../plan/text/visible.js';
import { words as w } from './words.js';

type Params = ProblemParams['has-predecessors'];
type Former = Params['units'][number];

const formerName = ({ code, name, through }: Former) =>
  `${w.quote(name)} (code ${w.quote(code)}${through === undefined ? '' : `, through ${w.quote(through)}`})`;

/** What of the plan of a former unit counts, where it stands, and what stays that unit's own. */
function formerPlan({ name, plan, file = '', counted = [], owed = [] }: Former): string {
  const whose = w.quote(name);
  const shown = oneLine(file);
  if (plan === 'unreadable') return `The plan of ${whose} (${shown}) cannot be read, so what it did cannot be told.`;
  const entries = counted.map(
    ({ requirement, year, line, column }) =>
      `${requirement}${year === undefined ? '' : ` of ${year}`} (${shown}:${line}:${column})`,
  );
  const years = owed.map(({ requirement, years }) => `${requirement} of ${w.and(years.map(String))}`);
  return [
    entries.length > 0
      ? `Of the plan of ${whose} there counts for it: ${entries.join('; ')}.`
      : `The plan of ${whose} (${shown}) has nothing that it needs.`,
    ...(years.length > 0
      ? [`${whose} is itself short of ${years.join('; ')}, which stays its own to answer for.`]
      : []),
  ].join(' ');
}

const isThere = (plan: Former['plan']) => plan === 'read' || plan === 'unreadable';

/** Whose plans there are none of. */
function absent(units: readonly Former[]): string[] {
  if (units.length === 0) return [];
  const those = w.and(units.map(({ name }) => w.quote(name)));
  return [
    `This run has no plan of ${those}, so the work of each year, the activities registered and the reports in it could not be counted. Check it together with this one.`,
  ];
}

/** What a unit was made of, and what of the plans of those units counts for it. */
export const hasPredecessors = ({ units, together = [] }: Params): string =>
  [
    `By the roster the unit was made of ${w.and(units.map(formerName))}.`,
    ...units.filter(({ plan }) => isThere(plan)).map(formerPlan),
    ...absent(units.filter(({ plan }) => !isThere(plan))),
    ...together.map(
      ({ requirement, year, count, max }) =>
        `${requirement}, ${year}: the units have entered ${w.count(count)} together; the most, ${w.count(max)}, holds for each unit by itself and is not exceeded.`,
    ),
  ].join(' ');
