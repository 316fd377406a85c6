import type { AnyFinding } from '../../src/check/assess/Assessment.js';
import { assess } from '../../src/check/assess/assess.js';
import type { Fix, Position } from '../../src/plan/model/Finding.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { catalogue } from './catalogue.js';

/** A text's problems, and which requirements each of its plans meets. */
export interface Judged {
  text: string;
  problems: readonly AnyFinding[];
  met: ReadonlySet<string>;
  /** Whether all of it could be read, be it as if mended. */
  whole: boolean;
}

export function judge(text: string): Judged {
  const plans = parsePlans(text);
  const assessments = plans.map((plan) =>
    assess(plan, catalogue, { asOf: '2022-06-30', file: 'plan.yaml', everyProblem: true }),
  );
  const met = assessments.flatMap(({ document, results }) =>
    results.flatMap(({ requirement, status }) => (status === 'met' ? [`${document}/${requirement}`] : [])),
  );
  const whole = plans.every(({ plan, mended }) => plan !== null || mended !== undefined);
  return { text, problems: assessments.flatMap(({ problems }) => problems), met: new Set(met), whole };
}

/** The cures of problems, in order, without those that stand over an earlier one. */
export function curesOf(problems: readonly AnyFinding[], text: string): { from: number; to: number; fix: Fix }[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = ({ line, column }: Position) => (starts[line - 1] ?? 0) + column - 1;
  const cures = problems.flatMap(({ fix }) => (fix ? [{ from: at(fix.range.start), to: at(fix.range.end), fix }] : []));
  cures.sort((a, b) => a.from - b.from || a.to - b.to);
  let end = -1;
  return cures.filter(({ from, to }) => {
    const free = from > end;
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

/** More rounds of cures than any text needs. */
const ROUNDS = 3;

/** Throws where cures go round in a circle, lower what is met, or come to no end. */
export function assertCured(text: string): void {
  const seen = new Set([text]);
  let now = judge(text);
  for (let round = 1; ; round++) {
    const next = cured(now.text, now.problems);
    if (next === now.text) return;
    if (round > ROUNDS) throw new Error(`cures after ${ROUNDS} rounds: ${said(now.problems.filter(({ fix }) => fix))}`);
    if (seen.has(next)) throw new Error(`cures lead back to an earlier text: ${said(now.problems)}`);
    seen.add(next);
    const then = judge(next);
    const lost = [...now.met].filter((id) => !then.met.has(id));
    if (lost.length > 0) throw new Error(`cures lower what is met: ${lost.join(' ')} by ${said(now.problems)}`);
    now = then;
  }
}

/** Throws where a cure, made alone, does not take its problem away, or adds one of level error. */
export function assertEachCures(text: string): void {
  const before = judge(text);
  for (const problem of before.problems) {
    if (!problem.fix) continue;
    const next = cured(text, [problem]);
    if (next === text) throw new Error(`a cure that changes nothing: ${said([problem])}`);
    const after = judge(next);
    const [had, has] = [tally(before.problems), tally(after.problems)];
    const alike = ({ problems }: Judged) => problems.filter(({ kind }) => nameOf(kind) === nameOf(problem.kind)).length;
    if (alike(after) >= alike(before) && before.whole)
      throw new Error(`a cure that leaves its problem: ${said([problem])} then ${said(after.problems)}`);
    const more = [...has]
      .filter(([kind, count]) => count > (had.get(kind) ?? 0) && !(REVEALS.has(problem.kind) && AGAINST.has(kind)))
      .map(([kind]) => kind);
    if (more.length > 0 && before.whole)
      throw new Error(`a cure that adds ${more.join(' ')}: ${said([problem])} then ${said(after.problems)}`);
  }
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

/** Cures by which a section or a plan counts that did not, and what is asked only of what counts. */
const REVEALS: ReadonlySet<string> = new Set(['unknown-key', 'second-plan']);
const AGAINST: ReadonlySet<string> = new Set([
  'other-conclusion',
  'unbound-unit',
  'unknown-requirement',
  'not-binding',
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
