import type { Check } from './Check.js';

/**
 * A check of a catalogue that others have written: what throws inside is a fault of the catalogue, and `blame` says whose
 * and where.
 */
export function blaming(check: Check, blame: (error: unknown) => never): Check {
  const guard =
    <Given extends unknown[], Made>(act: (...given: Given) => Made) =>
    (...given: Given): Made => {
      try {
        return act(...given);
      } catch (error) {
        return blame(error);
      }
    };
  return {
    ...check,
    judge: guard(check.judge),
    reads: guard(check.reads),
    limits: guard(check.limits),
    evidence: guard(check.evidence),
    doubts: guard(check.doubts),
  };
}
