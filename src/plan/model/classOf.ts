import type { FixClass } from './Finding.js';
import type { ProblemKind, ProblemParams } from './Problem.js';

/** Kinds whose cure has one meaning: quotation marks around a text or none around a date, spaces, tabs, where lines and the
 * marks of lists stand. */
const SAFE: ReadonlySet<ProblemKind> = new Set([
  'curly-quotes',
  'comma-in-brackets',
  'colon-in-text',
  'missing-space',
  'missing-dash-space',
  'list-mark',
  'no-break-space',
  'missing-dash',
  'needless-dash',
  'dash-each-line',
  'wrong-indent',
  'syntax-colon',
  'syntax-continuation',
  'syntax-end-mark',
  'syntax-escape',
  'syntax-indent',
  'syntax-list-below',
  'syntax-missing-dash',
  'syntax-needless-mark',
  'syntax-rule',
  'syntax-quote',
  'syntax-start',
  'syntax-space',
  'syntax-tab',
  'syntax-no-break-space',
  'syntax-list-mark',
] satisfies ProblemKind[]);

/** Who the unit is: only the unit itself says it. */
const IDENTITY = /^\/unit\/(?:type|level|code|name)$/;

/**
 * How sure the cure of a problem is; undefined where none may be stated, however near a guess is: ids of requirements, who
 * the unit is, counts, and which of two numbers is the month.
 */
export function classOf<K extends ProblemKind>(
  kind: K,
  params: ProblemParams[K],
  pointer: string,
): FixClass | undefined {
  if (SAFE.has(kind) || isOneDay(kind, params as Partial<ProblemParams['bad-date']>)) return 'safe';
  return isNever(kind, params as Partial<ProblemParams['bad-amount'] & ProblemParams['bad-date']>, pointer)
    ? undefined
    : 'ask';
}

/** Other signs between day, month and year leave one reading. */
function isOneDay(kind: ProblemKind, { fault }: Partial<ProblemParams['bad-date']>): boolean {
  return kind === 'bad-date' && fault?.reason === 'form';
}

function isNever(
  kind: ProblemKind,
  { fault, money }: { fault?: { reason: string }; money?: boolean },
  pointer: string,
): boolean {
  switch (kind) {
    case 'unknown-requirement':
    case 'level-word':
      return true;
    case 'unknown-value':
      return IDENTITY.test(pointer);
    case 'bad-amount':
      return !money && fault?.reason !== 'unquoted';
    case 'bad-date':
      return fault?.reason === 'month';
    default:
      return false;
  }
}
