import type { AnyFinding, Result } from '../../check/assess/Assessment.js';
import type { Requirement } from '../../check/catalogue/loadCatalogue.js';
import { messages, sentenceOf } from '../../messages/sentences.js';
import { shorten } from '../../messages/shorten.js';
import type { ReportContext } from '../Format.js';
import { baseName } from '../shared/baseName.js';
import { capital } from '../shared/capital.js';
import { decisionOf } from '../shared/decisionOf.js';
import type { OpenEntry } from '../shared/openEntries.js';
import type { SlipEntry, SlipLine } from './Slip.js';

const EVIDENCE_LIMIT = 160;

/** The entries of a slip about one plan's file. */
export class Entries {
  readonly #file: string;

  constructor(
    private readonly context: ReportContext,
    file: string,
  ) {
    // As its unit knows it: without the folders of the Board.
    this.#file = baseName(file);
  }

  get #say() {
    return messages[this.context.language];
  }

  /** Something to correct: what is there, what to do, by when, and the words that ask for it. */
  toCorrect({ level, problem, result }: OpenEntry): SlipEntry {
    const { labels, slip } = this.#say;
    const weight = capital(labels.levels[level]);
    if (problem) return { box: true, head: `${weight} · ${slip.inFile}`, lines: [this.#found(problem)] };
    const requirement = this.context.catalogue.find(result.requirement);
    return {
      box: true,
      head: `${weight} · ${this.#head(result)}`,
      lines: [
        ...result.findings.map((finding) => this.#found(finding)),
        ...(requirement ? [this.#todo(requirement)] : []),
        ...this.#due(result),
        ...(requirement ? [this.#quote(requirement)] : []),
      ],
    };
  }

  /** Something whose time is still to come. */
  coming(result: Result): SlipEntry {
    const requirement = this.context.catalogue.find(result.requirement);
    return {
      box: true,
      head: this.#head(result),
      lines: [...this.#due(result), ...(requirement ? [this.#todo(requirement)] : [])],
    };
  }

  /** Something that a person reviews, with what the plan says of it. */
  forReview(result: Result): SlipEntry {
    const { slip } = this.#say;
    const found = result.evidence.map(({ text, range: { start } }): SlipLine => {
      const words = `“${shorten(text, EVIDENCE_LIMIT)}” (${slip.place(this.#file, start.line)})`;
      return { kind: 'text', label: slip.evidence, text: words };
    });
    const silent = result.findings.map((finding) => this.#sentence(finding));
    return {
      box: false,
      head: this.#head(result),
      lines: found.length > 0 ? found : silent,
    };
  }

  /** Something that a person has reviewed: to be done where it was found wanting. */
  reviewed(result: Result): SlipEntry {
    const requirement = this.context.catalogue.find(result.requirement);
    const wanting = result.review?.opinion === 'unmet';
    return {
      box: wanting,
      head: this.#head(result),
      lines: [...this.#decision(result), ...(wanting && requirement ? [this.#todo(requirement)] : [])],
    };
  }

  /** Something the Board has waived, and until when. */
  waived(result: Result): SlipEntry {
    return { box: false, head: this.#head(result), lines: this.#decision(result) };
  }

  /** What a plan that has not come will have to meet. */
  asked(requirement: Requirement): SlipEntry {
    const { words, slip } = this.#say;
    const { id, due } = requirement;
    const date: SlipLine[] = due === undefined ? [] : [{ kind: 'text', label: slip.due, text: words.date(due) }];
    return { box: true, head: this.#head({ requirement: id }), lines: [this.#todo(requirement), ...date] };
  }

  #head({ requirement: id }: Pick<Result, 'requirement'>): string {
    const { language, catalogue } = this.context;
    const requirement = catalogue.find(id);
    return requirement ? `${id} (${requirement.clause[language]}): ${requirement.title[language]}` : id;
  }

  #found(finding: AnyFinding): SlipLine {
    const { slip } = this.#say;
    const place = slip.place(this.#file, finding.range.start.line);
    return { kind: 'text', label: slip.found, text: `${sentenceOf(finding, this.context.language)} (${place})` };
  }

  #sentence(finding: AnyFinding): SlipLine {
    return { kind: 'text', text: sentenceOf(finding, this.context.language) };
  }

  #todo({ hint }: Requirement): SlipLine {
    return { kind: 'text', label: this.#say.slip.todo, text: hint[this.context.language] };
  }

  #quote({ quote }: Requirement): SlipLine {
    return { kind: 'quote', label: this.#say.slip.quote, text: quote };
  }

  #due({ due, daysLate, daysLeft }: Result): SlipLine[] {
    const { labels, slip, words } = this.#say;
    if (due === undefined) return [];
    const parts = [
      words.date(due),
      ...(daysLate === undefined ? [] : [labels.daysLate(daysLate)]),
      ...(daysLeft === undefined ? [] : [labels.daysLeft(daysLeft)]),
    ];
    return [{ kind: 'text', label: slip.due, text: parts.join(', ') }];
  }

  #decision(result: Result): SlipLine[] {
    const decision = decisionOf(result, this.context.language);
    return decision === undefined ? [] : [{ kind: 'text', text: `${capital(decision)}.` }];
  }
}
