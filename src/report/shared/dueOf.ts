import type { Requirement } from '../../check/catalogue/loadCatalogue.js';
import { yearsAsked } from '../../check/catalogue/spanOf.js';
import type { Schema } from '../../check/keywords/SchemaKeyword.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';

/** When a requirement is due: its day, or a day for every year that it asks about; undefined where it has no day. */
export function dueOf({ due, check }: Requirement, language: Language): string | undefined {
  const { labels, words } = messages[language];
  if (due) return words.date(due);
  const yearly = typeof check === 'object' ? yearsAsked(check as Schema) : undefined;
  return yearly && labels.explain.everyYear(yearly.from, yearly.to, yearly.dueDays ?? 0);
}
