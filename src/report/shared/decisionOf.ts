import type { Result } from '../../check/assess/Assessment.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';

/** What the Board has decided of a result, with its reason: the waiver, or the opinion beside a review. */
export function decisionOf({ waiver, review }: Result, language: Language): string | undefined {
  const { board } = messages[language];
  if (waiver) return board.waivedBy(waiver);
  return review && board.reviewedBy(review);
}
