import type { Catalogue, Requirement } from '../check/catalogue/loadCatalogue.js';
import type { Language } from '../messages/Language.js';
import { type Say, sayIn } from '../messages/Say.js';
import { sentenceIn } from '../messages/sentenceIn.js';
import { choicesAt, fieldAt } from '../plan/model/model.js';
import { keyIn, wordIn } from '../plan/model/vocabulary.js';
import { DRAFT_KEY, DRAFT_WORDS } from '../plan/reader/draftMark.js';
import { scalar } from '../plan/text/scalar.js';
import { oneLine } from '../plan/text/visible.js';
import { indented } from '../report/shared/layout.js';
import { exampleEntries } from '../report/skeleton/exampleEntries.js';
import { skeletonSections } from '../report/skeleton/skeletonYaml.js';
import type { Draft, DraftTask, Found } from './Draft.js';
import { kindOfUnit } from './makeDraft.js';

/** How a draft is written down. */
export interface DraftOptions {
  /** The language of the comments. */
  language: Language;
  /** Which names the keys and values have: the Vietnamese, or the canonical English ones. */
  vocabulary: Language;
  /** The name of the Word file. */
  file: string;
  /** Whether it says that it is not a plan until somebody takes the mark away: of what others have sent, and lies among plans. */
  unconfirmed?: boolean;
}

/** How much of the Conclusion's words stands beside a proposal. */
const QUOTED = 90;

/**
 * A draft as YAML: what was read stands there, what was guessed is commented out until somebody takes the sign away, and which
 * requirement a task answers is a comment as well. It parses as it is, and no task of it answers anything.
 */
export function draftYaml(draft: Draft, catalogue: Catalogue, options: DraftOptions): string {
  return new DraftWriter(catalogue, options).write(draft);
}

class DraftWriter {
  readonly #say: Say;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly options: DraftOptions,
  ) {
    this.#say = sayIn(options.language);
  }

  write(draft: Draft): string {
    const parts = [
      this.#head(draft),
      this.#mark(),
      this.#unit(draft),
      this.#document(draft),
      ...this.#sections(draft),
      this.#tasks(draft),
    ];
    return `${parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`;
  }

  #head({ notes }: Draft): string[] {
    const { draft } = this.#say;
    const said = notes.map((note) => sentenceIn(draft.notes, note.is, note));
    return [
      draft.head(oneLine(this.options.file)),
      ...draft.how,
      ...(said.length > 0 ? [draft.toKnow, ...said.map((text) => `- ${text}`)] : []),
    ].flatMap((text) =>
      indented(text, 0)
        .split('\n')
        .map((line) => `# ${line}`),
    );
  }

  #mark(): string[] {
    const { unconfirmed, vocabulary, language } = this.options;
    if (!unconfirmed) return [];
    return [`# ${sayIn(language).draft.takeAway}`, `${DRAFT_KEY}: ${DRAFT_WORDS[vocabulary]}`];
  }

  #unit({ unit }: Draft): string[] {
    const lines = Object.entries(unit).flatMap(([key, found]) => (found ? [this.#line(`/unit/${key}`, found, 2)] : []));
    return [`${this.#name('/unit')}:`, ...lines];
  }

  #document({ document }: Draft): string[] {
    return [
      `${this.#name('/document')}:`,
      ...Object.entries(document).map(([key, found]) => this.#line(`/document/${key}`, found, 2)),
    ];
  }

  /** The other sections that are asked of the unit, blank: Word documents have no form for them. */
  #sections(draft: Draft): string[][] {
    const kind = kindOfUnit(draft);
    if (!kind) return [];
    const { language, vocabulary } = this.options;
    return skeletonSections(
      kind,
      this.catalogue,
      { language, vocabulary },
      (key) => key !== 'document' && key !== 'tasks',
    );
  }

  #tasks(draft: Draft): string[] {
    const lines = draft.tasks.flatMap((task) => this.#task(task));
    return [`${this.#name('/tasks')}:`, ...lines, ...this.#notProposed(draft)];
  }

  #task(task: DraftTask): string[] {
    const { partners, partnersWhy } = task;
    const list: Found =
      partners.length === 0
        ? { mark: 'missing' }
        : { mark: 'read', value: `[${partners.map((one) => scalar(one, true)).join(', ')}]` };
    const guess: Found =
      list.mark === 'read' && partnersWhy ? { mark: 'guessed', value: list.value, why: partnersWhy } : list;
    const optional = (key: string, found: Found) =>
      found.mark === 'missing' && found.stands === undefined ? [] : [this.#line(`/tasks/*/${key}`, found, 4)];
    return [
      `  - ${this.#content(task.content)}`,
      ...this.#proposals(task),
      this.#line('/tasks/*/lead', task.lead, 4),
      ...(guess.mark === 'missing' ? [] : [this.#raw('/tasks/*/partners', guess, 4)]),
      this.#line('/tasks/*/due', task.due, 4),
      ...optional('output', task.output),
      ...optional('budget', task.budget),
    ];
  }

  /** A content stands there even where it is a guess: it answers nothing, and an entry has to begin with something. */
  #content(found: Found): string {
    const name = this.#name('/tasks/*/content');
    if (found.mark === 'missing') return `${name}:`;
    const why = found.mark === 'guessed' ? `  # ${this.#why(found)}` : '';
    return `${name}: ${scalar(found.value)}${why}`;
  }

  #proposals({ proposed }: DraftTask): string[] {
    const { draft } = this.#say;
    if (proposed.length === 0) return [`    # ${draft.nothingNear}`];
    return proposed.flatMap((id) => {
      const requirement = this.catalogue.find(id);
      if (!requirement) return [];
      const words = `«${shortened(requirement.quote)}»`;
      const section = this.#ownSection(requirement);
      if (section !== undefined) return [`    # ${draft.elsewhere(id, words, section)}`];
      return [`    #${this.#name('/tasks/*/answers')}: ${id}  # ${words}`];
    });
  }

  /** The section that answers a requirement which tasks do not. */
  #ownSection({ check, examples }: Requirement): string | undefined {
    if (typeof check === 'string') return undefined;
    const asItIs = (text: string) => text;
    const [key = 'document'] = exampleEntries(examples?.met ?? '', asItIs, asItIs).keys();
    return this.#say.words.key(`/${key}`);
  }

  /** What is asked of the unit by tasks, and no line of the document is near to. */
  #notProposed(draft: Draft): string[] {
    const kind = kindOfUnit(draft);
    const near = new Set(draft.tasks.flatMap(({ proposed }) => proposed));
    const open = kind ? this.catalogue.binding(kind).filter(({ id, check }) => check === 'tasks' && !near.has(id)) : [];
    if (open.length === 0) return [];
    return [
      `  # ${this.#say.draft.notNear}`,
      ...open.map(({ id, title }) => `  #   ${id}: ${title[this.options.language]}`),
    ];
  }

  #line(pointer: string, found: Found, indent: number): string {
    if (found.mark === 'missing') return this.#raw(pointer, found, indent);
    return this.#raw(pointer, { ...found, value: scalar(this.#spelled(pointer, found.value)) }, indent);
  }

  /** A line whose value is YAML already. */
  #raw(pointer: string, found: Found, indent: number): string {
    const margin = ' '.repeat(indent);
    const name = this.#name(pointer);
    if (found.mark === 'read') return `${margin}${name}: ${found.value}`;
    if (found.mark === 'guessed') return `${margin}#${name}: ${found.value}  # ${this.#why(found)}`;
    const stands = found.stands === undefined ? '' : `  # ${this.#say.draft.stands(oneLine(found.stands))}`;
    return `${margin}${name}:${stands}`;
  }

  #why({ why }: Extract<Found, { mark: 'guessed' }>): string {
    return sentenceIn(this.#say.draft.why, why.is, why);
  }

  #spelled(pointer: string, value: string): string {
    const choice = choicesAt(pointer).find((one) => one.value === value);
    return choice ? wordIn(choice, this.options.vocabulary) : value;
  }

  #name(pointer: string): string {
    const field = fieldAt(pointer);
    return field ? keyIn(field, this.options.vocabulary) : '';
  }
}

/** The beginning of a quotation, in whole words. */
function shortened(quote: string): string {
  const text = oneLine(quote);
  return text.length > QUOTED ? `${text.slice(0, text.lastIndexOf(' ', QUOTED)).replace(/[\s,;]+$/u, '')}…` : text;
}
