import type { Say } from '../../messages/Say.js';

/** What kind of unit it is: `Hội Nông dân, cấp xã`. */
export function unitKind({ type, level }: { type: string; level: string }, say: Say): string {
  const { labels, words } = say;
  return labels.unit(words.term('/unit/type', type), words.term('/unit/level', level));
}
