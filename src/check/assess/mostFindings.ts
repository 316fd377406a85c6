import type { Range } from '../../plan/model/Finding.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { ResultFinding } from './Weighed.js';

/** The most findings that are listed of one requirement: nobody reads more at one sitting. */
const MOST_FINDINGS = 100;

/** Findings that are listed, and how many others there are from where on. */
export interface Listed {
  readonly listed: readonly ResultFinding[];
  readonly more?: { readonly count: number; readonly range: Range };
}

/** The findings of a requirement that are listed: those that stand first in the plan. They all weigh the same. */
export function mostFindings(drafts: readonly ResultFinding[], parsed: ParsedPlan): Listed {
  if (drafts.length <= MOST_FINDINGS) return { listed: drafts };
  const inOrder = drafts
    .map((draft) => ({ draft, start: parsed.locate(draft.path).range.start }))
    .sort(({ start: a }, { start: b }) => a.line - b.line || a.column - b.column);
  const [first] = inOrder.splice(MOST_FINDINGS);
  const listed = inOrder.map(({ draft }) => draft);
  const count = drafts.length - MOST_FINDINGS;
  return first ? { listed, more: { count, range: { start: first.start, end: first.start } } } : { listed };
}
