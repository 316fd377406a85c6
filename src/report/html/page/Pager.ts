import type { PageData } from '../PageData.js';
import { element, fill } from './element.js';

/** The way from page to page of the results. */
export class Pager {
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #where = element('span');
  readonly element: HTMLElement;

  constructor(
    private readonly data: PageData,
    private readonly go: (by: -1 | 1) => void,
  ) {
    const { previous, next, pages } = data.labels;
    this.#previous = element('button', { type: 'button' }, previous);
    this.#next = element('button', { type: 'button' }, next);
    this.#previous.addEventListener('click', () => this.go(-1));
    this.#next.addEventListener('click', () => this.go(1));
    this.element = element(
      'div',
      { class: 'pager', role: 'group', 'aria-label': pages },
      this.#previous,
      this.#where,
      this.#next,
    );
  }

  /** Shows that it is at a page, from 0, of so many. A button that leads nowhere stays where it is for the keyboard. */
  at(page: number, pages: number): void {
    this.element.hidden = pages < 2;
    this.#where.textContent = fill(this.data.labels.page, { page: String(page + 1), pages: String(pages) });
    this.#previous.setAttribute('aria-disabled', String(page === 0));
    this.#next.setAttribute('aria-disabled', String(page + 1 >= pages));
  }
}
