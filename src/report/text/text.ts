import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment, Result, Status, Verdict } from '../../check/assess/Assessment.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { FindingLevel, FixClass } from '../../plan/model/Finding.js';
import { oneLine } from '../../plan/text/visible.js';
import type { NewTextRenderer, RenderedPlan, RenderOptions, ReportContext } from '../Format.js';
import { boardSections } from '../shared/boardSections.js';
import { closingLines } from '../shared/closingLines.js';
import { configurationFiles } from '../shared/configurationLines.js';
import { Frames } from '../shared/Frames.js';
import { COLUMNS, indented } from '../shared/layout.js';
import { leftOutEntries } from '../shared/leftOutEntries.js';
import { limitsOf } from '../shared/limitsOf.js';
import { failingEntries, openEntries } from '../shared/openEntries.js';
import { noPaint, type Paint } from '../shared/Paint.js';
import { placeIn, planPlace } from '../shared/planPlace.js';
import { type PlanSection, planSections } from '../shared/planSections.js';
import { type ResultFacts, resultFacts } from '../shared/resultFacts.js';
import { countsInWords } from '../shared/shares.js';
import { sourceLines } from '../shared/sourceLines.js';
import { unitKind } from '../shared/unitKind.js';
import { closingTables } from './closingTables.js';
import { districtLines } from './districtLines.js';

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
const SECTION_MARKS: Partial<Record<Status, string>> = { 'not-due': '○', review: '?', waived: '–', met: '✓' };
const MARKS: Record<FindingLevel, string> = { error: '✗', warning: '!', note: '•' };

class TextWriter {
  readonly #paint: Paint;
  readonly #wrapped = new Map<string, string>();
  /** How many of the faults told have a cure that `--fix` makes. */
  readonly #mendable: Record<FixClass, number> = { safe: 0, ask: 0 };

  constructor(
    private readonly context: ReportContext,
    private readonly options: RenderOptions,
  ) {
    this.#paint = options.paint ?? noPaint;
  }

  get #say() {
    return this.context.say;
  }

  head(): string {
    const { version, catalogue, asOf, say } = this.context;
    const { labels, words } = this.#say;
    const title = indented(catalogue.conclusion.title[say.language], 0);
    const files = configurationFiles(this.context).map((line) => indented(line, 0));
    const limits = limitsOf(this.context).map((limit) => this.#paint.bold(indented(limit, 0)));
    return [this.#paint.bold(`rasoat ${version}`), title, labels.asOf(words.date(asOf)), ...files, ...limits, ''].join(
      '\n',
    );
  }

  plan({ assessment, text: source }: RenderedPlan): string {
    const { quiet = false } = this.options;
    const entries = quiet ? failingEntries(assessment, this.options, this.context) : openEntries(assessment);
    if (quiet && entries.length === 0) return '';
    for (const { fix } of assessment.problems) if (fix) this.#mendable[fix.class]++;
    const lines = sourceLines(source);
    const frames = new Frames(lines, this.#paint);
    const parts = [this.#planHead(assessment)];
    for (const { problem, result } of entries) {
      parts.push(problem ? this.#problem(problem, assessment, frames) : this.#result(result, assessment, frames));
    }
    if (!quiet) {
      const sections = planSections(assessment, this.options, this.context.say);
      parts.push(...sections.map((section) => this.#section(section, assessment)));
      parts.push(this.#leftOut(assessment));
    }
    return parts
      .filter((part) => part !== '')
      .map((part) => `\n${part}\n`)
      .join('');
  }

  #planHead({ file, document, unit, verdict, counts, results, leaning, nothingMet }: Assessment): string {
    const { labels } = this.#say;
    const { bold, dim } = this.#paint;
    const { say } = this.context;
    const name = unit ? oneLine(unit.name) : labels.unknownUnit;
    const head = [
      dim('─'.repeat(COLUMNS)),
      bold(indented(name, 0)),
      ...(unit ? [indented(unitKind(unit, say), 0)] : []),
      dim(planPlace({ file, document }, say)),
    ];
    const shown = this.#verdict(verdict);
    if (!unit) return [...head, shown].join('\n');
    const counted = countsInWords({ results, counts, leaning, nothingMet }, labels);
    return [...head, indented(`${shown}. ${counted}.`, 0)].join('\n');
  }

  #verdict(verdict: Verdict): string {
    const { good, warning, error, bold } = this.#paint;
    const word = this.#say.labels.verdicts[verdict].toLocaleUpperCase('vi');
    const colour = { compliant: good, pending: warning, 'non-compliant': error, unreadable: error }[verdict];
    return bold(colour(word));
  }

  /** @param words what each level is called: of what is wrong with a file, or of a requirement */
  #mark(level: FindingLevel, words: Readonly<Record<FindingLevel, string>>): string {
    const { error, warning, note } = this.#paint;
    return { error, warning, note }[level](`${MARKS[level]} ${words[level]}`);
  }

  #problem(problem: AnyFinding, { file }: Assessment, frames: Frames): string {
    const head = `${this.#mark(problem.level, this.#say.labels.levels)} · ${this.#say.labels.inPlan}`;
    return [head, indented(this.context.say.finding(problem), 2), this.#place(problem, file), frames.of(problem)]
      .filter(Boolean)
      .join('\n');
  }

  #result(result: Result, { file }: Assessment, frames: Frames): string {
    const { labels } = this.#say;
    const facts = resultFacts(result, this.context);
    const parts = [this.#resultHead(this.#mark(result.level, labels.weights), facts), indented(facts.title, 2)];
    for (const finding of result.findings) {
      parts.push(indented(this.context.say.finding(finding), 2), this.#place(finding, file), frames.of(finding));
    }
    parts.push(this.#labelled(labels.todo, facts.hint), this.#labelled(labels.quote, `“${facts.quote}”`));
    return parts.filter(Boolean).join('\n');
  }

  #resultHead(mark: string, { id, clause, status, dates }: ResultFacts): string {
    return indented([mark, this.#paint.bold(id), clause, status, ...dates].join(' · '), 0, 2);
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

  #place(finding: Pick<AnyFinding, 'range'>, file: string): string {
    return this.#paint.dim(`  ${placeIn(file, finding)}`);
  }

  /** What is not due, to be reviewed or met, in short. */
  #section({ title, status, results }: PlanSection, { file }: Assessment): string {
    const { labels } = this.#say;
    const mark = SECTION_MARKS[status] ?? '';
    const lines = results.flatMap((result) => {
      const facts = resultFacts(result, this.context);
      const sentences = result.findings.map((finding) => indented(this.context.say.finding(finding), 2));
      const evidence = result.evidence.map(({ text: words, range, file: other = file }) =>
        indented(
          `${this.#paint.dim(`${labels.evidence}:`)} “${cut(oneLine(words))}” (${oneLine(other)}:${range.cell === undefined ? range.start.line : oneLine(range.cell)})`,
          2,
        ),
      );
      return [
        this.#resultHead(mark, facts),
        indented(facts.title, 2),
        ...sentences,
        ...(facts.decision === undefined ? [] : [indented(`→ ${oneLine(facts.decision)}`, 2, 4)]),
        ...(status === 'not-due' ? [] : evidence),
      ];
    });
    return [this.#paint.bold(`${title} (${results.length})`), ...lines].join('\n');
  }

  /** What is not asked of the unit, each with its reason. */
  #leftOut(assessment: Assessment): string {
    const entries = leftOutEntries(assessment, this.context);
    if (entries.length === 0) return '';
    const head = this.#paint.bold(`${this.#say.labels.leftOut.title} (${entries.length})`);
    return [
      head,
      ...entries.flatMap(({ id, clause, title, why }) => [
        indented([`– ${this.#paint.bold(id)}`, clause, why].join(' · '), 0, 2),
        indented(title, 2),
      ]),
    ].join('\n');
  }

  foot(totals: Totals): string {
    const { board } = this.#say;
    const { quiet = false, failOn } = this.options;
    const { roster } = totals.summary;
    const sections = boardSections(totals, this.context.say, quiet ? { on: failOn } : undefined).flatMap(
      ({ title, entries }) => [
        this.#paint.bold(`${title} (${entries.length})`),
        ...entries.flatMap(({ sentence, places = [] }) => [
          indented(sentence, 2, 4),
          ...places.map((place) => indented(`– ${place}`, 4, 6)),
        ]),
        '',
      ],
    );
    const parts = [
      this.#paint.dim('─'.repeat(COLUMNS)),
      ...(quiet ? [] : districtLines(totals, this.context, this.#paint)),
      ...sections,
      ...(totals.byUnit.length > 1 && !quiet ? closingTables(totals, this.context, this.#paint) : []),
      ...closingLines(totals, this.context.say).map((line) => indented(line, 0, 2)),
      ...(roster ? [indented(board.expected(roster), 0, 2)] : []),
      ...(quiet ? [] : this.#say.labels.mendable(this.#mendable).map((line) => indented(line, 0, 2))),
    ];
    return `\n${parts.join('\n')}\n`;
  }
}

const EVIDENCE_LIMIT = 160;
const cut = (text: string) => (text.length > EVIDENCE_LIMIT ? `${text.slice(0, EVIDENCE_LIMIT).trimEnd()}…` : text);
