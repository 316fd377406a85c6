import { askedIn } from '../findAddress.js';
import type { View } from './View.js';

/**
 * The ways through the page: its address names the unit or the units that are shown, so that it can be sent and the browser can go back.
 * Whoever is led to units by a link finds the keyboard there, too; on the way back the browser itself returns to where it was.
 */
export class Ways {
  /** That the next change of the address is by a link. */
  #led = false;

  constructor(
    private readonly view: View,
    private readonly heading: HTMLElement,
  ) {
    addEventListener('hashchange', () => {
      if (this.#follow() && this.#led) this.#arrive();
      this.#led = false;
    });
    document.addEventListener('click', ({ target }) => this.#click(target as Element));
    if (location.hash !== '' && this.#follow()) this.#arrive();
  }

  /** Leads to the units of an address. */
  go(address: string): void {
    this.#led = askedIn(address) !== undefined;
    if (location.hash !== address) location.hash = address;
    // What the address names already is to be led to again.
    else if (this.#follow()) this.#arrive();
  }

  /** Notes what the reader has asked for. While a search is being written its letters are no steps to go back by. */
  note(address: string, typing: boolean): void {
    if (typing && askedIn(location.hash)) location.replace(address);
    else location.hash = address;
  }

  #click(target: Element): void {
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link) linkOfRow(target)?.click();
    else if (link.hash !== location.hash) this.#led = askedIn(link.hash) !== undefined;
    else this.go(link.hash);
  }

  /** Shows what the address asks for: a unit, or units; whether it is units. */
  #follow(): boolean {
    const { hash } = location;
    const number = /^#unit-(\d+)$/.exec(hash)?.[1];
    const asked = hash === '' ? {} : askedIn(hash);
    if (number !== undefined) this.view.open(Number(number));
    else if (asked) this.view.show(asked);
    return asked !== undefined;
  }

  #arrive(): void {
    this.heading.focus({ preventScroll: true });
    this.heading.scrollIntoView({ block: 'start' });
  }
}

/** The link that a row of a table leads by, where there is one and no text is being marked. */
function linkOfRow(target: Element): HTMLAnchorElement | null {
  if (target.closest('a, button, input, select, summary') || getSelection()?.isCollapsed === false) return null;
  return target.closest('tr')?.querySelector<HTMLAnchorElement>('th a[href^="#?"]') ?? null;
}
