import type { ListMark } from '../yaml/listMark.js';
import type { Finding, FindingLevel } from './Finding.js';
import type { DueFault } from './values/due/Part.js';
import type { AmountFault } from './values/readAmount.js';
import type { PercentFault } from './values/readPercent.js';
import type { YearFault } from './values/readYear.js';

/** What may be wrong with a file or plan as such (behaviour.md, "Bad input"), with the facts each sentence needs. */
export interface ProblemParams {
  // The file
  'cannot-read': { reason: 'permission' | 'folder' | 'vanished' | 'link-cycle' | 'other'; code: string };
  'too-large': { limit: number };
  'not-utf8': { cause: 'windows-1258' | 'tcvn3' | 'vni' | 'utf-16' | 'damaged' | 'lost' | 'unknown' };
  'binary-file': { format: 'office' | 'pdf' | 'other' };
  mojibake: { cause: 'utf-8' | 'tcvn3' | 'vni' | 'lost'; sample: string };
  // The document
  empty: { comments: boolean; roster?: true };
  /** `roster`, `configuration`: the kind of document, when it is no plan. */
  'not-a-mapping': { found: 'list' | 'text'; text: string; roster?: true; configuration?: true };
  'too-deep': { limit: number };
  /** `lines`: on how many lines one after the other; so below. */
  'syntax-tab': { lines: number };
  'syntax-colon': { text: string };
  'syntax-quote': { text: string };
  'syntax-start': { start: string; text: string };
  'syntax-list-mark': ListMark;
  'syntax-rule': { text: string };
  'syntax-space': { key: string; value: string };
  'syntax-no-break-space': { lines: number };
  'syntax-open-quote': { quote: string };
  'syntax-open-bracket': { bracket: string };
  /** `column`: how many spaces belong before it, where that can be told. */
  'syntax-indent': { text: string; column?: number };
  'syntax-missing-colon': { key: string; value: string };
  'syntax-missing-dash': { key: string };
  'syntax-two-keys': { key: string; value: string };
  'syntax-list-below': { text: string };
  /** A text in points, or with a colon, that goes on over lines; `key` is empty behind a dash. */
  'syntax-lines': { key: string; column: number };
  'syntax-continuation': { text: string; column: number };
  'syntax-stray': { text: string };
  'syntax-end-mark': Record<string, never>;
  'syntax-escape': { sequence: string };
  'syntax-other': { code: string };
  // Keys
  /** `within`: the canonical pointer of what does not know it; `other` where the document is no plan. */
  'unknown-key': { key: string; within: string; meant?: string; section?: string; other?: true };
  'duplicate-key': { key: string; first: string; firstLine: number; line: number };
  'key-not-text': Record<string, never>;
  'no-break-space': { key: string };
  'missing-key': { path: string };
  'not-used': { feature: 'anchor' | 'alias' | 'merge-key' | 'tag' | 'directive'; text: string };
  // Values
  'wrong-shape': {
    key: string;
    expected: 'record' | 'entry' | 'list' | 'records' | 'text';
    found: 'record' | 'list' | 'text';
    /** The canonical pointer of what should stand there, `*` for list indexes. */
    path: string;
  };
  /** Lines that stand too far out below `section`, or too far in where it is empty; `column`: how many spaces belong before them. */
  'wrong-indent': { section: string; lines: number; column: number };
  /** A text without the key that it stands for; `dash` where it is an entry of a list, `below` where that goes on a line of its own. */
  'missing-name': { key: string; text: string; dash: boolean; below: boolean; lines: number };
  /** Lines of a section whose own line is missing above them. */
  'missing-section': { section: string; lines: number };
  /** Entries of a list; `key` is the first of the entry. */
  'missing-dash': { list: string; key: string };
  'dash-each-line': { key: string };
  'needless-dash': { key: string };
  'second-plan': { firstLine: number };
  'text-lines': { key: string; column: number };
  'colon-in-text': { text: string };
  'missing-space': { key: string; value: string };
  'missing-dash-space': { text: string };
  'list-mark': ListMark;
  'comma-in-brackets': { text: string };
  'curly-quotes': { key: string; value: string; meant: string };
  'bad-date': { key: string; value: string; due: boolean; fault: DueFault; meant?: string };
  'bad-year': { key: string; value: string; fault: YearFault };
  'bad-percent': { key: string; value: string; fault: PercentFault };
  'bad-amount': { key: string; value: string; money: boolean; fault: AmountFault };
  'unknown-value': { key: string; value: string; meant?: string; path: string };
  'level-word': { value: string; word: string; level: string };
  'unsafe-characters': { characters: string[] };
  'hash-in-text': { rest: string };
  'percent-disagrees': { percent: string; count: number; total: number };
  'percent-below-one': { value: string; percent: number; meant: number };
  'count-above-total': { count: number; total: number };
  'total-zero': Record<string, never>;
  'same-code': { code: string; firstLine: number };
  'same-indicator': { indicator: string; firstLine: number };
  'goal-before-baseline': { goal: number; baseline: number; line: number };
  // Against the catalogue
  'other-conclusion': { value: string; expected: string };
  'unbound-unit': { type: string; level: string };
  /** `unsure`: of several ids in one text, those that are none, and the ids they are nearest to. */
  'unknown-requirement': { value: string; meant?: string[]; unsure?: { written: string; meant: string }[] };
  'not-binding': { requirement: string };
}

export type ProblemKind = keyof ProblemParams;

/**
 * A problem of a plan. `affects` is the canonical pointer of what could not be read because of it, as far as it is
 * known: a requirement that reads there is unknown rather than unmet.
 */
export type Problem = Finding<ProblemParams> & { affects?: string };

/** Problems are errors unless the contract says otherwise. */
function problemLevel(kind: ProblemKind): FindingLevel {
  if (kind === 'hash-in-text' || kind === 'percent-below-one' || kind === 'not-binding') return 'note';
  return kind === 'percent-disagrees' || kind === 'goal-before-baseline' ? 'warning' : 'error';
}

/** Makes a problem, with the level of its kind. The only place where a kind and its parameters are put together. */
export function problemOf<K extends ProblemKind>(
  kind: K,
  params: ProblemParams[K],
  { pointer, range, fix }: Pick<Problem, 'pointer' | 'range' | 'fix'>,
  affects?: string,
): Problem {
  const problem = {
    kind,
    params,
    pointer,
    range,
    level: problemLevel(kind),
    ...(fix && { fix }),
    ...(affects !== undefined && { affects }),
  };
  // The compiler cannot see that `params` belongs to `kind` once both stand in one object; the signature says so.
  return problem as unknown as Problem;
}
