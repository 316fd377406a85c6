import { bare, fold, isBare } from '../text/fold.js';
import { lazy } from '../text/lazy.js';
import { memoize } from '../text/memoize.js';

/** Who signs or acts in the name of a body. */
export const ORGANS = ['Ban Thường vụ', 'Ban Chấp hành', 'Ban Thường trực', 'Thường trực', 'Thường vụ'] as const;

const folded = lazy(() => ORGANS.map(fold));

/** A body's name, written out (`unitName`), without the organ before it: `Ban Thường vụ Huyện ủy Sông Thương`. */
export const withoutOrgan = memoize((written: string): string => {
  const organs = isBare(written) ? folded().map(bare) : folded();
  const organ = organs.find((words) => written.startsWith(`${words} `));
  return organ === undefined ? written : written.slice(organ.length + 1);
});
