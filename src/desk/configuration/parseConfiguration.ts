import { configShape } from '../../plan/model/model.js';
import type { Problem } from '../../plan/model/Problem.js';
import type { ParsedRecord } from '../../plan/reader/ParsedRecord.js';
import { parseRecord } from '../../plan/reader/parseRecord.js';
import type { Configuration } from './Configuration.js';

/** The configuration of a file, and what is wrong with it. */
export interface ParsedConfiguration {
  /** A decision may lack what a problem says that it lacks; it is void. */
  configuration: Configuration;
  /** The run cannot go on with these. */
  problems: Problem[];
  locate: ParsedRecord['locate'];
}

const ABOUT_DECISIONS = /^\/(?:waivers|reviews|official_plans)\//;

/** Reads `rasoat.yaml`. Never throws; an empty file is an empty configuration. */
export function parseConfiguration(text: string): ParsedConfiguration & { voided: Problem[] } {
  const { record, problems, locate } = parseRecord(text, configShape);
  const empty = problems.length === 1 && problems[0]?.kind === 'empty';
  const voiding = problems.filter(({ pointer }) => ABOUT_DECISIONS.test(pointer));
  return {
    configuration: (record ?? {}) as Configuration,
    problems: empty ? [] : problems.filter((problem) => !voiding.includes(problem)).map(ofConfiguration),
    // A decision with a mistake in it is void; the run goes on without it, and says so.
    voided: voiding,
    locate,
  };
}

/** A configuration consists of other keys than a plan. */
function ofConfiguration(problem: Problem): Problem {
  if (problem.kind !== 'not-a-mapping') return problem;
  return { ...problem, params: { ...problem.params, configuration: true } };
}
