import type { PageData } from '../PageData.js';
import { printWhole } from './printWhole.js';
import { readUnits } from './Unit.js';
import { View } from './View.js';

const data = JSON.parse(document.getElementById('shared')?.textContent ?? '') as PageData;
const place = document.getElementById('units');
if (place) {
  const view = new View(place, data, readUnits());
  printWhole(view);
  const openLinked = () => {
    const number = /^#unit-(\d+)$/.exec(location.hash)?.[1];
    if (number !== undefined) view.open(Number(number));
  };
  addEventListener('hashchange', openLinked);
  // A link to the unit that the address names already changes nothing there, but is to open it again.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#unit-"]');
    if (link?.hash === location.hash) openLinked();
  });
  openLinked();
}
