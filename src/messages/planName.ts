import type { GonePlan } from '../desk/totals/Scope.js';
import { oneLine } from '../plan/text/visible.js';
import type { Words } from './Words.js';

/** How sentences call a plan that is no more: by its unit and file, or by the file alone. */
export const planName =
  (words: Words) =>
  ({ file, unit }: GonePlan): string =>
    unit ? `${words.quote(oneLine(unit.name))} (${oneLine(file)})` : oneLine(file);
