import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import { type Assessment, type Evidence, isOwn, type Result } from '../../check/assess/Assessment.js';
import type { RenderedPlan, RenderOptions, ReportContext } from '../Format.js';
import { Frames } from '../shared/Frames.js';
import { isKnown, problemFails, resultFails } from '../shared/fails.js';
import { leftOutEntries } from '../shared/leftOutEntries.js';
import { noPaint } from '../shared/Paint.js';
import { placeIn } from '../shared/planPlace.js';
import { type ResultFacts, resultFacts } from '../shared/resultFacts.js';
import { sourceLines } from '../shared/sourceLines.js';
import type { TestCase } from './TestSuite.js';

/** The cases of a plan: its problems, then a case for each requirement that binds it; one error when it is unreadable. */
export function planCases(plan: RenderedPlan, context: ReportContext, options: RenderOptions): TestCase[] {
  const { verdict, problems, results } = plan.assessment;
  const cases = new PlanCases(plan, context, options);
  if (verdict === 'unreadable') return [cases.unreadable(problems)];
  return [
    ...problems.map((problem) => cases.problem(problem)),
    ...results.map((result) => cases.result(result)),
    ...cases.leftOut(),
  ];
}

class PlanCases {
  readonly #plan: Assessment;
  readonly #lines: readonly string[] | undefined;

  constructor(
    { assessment, text }: RenderedPlan,
    private readonly context: ReportContext,
    private readonly options: RenderOptions,
  ) {
    this.#plan = assessment;
    this.#lines = sourceLines(text);
  }

  get #say() {
    return this.context.say;
  }

  unreadable(problems: readonly AnyFinding[]): TestCase {
    const [first] = problems;
    return {
      name: this.#say.ci.reading,
      outcome: isKnown(problems, this.#plan, this.context) ? 'passed' : 'error',
      ...(first && { type: first.kind, message: this.#sentence(first), line: lineOf(first) }),
      text: [...this.#known(problems), ...this.#findings(problems)].join('\n'),
    };
  }

  problem(problem: AnyFinding): TestCase {
    const [, kind, , item = ''] = problem.id.split('/');
    return {
      name: [this.#say.labels.inPlan, kind, item].filter(Boolean).join(' · '),
      outcome: problemFails(problem, this.#plan, this.context) ? 'failure' : 'passed',
      type: problem.kind,
      message: this.#sentence(problem),
      line: lineOf(problem),
      text: [...this.#known([problem]), ...this.#findings([problem])].join('\n'),
    };
  }

  result(result: Result): TestCase {
    const { status, findings, waiver } = result;
    const facts = resultFacts(result, this.context);
    const place = findings[0] ?? result.evidence.find(isOwn);
    const line = place && lineOf(place);
    // A waiver says itself what it is.
    const told = [
      ...(waiver ? [] : [facts.status]),
      ...facts.dates,
      ...(facts.decision === undefined ? [] : [facts.decision]),
    ];
    const reason = told.join('; ');
    const named = {
      name: [facts.id, facts.title].filter(Boolean).join(' '),
      line,
    };
    switch (status) {
      case 'met':
        return {
          ...named,
          outcome: 'passed',
          ...(this.options.verbose && { text: this.#evidence(result).join('\n') }),
        };
      case 'not-due':
      case 'review':
      case 'waived':
        return { ...named, outcome: 'skipped', message: reason, text: this.#text(result, facts, reason) };
      case 'unmet':
      case 'unknown':
        return {
          ...named,
          outcome: resultFails(result, this.#plan, this.options, this.context) ? 'failure' : 'passed',
          type: status,
          message: findings[0] ? this.#sentence(findings[0]) : reason,
          text: [...this.#known(findings), this.#text(result, facts, reason)].join('\n'),
        };
    }
  }

  /** What is not asked of the unit: skipped, with the reason. */
  leftOut(): TestCase[] {
    const { title } = this.#say.labels.leftOut;
    return leftOutEntries(this.#plan, this.context).map(({ id, title: asks, why }) => ({
      name: [id, asks, why].filter(Boolean).join(' · '),
      outcome: 'skipped' as const,
      message: `${title}: ${why}`,
    }));
  }

  /** That an earlier report knew it. */
  #known(findings: readonly AnyFinding[]): string[] {
    return isKnown(findings, this.#plan, this.context) ? [this.#say.ci.known] : [];
  }

  /** What the text report says of a result, beside its name. */
  #text({ status, findings, evidence }: Result, { clause, level, hint, quote }: ResultFacts, reason: string): string {
    const { labels } = this.#say;
    return [
      [clause, level, reason].filter(Boolean).join(' · '),
      ...this.#findings(findings),
      ...(status === 'not-due' ? [] : this.#evidence({ evidence })),
      `${labels.todo}: ${hint}`,
      `${labels.quote}: “${quote}”`,
    ].join('\n');
  }

  #sentence(finding: AnyFinding): string {
    return this.context.say.finding(finding);
  }

  #findings(findings: readonly AnyFinding[]): string[] {
    const frames = new Frames(this.#lines, noPaint);
    return findings.flatMap((finding) =>
      [this.#sentence(finding), this.#place(finding), frames.of(finding)].filter(Boolean),
    );
  }

  #evidence({ evidence }: Pick<Result, 'evidence'>): string[] {
    return evidence.flatMap((found) => [`${this.#say.labels.evidence}: “${found.text}”`, this.#place(found)]);
  }

  #place(finding: Pick<Evidence, 'range' | 'file'>): string {
    return `  ${placeIn(this.#plan.file, finding)}`;
  }
}

/** The line of something in a file; a workbook has none. */
const lineOf = ({ range: { start, cell } }: Pick<AnyFinding, 'range'>): number | undefined =>
  cell === undefined ? start.line : undefined;
