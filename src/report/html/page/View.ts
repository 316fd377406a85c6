import { type Asked, findAddress } from '../findAddress.js';
import type { PageData } from '../PageData.js';
import { Controls } from './controls.js';
import { element } from './element.js';
import { filterUnits } from './Filter.js';
import { fillUnit, foldedUnit } from './foldedUnit.js';
import { countText, foundText } from './foundText.js';
import { legend } from './legend.js';
import { columnsOf, matrix } from './matrix.js';
import { Pager } from './Pager.js';
import { printButton } from './printButton.js';
import type { Unit } from './Unit.js';

/** How many units stand on a page: the matrix of thousands would be slow to show at once. */
const PAGE = 50;

/** The units that the filter leaves: a page of them as a matrix and as parts that open. */
export class View {
  readonly #controls: Controls;
  readonly #status = element('p', { role: 'status', class: 'found' });
  readonly #grid = element('div', { class: 'grid' });
  readonly #printGrid: HTMLElement;
  readonly #matrix = element('div');
  readonly #list = element('div');
  readonly #pagers: readonly Pager[];
  readonly #byNumber: ReadonlyMap<number, Unit>;
  #found: readonly Unit[] = [];
  #page = 0;

  /**
   * @param asked called when the reader asks for other units; `typing` while a search is being written
   */
  constructor(
    place: HTMLElement,
    private readonly data: PageData,
    readonly units: readonly Unit[],
    asked: (address: string, typing: boolean) => void,
  ) {
    this.#printGrid = printButton('grid', data);
    this.#grid.append(
      element('h3', { id: 'matrix' }, data.labels.matrix),
      element('p', { id: 'matrix-hint', class: 'hint' }, data.labels.matrixHint),
      legend(data),
      this.#matrix,
    );
    this.#byNumber = new Map(units.map((unit) => [unit.number, unit]));
    this.#controls = new Controls(data, units, (typing) => {
      this.#find();
      asked(findAddress(this.#controls.asked), typing);
    });
    const go = (by: -1 | 1) => this.#turn(by);
    this.#pagers = [new Pager(data, go), new Pager(data, (by) => this.#turn(by, true))];
    place.append(
      this.#controls.form,
      this.#status,
      element('p', { class: 'tools' }, printButton('list', data), this.#printGrid),
      this.#pagers[0]?.element ?? '',
      this.#grid,
      element('h3', {}, data.labels.units),
      this.#list,
      this.#pagers[1]?.element ?? '',
    );
    this.#matrix.addEventListener('click', (event) => this.#openCell(event.target as Element));
    this.#find();
  }

  /** The units that the filter leaves. */
  get found(): readonly Unit[] {
    return this.#found;
  }

  /** How many they are, in words. */
  get counted(): string {
    return countText(this.#found, this.data);
  }

  /** What they have in common, in words; empty when they are all. */
  get criteria(): string {
    return this.#controls.criteria;
  }

  /** The columns of their matrix. */
  get columns(): number[] {
    return columnsOf(this.#found, this.#controls.filter.requirement, this.data);
  }

  /** Shows the units that are asked for. */
  show(asked: Asked): void {
    const address = findAddress(this.#controls.asked);
    this.#controls.asked = asked;
    if (findAddress(this.#controls.asked) !== address) this.#find();
  }

  unit(number: number): Unit | undefined {
    return this.#byNumber.get(number);
  }

  /** Opens the part of a unit, wherever it is, at a requirement if one is named. */
  open(number: number, requirement?: number): void {
    const unit = this.unit(number);
    if (!unit) return;
    if (!this.#found.includes(unit)) this.show({});
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

  #find(): void {
    this.#found = filterUnits(this.units, this.#controls.filter);
    this.#page = 0;
    this.#show();
  }

  #turn(by: -1 | 1, fromBelow = false): void {
    const page = this.#page + by;
    if (page < 0 || page * PAGE >= this.#found.length) return;
    this.#page = page;
    this.#show();
    if (fromBelow) this.#status.scrollIntoView({ block: 'start' });
  }

  #show(): void {
    const { data } = this;
    const from = this.#page * PAGE;
    const units = this.#found.slice(from, from + PAGE);
    const { columns } = this;
    this.#grid.hidden = columns.length === 0;
    this.#printGrid.hidden = this.#grid.hidden;
    this.#matrix.replaceChildren(matrix(units, columns, data));
    this.#list.replaceChildren(...units.map((unit) => foldedUnit(unit, data)));
    for (const pager of this.#pagers) pager.at(this.#page, Math.ceil(this.#found.length / PAGE));
    this.#status.textContent = foundText(this.#found, from, PAGE, data);
  }

  #openCell(target: Element): void {
    const cell = target.closest<HTMLElement>('td[data-unit]');
    if (cell) this.open(Number(cell.dataset.unit), Number(cell.dataset.requirement));
  }
}
