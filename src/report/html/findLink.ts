import { type Asked, findAddress } from './findAddress.js';
import { html, type Markup } from './markup.js';

/** A text that leads to the units which a filter leaves. */
export function findLink(asked: Asked, text: string | Markup): Markup {
  return html`<a href="${findAddress(asked)}">${text}</a>`;
}

/** A figure that leads to the units which it counts; nothing to lead to where there are none. */
export function countLink(asked: Asked, count: number, text: string | Markup): Markup {
  return count > 0 ? findLink(asked, text) : html`${text}`;
}
