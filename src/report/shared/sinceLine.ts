import type { Assessment } from '../../check/assess/Assessment.js';
import type { ReportContext } from '../Format.js';

/** How a plan stands against an earlier report, in a sentence; nothing where there is none. What is fixed only all plans together tell. */
export function sinceLine(assessment: Assessment, { since, say }: ReportContext): string[] {
  if (!since) return [];
  const { since: says, words } = say;
  const wrong = assessment.results.filter(({ status }) => status === 'unmet' || status === 'unknown');
  const findings = [...assessment.problems, ...wrong.flatMap((result) => result.findings)];
  const come = findings.filter(({ id }) => since.isNew(id, assessment)).length;
  const state = since.stateBefore(assessment);
  const before = state === undefined ? says.notBefore : says.states[state];
  if (findings.length === 0) return [says.slipNone(before)];
  return [says.slip(before, words.count(come), words.count(findings.length - come))];
}
