import type { AnyFinding } from '../../src/check/assess/AnyFinding.js';
import { assess } from '../../src/check/assess/assess.js';
import type { Fix, Position } from '../../src/plan/model/Finding.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { catalogue } from './catalogue.js';

/** A text's problems, and which requirements each of its plans meets. */
export interface Judged {
  text: string;
  problems: readonly AnyFinding[];
  /** How many there are. */
  plans: number;
  met: ReadonlySet<string>;
  /** What is found of those that are not met. */
  unmet: ReadonlyMap<string, readonly AnyFinding[]>;
  /** Whether all of it could be read as it stands. */
  isYaml: boolean;
  /** Whether all of it could be read, be it as if mended. */
  whole: boolean;
}

export function judge(text: string): Judged {
  const plans = parsePlans(text);
  const assessments = plans.map((plan) =>
    assess(plan, catalogue, { asOf: '2022-06-30', file: 'plan.yaml', everyProblem: true }),
  );
  const results = assessments.flatMap(({ document, results: own }) =>
    own.map(({ requirement, status, findings }) => ({ id: `${document}/${requirement}`, status, findings })),
  );
  const met = new Set(results.flatMap(({ id, status }) => (status === 'met' ? [id] : [])));
  const unmet = new Map(results.flatMap(({ id, status, findings }) => (status === 'met' ? [] : [[id, findings]])));
  const isYaml = plans.every(({ plan }) => plan !== null);
  const whole = plans.every(({ plan, mended }) => plan !== null || mended !== undefined);
  return {
    text,
    plans: plans.length,
    problems: assessments.flatMap(({ problems }) => problems),
    met,
    unmet,
    isYaml,
    whole,
  };
}

/** The cures of problems, in order, without those that stand over an earlier one. */
export function curesOf(problems: readonly AnyFinding[], text: string): { from: number; to: number; fix: Fix }[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = ({ line, column }: Position) => (starts[line - 1] ?? 0) + column - 1;
  const cures = problems.flatMap(({ fix }) => (fix ? [{ from: at(fix.range.start), to: at(fix.range.end), fix }] : []));
  cures.sort((a, b) => a.from - b.from || a.to - b.to);
  let end = -1;
  return cures.filter(({ from, to }) => {
    // One may begin where another ends: what two put in one place stands in the order of their problems.
    const free = from >= end;
    if (free) end = to;
    return free;
  });
}

/** The text with cures made. */
export function cured(text: string, problems: readonly AnyFinding[]): string {
  let made = '';
  let at = 0;
  for (const { from, to, fix } of curesOf(problems, text)) {
    made += text.slice(at, from) + fix.text;
    at = to;
  }
  return made + text.slice(at);
}

/** The rounds of cures that a plan takes; and what is no YAML, and takes one or two only to be that. */
const ROUNDS = 3;
const ROUNDS_OF_RUBBISH = 5;

/** Throws where cures go round in a circle, lower what is met, or come to no end. */
export function assertCured(text: string): void {
  const seen = new Set([text]);
  let now = judge(text);
  const most = now.isYaml ? ROUNDS : ROUNDS_OF_RUBBISH;
  for (let round = 1; ; round++) {
    const next = cured(now.text, now.problems);
    if (next === now.text) return;
    if (round > most) throw new Error(`cures after ${most} rounds: ${said(now.problems.filter(({ fix }) => fix))}`);
    if (seen.has(next)) throw new Error(`cures lead back to an earlier text: ${said(now.problems)}`);
    seen.add(next);
    const then = judge(next);
    const lost = lostBetween(now, then, next);
    if (lost.length > 0) throw new Error(`cures lower what is met: ${lost.join(' ')} by ${said(now.problems)}`);
    now = then;
  }
}

/**
 * Throws where a cure does not take its problem away, or adds one of level error. Of a text that is YAML each is made alone; where
 * several faults of YAML stand beside each other all of them are made, for they are told as if the others were mended.
 */
export function assertEachCures(text: string): void {
  const before = judge(text);
  if (!before.whole) return;
  const syntax = before.problems.filter(({ kind, fix }) => fix && kind.startsWith('syntax-'));
  const tried = syntax.length > 0 ? [syntax] : before.problems.filter(({ fix }) => fix).map((problem) => [problem]);
  for (const problems of tried) assertCures(before, problems);
}

function assertCures(before: Judged, problems: readonly AnyFinding[]): void {
  const { text } = before;
  const next = cured(text, problems);
  if (next === text) throw new Error(`a cure that changes nothing: ${said(problems)}`);
  const after = judge(next);
  const alike = (judged: Judged, { kind }: AnyFinding) =>
    judged.problems.filter((other) => nameOf(other.kind) === nameOf(kind)).length;
  const left = problems.filter((problem) => alike(after, problem) >= alike(before, problem));
  if (left.length > 0) throw new Error(`a cure that leaves its problem: ${said(left)} then ${said(after.problems)}`);
  const revealed = problems.map((problem) => revealedBy(problem, next));
  const has = tally(after.problems.filter((problem) => !revealed.some((isRevealed) => isRevealed(problem))));
  const had = tally(before.problems);
  const more = [...has].filter(([kind, count]) => count > (had.get(kind) ?? 0)).map(([kind]) => kind);
  if (more.length > 0)
    throw new Error(`a cure that adds ${more.join(' ')}: ${said(problems)} then ${said(after.problems)}`);
}

/**
 * Tells of a problem whether it stands in what a cure lets count that did not: what is wrong there could not be told before. A key
 * that is known now has what stands below it; a plan of its own all that follows; a value the entry that it stands in.
 */
function revealedBy({ kind, fix }: AnyFinding, text: string): (problem: AnyFinding) => boolean {
  const from = fix?.range.start.line ?? 0;
  if (kind === 'second-plan') return () => true;
  const lines = text.split('\n');
  const columnOf = (line: number) => lines[line - 1]?.search(/[^\s]/) ?? -1;
  const isEntry = (line: number) => /^\s*-\s/.test(lines[line - 1] ?? '');
  const own = columnOf(from);
  let first = from;
  while (first > 1 && own > 0 && !isEntry(first) && (columnOf(first - 1) < 0 || columnOf(first - 1) >= own - 2))
    first--;
  let last = from;
  const end = columnOf(first);
  // A section may have its lines in its own column.
  const isBelow = (line: number) => columnOf(line) > end || (kind === 'unknown-key' && columnOf(line) === own);
  while (last < lines.length && (columnOf(last + 1) < 0 || isBelow(last + 1))) last++;
  const namesKey = ['unknown-key', 'unsafe-characters', 'missing-space'].includes(kind);
  return ({ kind: other, range: { start } }) =>
    AGAINST.has(other) ? namesKey : start.line >= first && start.line <= last;
}

/** Kinds that name one mistake, whether it is a fault of YAML as well or not. */
const SAME: Readonly<Record<string, string>> = {
  'syntax-space': 'missing-space',
  'syntax-list-mark': 'list-mark',
  'missing-dash-space': 'list-mark',
  'syntax-no-break-space': 'no-break-space',
  'syntax-lines': 'text-lines',
  'syntax-colon': 'text-lines',
  'colon-in-text': 'text-lines',
  'syntax-indent': 'wrong-indent',
  'syntax-missing-dash': 'missing-dash',
  'syntax-numbered-entry': 'numbered-entry',
  'syntax-needless-mark': 'needless-dash',
};
const nameOf = (kind: string) => SAME[kind] ?? kind;

/** The requirements that were met and are not any more, but for what is wrong with values that could not be read before. */
function lostBetween(now: Judged, then: Judged, text: string): string[] {
  // Plans behind one that is parted in two are numbered anew.
  if (now.plans !== then.plans) return [];
  // What stands below a key, or behind a sign of YAML, was left out of account.
  const keys = now.problems.filter(({ kind, fix }) => fix && (kind === 'unknown-key' || kind === 'not-used'));
  const revealed = keys.map((problem) => revealedBy(problem, text));
  // An entry whose year could not be read was in no year; now it may be one too many.
  const isRevealed = (finding: AnyFinding) =>
    finding.kind === 'year-too-many' || revealed.some((isBelow) => isBelow(finding));
  return [...now.met].filter((id) => !then.met.has(id) && !then.unmet.get(id)?.some(isRevealed));
}

/** What is asked only of what counts, or against other parts of the plan: a section of the same name, an entry of the same indicator. */
const AGAINST: ReadonlySet<string> = new Set([
  'other-conclusion',
  'unbound-unit',
  'unknown-requirement',
  'not-binding',
  'second-plan',
  'same-indicator',
]);

/** Problems of level error, by what they name. */
function tally(problems: readonly AnyFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, level } of problems)
    if (level === 'error') counts.set(nameOf(kind), (counts.get(nameOf(kind)) ?? 0) + 1);
  return counts;
}

const said = (problems: readonly AnyFinding[]) =>
  problems
    .map(
      ({ kind, range: { start }, fix }) =>
        `${start.line}:${start.column} ${kind}${fix ? ` → ${JSON.stringify(fix.text)}` : ''}`,
    )
    .join('; ');
