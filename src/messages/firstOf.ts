const MOST = 10;

/** The first of a list as texts, and how many more there are: no list is cut without saying so. */
export function firstOf(
  items: readonly (string | number)[],
  more: (left: number) => string,
  most: number = MOST,
): string[] {
  const shown = items.length > most + 1 ? items.slice(0, most) : items;
  return [...shown.map(String), ...(shown.length < items.length ? [more(items.length - shown.length)] : [])];
}
