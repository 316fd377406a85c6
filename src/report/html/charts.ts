import type { Share } from '../../desk/totals/Standing.js';
import { capital } from '../../messages/capital.js';
import type { Words } from '../../messages/Words.js';
import { html, type Markup } from './markup.js';

/** A part of a whole: what it is, how many, and the class that colours it. */
export interface Slice {
  label: string;
  count: number;
  tone: 'good' | 'bad' | 'warn' | 'wait' | 'look' | 'none';
  /** Some of it that is counted apart too. */
  among?: { label: string; count: number };
}

/** A whole as a bar of parts, with every figure beside it in words. */
export function stackedBar(title: string, parts: readonly Slice[], words: Words): Markup {
  const shown = parts.filter(({ count }) => count > 0);
  return html`<figure class="stack"><figcaption>${title}</figcaption>
<div class="bar" aria-hidden="true">${shown.map(({ count, tone }) => html`<i class="${tone}" style="flex-grow:${count}"></i>`)}</div>
<ul>${parts.map(({ label, count, tone, among }) => html`<li><i class="${tone}" aria-hidden="true"></i>${capital(label)}: <b>${words.count(count)}</b>${among && html` (${among.label}: <b>${words.count(among.count)}</b>)`}</li>`)}</ul>
</figure>`;
}

/** A share met as `9/12 = 75,0%` with its bar; a dash where nothing counts. */
export function shareBar({ met, of }: Share, words: Words): Markup {
  if (of === 0) return html`<td class="share">–</td>`;
  return html`<td class="share"><span>${words.ratio({ count: met, total: of })}</span><div class="bar" aria-hidden="true"><i class="good" style="width:calc(100% * ${met} / ${of})"></i></div></td>`;
}
