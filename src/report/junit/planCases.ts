import type { AnyFinding, Assessment, Result } from '../../check/assess/Assessment.js';
import { messages, sentenceOf } from '../../messages/sentences.js';
import type { RenderedPlan, RenderOptions, ReportContext } from '../Format.js';
import { datesOf } from '../shared/datesOf.js';
import { decisionOf } from '../shared/decisionOf.js';
import { Frames } from '../shared/Frames.js';
import { isKnown, problemFails, resultFails } from '../shared/fails.js';
import { noPaint } from '../shared/Paint.js';
import type { TestCase } from './TestSuite.js';

/** The cases of a plan: its problems, then a case for each requirement that binds it; one error when it is unreadable. */
export function planCases(plan: RenderedPlan, context: ReportContext, options: RenderOptions): TestCase[] {
  const { verdict, problems, results } = plan.assessment;
  const cases = new PlanCases(plan, context, options);
  if (verdict === 'unreadable') return [cases.unreadable(problems)];
  return [...problems.map((problem) => cases.problem(problem)), ...results.map((result) => cases.result(result))];
}

class PlanCases {
  readonly #plan: Assessment;
  readonly #file: string;
  readonly #lines: readonly string[] | undefined;

  constructor(
    { assessment, text }: RenderedPlan,
    private readonly context: ReportContext,
    private readonly options: RenderOptions,
  ) {
    this.#plan = assessment;
    this.#file = assessment.file;
    this.#lines = text?.split('\n');
  }

  get #say() {
    return messages[this.context.language];
  }

  unreadable(problems: readonly AnyFinding[]): TestCase {
    const [first] = problems;
    return {
      name: this.#say.ci.reading,
      outcome: isKnown(problems, this.#plan, this.context) ? 'passed' : 'error',
      ...(first && { type: first.kind, message: this.#sentence(first), line: first.range.start.line }),
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
      line: problem.range.start.line,
      text: [...this.#known([problem]), ...this.#findings([problem])].join('\n'),
    };
  }

  result(result: Result): TestCase {
    const { requirement, status, findings } = result;
    const { language, catalogue } = this.context;
    const line = (findings[0] ?? result.evidence[0])?.range.start.line;
    const named = {
      name: [requirement, catalogue.find(requirement)?.title[language]].filter(Boolean).join(' '),
      ...(line !== undefined && { line }),
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
        return { ...named, outcome: 'skipped', message: this.#reason(result), text: this.#text(result) };
      case 'unmet':
      case 'unknown':
        return {
          ...named,
          outcome: resultFails(result, this.#plan, this.options, this.context) ? 'failure' : 'passed',
          type: status,
          message: findings[0] ? this.#sentence(findings[0]) : this.#reason(result),
          text: [...this.#known(findings), this.#text(result)].join('\n'),
        };
    }
  }

  /** That an earlier report knew it. */
  #known(findings: readonly AnyFinding[]): string[] {
    return isKnown(findings, this.#plan, this.context) ? [this.#say.ci.known] : [];
  }

  /** Status, dates, and what the Board has decided. */
  #reason(result: Result): string {
    const { language } = this.context;
    const decision = decisionOf(result, language);
    return [
      ...(result.waiver ? [] : [this.#say.labels.statuses[result.status]]),
      ...datesOf(result, language),
      ...(decision === undefined ? [] : [decision]),
    ].join('; ');
  }

  /** What the text report says of a result, beside its name. */
  #text(result: Result): string {
    const { language, catalogue } = this.context;
    const { labels } = this.#say;
    const requirement = catalogue.find(result.requirement);
    const facts = [requirement?.clause[language], labels.levels[result.level], this.#reason(result)];
    return [
      facts.filter(Boolean).join(' · '),
      ...this.#findings(result.findings),
      ...(result.status === 'not-due' ? [] : this.#evidence(result)),
      ...(requirement
        ? [`${labels.todo}: ${requirement.hint[language]}`, `${labels.quote}: “${requirement.quote}”`]
        : []),
    ].join('\n');
  }

  #sentence(finding: AnyFinding): string {
    return sentenceOf(finding, this.context.language);
  }

  #findings(findings: readonly AnyFinding[]): string[] {
    const frames = new Frames(this.#lines, noPaint);
    return findings.flatMap((finding) =>
      [this.#sentence(finding), this.#place(finding), frames.of(finding)].filter(Boolean),
    );
  }

  #evidence({ evidence }: Result): string[] {
    return evidence.flatMap((found) => [`${this.#say.labels.evidence}: “${found.text}”`, this.#place(found)]);
  }

  #place({ range: { start } }: Pick<AnyFinding, 'range'>): string {
    return `  ${this.#file}:${start.line}:${start.column}`;
  }
}
