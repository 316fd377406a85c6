import type { PageData } from '../PageData.js';
import { Controls } from './controls.js';
import { element, fill } from './element.js';
import { filterUnits } from './Filter.js';
import { fillUnit, foldedUnit } from './foldedUnit.js';
import { legend } from './legend.js';
import { columnsOf, matrix } from './matrix.js';
import { Pager } from './Pager.js';
import type { Unit } from './Unit.js';

/** How many units stand on a page: the matrix of thousands would be slow to show at once. */
const PAGE = 50;

/** The units that the filter leaves: a page of them as a matrix and as parts that open. */
export class View {
  readonly #controls: Controls;
  readonly #status = element('p', { role: 'status', class: 'found' });
  readonly #criteria = element('p', { class: 'criteria' });
  readonly #matrix = element('div');
  readonly #list = element('div');
  readonly #pagers: readonly Pager[];
  #found: readonly Unit[] = [];
  #page = 0;

  constructor(
    place: HTMLElement,
    private readonly data: PageData,
    private readonly units: readonly Unit[],
  ) {
    this.#controls = new Controls(data, units, () => this.find());
    const go = (by: -1 | 1) => this.#turn(by);
    this.#pagers = [new Pager(data, go), new Pager(data, (by) => this.#turn(by, true))];
    place.append(
      this.#controls.form,
      this.#status,
      this.#criteria,
      this.#pagers[0]?.element ?? '',
      element(
        'div',
        { class: 'grid' },
        element('h3', { id: 'matrix' }, data.labels.matrix),
        element('p', { id: 'matrix-hint', class: 'hint' }, data.labels.matrixHint),
        legend(data),
        this.#matrix,
      ),
      element('h3', {}, data.labels.units),
      this.#list,
      this.#pagers[1]?.element ?? '',
    );
    this.#matrix.addEventListener('click', (event) => this.#openCell(event.target as Element));
    this.find();
  }

  /** Looks for what the form asks, and shows its first page. */
  find(): void {
    this.#found = filterUnits(this.units, this.#controls.filter);
    this.#page = 0;
    this.#show();
  }

  /** Opens the part of a unit, wherever it is, at a requirement if one is named. */
  open(number: number, requirement?: number): void {
    const unit = this.units[number - 1];
    if (!unit) return;
    if (!this.#found.includes(unit)) {
      this.#controls.clear();
      this.find();
    }
    const page = Math.floor(this.#found.indexOf(unit) / PAGE);
    if (page !== this.#page) {
      this.#page = page;
      this.#show();
    }
    const details = document.getElementById(unit.id) as HTMLDetailsElement;
    fillUnit(details, unit, this.data);
    details.open = true;
    const at = document.getElementById(`${unit.id}-${requirement}`) ?? details.querySelector('summary');
    at?.focus();
    at?.scrollIntoView({ block: 'start' });
  }

  /** All that the filter leaves, opened, as it is to be printed. */
  showAll(): void {
    this.#show(this.#found);
    for (const [i, unit] of this.#found.entries()) {
      const details = this.#list.children[i] as HTMLDetailsElement;
      fillUnit(details, unit, this.data);
      details.open = true;
    }
  }

  /** Back to the page of the screen, with the parts open that were. */
  showPage(open: ReadonlySet<string>): void {
    this.#show();
    for (const details of this.#list.children as HTMLCollectionOf<HTMLDetailsElement>) {
      details.open = open.has(details.id);
    }
  }

  #turn(by: -1 | 1, fromBelow = false): void {
    const page = this.#page + by;
    if (page < 0 || page * PAGE >= this.#found.length) return;
    this.#page = page;
    this.#show();
    if (fromBelow) this.#status.scrollIntoView({ block: 'start' });
  }

  #show(units: readonly Unit[] = this.#found.slice(this.#page * PAGE, (this.#page + 1) * PAGE)): void {
    const { data } = this;
    const columns = columnsOf(this.#found, this.#controls.filter.requirement, data);
    this.#matrix.replaceChildren(...(units.length > 0 ? [matrix(units, columns, data)] : []));
    this.#list.replaceChildren(...units.map((unit) => foldedUnit(unit, data)));
    for (const pager of this.#pagers) pager.at(this.#page, Math.ceil(this.#found.length / PAGE));
    this.#status.textContent = this.#foundText();
    this.#criteria.textContent = this.#controls.criteria;
  }

  #foundText(): string {
    const { labels, language } = this.data;
    const count = this.#found.length;
    if (count === 0) return labels.foundNone;
    const say = (n: number) => n.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
    const first = this.#page * PAGE;
    return fill(labels.found, { count: say(count), from: say(first + 1), to: say(Math.min(first + PAGE, count)) });
  }

  #openCell(target: Element): void {
    const cell = target.closest<HTMLElement>('td[data-unit]');
    if (cell) this.open(Number(cell.dataset.unit), Number(cell.dataset.requirement));
  }
}
