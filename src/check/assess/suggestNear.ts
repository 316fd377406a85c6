import { cellOf } from '../../plan/model/cellsOf.js';
import { shapeAt } from '../../plan/model/model.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { FactParams } from '../keywords/Fact.js';
import { entriesAt } from './entriesAt.js';
import type { ResultFinding } from './Weighed.js';

type NoEntry = FactParams['no-entry'];

/** How many letters of a name may be one slip: of fewer, two indicators that are near in their words are not one. */
const LETTERS_A_SLIP = 6;

/** Asks about an entry whose free words are nearly those that are looked for: `cán bộ nghĩ hưu` for `cán bộ nghỉ hưu`. */
export function suggestNear(drafts: readonly ResultFinding[], parsed: ParsedPlan): ResultFinding[] {
  return drafts.map((draft) => {
    return draft.kind === 'no-entry'
      ? { ...draft, params: { ...draft.params, ...wordsOf(draft.params, parsed) } }
      : draft;
  });
}

/** What the entries say, where they may say anything, and which of them is nearly what is looked for. */
function wordsOf({ path, wanted }: NoEntry, { plan, locate }: ParsedPlan): Pick<NoEntry, 'near' | 'written'> {
  const shape = wanted && shapeAt(wanted.at);
  if (!wanted || shape?.is !== 'choice' || !shape.free) return {};
  const key = wanted.at.slice(wanted.at.lastIndexOf('/') + 1);
  const entries = entriesAt(plan, path);
  const texts = entries.map(({ [key]: text }) => text).filter((text) => typeof text === 'string');
  const free = texts.filter((text) => !shape.choices.some(({ value }) => value === text));
  for (const [i, { [key]: written }] of entries.entries()) {
    if (typeof written !== 'string') continue;
    const nearest = shape.names.nearest(written, LETTERS_A_SLIP);
    // What is one of the values already is no slip of another.
    if (!nearest || nearest.thing === written || !wanted.values.includes(nearest.thing)) continue;
    const { range } = locate(`${path}/${i}/${key}`);
    return { near: { written, meant: nearest.name, line: range.start.line, ...cellOf(range) } };
  }
  return free.length > 0 ? { written: free } : {};
}
