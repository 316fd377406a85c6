import { classOf } from './classOf.js';
import type { Change, Finding } from './Finding.js';
import type { Problem, ProblemKind, ProblemParams } from './Problem.js';
import { firstLevel } from './problemLevels.js';

/** Makes a problem, with the first level of its kind. The only place where a kind and its parameters are put together. */
export function problemOf<K extends ProblemKind>(
  kind: K,
  params: ProblemParams[K],
  { pointer, range, fix }: Pick<Problem, 'pointer' | 'range'> & { fix?: Change | undefined },
  affects?: string,
): Problem {
  const fixClass = fix && classOf(kind, params, pointer);
  const problem: Finding<ProblemParams, K> & Pick<Problem, 'affects'> = {
    kind,
    params,
    pointer,
    range,
    level: firstLevel(kind),
    fix: fixClass && { ...fix, class: fixClass },
    affects,
  };
  // One of a kind that is not known yet is not taken for one of all kinds by itself.
  return problem as Problem;
}
