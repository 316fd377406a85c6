import { Tally } from '../desk/totals/Tally.js';
import type { Totals } from '../desk/totals/Totals.js';
import type { Language } from '../messages/Language.js';
import { sayIn } from '../messages/Say.js';
import type { FolderFile, Output, RenderedPlan, RenderOptions, ReportContext } from './Format.js';
import { type FormatName, loadFormat } from './formats.js';

/** A whole report: the text, the bytes of a file, or the files of a folder, as the format makes. */
export type Report = string | Uint8Array | FolderFile[];

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
  return join(outputs);
}

function join(outputs: readonly Output[]): Report {
  if (outputs.every((output) => typeof output === 'string')) return outputs.join('');
  const bytes = outputs.filter((output) => output instanceof Uint8Array);
  if (bytes.length === 0) return outputs.flatMap((output) => (Array.isArray(output) ? (output as FolderFile[]) : []));
  const whole = new Uint8Array(bytes.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
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
