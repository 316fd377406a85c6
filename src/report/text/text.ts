import type { AnyFinding, Assessment, Result, Verdict } from '../../check/assess/Assessment.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { messages, sentenceOf } from '../../messages/sentences.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { oneLine } from '../../plan/text/visible.js';
import type { NewTextRenderer, RenderedPlan, RenderOptions, ReportContext } from '../Format.js';
import { boardSections } from '../shared/boardSections.js';
import { Frames } from '../shared/Frames.js';
import { COLUMNS, indented } from '../shared/layout.js';
import { limitsOf } from '../shared/limitsOf.js';
import { failingEntries, openEntries } from '../shared/openEntries.js';
import { noPaint, type Paint } from '../shared/Paint.js';
import { sharesMet } from '../shared/shares.js';
import { closingTables } from './closingTables.js';

/** `text`: the report for a terminal, readable at 80 columns. */
export const text: NewTextRenderer = (context, options = {}) => {
  const writer = new TextWriter(context, options);
  return {
    head: () => writer.head(),
    plan: (plan) => writer.plan(plan),
    foot: (totals) => writer.foot(totals),
  };
};

/** Signs of what is listed in short. */
const SECTION_MARKS: Partial<Record<Result['status'], string>> = { 'not-due': '○', review: '?', waived: '–', met: '✓' };
const MARKS: Record<FindingLevel, string> = { error: '✗', warning: '!', note: '•' };

class TextWriter {
  readonly #paint: Paint;
  readonly #wrapped = new Map<string, string>();

  constructor(
    private readonly context: ReportContext,
    private readonly options: RenderOptions,
  ) {
    this.#paint = options.paint ?? noPaint;
  }

  get #say() {
    return messages[this.context.language];
  }

  head(): string {
    const { version, catalogue, asOf, language } = this.context;
    const { labels, words } = this.#say;
    const title = indented(catalogue.conclusion.title[language], 0);
    const limits = limitsOf(this.context).map((limit) => this.#paint.bold(indented(limit, 0)));
    return [this.#paint.bold(`rasoat ${version}`), title, labels.asOf(words.date(asOf)), ...limits, ''].join('\n');
  }

  plan({ assessment, text: source }: RenderedPlan): string {
    const { results } = assessment;
    const { quiet = false, verbose = false } = this.options;
    const entries = quiet ? failingEntries(assessment, this.options, this.context) : openEntries(assessment);
    if (quiet && entries.length === 0) return '';
    const lines = source?.split('\n');
    const frames = new Frames(lines, this.#paint);
    const parts = [this.#planHead(assessment)];
    for (const { problem, result } of entries) {
      parts.push(problem ? this.#problem(problem, assessment, frames) : this.#result(result, assessment, frames));
    }
    if (!quiet) {
      const { sections } = this.#say.labels;
      parts.push(this.#section(sections.notDue, results, 'not-due', assessment));
      parts.push(this.#section(sections.review, results, 'review', assessment));
      parts.push(this.#section(sections.waived, results, 'waived', assessment));
      if (verbose) parts.push(this.#section(sections.met, results, 'met', assessment));
    }
    return parts
      .filter((part) => part !== '')
      .map((part) => `\n${part}\n`)
      .join('');
  }

  #planHead({ file, document, unit, verdict, counts, results }: Assessment): string {
    const { labels, words } = this.#say;
    const { bold, dim } = this.#paint;
    const kind = unit && labels.unit(words.term('/unit/type', unit.type), words.term('/unit/level', unit.level));
    const name = unit ? oneLine(unit.name) : labels.unknownUnit;
    const place = document > 0 ? `${oneLine(file)} (${labels.document(document + 1)})` : oneLine(file);
    const head = [dim('─'.repeat(COLUMNS)), bold(indented(name, 0)), ...(kind ? [indented(kind, 0)] : []), dim(place)];
    const shown = this.#verdict(verdict);
    if (!unit) return [...head, shown].join('\n');
    const shares = sharesMet({ results, counts }, labels);
    return [...head, indented(`${shown}. ${[shares, ...labels.beside(counts)].join('; ')}.`, 0)].join('\n');
  }

  #verdict(verdict: Verdict): string {
    const { good, warning, error, bold } = this.#paint;
    const word = this.#say.labels.verdicts[verdict].toLocaleUpperCase('vi');
    const colour = { compliant: good, pending: warning, 'non-compliant': error, unreadable: error }[verdict];
    return bold(colour(word));
  }

  #mark(level: FindingLevel): string {
    const { error, warning, note } = this.#paint;
    return { error, warning, note }[level](`${MARKS[level]} ${this.#say.labels.levels[level]}`);
  }

  #problem(problem: AnyFinding, { file }: Assessment, frames: Frames): string {
    const head = `${this.#mark(problem.level)} · ${this.#say.labels.inPlan}`;
    return [
      head,
      indented(sentenceOf(problem, this.context.language), 2),
      this.#place(problem, file),
      frames.of(problem),
    ]
      .filter(Boolean)
      .join('\n');
  }

  #result(result: Result, { file }: Assessment, frames: Frames): string {
    const { language, catalogue } = this.context;
    const { labels } = this.#say;
    const requirement = catalogue.find(result.requirement);
    const parts = [this.#resultHead(this.#mark(result.level), result), indented(requirement?.title[language] ?? '', 2)];
    for (const finding of result.findings) {
      parts.push(indented(sentenceOf(finding, language), 2), this.#place(finding, file), frames.of(finding));
    }
    parts.push(this.#labelled(labels.todo, requirement?.hint[language] ?? ''));
    parts.push(this.#labelled(labels.quote, `“${requirement?.quote ?? ''}”`));
    return parts.filter(Boolean).join('\n');
  }

  #resultHead(mark: string, { requirement, status, due, daysLate, daysLeft }: Result): string {
    const { labels, words } = this.#say;
    const clause = this.context.catalogue.find(requirement)?.clause[this.context.language] ?? '';
    const dates = [
      ...(due !== undefined && status !== 'met' && status !== 'review' ? [labels.due(words.date(due))] : []),
      ...(daysLate === undefined ? [] : [labels.daysLate(daysLate)]),
      ...(daysLeft === undefined ? [] : [labels.daysLeft(daysLeft)]),
    ];
    const parts = [mark, this.#paint.bold(requirement), clause, labels.statuses[status], ...dates];
    return indented(parts.join(' · '), 0, 2);
  }

  /** What to do and the quote: the same for every plan, so wrapped once for a run of thousands. */
  #labelled(label: string, content: string): string {
    const known = this.#wrapped.get(label + content);
    if (known !== undefined) return known;
    const wrapped = this.#wrap(label, content);
    this.#wrapped.set(label + content, wrapped);
    return wrapped;
  }

  #wrap(label: string, content: string): string {
    return content && indented(`${this.#paint.dim(`${label}:`)} ${content}`, 2);
  }

  #place({ range: { start } }: Pick<AnyFinding, 'range'>, file: string): string {
    return this.#paint.dim(`  ${oneLine(file)}:${start.line}:${start.column}`);
  }

  /** What is not due, to be reviewed or met, in short. */
  #section(title: string, results: readonly Result[], status: Result['status'], { file }: Assessment): string {
    const listed = results.filter((result) => result.status === status);
    if (listed.length === 0) return '';
    const { language, catalogue } = this.context;
    const { labels } = this.#say;
    const mark = SECTION_MARKS[status] ?? '';
    const lines = listed.flatMap((result) => {
      const requirement = catalogue.find(result.requirement);
      const title = indented(requirement?.title[language] ?? '', 2);
      const sentences = result.findings.map((finding) => indented(sentenceOf(finding, language), 2));
      const evidence = result.evidence.map(({ text: words, range }) =>
        indented(
          `${this.#paint.dim(`${labels.evidence}:`)} “${cut(oneLine(words))}” (${oneLine(file)}:${range.start.line})`,
          2,
        ),
      );
      const decided = this.#decision(result);
      return [
        this.#resultHead(mark, result),
        title,
        ...sentences,
        ...decided,
        ...(status === 'not-due' ? [] : evidence),
      ];
    });
    return [this.#paint.bold(`${title} (${listed.length})`), ...lines].join('\n');
  }

  /** What the Board has decided of a result, with its reason. */
  #decision({ waiver, review }: Result): string[] {
    const { board } = this.#say;
    const said = waiver ? board.waivedBy(waiver) : review && board.reviewedBy(review);
    return said === undefined ? [] : [indented(`→ ${oneLine(said)}`, 2, 4)];
  }

  foot(totals: Totals): string {
    const { labels, board } = this.#say;
    const { quiet = false } = this.options;
    const { roster } = totals.summary;
    const sections = boardSections(totals, this.context.language, quiet).flatMap(({ title, entries }) => [
      this.#paint.bold(`${title} (${entries.length})`),
      ...entries.flatMap(({ line, places }) => [
        indented(line, 2, 4),
        ...places.map((place) => indented(`– ${place}`, 4, 6)),
      ]),
      '',
    ]);
    const parts = [
      this.#paint.dim('─'.repeat(COLUMNS)),
      ...sections,
      ...(totals.byUnit.length > 1 && !quiet ? closingTables(totals, this.context, this.#paint) : []),
      ...labels.closing(totals.summary, totals.problems).map((line) => indented(line, 0, 2)),
      ...(roster ? [indented(board.expected(roster, totals.summary.plans.unreadable), 0, 2)] : []),
    ];
    return `\n${parts.join('\n')}\n`;
  }
}

const EVIDENCE_LIMIT = 160;
const cut = (text: string) => (text.length > EVIDENCE_LIMIT ? `${text.slice(0, EVIDENCE_LIMIT).trimEnd()}…` : text);
