import type { PageData } from '../PageData.js';
import { type Child, element, fill } from './element.js';
import { fullUnit } from './fullUnit.js';
import { legend } from './legend.js';
import { listTable } from './listTable.js';
import { paperMatrix } from './paperMatrix.js';
import type { Printed } from './printButton.js';
import type { Unit } from './Unit.js';
import type { View } from './View.js';

/** What is printed: what is seen on the page, the summary of all units, the units found as a list or as a matrix, one unit. */
type Sheet = 'page' | Printed;

interface Asked {
  sheet: Sheet;
  unit?: Unit | undefined;
}

/**
 * What stands on paper. Never the parts of all units, which would be thousands of pages: of the units found a line each, and in full
 * one, or those that are open. What is to be printed beside the page is made for it, and taken away again.
 */
export class Printing {
  #asked: Asked | undefined;
  #made: HTMLElement | undefined;

  constructor(
    private readonly view: View,
    private readonly data: PageData,
    private readonly place: HTMLElement,
  ) {
    addEventListener('beforeprint', () => this.#lay());
    addEventListener('afterprint', () => this.#clear());
    document.addEventListener('click', ({ target }) => {
      const { print, unit } = (target as Element).closest<HTMLElement>('button[data-print]')?.dataset ?? {};
      if (print) this.#print(print as Printed, unit === undefined ? undefined : view.unit(Number(unit)));
    });
  }

  /** Asks the browser to print it. */
  #print(sheet: Sheet, unit?: Unit): void {
    this.#asked = { sheet, unit };
    window.print();
  }

  #lay(): void {
    this.#clear(this.#asked);
    const { sheet, unit }: Asked = this.#asked ?? { sheet: this.view.criteria === '' ? 'page' : 'list' };
    // Asked for by the browser's own menu: what is open is printed, too.
    const open = this.#asked ? (unit ? [unit] : []) : this.#open();
    document.body.dataset.print = sheet;
    this.#made = element(
      'div',
      { class: 'on-paper' },
      this.#found(sheet),
      open.map((one) => fullUnit(one, this.data)),
    );
    this.place.append(this.#made);
  }

  #clear(asked?: Asked): void {
    this.#asked = asked;
    this.#made?.remove();
    this.#made = undefined;
    delete document.body.dataset.print;
  }

  #found(sheet: Sheet): Child {
    const { view, data } = this;
    if (sheet === 'unit') return undefined;
    if (sheet === 'page' || sheet === 'overall') {
      return element('p', { class: 'notice' }, fill(data.finder.print.leftOut, { what: view.counted }));
    }
    return [
      element('h2', {}, document.getElementById('plans')?.textContent ?? ''),
      element('p', { class: 'found' }, [view.counted, view.criteria].filter(Boolean).join('. ')),
      sheet === 'list' ? listTable(view.found, data) : [legend(data), paperMatrix(view.found, view.columns, data)],
    ];
  }

  #open(): Unit[] {
    const open = document.querySelectorAll('details.unit[open]');
    return [...open].flatMap(({ id }) => this.view.unit(Number(id.replace('unit-', ''))) ?? []);
  }
}
