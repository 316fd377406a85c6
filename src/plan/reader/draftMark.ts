import { fold } from '../text/fold.js';
import type { Mapping, Node } from '../yaml/Node.js';

/** The key of a draft that nobody has confirmed, and what stands behind it: a key of the unit's own to whoever knows no such mark. */
export const DRAFT_KEY = 'x-rasoat';
/** What stands behind the mark, by the language of the draft. Either is read whatever the language. */
export const DRAFT_WORDS = { vi: 'bản nháp', en: 'draft' } as const;

/** The mark of a draft in a plan: its key and its value; undefined where somebody has taken it away. */
export function draftMark({ pairs }: Mapping): { key: Node; value: Node } | undefined {
  for (const { key, value } of pairs)
    if (key.is === 'scalar' && value?.is === 'scalar' && fold(key.value) === DRAFT_KEY && isDraft(value.value))
      return { key, value };
  return undefined;
}

const isDraft = (text: string) => Object.values(DRAFT_WORDS).some((words) => fold(text) === fold(words));
