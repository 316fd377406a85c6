import type { PageData } from '../PageData.js';
import { Printing } from './Printing.js';
import { printButton } from './printButton.js';
import { quickFind } from './quickFind.js';
import { readUnits } from './Unit.js';
import { View } from './View.js';
import { Ways } from './Ways.js';

const data = JSON.parse(document.getElementById('shared')?.textContent ?? '') as PageData;
const place = document.getElementById('units');
const heading = document.getElementById('plans');
if (place && heading) {
  const view = new View(place, data, readUnits(), (address, typing) => ways.note(address, typing));
  new Printing(view, data, place);
  const ways = new Ways(view, heading);
  const find = quickFind(data, (address) => ways.go(address), printButton('overall', data));
  document.querySelector('nav.contents')?.after(find);
}
