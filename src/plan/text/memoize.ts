import { ownCopy } from './ownCopy.js';

/** Longer texts hardly come twice. */
const LONGEST = 80;

/**
 * The same function, which remembers what it made of the first short texts: plan after plan writes the same
 * keys, dates and names. What it makes must not be changed.
 */
export function memoize<T>(make: (text: string) => T, limit = 1500): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const made = make(text);
    if (text.length <= LONGEST && known.size < limit) known.set(ownCopy(text), made);
    return made;
  };
}
