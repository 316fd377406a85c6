import type { Totals } from '../../desk/totals/Totals.js';
import type { ReportContext } from '../Format.js';
import { decisionSections } from '../shared/boardSections.js';
import { list } from './list.js';
import { html } from './markup.js';
import type { Section } from './Section.js';

const OUTCOMES = ['applied', 'expired', 'unused'] as const;

/** What became of the Board's waivers and reviews. */
export function decisionsSections({ say }: ReportContext, totals: Totals): Section[] {
  const { page } = say;
  return decisionSections(totals, say).map(({ name, title, entries }) => {
    const lists = OUTCOMES.map((outcome) =>
      list(
        page.decisions[outcome],
        entries.filter((entry) => entry.outcome === outcome).map(({ sentence }) => html`${sentence}`),
      ),
    );
    return { id: name, title, body: entries.length === 0 ? html`<p>${page.none}</p>` : html`${lists}` };
  });
}
