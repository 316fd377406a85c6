import type { Requirement } from '../../check/catalogue/loadCatalogue.js';
import type { SchemaPart } from '../../check/catalogue/readsOf.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';

/** When a requirement is due: its day, or 31 December of every year that it asks about; undefined where it has no day. */
export function dueOf({ due, check }: Requirement, language: Language): string | undefined {
  const { labels, words } = messages[language];
  if (due) return words.date(due);
  const years = typeof check === 'object' ? Object.values((check as SchemaPart).properties ?? {}) : [];
  const yearly = years.find(({ everyYear }) => everyYear !== undefined)?.everyYear;
  return yearly && labels.explain.everyYear(yearly.from, yearly.to);
}
