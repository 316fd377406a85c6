import { Tally } from '../../src/desk/totals/Tally.js';
import type { Totals } from '../../src/desk/totals/Totals.js';
import type { RenderedPlan, ReportContext } from '../../src/report/Format.js';
import { boardReport } from './boardReport.js';

/** The example plans again and again under other names, in 14 districts: a report over as many units as are asked for. */
export function manyUnits(count: number): { context: ReportContext; plans: RenderedPlan[]; totals: Totals } {
  const { context, plans: examples } = boardReport();
  const tally = new Tally();
  const plans = Array.from({ length: count }, (_, i): RenderedPlan => {
    const { assessment, text } = examples[i % examples.length] as RenderedPlan;
    const { unit } = assessment;
    const name = `${unit?.name} ${i + 1}`;
    const listed = unit && { code: `U${i + 1}`, name, type: unit.type, level: unit.level, parent: `Huyện ${i % 14}` };
    const copy = {
      ...assessment,
      file: `plans/${i + 1}.yaml`,
      unit: unit && { ...unit, name },
      ...(listed && { listed }),
    };
    tally.add(copy);
    return { assessment: copy, ...(text !== undefined && { text }) };
  });
  const order = context.catalogue.requirements.map(({ id }) => id);
  return { context, plans, totals: tally.totals({ found: count, read: count }, order) };
}
