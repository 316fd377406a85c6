import { keysOf } from '../maps/keysOf.js';
import type { FindingLevel } from './Finding.js';
import { formWeights } from './FormProblem.js';
import type { ProblemKind } from './Problem.js';
import { questionWeights } from './QuestionProblem.js';

/**
 * The level of a kind of problem (schemas/README.md, "The level of a problem"): fixed, or decided by what the problem endangers
 * when the plan is judged (assess/weighProblems).
 */
type Weight = FindingLevel | 'by-danger';

type SyntaxKind = Extract<ProblemKind, `syntax-${string}`>;

/** Who the unit is, and YAML itself (so every `syntax-` kind), are errors: without them something cannot be told. */
const weights = {
  'cannot-read': 'error',
  'too-large': 'error',
  'not-utf8': 'error',
  'binary-file': 'error',
  mojibake: 'error',
  empty: 'error',
  'not-a-mapping': 'error',
  'unconfirmed-draft': 'error',
  'too-deep': 'error',
  'once-mended': 'note',
  'too-many-parts': 'error',
  // What the most severe of them weighs, which is told when the plan is judged.
  'more-problems': 'error',
  'unknown-key': 'by-danger',
  'duplicate-key': 'error',
  'key-not-text': 'error',
  'no-break-space': 'by-danger',
  'missing-key': 'by-danger',
  'not-used': 'error',
  'wrong-shape': 'by-danger',
  // What is read as it is meant hides nothing.
  'wrong-indent': 'warning',
  'missing-name': 'warning',
  'numbered-entry': 'warning',
  'year-key': 'warning',
  'missing-section': 'warning',
  'flat-section': 'warning',
  'missing-dash': 'warning',
  'dash-each-line': 'warning',
  'needless-dash': 'warning',
  'text-lines': 'warning',
  'colon-in-text': 'warning',
  'second-plan': 'error',
  'missing-space': 'by-danger',
  'missing-dash-space': 'by-danger',
  'list-mark': 'by-danger',
  'comma-in-brackets': 'by-danger',
  'too-long': 'by-danger',
  'curly-quotes': 'warning',
  'bad-date': 'by-danger',
  'bad-year': 'by-danger',
  'bad-percent': 'by-danger',
  'bad-amount': 'by-danger',
  'unknown-value': 'by-danger',
  'level-word': 'error',
  'old-font': 'by-danger',
  placeholder: 'note',
  'many-answers': 'note',
  'short-content': 'note',
  'borrowed-content': 'note',
  'same-content': 'note',
  'same-activity': 'note',
  'name-contradicts': 'error',
  'roster-contradicts': 'error',
  'committee-level': 'warning',
  'no-committee': 'warning',
  'district-ended': 'note',
  'has-predecessors': 'note',
  'unsafe-characters': 'by-danger',
  'hash-in-text': 'note',
  'percent-disagrees': 'warning',
  'percent-below-one': 'note',
  'blank-entries': 'note',
  'other-kind': 'warning',
  'count-above-total': 'by-danger',
  'total-zero': 'by-danger',
  'same-code': 'error',
  'unknown-predecessor': 'error',
  'circular-predecessors': 'error',
  'same-indicator': 'by-danger',
  'goal-before-baseline': 'warning',
  'goal-below-baseline': 'warning',
  'baseline-undated': 'warning',
  'other-conclusion': 'error',
  'unbound-unit': 'error',
  'unknown-requirement': 'by-danger',
  'not-binding': 'note',
  ...formWeights,
  ...questionWeights,
} as const satisfies Record<Exclude<ProblemKind, SyntaxKind>, Weight>;

/** Whether a kind has a weight of its own: those of YAML itself have none. */
const isWritten = (kind: string): kind is keyof typeof weights => Object.hasOwn(weights, kind);

/** The kinds whose level is told when the plan is judged. */
export const weighedKinds: readonly ProblemKind[] = keysOf(weights).filter(isWeighed);

/** Whether the level of a kind depends on what it endangers. */
export function isWeighed(kind: string): boolean {
  return isWritten(kind) && weights[kind] === 'by-danger';
}

/** The level of a kind before anything is known of the unit: what depends on what it endangers is taken for an error. */
export function firstLevel(kind: ProblemKind): FindingLevel {
  const weight: Weight = isWritten(kind) ? weights[kind] : 'error';
  return weight === 'by-danger' ? 'error' : weight;
}
