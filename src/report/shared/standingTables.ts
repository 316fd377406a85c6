import type { Counts } from '../../check/assess/Assessment.js';
import { NO_DISTRICT, type PlanCounts, type Shares, type Standing } from '../../desk/totals/Standing.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { requirementText } from './requirementText.js';
import { unitKind } from './unitKind.js';

/** How districts, or kinds of unit, stand: a row for each, worst first. */
export interface GroupTable {
  by: 'parent' | 'type';
  title: string;
  /** What is counted of the plans, in the order of the columns; units that have sent none, where it can be told of them. */
  counted: readonly (keyof PlanCounts)[];
  rows: GroupRow[];
}

/** A district or kind of unit as a row. */
export interface GroupRow extends Shares {
  /** The district as the roster has it (`NO_DISTRICT` where it gives none), or `type/level`. */
  key: string;
  name: string;
  /** Of a kind of unit. */
  type: string;
  level: string;
  plans: Required<PlanCounts>;
  counts: Counts;
}

/** How the requirements stand: a row for each that was judged. */
export interface RequirementTable {
  title: string;
  rows: StandingRequirement[];
}

/** A requirement as a row. */
export interface StandingRequirement extends Shares {
  id: string;
  title: string;
  clause: string;
  /** As the catalogue in force weighs it. */
  level: FindingLevel;
  counts: Counts;
}

const PLANS = ['compliant', 'pending', 'nonCompliant', 'unreadable'] as const;

/** The tables of districts and of kinds of unit; one that has no row is left out. */
export function groupTables(
  { standing, summary }: Pick<Totals, 'standing' | 'summary'>,
  context: Context,
): GroupTable[] {
  const { titles } = context.say.board;
  return (['parent', 'type'] as const)
    .map((by): GroupTable => {
      const groups = standing.filter((one) => one.by === by);
      return {
        by,
        title: titles.standing[by],
        counted: ['received', ...(summary.roster ? (['missing', 'overdue'] as const) : []), ...PLANS],
        rows: groups.map((one) => groupRow(one, context)),
      };
    })
    .filter(({ rows }) => rows.length > 0);
}

function groupRow({ by, key, plans, errors, all, counts }: Standing, { say }: Context): GroupRow {
  const [type = '', level = ''] = by === 'type' ? key.split('/') : [];
  return {
    key,
    name: by === 'type' ? unitKind({ type, level }, say) : key === NO_DISTRICT ? say.district.none : oneLine(key),
    type,
    level,
    plans: { ...NO_PLANS, ...plans },
    errors,
    all,
    counts,
  };
}

const NO_PLANS: Required<PlanCounts> = {
  received: 0,
  missing: 0,
  overdue: 0,
  compliant: 0,
  pending: 0,
  nonCompliant: 0,
  unreadable: 0,
};

/** The table of requirements, worst first; without rows where none was judged. */
export function requirementTable({ standing }: Pick<Totals, 'standing'>, context: Context): RequirementTable {
  return {
    title: context.say.board.titles.standing.requirement,
    rows: standing
      .filter(({ by }) => by === 'requirement')
      .map(({ key, errors, all, counts }) => {
        const { title, clause } = requirementText(key, context);
        const level = context.catalogue.find(key)?.level ?? 'note';
        return { id: key, title, clause, level, errors, all, counts };
      }),
  };
}

type Context = Pick<ReportContext, 'catalogue' | 'say'>;
