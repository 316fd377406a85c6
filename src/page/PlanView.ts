import type { Assessment } from '../check/assess/Assessment.js';
import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { Say } from '../messages/Say.js';
import type { NewEntry } from '../plan/edit/EntryWriter.js';
import { addEntry, removeEntry, setValue } from '../plan/edit/editPlan.js';
import { confirmGuess, guessesIn, samePath } from '../plan/edit/guesses.js';
import { type Path, textsOf, WrittenPlan } from '../plan/edit/WrittenPlan.js';
import { element } from '../report/html/page/element.js';
import { askedId } from './Asked.js';
import type { Card } from './Card.js';
import type { FieldView } from './FieldView.js';
import type { Judged } from './judge.js';
import { makeCards } from './makeCards.js';
import type { OpenPlan } from './OpenPlan.js';
import { SummaryView } from './SummaryView.js';
import { tellFields } from './tellFields.js';

/** How long after the last key the plan is judged, in milliseconds. */
const PAUSE = 150;

/** What a plan that is shown asks of the page. */
interface Acts {
  /** The plan as it stands, judged. */
  judged(): Judged;
  /** Its text has been changed. */
  written(): void;
  /** Whatever has one meaning is to be mended. */
  mend(): void;
  /** A text that is not a form yet has been written anew. */
  replace(text: string): void;
}

/** The plan that is open, as a form: what there is to do, the cards with its fields, and its text, which they change line by line. */
export class PlanView {
  readonly element: HTMLElement;
  readonly #summary: SummaryView;
  readonly #content = element('section', { id: 'content' });
  readonly #pane = element('pre', { tabindex: 0 });
  #cards: readonly Card[] = [];
  /** The kind of unit that the cards are for. */
  #kind = '';
  #timer = 0;

  /** @param tools what stands above it */
  constructor(
    private readonly plan: OpenPlan,
    private readonly catalogue: Catalogue,
    private readonly say: Say,
    tools: HTMLElement,
    private readonly act: Acts,
  ) {
    const { form } = say;
    this.#summary = new SummaryView(say, catalogue, () => act.mend());
    this.#pane.textContent = plan.text;
    this.#fill();
    this.element = element(
      'main',
      {},
      tools,
      this.#summary.element,
      this.#content,
      element('details', { id: 'text' }, element('summary', {}, form.text), this.#pane),
      element('footer', { class: 'sign' }, element('p', {}, form.sign.signer), element('p', {}, form.sign.leader)),
    );
  }

  /** Judges the plan and says everything where it belongs. */
  tell(): void {
    clearTimeout(this.#timer);
    const judged = this.act.judged();
    const { unit, results } = judged.assessment;
    // Another kind of unit is asked other things.
    if (unit && kindOf(unit) !== this.#kind) {
      const focused = this.#fields().find((field) => field.element.contains(document.activeElement));
      this.#fill();
      this.#focusAt(focused?.path);
    }
    this.#summary.tell(judged.assessment);
    for (const one of this.#cards.flatMap(({ asked }) => asked))
      one.tell(results.find(({ requirement }) => requirement === one.requirement.id));
    tellFields(this.#fields(), judged, this.say);
  }

  #fill(): void {
    this.#cards = this.#makeCards();
    const shown = this.#cards.length > 0 ? this.#cards.map((card) => card.element) : [this.#textBox()];
    this.#content.replaceChildren(element('h2', {}, this.say.form.content), ...shown);
  }

  /** The form; nothing where the text is no plan whose kind is known. */
  #makeCards(): Card[] {
    const written = WrittenPlan.of(this.plan.text);
    const unit = this.act.judged().parsed.plan?.unit;
    this.#kind = kindOf(unit);
    if (!written || !unit) return [];
    const { type, level, name, party_committee: committees } = unit;
    return makeCards(
      written,
      { type, level, name, committees },
      this.catalogue,
      this.say,
      {
        changed: (path, value) => this.#write(setValue(this.plan.text, path, value)),
        add: (path, entry) => this.#add(path, entry),
        remove: (path) => this.#remove(path),
        confirm: (path, id) => this.#confirm(path, id),
        accept: (path) => this.#accept(path),
      },
      guessesIn(this.plan.text),
    );
  }

  /** A text that is not a form yet is put right as a text. */
  #textBox(): HTMLElement {
    const area = element('textarea', { id: 'raw', rows: 24, spellcheck: false });
    area.value = this.plan.text;
    area.addEventListener('change', () => this.act.replace(area.value));
    return element('div', { class: 'field' }, element('label', { for: 'raw' }, this.say.form.unreadable), area);
  }

  /** Returns whether there was something to write. */
  #write(text: string | undefined): boolean {
    if (text === undefined) return false;
    this.plan.write(text, this.say.language);
    this.#pane.textContent = text;
    this.act.written();
    clearTimeout(this.#timer);
    // In the meantime the page may show something else.
    this.#timer = window.setTimeout(() => this.element.isConnected && this.tell(), PAUSE);
    return true;
  }

  /** Writes what changes the fields, too. */
  #rewrite(text: string | undefined): boolean {
    if (!this.#write(text)) return false;
    this.#fill();
    this.tell();
    return true;
  }

  #add(path: Path, entry: NewEntry): void {
    const known = new Set(this.#fields().map((field) => JSON.stringify(field.path)));
    if (!this.#rewrite(addEntry(this.plan.text, path, entry))) return;
    this.#fields()
      .find((field) => !known.has(JSON.stringify(field.path)))
      ?.focus();
  }

  #remove(path: Path): void {
    const at = this.#cards.findIndex(({ fields }) => fields.some((field) => startsWith(field.path, path)));
    if (!this.#rewrite(removeEntry(this.plan.text, path))) return;
    const card = this.#cards[Math.min(at, this.#cards.length - 1)]?.element;
    (card?.querySelector<HTMLElement>('button.add') ?? card?.querySelector<HTMLElement>('input'))?.focus();
  }

  #confirm(path: Path, id: string): void {
    const ids = textsOf(WrittenPlan.of(this.plan.text)?.at(path)?.node ?? null) ?? [];
    if (this.#rewrite(setValue(this.plan.text, path, [...ids, id]))) document.getElementById(askedId(id))?.focus();
  }

  #accept(path: Path): void {
    if (this.#rewrite(confirmGuess(this.plan.text, path))) this.#focusAt(path);
  }

  #focusAt(path: Path | undefined): void {
    this.#fields()
      .find((field) => path && samePath(field.path, path))
      ?.focus();
  }

  #fields(): FieldView[] {
    return this.#cards.flatMap(({ fields }) => fields);
  }
}

const kindOf = (unit: Assessment['unit'] | undefined): string => JSON.stringify([unit?.type, unit?.level]);

const startsWith = (path: Path, start: Path) => start.every((step, i) => path[i] === step);
