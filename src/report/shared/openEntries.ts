import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment, Result } from '../../check/assess/Assessment.js';
import type { FindingLevel, Position } from '../../plan/model/Finding.js';
import type { RenderOptions, ReportContext } from '../Format.js';
import { problemFails, resultFails } from './fails.js';

/** Something of a plan to put right: a problem of its file, or a requirement that is unmet or cannot be judged. */
export type OpenEntry =
  | { level: FindingLevel; problem: AnyFinding; result?: undefined }
  | { level: FindingLevel; problem?: undefined; result: Result };

const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'note'];
const START: Position = { line: 1, column: 1 };

const positionOf = ({ problem, result }: OpenEntry): Position => (problem ?? result.findings[0])?.range.start ?? START;

/** What is to be put right in a plan: most severe first, then problems of the file, then in the order of the catalogue. */
export function openEntries({ problems, results }: Assessment): OpenEntry[] {
  const open = results.filter(({ status }) => status === 'unmet' || status === 'unknown');
  const entries: OpenEntry[] = [
    ...problems.map((problem) => ({ level: problem.level, problem })),
    ...open.map((result) => ({ level: result.level, result })),
  ];
  return LEVELS.flatMap((level) => entries.filter((entry) => entry.level === level));
}

/** Those that make the run fail: what a `--quiet` report is about. */
export function failingEntries(
  assessment: Assessment,
  options: Pick<RenderOptions, 'failOn'>,
  context: Pick<ReportContext, 'since'>,
): OpenEntry[] {
  return openEntries(assessment).filter(({ problem, result }) =>
    problem ? problemFails(problem, assessment, context) : resultFails(result, assessment, options, context),
  );
}

/** Entries in the order in which a writer goes through the file within each level. */
export function inFileOrder(entries: readonly OpenEntry[]): OpenEntry[] {
  return [...entries].sort((a, b) => {
    const [one, other] = [positionOf(a), positionOf(b)];
    return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || one.line - other.line || one.column - other.column;
  });
}
