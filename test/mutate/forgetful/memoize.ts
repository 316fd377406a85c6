/** As `src/plan/text/memoize.ts`, but remembers nothing. */
export function memoize<T>(make: (text: string) => T, _limit = 0): (text: string) => T {
  return make;
}
