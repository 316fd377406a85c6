import type { FindingLevel } from '../../plan/model/Finding.js';
import { fold } from '../../plan/text/fold.js';
import type { PlanRef, RosterReport } from './RosterReport.js';

/** What the roster shows about plans, by the names of the lists in its report. */
const remarkKinds = ['twice', 'unlisted', 'namesakes', 'mismatched', 'outside'] as const;
/** One of `remarkKinds`; the second part of a remark's id. */
export type RemarkKind = (typeof remarkKinds)[number];

/** A remark of the roster, with an id like a finding's, the unit where it is known, and the plans. */
export interface RosterRemark {
  id: string;
  kind: RemarkKind;
  level: FindingLevel;
  code?: string;
  plans: readonly PlanRef[];
}

/** The remarks of a roster in order of its lists. They fail nothing: what a plan says of itself has problems of its own. */
export function remarksOf(roster: RosterReport): Record<RemarkKind, RosterRemark[]> {
  const taken = new Map<string, number>();
  const remark = (
    kind: RemarkKind,
    level: FindingLevel,
    key: string,
    { code, plans }: Pick<RosterRemark, 'code' | 'plans'>,
  ): RosterRemark => {
    const id = `roster/${kind}/${key}`;
    const nth = (taken.get(id) ?? 0) + 1;
    taken.set(id, nth);
    return { id: nth === 1 ? id : `${id}#${nth}`, kind, level, ...(code !== undefined && { code }), plans };
  };
  const part = (text = '') => fold(text).replaceAll('/', '∕');
  return {
    twice: roster.twice.map(({ unit: { code }, plans, decision }) =>
      // Once the Board has decided nothing is left to be done.
      remark('twice', decision ? 'note' : 'warning', part(code), { code, plans }),
    ),
    unlisted: roster.unlisted.map(({ plan }) => remark('unlisted', 'warning', part(plan.name), { plans: [plan] })),
    namesakes: (roster.namesakes ?? []).map(({ plan, unit }) =>
      remark('namesakes', unit ? 'note' : 'warning', part(plan.name), {
        ...(unit && { code: unit.code }),
        plans: [plan],
      }),
    ),
    mismatched: roster.mismatched.map(({ plan, unit: { code }, field }) =>
      remark('mismatched', 'warning', `${part(code)}/${field}`, { code, plans: [plan] }),
    ),
    outside: roster.outside.map(({ plan, unit: { code } }) =>
      remark('outside', 'note', part(code), { code, plans: [plan] }),
    ),
  };
}

/** The identities of all remarks of a roster. */
export function remarkIds(roster: RosterReport | undefined): string[] {
  return roster ? Object.values(remarksOf(roster)).flatMap((list) => list.map(({ id }) => id)) : [];
}
