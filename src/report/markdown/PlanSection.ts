import type { AnyFinding, Assessment, Result } from '../../check/assess/Assessment.js';
import { capital } from '../../messages/capital.js';
import { messages, sentenceOf } from '../../messages/sentences.js';
import { shorten } from '../../messages/shorten.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import type { RenderedPlan, RenderOptions, ReportContext } from '../Format.js';
import { datesOf } from '../shared/datesOf.js';
import { decisionOf } from '../shared/decisionOf.js';
import { Frames } from '../shared/Frames.js';
import { failingEntries, type OpenEntry, openEntries } from '../shared/openEntries.js';
import { noPaint } from '../shared/Paint.js';
import { sharesMet } from '../shared/shares.js';
import { code, codeBlock, md } from './escape.js';

const MARKS: Record<FindingLevel, string> = { error: '✗', warning: '!', note: '•' };
const EVIDENCE_LIMIT = 160;

/** The section of one plan, in blocks that blank lines part. */
export class PlanSection {
  readonly #assessment: Assessment;
  readonly #frames: Frames;

  constructor(
    private readonly context: ReportContext,
    private readonly options: RenderOptions,
    { assessment, text }: RenderedPlan,
  ) {
    this.#assessment = assessment;
    this.#frames = new Frames(text?.split('\n'), noPaint);
  }

  get #say() {
    return messages[this.context.language];
  }

  /** Empty when nothing of it is asked for. */
  blocks(): string[] {
    const { quiet = false, verbose = false } = this.options;
    if (quiet) {
      const failing = failingEntries(this.#assessment, this.options, this.context);
      return failing.length === 0 ? [] : [...this.#head(), ...failing.flatMap((entry) => this.#entry(entry))];
    }
    const open = openEntries(this.#assessment);
    const { sections } = this.#say.labels;
    return [
      ...this.#head(),
      ...(open.length > 0 ? open.flatMap((entry) => this.#entry(entry)) : [md(this.#nothing)]),
      ...this.#list(sections.notDue, 'not-due'),
      ...this.#list(sections.review, 'review'),
      ...this.#list(sections.waived, 'waived'),
      ...(verbose ? this.#list(sections.met, 'met') : []),
    ];
  }

  get #nothing(): string {
    const { labels, markdown } = this.#say;
    return this.context.only ? labels.nothingAsked : markdown.nothing;
  }

  #head(): string[] {
    const { file, document, unit, verdict, counts, results } = this.#assessment;
    const { labels, words, markdown } = this.#say;
    const kind = unit && labels.unit(words.term('/unit/type', unit.type), words.term('/unit/level', unit.level));
    const place = `${markdown.file}: ${code(file)}${document > 0 ? ` (${labels.document(document + 1)})` : ''}`;
    const shares = sharesMet({ results, counts }, labels);
    const result = `**${labels.verdicts[verdict].toLocaleUpperCase('vi')}**`;
    return [
      `## ${unit ? md(unit.name) : labels.unknownUnit}`,
      kind ? `${kind} · ${place}` : place,
      unit ? `${result}. ${[shares, ...labels.beside(counts)].join('; ')}.` : result,
    ];
  }

  #entry({ level, problem, result }: OpenEntry): string[] {
    const { labels } = this.#say;
    const mark = `${MARKS[level]} ${labels.levels[level]}`;
    if (problem) return [`### ${mark} · ${labels.inPlan}`, ...this.#finding(problem)];
    const requirement = this.context.catalogue.find(result.requirement);
    const { language } = this.context;
    return [
      `### ${mark} · ${this.#facts(result)}`,
      ...(requirement ? [`**${md(requirement.title[language])}**`] : []),
      ...result.findings.flatMap((finding) => this.#finding(finding)),
      ...(requirement
        ? [`**${labels.todo}:** ${md(requirement.hint[language])}`, `> **${labels.quote}:** “${md(requirement.quote)}”`]
        : []),
    ];
  }

  /** Id, clause, status and dates of a result. */
  #facts(result: Result): string {
    const { language, catalogue } = this.context;
    const clause = catalogue.find(result.requirement)?.clause[language];
    const facts = [clause ?? '', this.#say.labels.statuses[result.status], ...datesOf(result, language)];
    return [result.requirement, ...facts.filter(Boolean)].map(md).join(' · ');
  }

  #finding(finding: AnyFinding): string[] {
    const frame = this.#frames.of(finding).replace(/^ {2}/gm, '');
    return [
      `${md(sentenceOf(finding, this.context.language))} ${this.#place(finding)}`,
      ...(frame ? [codeBlock(frame)] : []),
    ];
  }

  #place({ range: { start } }: Pick<AnyFinding, 'range'>): string {
    return `(${code(`${this.#assessment.file}:${start.line}:${start.column}`)})`;
  }

  /** What is not due, for review, waived or met, in short. */
  #list(title: string, status: Result['status']): string[] {
    const listed = this.#assessment.results.filter((result) => result.status === status);
    if (listed.length === 0) return [];
    return [`### ${title} (${listed.length})`, listed.map((result) => this.#item(result)).join('\n')];
  }

  #item(result: Result): string {
    const { language, catalogue } = this.context;
    const { labels } = this.#say;
    const title = catalogue.find(result.requirement)?.title[language] ?? '';
    const decision = decisionOf(result, language);
    const evidence = result.status === 'not-due' ? [] : result.evidence;
    const under = [
      ...result.findings.map((finding) => `${md(sentenceOf(finding, language))} ${this.#place(finding)}`),
      ...(decision === undefined ? [] : [`**${md(capital(decision))}**`]),
      ...evidence.map(
        (found) => `${labels.evidence}: “${md(shorten(found.text, EVIDENCE_LIMIT))}” ${this.#place(found)}`,
      ),
    ];
    return [`- **${this.#facts(result)}**: ${md(title)}`, ...under.map((line) => `  - ${line}`)].join('\n');
  }
}
