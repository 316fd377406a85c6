import { Tally } from '../desk/totals/Tally.js';
import type { Totals } from '../desk/totals/Totals.js';
import type { Language } from '../messages/Language.js';
import { sayIn } from '../messages/Say.js';
import type { Output, RenderedPlan, RenderOptions, ReportContext } from './Format.js';
import { type FormatName, loadFormat } from './formats.js';
import { joined, type Report } from './joined.js';

/** What a report is about, and the language it is in. */
export type ReportAbout = Omit<ReportContext, 'say'> & { language: Language; say?: never };

/**
 * A whole report over plans that are at hand. A long run feeds a Renderer plan by plan instead.
 * @param totals what was counted and found over the plans; counted here when absent
 */
export async function renderReport(
  format: FormatName,
  about: ReportContext | ReportAbout,
  plans: readonly RenderedPlan[],
  options: RenderOptions = {},
  totals: Totals = totalsOf(about, plans),
): Promise<Report> {
  const context = about.say ? about : { ...about, say: sayIn(about.language) };
  const renderer = (await loadFormat(format))(context, options);
  const outputs: Output[] = [await renderer.head()];
  for (const plan of plans) outputs.push(await renderer.plan(plan));
  outputs.push(await renderer.foot(totals));
  return joined(outputs);
}

function totalsOf({ catalogue }: Pick<ReportContext, 'catalogue'>, plans: readonly RenderedPlan[]): Totals {
  const tally = new Tally();
  for (const { assessment } of plans) tally.add(assessment);
  const files = new Set(plans.map(({ assessment }) => assessment.file)).size;
  const unread = plans.filter(({ assessment }) =>
    assessment.problems.some(({ kind }) => kind === 'cannot-read'),
  ).length;
  return tally.totals(
    { found: files, read: files - unread },
    catalogue.requirements.map(({ id }) => id),
  );
}
