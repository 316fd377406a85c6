import { Tally } from '../assess/Tally.js';
import type { RenderedPlan, RenderOptions, ReportContext } from './Format.js';
import { type FormatName, formats } from './formats.js';

/** A whole report over plans that are at hand. A long run feeds a Renderer plan by plan instead. */
export function renderReport(
  format: FormatName,
  context: ReportContext,
  plans: readonly RenderedPlan[],
  options: RenderOptions = {},
): string {
  const renderer = formats[format](context, options);
  const tally = new Tally();
  for (const { assessment } of plans) tally.add(assessment);
  const files = new Set(plans.map(({ assessment }) => assessment.file)).size;
  const unread = plans.filter(({ assessment }) =>
    assessment.problems.some(({ kind }) => kind === 'cannot-read'),
  ).length;
  const order = context.catalogue.requirements.map(({ id }) => id);
  return [
    renderer.head(),
    ...plans.map((plan) => renderer.plan(plan)),
    renderer.foot(tally.totals({ found: files, read: files - unread }, order)),
  ].join('');
}
