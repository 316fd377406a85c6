import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';

/** What kind of unit it is: `Hội Nông dân, cấp xã`. */
export function unitKind({ type, level }: { type: string; level: string }, language: Language): string {
  const { labels, words } = messages[language];
  return labels.unit(words.term('/unit/type', type), words.term('/unit/level', level));
}
