import type { LeftOut } from '../../desk/history/History.js';
import type { Say } from '../../messages/Say.js';
import { sentenceIn } from '../../messages/sentenceIn.js';
import { visible } from '../../plan/text/visible.js';

/** Why a report is not among those that count. */
export function leftOutSentence(one: LeftOut, { history: { leftOut } }: Say): string {
  if (one.why === 'unusable') return visible(one.sentence);
  return visible(sentenceIn(leftOut, one.why, one));
}
