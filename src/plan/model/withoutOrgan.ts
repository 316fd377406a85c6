import { bare, fold, isBare } from '../text/fold.js';
import { lazy } from '../text/lazy.js';
import { memoize } from '../text/memoize.js';

/** Organs of a Party committee that sign in its name. */
const ORGANS = lazy(() => ['Ban Thường vụ', 'BTV', 'Ban Chấp hành', 'BCH'].map(fold));

/** A Party committee's name, folded, without the organ before it: `Ban Thường vụ Huyện ủy Sông Thương`. */
export const withoutOrgan = memoize((name: string): string => {
  const folded = fold(name);
  const organs = isBare(folded) ? ORGANS().map(bare) : ORGANS();
  const organ = organs.find((words) => folded.startsWith(`${words} `));
  return organ === undefined ? folded : folded.slice(organ.length + 1);
});
