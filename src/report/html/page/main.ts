import { askedIn } from '../findAddress.js';
import type { PageData } from '../PageData.js';
import { element } from './element.js';
import { Printing } from './Printing.js';
import { quickFind } from './quickFind.js';
import { readUnits } from './Unit.js';
import { View } from './View.js';

const data = JSON.parse(document.getElementById('shared')?.textContent ?? '') as PageData;
const place = document.getElementById('units');
const heading = document.getElementById('plans');
if (place && heading) {
  const { print } = data.finder;
  const button = (sheet: 'overall' | 'list' | 'grid') =>
    element('button', { type: 'button', 'data-print': sheet }, print[sheet]);
  const tools = element('p', { class: 'tools' }, button('list'), button('grid'));
  const view = new View(place, data, readUnits(), tools, (address, typing) => {
    // While a search is being written its letters are no steps to go back by.
    if (typing && askedIn(location.hash)) location.replace(address);
    else location.hash = address;
  });
  const printing = new Printing(view, data, place);
  document.querySelector('nav.contents')?.after(quickFind(data), element('p', { class: 'tools' }, button('overall')));

  const toUnits = () => {
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
  /** Shows what the address asks for: a unit, units, or all of them. */
  const follow = () => {
    const { hash } = location;
    const number = /^#unit-(\d+)$/.exec(hash)?.[1];
    const asked = hash === '' ? {} : askedIn(hash);
    if (number !== undefined) view.open(Number(number));
    else if (asked) view.show(asked);
    return asked;
  };
  /** That the next change of the address is by a link, and not on the way back. */
  let led = false;
  addEventListener('hashchange', () => {
    const asked = follow();
    if (led && asked) toUnits();
    led = false;
  });
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('button[data-print]');
    if (button) {
      const { print: sheet = '' } = button.dataset;
      if (sheet === 'overall' || sheet === 'list' || sheet === 'grid') printing.print(sheet);
      else printing.print('unit', view.unit(Number(sheet)));
    }
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]') ?? linkOfRow(target);
    if (!link) return;
    if (!target.closest('a')) link.click();
    // A link to what the address names already changes nothing there, but is to lead there again.
    else if (link.hash !== location.hash) led = askedIn(link.hash) !== undefined;
    else if (follow()) toUnits();
  });
  if (location.hash !== '' && follow()) toUnits();
}

/** The link that a row of a table leads by, where there is one and no text is being marked. */
function linkOfRow(target: Element): HTMLAnchorElement | null {
  if (target.closest('button, input, select, summary') || getSelection()?.isCollapsed === false) return null;
  return target.closest('tr')?.querySelector<HTMLAnchorElement>('th a[href^="#?"]') ?? null;
}
