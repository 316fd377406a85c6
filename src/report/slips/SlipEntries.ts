import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Result } from '../../check/assess/Assessment.js';
import type { Requirement } from '../../check/catalogue/loadCatalogue.js';
import { capital } from '../../messages/capital.js';
import { shorten } from '../../messages/shorten.js';
import type { Range } from '../../plan/model/Finding.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { baseName } from '../shared/baseName.js';
import type { LeftOutEntry } from '../shared/leftOutEntries.js';
import type { OpenEntry } from '../shared/openEntries.js';
import { type RequirementText, requirementText } from '../shared/requirementText.js';
import { type ResultFacts, resultFacts } from '../shared/resultFacts.js';
import type { SlipEntry, SlipLine } from './Slip.js';

const EVIDENCE_LIMIT = 160;

/** The entries of a slip about one plan's file. */
export class SlipEntries {
  readonly #file: string;

  constructor(
    private readonly context: ReportContext,
    file: string,
  ) {
    // As its unit knows it: without the folders of the Board.
    this.#file = baseName(file);
  }

  get #say() {
    return this.context.say;
  }

  /** Something to correct: what is there, what to do, by when, and the words that ask for it. */
  toCorrect({ level, problem, result }: OpenEntry): SlipEntry {
    const { labels, slip } = this.#say;
    const weight = capital((problem ? labels.levels : labels.weights)[level]);
    if (problem) return { box: true, head: `${weight} · ${slip.inFile}`, lines: [this.#found(problem)] };
    const facts = resultFacts(result, this.context);
    return {
      box: true,
      head: `${weight} · ${headOf(facts)}`,
      lines: [
        ...result.findings.map((finding) => this.#found(finding)),
        this.#todo(facts),
        ...this.#due(result),
        { kind: 'quote', label: slip.quote, text: facts.quote },
      ],
    };
  }

  /** Something whose time is still to come. */
  coming(result: Result): SlipEntry {
    const facts = resultFacts(result, this.context);
    return { box: true, head: headOf(facts), lines: [...this.#due(result), this.#todo(facts)] };
  }

  /** Something that a person reviews, with what the plan says of it. */
  forReview(result: Result): SlipEntry {
    const { slip } = this.#say;
    const found = result.evidence.map(({ text, range, file }): SlipLine => {
      const words = `“${shorten(text, EVIDENCE_LIMIT)}” (${this.#place(range, file)})`;
      return { kind: 'text', label: slip.evidence, text: words };
    });
    const silent = result.findings.map((finding) => this.#sentence(finding));
    const head = headOf(resultFacts(result, this.context));
    return { box: false, head, lines: found.length > 0 ? found : silent };
  }

  /** Something that a person has reviewed: to be done where it was found wanting. */
  reviewed(result: Result): SlipEntry {
    const facts = resultFacts(result, this.context);
    const wanting = result.review?.opinion === 'unmet';
    return {
      box: wanting,
      head: headOf(facts),
      lines: [...decisionIn(facts), ...(wanting ? [this.#todo(facts)] : [])],
    };
  }

  /** Something the Board has waived, and until when. */
  waived(result: Result): SlipEntry {
    const facts = resultFacts(result, this.context);
    return { box: false, head: headOf(facts), lines: decisionIn(facts) };
  }

  /** Something that is not asked of the unit, and why. */
  leftOut(entry: LeftOutEntry): SlipEntry {
    return { box: false, head: headOf(entry), lines: [{ kind: 'text', text: `${capital(entry.why)}.` }] };
  }

  /** What a plan that has not come will have to meet. */
  asked(requirement: Requirement): SlipEntry {
    const { words, slip } = this.#say;
    const { id, due } = requirement;
    const text = requirementText(id, this.context);
    const date: SlipLine[] = due === undefined ? [] : [{ kind: 'text', label: slip.due, text: words.date(due) }];
    return { box: true, head: headOf(text), lines: [this.#todo(text), ...date] };
  }

  /** Where it stands: a line of the plan, or a cell of a form. */
  #place({ start, cell }: Range, file?: string): string {
    const { slip } = this.#say;
    const name = file === undefined ? this.#file : baseName(file);
    return cell === undefined ? slip.place(name, start.line) : slip.cell(name, oneLine(cell));
  }

  #found(finding: AnyFinding): SlipLine {
    const { slip } = this.#say;
    const place = this.#place(finding.range);
    return { kind: 'text', label: slip.found, text: `${this.context.say.finding(finding)} (${place})` };
  }

  #sentence(finding: AnyFinding): SlipLine {
    return { kind: 'text', text: this.context.say.finding(finding) };
  }

  #todo({ hint }: RequirementText): SlipLine {
    return { kind: 'text', label: this.#say.slip.todo, text: hint };
  }

  #due(result: Result): SlipLine[] {
    const { slip, words } = this.#say;
    if (result.due === undefined) return [];
    const { days } = resultFacts(result, this.context);
    return [{ kind: 'text', label: slip.due, text: [words.date(result.due), ...days].join(', ') }];
  }
}

const headOf = ({ id, clause, title }: RequirementText): string => `${id} (${clause}): ${title}`;

const decisionIn = ({ decision }: ResultFacts): SlipLine[] =>
  decision === undefined ? [] : [{ kind: 'text', text: `${capital(decision)}.` }];
