import { cellsOf } from '../../plan/model/cellsOf.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { ResultParams } from './AnyFinding.js';
import { entriesAt } from './entriesAt.js';
import type { ResultFinding } from './Weighed.js';

type TooFew = ResultParams['year-too-few'];

/**
 * What a requirement finds absent, as far as it is: a value that is written and cannot be read is not said to be missing, and
 * a key with nothing behind it is said to be blank.
 */
export function sayUnread(
  drafts: readonly ResultFinding[],
  { plan, locate }: ParsedPlan,
  unread: readonly Problem[],
): ResultFinding[] {
  const written = unread.filter(({ kind }) => kind !== 'missing-key');
  return drafts.map((draft) => {
    if (draft.kind === 'year-too-few') return { ...draft, params: splitLacking(draft.params, plan as Plan, written) };
    if (draft.kind !== 'absent' && draft.kind !== 'ratio-missing') return draft;
    const hidden = written.filter(({ affects }) => `${affects}/`.startsWith(`${draft.path}/`));
    if (hidden.length === 0) return draft.kind === 'absent' && locate(draft.path).present ? blank(draft) : draft;
    // Problems come in the order in which they stand.
    const lines = [...new Set(hidden.map(({ range }) => range.start.line))];
    return {
      kind: 'unreadable-part',
      params: { lines, missing: [], ...cellsOf(hidden.map(({ range }) => range)) },
      path: draft.path,
    };
  });
}

const blank = (draft: Extract<ResultFinding, { kind: 'absent' }>): ResultFinding => ({
  ...draft,
  params: { ...draft.params, blank: true },
});

/** Tells the fields that an entry of the year lacks from those that are written wherever they could not be read. */
function splitLacking(params: TooFew, plan: Plan, written: readonly Problem[]): TooFew {
  const { list, year, lacking } = params;
  const entries = entriesAt(plan, list);
  const affected = new Set(written.map(({ affects }) => affects));
  const isUnread = (name: string) =>
    [...entries.entries()]
      .filter(([, entry]) => entry.year === year && entry[name] === undefined)
      .every(([i]) => affected.has(`${list}/${i}/${name}`));
  const unread = lacking.filter(isUnread);
  return unread.length === 0
    ? params
    : { ...params, lacking: lacking.filter((name) => !unread.includes(name)), unread };
}
