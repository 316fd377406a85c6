import type { Say } from '../messages/Say.js';
import { element } from '../report/html/page/element.js';
import { packed } from './packed.js';

/** The guide to plans, as it stands beside the examples, closed until somebody asks for it. */
export function guideView({ form, language }: Say): HTMLElement {
  const guide = element('details', { class: 'guide' }, element('summary', {}, form.guide));
  guide.addEventListener('toggle', () => void fill(guide, language), { once: true });
  return guide;
}

/** Unpacks it when it is opened: the page has to be there before. */
async function fill(guide: HTMLElement, language: string): Promise<void> {
  const html = await packed(document, `guide-${language}`);
  guide.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}
