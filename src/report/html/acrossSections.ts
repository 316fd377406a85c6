import type { AcrossPlace } from '../../desk/across/Across.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { capital } from '../../messages/capital.js';
import type { ReportContext } from '../Format.js';
import { acrossSection, sumsSection } from '../shared/boardSections.js';
import { placeIn } from '../shared/planPlace.js';
import { html, type Markup } from './markup.js';
import type { PlanLinks } from './PlanLinks.js';
import type { Section } from './Section.js';

/** More places than this are folded away until they are asked for, or printed. */
const FEW = 6;

/** Notes over several plans with all their places, and what the units add up to. */
export function acrossSections({ say }: ReportContext, totals: Totals, links: PlanLinks): Section[] {
  const { words, page } = say;
  const across = acrossSection(totals.across, say);
  const notes = across.entries.map(({ sentence, plans }) => {
    const places = html`<ul class="places">${plans.map((place) => html`<li>${placeOf(place, links)}</li>`)}</ul>`;
    const shown =
      plans.length > FEW
        ? html`<details><summary>${page.places} (${words.count(plans.length)})</summary>${places}</details>`
        : places;
    return html`<li>${capital(sentence)}${shown}</li>\n`;
  });
  const sums = sumsSection(totals.sums, say);
  const added = sums.entries.map(({ sentence }) => html`<li>${capital(sentence)}</li>\n`);
  return [
    { id: across.name, title: across.title, items: notes },
    { id: sums.name, title: sums.title, items: added },
  ].flatMap(({ id, title, items }) => (items.length > 0 ? [{ id, title, body: html`<ul>${items}</ul>` }] : []));
}

function placeOf(place: AcrossPlace, links: PlanLinks): Markup {
  return html`${links.to(place)} <code>${placeIn(place.file, place)}</code>`;
}
