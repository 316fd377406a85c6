import type { NewTextRenderer } from '../Format.js';
import { dataScript } from './markup.js';
import { sharedData } from './sharedData.js';
import { pageEnd, pageStart } from './shell.js';
import { UnitData } from './UnitData.js';

/**
 * `html`: one page that needs nothing else. Each unit is data of its own in it, so that a run of thousands is written as
 * it goes; the summary and the lists are plain HTML at its end, and the page's script shows the units.
 */
export const html: NewTextRenderer = (context, options = {}) => {
  const units = new UnitData(context, options);
  return {
    head: () => pageStart(context) + dataScript('id="shared"', sharedData(context)),
    plan: (plan) => dataScript('class="unit"', units.row(plan.assessment), units.part(plan)),
    foot: (totals) => pageEnd(context, totals),
  };
};
