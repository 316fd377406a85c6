/** As `src/plan/text/memoize.ts`, but remembers nothing from one test to the next. */
export function memoize<T>(make: (text: string) => T, limit = 1500): (text: string) => T {
  const known = new Map<string, T>();
  let begun = -1;
  return (text) => {
    if (begun !== globalThis.__testsBegun) known.clear();
    begun = globalThis.__testsBegun;
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const made = make(text);
    if (known.size < limit) known.set(text, made);
    return made;
  };
}
