import { findAddress } from '../findAddress.js';
import type { PageData } from '../PageData.js';
import { type Child, element } from './element.js';

/**
 * A field at the head of the page that leads to the units by what is written in it.
 * @param beside what stands beside it
 */
export function quickFind({ finder }: PageData, go: (address: string) => void, beside: Child): HTMLElement {
  const input = element('input', { type: 'search', id: 'find', autocomplete: 'off' });
  const form = element(
    'form',
    { role: 'search', 'aria-label': finder.find, class: 'find' },
    element('label', { for: 'find' }, finder.find),
    input,
    element('button', {}, finder.go),
    beside,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(findAddress({ search: input.value.trim() }));
  });
  return form;
}
