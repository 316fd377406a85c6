import { docxBytes } from '../docx/docxBytes.js';
import { type PaperReport, paperReport } from '../docx/PaperReport.js';
import { page } from '../docx/paper.js';
import type { NewRenderer } from '../Format.js';
import { titled } from '../shared/titled.js';
import { pageOf } from './pageOf.js';

/**
 * `summary`: what those need who decide, on one page of A4 for Word: how far plans are sent, what is most often not met, what is
 * asked. Nothing of a single plan stands there.
 */
export const summary: NewRenderer<Uint8Array> = (context) => ({
  head: () => new Uint8Array(),
  plan: () => new Uint8Array(),
  foot: (totals) =>
    documentOf(
      paperReport(context, totals, { unmet: new Map<string, string>(), reviewed: [], leftOut: [], succession: [] }),
    ),
});

function documentOf(report: PaperReport): Promise<Uint8Array> {
  const { context, say, words } = report;
  const { onePage, paper } = say;
  return docxBytes([{ ...page(), children: pageOf(report) }], {
    title: titled(`${onePage.title} ${paper.asOf(words.date(context.asOf))}`, context),
    creator: context.issuer?.name ?? paper.letterhead.blank.name,
    language: context.say.language,
    date: context.asOf,
  });
}
