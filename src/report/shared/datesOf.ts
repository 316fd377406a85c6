import type { Result } from '../../check/assess/Assessment.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';

/** When a result is due and how late or near that is, as far as it says: `hạn 30/9/2021`, `quá hạn 273 ngày`. */
export function datesOf({ status, due, daysLate, daysLeft }: Result, language: Language): string[] {
  const { labels, words } = messages[language];
  return [
    ...(due !== undefined && status !== 'met' && status !== 'review' ? [labels.due(words.date(due))] : []),
    ...(daysLate === undefined ? [] : [labels.daysLate(daysLate)]),
    ...(daysLeft === undefined ? [] : [labels.daysLeft(daysLeft)]),
  ];
}
