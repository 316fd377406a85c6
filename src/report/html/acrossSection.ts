import type { AcrossPlace } from '../../desk/across/Across.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { acrossSentence, messages } from '../../messages/sentences.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { capital, html, type Markup } from './markup.js';
import type { PlanLinks } from './PlanLinks.js';
import type { Section } from './Section.js';

/** More places than this are folded away until they are asked for, or printed. */
const FEW = 6;

/** Notes over several plans with all their places, and what the units add up to. */
export function acrossSection({ language }: ReportContext, { across, sums }: Totals, links: PlanLinks): Section[] {
  const { board, words, page } = messages[language];
  const notes = across.map((note) => {
    const places = html`<ul class="places">${note.plans.map((place) => html`<li>${placeOf(place, links)}</li>`)}</ul>`;
    const shown =
      note.plans.length > FEW
        ? html`<details><summary>${page.places} (${words.count(note.plans.length)})</summary>${places}</details>`
        : places;
    return html`<li>${capital(acrossSentence(note, language))}${shown}</li>\n`;
  });
  return [
    ...(notes.length > 0 ? [{ id: 'across', title: board.titles.across, body: html`<ul>${notes}</ul>` }] : []),
    ...(sums.length > 0
      ? [
          {
            id: 'sums',
            title: board.titles.sums,
            body: html`<ul>${sums.map((sum) => html`<li>${capital(board.sum(sum))}</li>\n`)}</ul>`,
          },
        ]
      : []),
  ];
}

function placeOf(place: AcrossPlace, links: PlanLinks): Markup {
  const { start } = place.range;
  return html`${links.to(place)} <code>${oneLine(place.file)}:${start.line}:${start.column}</code>`;
}
