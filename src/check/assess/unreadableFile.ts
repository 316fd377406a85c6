import type { Problem } from '../../plan/model/Problem.js';
import type { Assessment } from './Assessment.js';
import { noCounts } from './counts.js';

/** The judgement of a file that could not be read or decoded. */
export function unreadableFile(file: string, problem: Problem): Assessment {
  const { affects: _, ...finding } = problem;
  const id = `structure/${problem.kind}/${file.replaceAll('/', '∕')}/`;
  return {
    file,
    document: 0,
    unit: null,
    verdict: 'unreadable',
    counts: noCounts(),
    problems: [{ ...finding, id }],
    results: [],
  };
}
