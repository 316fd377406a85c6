import type { View } from './View.js';

/** On paper nothing is folded away or on another page: everything that the filter leaves is printed. */
export function printWhole(view: View): void {
  let open: ReadonlySet<string> = new Set();
  let folded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    open = new Set([...document.querySelectorAll('details.unit[open]')].map(({ id }) => id));
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not(.unit, [open])')];
    for (const details of folded) details.open = true;
    view.showAll();
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
    view.showPage(open);
  });
}
