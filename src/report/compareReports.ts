import type { AnyFinding, Assessment, Status } from '../assess/Assessment.js';
import { unitKey } from '../assess/identity.js';

/** One thing to correct, and the plan it is in. */
export interface Difference {
  file: string;
  /** The unit's name; absent where the plan is unreadable. */
  name?: string;
  requirement?: string;
  finding: AnyFinding;
}

/** What has become of what was to be corrected, by the findings' identities (behaviour.md, "Findings"). */
export interface Comparison {
  fixed: Difference[];
  fresh: Difference[];
  /** What was ahead in the old report and is due now. */
  newlyDue: Difference[];
  open: Difference[];
  /** Of plans that the new report does not list: nobody can tell what has become of it. */
  gone: Difference[];
}

interface Known extends Difference {
  status: Status | 'problem';
  /** What its plan may be known by in the other report. */
  plan: string[];
}

/** The names by which a plan is found again: its file, its unit's code and name. */
function namesOf({ file, document, unit, listed }: Assessment): string[] {
  return [`${file}#${document}`, unitKey(unit, file, document), ...(listed ? [listed.code] : [])];
}

const TO_CORRECT: ReadonlySet<Known['status']> = new Set(['unmet', 'unknown', 'problem']);

/** Compares two reports: the old one's plans with the new one's. */
export function compareReports(before: readonly Assessment[], after: readonly Assessment[]): Comparison {
  const [old, now] = [findingsOf(before), findingsOf(after)];
  const comparison: Comparison = { fixed: [], fresh: [], newlyDue: [], open: [], gone: [] };
  for (const [id, known] of now) {
    if (!TO_CORRECT.has(known.status)) continue;
    const earlier = old.get(id)?.status;
    const list = earlier === 'not-due' ? 'newlyDue' : earlier && TO_CORRECT.has(earlier) ? 'open' : 'fresh';
    comparison[list].push(withoutStatus(known));
  }
  const judged = new Set(after.flatMap((assessment) => (assessment.unit ? namesOf(assessment) : [])));
  const there = new Set(after.flatMap(namesOf));
  for (const [id, known] of old) {
    const later = now.get(id)?.status;
    if (!TO_CORRECT.has(known.status) || (later && TO_CORRECT.has(later))) continue;
    // What is only waived, or in a plan that cannot be read any more, nobody has corrected.
    const corrected = later !== 'waived' && known.plan.some((name) => judged.has(name));
    const stays = known.plan.some((name) => there.has(name)) ? 'open' : 'gone';
    comparison[corrected ? 'fixed' : stays].push(withoutStatus(known));
  }
  return comparison;
}

/** The identities of all that is to be corrected in plans. */
export function idsToCorrect(assessments: readonly Assessment[]): ReadonlySet<string> {
  return new Set([...findingsOf(assessments)].flatMap(([id, { status }]) => (TO_CORRECT.has(status) ? [id] : [])));
}

const withoutStatus = ({ status: _, plan: __, ...difference }: Known): Difference => difference;

function findingsOf(assessments: readonly Assessment[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const assessment of assessments) {
    const { file, unit, problems, results } = assessment;
    const plan = { file, ...(unit && { name: unit.name }), plan: namesOf(assessment) };
    for (const finding of problems) known.set(finding.id, { ...plan, finding, status: 'problem' });
    for (const { requirement, status, findings } of results) {
      for (const finding of findings) known.set(finding.id, { ...plan, requirement, finding, status });
    }
  }
  return known;
}
