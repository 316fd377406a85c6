import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment } from '../../check/assess/Assessment.js';
import type { FindingLevel } from '../../plan/model/Finding.js';

/** What two lists of findings leave out (`mostProblems`, `mostFindings`), which can only be counted when they are compared. */
export interface Unlisted {
  /** Findings listed now that may have been there before, not listed: by their ids. */
  readonly known: ReadonlySet<string>;
  /** Findings listed before that may still be there, not listed now: by their ids. */
  readonly open: ReadonlySet<string>;
  /** Those that say how many more there are, where some of these must be new: by their ids. */
  readonly grown: ReadonlySet<string>;
}

/** Whether it only says how many more there are. */
export const isMore = ({ kind }: Pick<AnyFinding, 'kind'>): boolean =>
  kind === 'more-problems' || kind === 'more-findings';

const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'note'];

/**
 * Compares what the lists of a plan leave out now and left out then, level by level, with the fewest changes that account for
 * both: what was not listed then is no news when it comes up, but none too many goes unnoticed.
 */
export function unlistedIn(now: Assessment, then: Assessment): Unlisted {
  const [known, open, grown] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const earlier = new Map(then.results.map(({ requirement, findings }) => [requirement, findings]));
  const lists = [
    { after: now.problems, before: then.problems },
    ...now.results.map(({ requirement, findings }) => ({ after: findings, before: earlier.get(requirement) ?? [] })),
  ];
  for (const { after, before } of lists) {
    if (!after.some(isMore) && !before.some(isMore)) continue;
    const [ids, idsBefore] = [idsOf(after), idsOf(before)];
    for (const level of LEVELS) {
      const of = (list: readonly AnyFinding[]) => list.filter((one) => one.level === level && !isMore(one));
      const come = of(after).filter(({ id }) => !idsBefore.has(id));
      const gone = of(before).filter(({ id }) => !ids.has(id));
      const [left, leftBefore] = [moreIn(after, level), moreIn(before, level)];
      const fresh = Math.max(0, come.length + left - leftBefore - Math.min(gone.length, left));
      const fixed = Math.max(0, gone.length + leftBefore - come.length - left + fresh);
      for (const { id } of come.slice(fresh)) known.add(id);
      for (const { id } of gone.slice(fixed)) open.add(id);
      if (fresh > come.length) for (const { id } of after.filter(isMore)) grown.add(id);
    }
  }
  return { known, open, grown };
}

const idsOf = (list: readonly AnyFinding[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

/** How many of a level a list leaves out. */
function moreIn(list: readonly AnyFinding[], level: FindingLevel): number {
  return list.reduce((sum, { kind, params, level: own }) => {
    if (kind === 'more-problems') return sum + (params[level] ?? 0);
    return kind === 'more-findings' && own === level ? sum + (params.count ?? 0) : sum;
  }, 0);
}
