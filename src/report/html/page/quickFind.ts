import { findAddress } from '../findAddress.js';
import type { PageData } from '../PageData.js';
import { element } from './element.js';

/** A field at the head of the page that leads to the units by what is written in it. */
export function quickFind({ finder }: PageData): HTMLElement {
  const input = element('input', { type: 'search', id: 'find', autocomplete: 'off' });
  const link = element('a', { hidden: true });
  const form = element(
    'form',
    { role: 'search', 'aria-label': finder.find, class: 'find' },
    element('label', { for: 'find' }, finder.find),
    input,
    element('button', {}, finder.go),
    link,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    link.href = findAddress({ search: input.value.trim() });
    link.click();
  });
  return form;
}
