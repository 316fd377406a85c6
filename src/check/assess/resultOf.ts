import { cellsOf } from '../../plan/model/cellsOf.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import type { Problem } from '../../plan/model/Problem.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { AnyFinding } from './AnyFinding.js';
import type { Result } from './Assessment.js';
import { byPosition } from './byPosition.js';
import type { Case, Judgement } from './Case.js';
import { findingOf } from './findingOf.js';
import type { Identities } from './identity.js';
import { mostFindings } from './mostFindings.js';

/** The result of a requirement, with its findings as they are listed: each with its identity, its weight and where it stands. */
export function resultOf(requirement: Requirement, judgement: Judgement, given: Case, identities: Identities): Result {
  const { status, drafts, unread, evidence, taken: _, own: __, ...dates } = judgement;
  const { id, level } = requirement;
  // Only what is unmet, or cannot be judged, weighs; the rest says what comes next.
  const weight: FindingLevel = status === 'unmet' || status === 'unknown' ? level : 'note';
  const { listed, more } = mostFindings(drafts, given.parsed);
  const findings = listed.map((draft) => findingOf(draft, weight, id, { parsed: given.parsed, identities }));
  const part = unreadablePart(unread, id, weight, identities);
  if (part) findings.push(part);
  if (more) {
    const kind = 'more-findings';
    const { count, range } = more;
    findings.push({ id: identities.of(id, kind, ''), kind, params: { count }, level: weight, pointer: '', range });
  }
  return { requirement: id, level, status, ...dates, findings: findings.sort(byPosition), evidence };
}

/** The finding that a requirement cannot be judged for what could not be read, if anything could not. */
function unreadablePart(
  unread: readonly Problem[],
  requirement: string,
  level: FindingLevel,
  identities: Identities,
): AnyFinding | undefined {
  const [first] = unread;
  if (!first) return undefined;
  const lines = [...new Set(unread.map(({ range }) => range.start.line))].sort((a, b) => a - b);
  const absent = unread.flatMap((problem) => (problem.kind === 'missing-key' ? [problem.params.path] : []));
  // Named only when nothing else stands in the way.
  const missing = absent.length === unread.length ? absent : [];
  const kind = 'unreadable-part';
  const params = { lines, missing, ...cellsOf(unread.map(({ range }) => range)) };
  const { pointer, range } = first;
  return { id: identities.of(requirement, kind, pointer), kind, params, level, pointer, range };
}
