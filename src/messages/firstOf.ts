const MOST = 10;

/** The first numbers of a list as texts, and how many more there are: no list is cut without saying so. */
export function firstOf(numbers: readonly number[], more: (left: number) => string): string[] {
  const shown = numbers.length > MOST + 1 ? numbers.slice(0, MOST) : numbers;
  return [...shown.map(String), ...(shown.length < numbers.length ? [more(numbers.length - shown.length)] : [])];
}
