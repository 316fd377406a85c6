import type { Totals } from '../../desk/totals/Totals.js';
import { messages } from '../../messages/sentences.js';
import type { ReportContext } from '../Format.js';
import { list } from './list.js';
import { html, type Markup } from './markup.js';
import type { Section } from './Section.js';

/** What became of the Board's waivers and reviews. */
export function decisionsSection({ language }: ReportContext, { waivers, reviews }: Totals): Section[] {
  const { board, page } = messages[language];
  const { applied, expired, unused } = page.decisions;
  const sections: Section[] = [];
  const add = (id: string, title: string, lists: readonly (readonly [string, readonly string[]])[]) => {
    const parts = lists.map(([heading, lines]) => list(heading, lines.map(asMarkup)));
    const empty = lists.every(([, lines]) => lines.length === 0);
    sections.push({ id, title, body: empty ? html`<p>${page.none}</p>` : html`${parts}` });
  };
  if (waivers) {
    add('waivers', board.titles.waivers, [
      [applied, waivers.applied.map((waiver) => board.waiver.applied(waiver))],
      [expired, waivers.expired.map((waiver) => board.waiver.expired(waiver))],
      [unused, waivers.unused.map((waiver) => board.waiverUnused(waiver))],
    ]);
  }
  if (reviews) {
    add('reviews', board.titles.reviews, [
      [applied, reviews.applied.map((review) => board.review(review))],
      [unused, reviews.unused.map((review) => board.reviewUnused(review))],
    ]);
  }
  return sections;
}

const asMarkup = (line: string): Markup => html`${line}`;
