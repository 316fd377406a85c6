import { askedBy } from '../../check/catalogue/askedBy.js';
import type { Requirement } from '../../check/catalogue/loadCatalogue.js';
import type { Asked } from '../../check/keywords/Asked.js';
import type { Say } from '../../messages/Say.js';

/** A condition of a check: a line, or a heading with what stands under it. */
export interface Condition {
  line: string;
  under: Condition[];
}

/** What is checked, in sentences. */
export function describeCheck(requirement: Pick<Requirement, 'id' | 'check'>, say: Say): Condition[] {
  const { checks } = say;
  const inWords = ({ kind, params, under, when = [] }: Asked): Condition => {
    const conditions = under.map(inWords);
    if (kind === 'together') return { line: inOne(conditions), under: [] };
    const sentence = checks[kind] as (params: object, when: string) => string;
    return { line: sentence(params, inOne(when.map(inWords))), under: conditions };
  };
  return askedBy(requirement).map(inWords);
}

/** All conditions in one line. */
function inOne(conditions: readonly Condition[]): string {
  return conditions.map(({ line, under }) => [line, inOne(under)].filter(Boolean).join(' ')).join('; ');
}
