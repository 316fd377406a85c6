import type { ProblemParams } from '../../plan/model/Problem.js';

/** What a check holds true and yet calls into question: a problem of the plan, by kind. */
export type Doubt = {
  [Kind in keyof ProblemParams]: { kind: Kind; params: ProblemParams[Kind]; path: string };
}[keyof ProblemParams];
