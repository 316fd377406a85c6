import { html, type Markup } from './markup.js';

/** A list under its own heading; nothing when it is empty. */
export function list(title: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return html``;
  return html`<h3>${title}</h3>\n<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
}
