import type { vi } from './vi/vi.js';

/** A sentence for each kind of a table of parameters: a missing one does not compile. */
export type Sentences<Params> = { [Kind in keyof Params]: (params: Params[Kind]) => string };

/** A rule as the platforms of a CI job list it: what is wrong in general, and what to do. */
export interface RuleText {
  title: string;
  todo: string;
}

/** Everything the program says in one language; Vietnamese is its form. */
export type Messages = typeof vi;
