import type { Assessment } from '../../check/assess/Assessment.js';
import { countByLevel } from '../../check/assess/mostProblems.js';
import { ownCopy } from '../../plan/text/ownCopy.js';
import type { Count } from './Count.js';
import { seemingUnit } from './seemingUnit.js';
import type { UnitRow } from './Totals.js';

/** The requirements of which something is not asked, each once. */
export const leftOutIds = ({ leftOut = [] }: Pick<Assessment, 'leftOut'>): string[] => [
  ...new Set(leftOut.map(({ requirement }) => requirement)),
];

/**
 * A plan as a row of the table by unit.
 * @param own what is counted of its results
 */
export function unitRow(assessment: Assessment, own: Count): UnitRow {
  const { file, document, unit, listed, verdict, problems, leftOut, leaning, predecessors } = assessment;
  const seeming = seemingUnit(assessment);
  const code = listed?.code ?? unit?.code;
  const judged = (unit && (listed ?? unit)) ?? seeming;
  const parent = (listed ?? seeming)?.parent;
  return {
    file,
    document,
    // A part of a text would keep the whole file in memory.
    name: unit ? ownCopy(unit.name) : undefined,
    ...(judged && { type: judged.type, level: judged.level }),
    code,
    ...(parent !== undefined && { parent }),
    verdict,
    counts: own.counts,
    problems: countByLevel(problems).error,
    errors: own.errors,
    all: own.all,
    ...(leftOut && { leftOut: leftOutIds(assessment) }),
    ...(leaning && { leaning: { met: leaning.met, of: leaning.of } }),
    ...(predecessors && {
      predecessors: {
        taken: predecessors.reduce((sum, { entries }) => sum + entries.length, 0),
        without: predecessors.filter(({ plan }) => plan !== 'read').length,
      },
    }),
  };
}
