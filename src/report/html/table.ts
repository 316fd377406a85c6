import { html, type Markup } from './markup.js';

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too. Rows are made of their cells. */
export function table(caption: string, columns: readonly string[], rows: readonly Markup[]): Markup {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row}</tr>\n`)}</tbody></table></div>`;
}

/** Cells of figures or texts. */
export const numbers = (values: readonly (string | Markup)[]): Markup =>
  html`${values.map((value) => html`<td class="number">${value}</td>`)}`;
/** Cells of text, one after the other; escaped. */
export const texts = (values: readonly string[]): Markup => html`${values.map((value) => html`<td>${value}</td>`)}`;
