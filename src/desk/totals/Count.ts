import type { Counts, Result } from '../../check/assess/Assessment.js';
import { countResult, noCounts } from '../../check/assess/counts.js';
import { keysOf } from '../../plan/maps/keysOf.js';
import { type Share, type Shares, shareOf } from './Standing.js';

/** What is counted of some results: by status, and the shares met. */
export class Count implements Shares {
  readonly counts = noCounts();
  /** Of error-level requirements only. */
  readonly #errors = noCounts();

  addResult(result: Result): void {
    countResult(this.counts, result);
    if (result.level === 'error') countResult(this.#errors, result);
  }

  add(other: Count): void {
    addUp(this.counts, other.counts);
    addUp(this.#errors, other.#errors);
  }

  get errors(): Share {
    return shareOf(this.#errors);
  }

  get all(): Share {
    return shareOf(this.counts);
  }
}

function addUp(sum: Counts, counts: Counts): void {
  for (const key of keysOf(counts)) {
    const more = counts[key] ?? 0;
    sum[key] = (sum[key] ?? 0) + more;
  }
}
