import type { AskedParams } from '../check/keywords/Asked.js';

/** A line for each kind of thing that a check asks; `condition`: on which it is asked, in one line. */
export type CheckSentences = {
  [Kind in keyof AskedParams]: (params: AskedParams[Kind], condition: string) => string;
};
