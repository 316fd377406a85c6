import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment } from '../../check/assess/Assessment.js';
import { asCommittees } from '../../check/assess/ListedUnit.js';
import type { ReportContext } from '../Format.js';
import { requirementText } from '../shared/requirementText.js';

type Worded = Pick<ReportContext, 'catalogue' | 'say'>;

/** A plan as the report's data have it, with the sentence of each finding; what only a run needs is left out. */
export function planData(assessment: Assessment, context: Worded) {
  const { file, document, unit, listed, verdict, counts, problems, results, ...more } = assessment;
  return {
    file,
    document,
    unit: unit && {
      name: unit.name,
      type: unit.type,
      level: unit.level,
      code: unit.code,
      ...asCommittees(unit.party_committee),
    },
    listed,
    verdict,
    counts,
    problems: problems.map((problem) => findingData(problem, context)),
    results: results.map((result) => resultData(result, context)),
    leftOut: more.leftOut,
    leaning: more.leaning,
    nothingMet: more.nothingMet,
    predecessors: more.predecessors,
    awaiting: more.awaiting,
    lending: more.lending,
    stated: more.stated,
    sending: more.sending,
    superseded: more.superseded,
    supersedes: more.supersedes,
    likely: more.likely,
  };
}

function resultData(
  { requirement, findings, evidence, level, status, ...dates }: Assessment['results'][number],
  context: Worded,
) {
  return {
    requirement,
    clause: requirementText(requirement, context).clause,
    level,
    status,
    ...dates,
    findings: findings.map((finding) => findingData(finding, context)),
    evidence,
  };
}

function findingData(finding: AnyFinding, { say }: Worded) {
  const { id, kind, params, level, pointer, range, fix } = finding;
  return { id, kind, params, message: say.finding(finding), level, pointer, range, fix };
}
