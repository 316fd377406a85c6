import type { Range } from '../../plan/model/Finding.js';

/** The two figures of a goal: how it is today, and how it is to be. */
export type Which = 'baseline' | 'goal';

/** What a plan states for an indicator with a meaning, and where. */
export interface Figure {
  indicator: string;
  which: Which;
  year?: number;
  /** Counts, or else a percentage with as many decimals as it is written. */
  stated: { count: number; total: number } | { percent: number; decimals: number };
  pointer: string;
  range: Range;
}

/** What a plan states that is held against other plans. */
export interface Stated {
  /** Its document's number, where that is filled in. */
  number?: { text: string; pointer: string; range: Range };
  /** Absent, with a roster, of a plan of none of its units. */
  figures?: readonly Figure[];
}
