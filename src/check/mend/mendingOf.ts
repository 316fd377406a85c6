import type { AnyFinding } from '../assess/Assessment.js';

/**
 * How a cure may be made: `safe`, of what has one meaning; `ask`, where somebody has to agree first. Undefined: never, for
 * it would say something in the unit's place.
 */
export type Mending = 'safe' | 'ask';

/** The layout of YAML, quotation marks, marks of lists, spaces: the words of the plan stay as they are. */
const SAFE: ReadonlySet<string> = new Set([
  'colon-in-text',
  'comma-in-brackets',
  'curly-quotes',
  'dash-each-line',
  'hash-in-text',
  'list-mark',
  'missing-dash',
  'missing-dash-space',
  'missing-space',
  'needless-dash',
  'no-break-space',
  'not-used',
  'wrong-indent',
  'syntax-colon',
  'syntax-continuation',
  'syntax-end-mark',
  'syntax-escape',
  'syntax-indent',
  'syntax-list-below',
  'syntax-list-mark',
  'syntax-missing-dash',
  'syntax-needless-mark',
  'syntax-no-break-space',
  'syntax-quote',
  'syntax-rule',
  'syntax-space',
  'syntax-start',
  'syntax-tab',
]);

/** What is near something that is read, and may yet be something else. */
const ASK: ReadonlySet<string> = new Set([
  'bad-percent',
  'bad-year',
  'flat-section',
  'missing-name',
  'missing-section',
  'numbered-entry',
  'old-font',
  'percent-below-one',
  'second-plan',
  'syntax-lines',
  'syntax-missing-colon',
  'syntax-missing-section',
  'syntax-numbered-entry',
  'syntax-open-bracket',
  'syntax-open-quote',
  'syntax-stray',
  'syntax-two-keys',
  'text-lines',
  'unknown-key',
  'unknown-value',
  'wrong-shape',
]);

/** Who the unit is says the unit. */
const WHO = /^\/unit(?:\/(?:name|type|level|code|party_committee)(?:\/\d+)?)?$/;

/** How the cure of a finding may be made. Requirement ids, who the unit is, counts and swapped days are never put in its place. */
export function mendingOf(finding: AnyFinding): Mending | undefined {
  const { kind, params, pointer, fix } = finding;
  if (!fix) return undefined;
  if (SAFE.has(kind)) return 'safe';
  if (WHO.test(pointer) && kind !== 'unknown-key') return undefined;
  if (kind === 'bad-date') return ofDate(params.fault.reason);
  // A dot that groups thousands; any other number is the unit's to say.
  if (kind === 'bad-amount') return ['grouping', 'unquoted'].includes(params.fault.reason) ? 'ask' : undefined;
  return ASK.has(kind) ? 'ask' : undefined;
}

/** Other signs between day, month and year leave one reading; a month above 12 may be the day, or a slip. */
function ofDate(reason: string): Mending | undefined {
  if (reason === 'form') return 'safe';
  return reason === 'short-year' ? 'ask' : undefined;
}
