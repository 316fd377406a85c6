import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment, Evidence, Result } from '../../check/assess/Assessment.js';
import { capital } from '../../messages/capital.js';
import { shorten } from '../../messages/shorten.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import type { RenderedPlan, RenderOptions, ReportContext } from '../Format.js';
import { Frames } from '../shared/Frames.js';
import { leftOutEntries } from '../shared/leftOutEntries.js';
import { failingEntries, type OpenEntry, openEntries } from '../shared/openEntries.js';
import { noPaint } from '../shared/Paint.js';
import { placeIn } from '../shared/planPlace.js';
import { type PlanSection, planSections } from '../shared/planSections.js';
import { type ResultFacts, resultFacts } from '../shared/resultFacts.js';
import { countsInWords } from '../shared/shares.js';
import { sourceLines } from '../shared/sourceLines.js';
import { unitKind } from '../shared/unitKind.js';
import { code, codeBlock, md } from './escape.js';

const MARKS: Record<FindingLevel, string> = { error: '✗', warning: '!', note: '•' };
const EVIDENCE_LIMIT = 160;

/** The section of one plan, in blocks that blank lines part. */
export class PlanBlocks {
  readonly #assessment: Assessment;
  readonly #frames: Frames;

  constructor(
    private readonly context: ReportContext,
    private readonly options: RenderOptions,
    { assessment, text }: RenderedPlan,
  ) {
    this.#assessment = assessment;
    this.#frames = new Frames(sourceLines(text), noPaint);
  }

  get #say() {
    return this.context.say;
  }

  /** Empty when nothing of it is asked for. */
  blocks(): string[] {
    const { quiet = false } = this.options;
    if (quiet) {
      const failing = failingEntries(this.#assessment, this.options, this.context);
      return failing.length === 0 ? [] : [...this.#head(), ...failing.flatMap((entry) => this.#entry(entry))];
    }
    const open = openEntries(this.#assessment);
    const sections = planSections(this.#assessment, this.options, this.context.say);
    return [
      ...this.#head(),
      ...(open.length > 0 ? open.flatMap((entry) => this.#entry(entry)) : [md(this.#nothing)]),
      ...sections.flatMap((section) => this.#list(section)),
      ...this.#leftOut(),
    ];
  }

  get #nothing(): string {
    const { labels, markdown } = this.#say;
    return this.context.only ? labels.nothingAsked : markdown.nothing;
  }

  #head(): string[] {
    const { file, document, unit, verdict, counts, results, leaning, nothingMet } = this.#assessment;
    const { labels, markdown } = this.#say;
    const place = `${markdown.file}: ${code(file)}${document > 0 ? ` (${labels.document(document + 1)})` : ''}`;
    const counted = countsInWords({ results, counts, leaning, nothingMet }, labels);
    const result = `**${labels.verdicts[verdict].toLocaleUpperCase('vi')}**`;
    return [
      `## ${unit ? md(unit.name) : labels.unknownUnit}`,
      unit ? `${unitKind(unit, this.context.say)} · ${place}` : place,
      unit ? `${result}. ${counted}.` : result,
    ];
  }

  #entry({ level, problem, result }: OpenEntry): string[] {
    const { labels } = this.#say;
    const mark = `${MARKS[level]} ${(problem ? labels.levels : labels.weights)[level]}`;
    if (problem) return [`### ${mark} · ${labels.inPlan}`, ...this.#finding(problem)];
    const facts = resultFacts(result, this.context);
    return [
      `### ${mark} · ${headOf(facts)}`,
      `**${md(facts.title)}**`,
      ...result.findings.flatMap((finding) => this.#finding(finding)),
      `**${labels.todo}:** ${md(facts.hint)}`,
      `> **${labels.quote}:** “${md(facts.quote)}”`,
    ];
  }

  #finding(finding: AnyFinding): string[] {
    const frame = this.#frames.of(finding).replace(/^ {2}/gm, '');
    return [`${md(this.context.say.finding(finding))} ${this.#place(finding)}`, ...(frame ? [codeBlock(frame)] : [])];
  }

  #place(finding: Pick<Evidence, 'range' | 'file'>): string {
    return `(${code(placeIn(this.#assessment.file, finding))})`;
  }

  /** What is not due, for review, waived or met, in short. */
  #list({ title, results }: PlanSection): string[] {
    return [`### ${title} (${results.length})`, results.map((result) => this.#item(result)).join('\n')];
  }

  /** What is not asked of the unit. */
  #leftOut(): string[] {
    const entries = leftOutEntries(this.#assessment, this.context);
    if (entries.length === 0) return [];
    const { title } = this.#say.labels.leftOut;
    const items = entries.map(
      ({ id, clause, title: asks, why }) => `- **${[id, clause, why].map(md).join(' · ')}**: ${md(asks)}`,
    );
    return [`### ${md(title)} (${entries.length})`, items.join('\n')];
  }

  #item(result: Result): string {
    const { say } = this.context;
    const { labels } = this.#say;
    const facts = resultFacts(result, this.context);
    const evidence = result.status === 'not-due' ? [] : result.evidence;
    const under = [
      ...result.findings.map((finding) => `${md(say.finding(finding))} ${this.#place(finding)}`),
      ...(facts.decision === undefined ? [] : [`**${md(capital(facts.decision))}**`]),
      ...evidence.map(
        (found) => `${labels.evidence}: “${md(shorten(found.text, EVIDENCE_LIMIT))}” ${this.#place(found)}`,
      ),
    ];
    return [`- **${headOf(facts)}**: ${md(facts.title)}`, ...under.map((line) => `  - ${line}`)].join('\n');
  }
}

/** Id, clause, status and dates of a result. */
const headOf = ({ id, clause, status, dates }: ResultFacts): string =>
  [id, clause, status, ...dates].filter(Boolean).map(md).join(' · ');
