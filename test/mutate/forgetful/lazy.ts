declare global {
  /** Counts the tests that have begun, so that what one made is not taken for another's. */
  var __testsBegun: number;
}

/** As `src/plan/text/lazy.ts`, but made anew for each test: what was made without a mutant would hide it. */
export function lazy<T extends object>(make: () => T): () => T {
  // What the tests themselves keep is dear, and no mutant is in it.
  const keeps = /[\\/]test[\\/]support[\\/]/.test(new Error().stack?.split('\n')[2] ?? '');
  let made: T | undefined;
  let begun = -1;
  return () => {
    if (made === undefined || (!keeps && begun !== globalThis.__testsBegun)) made = make();
    begun = globalThis.__testsBegun;
    return made;
  };
}
