import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import { mendText } from '../check/mend/mendText.js';
import type { Language } from '../messages/Language.js';
import { type Say, sayIn } from '../messages/Say.js';
import { addEntry, type NewEntry, removeEntry, setValue } from '../plan/edit/editPlan.js';
import { confirmGuess, guessesIn, samePath } from '../plan/edit/guesses.js';
import { type Path, textsOf, WrittenPlan } from '../plan/edit/WrittenPlan.js';
import { readDate } from '../plan/model/values/readDate.js';
import { element } from '../report/html/page/element.js';
import type { SkeletonUnit } from '../report/skeleton/Skeleton.js';
import { skeletonYaml } from '../report/skeleton/skeletonYaml.js';
import { FileNames } from '../report/slips/FileNames.js';
import { askedId } from './Asked.js';
import type { Card } from './Card.js';
import { type Draft, keepDraft, readDraft } from './Draft.js';
import { type Judged, judge } from './engine.js';
import type { FieldView } from './FieldView.js';
import { guideView } from './guideView.js';
import { makeCards } from './makeCards.js';
import { PlanFile } from './PlanFile.js';
import { readFormFile } from './readFormFile.js';
import { type Given, startView } from './StartView.js';
import { SummaryView } from './SummaryView.js';
import { WordDraft } from './WordDraft.js';

/** How long after the last key the plan is judged, in milliseconds. */
const PAUSE = 150;

/** The page: the text of one plan, edited in place, and all that is shown of it. */
export class App {
  #say: Say;
  #asOf: string;
  #text: string | undefined;
  #name = '';
  #file = new PlanFile('');
  #cards: readonly Card[] = [];
  #summary: SummaryView | undefined;
  #unit = '';
  #word: WordDraft | undefined;
  #given: Given | undefined;
  #timer = 0;
  readonly #pane = element('pre', { tabindex: 0 });
  readonly #state = element('p', { class: 'state', role: 'status' });

  constructor(
    private readonly place: HTMLElement,
    private readonly catalogue: Catalogue,
    { language, today }: { language: Language; today: string },
  ) {
    this.#say = sayIn(language);
    this.#asOf = today;
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void this.#openFile(file);
    });
    this.#show();
  }

  /** The plan as it stands, for those who compare it with what the program says. */
  judged(): Judged {
    return judge(this.#text ?? '', this.catalogue, this.#asOf, this.#name);
  }

  /** What is said of each finding, in the language of the page. */
  sentences(): string[] {
    const { problems, results } = this.judged().assessment;
    return [...problems, ...results.flatMap(({ findings }) => findings)].map((finding) => this.#say.finding(finding));
  }

  get text(): string {
    return this.#text ?? '';
  }

  open(name: string, text: string): void {
    this.#name = name;
    this.#file = new PlanFile(name);
    this.#text = text;
    this.#state.textContent = '';
    this.#show();
  }

  async #openFile(file: File): Promise<void> {
    if (/\.docx?$/i.test(file.name)) {
      this.#openWord(file.name, new Uint8Array(await file.arrayBuffer()));
      return;
    }
    if (/\.(?:xls[xmb]?|ods)$/i.test(file.name)) {
      this.#openForm(file.name, new Uint8Array(await file.arrayBuffer()));
      return;
    }
    this.open(file.name, await file.text());
  }

  /** A form in Excel becomes the plan that it amounts to; what of it has no place there is said. */
  #openForm(name: string, bytes: Uint8Array): void {
    const read = readFormFile(name, bytes, this.#say);
    if ('text' in read) {
      this.open(name.replace(/\.[^.]*$/, '.yaml'), read.text);
      this.#state.textContent = read.said;
      return;
    }
    this.#word = undefined;
    this.#given = read;
    this.#text = undefined;
    this.#show();
  }

  /** What a Word file says of the unit is shown first, to be confirmed. */
  #openWord(name: string, bytes: Uint8Array): void {
    const word = WordDraft.of(name, bytes, this.catalogue, this.#say);
    this.#word = word instanceof WordDraft ? word : undefined;
    this.#given = word instanceof WordDraft ? word.given : word;
    this.#text = undefined;
    this.#show();
    this.place.querySelector<HTMLElement>('#start-name')?.focus();
  }

  #make(unit: SkeletonUnit): void {
    const { language } = this.#say;
    const text =
      this.#word?.text(unit, this.catalogue, this.#say) ??
      skeletonYaml(unit, this.catalogue, { language, vocabulary: language });
    this.#word = undefined;
    this.#given = undefined;
    this.open(`${new FileNames(this.#say.skeleton.fileName).next(unit.name ?? '')}.yaml`, text);
    this.place.querySelector<HTMLElement>('#summary-title')?.focus();
  }

  #resume({ name, text }: Draft): void {
    this.open(name, text);
    this.#state.textContent = this.#say.form.unsaved;
  }

  #show(): void {
    document.documentElement.lang = this.#say.language;
    document.title = this.#say.form.title;
    this.place.replaceChildren(this.#header(), this.#text === undefined ? this.#start() : this.#plan());
    if (this.#text !== undefined) this.#tell();
  }

  #header(): HTMLElement {
    const { form, language } = this.#say;
    const other = element('button', { type: 'button', lang: language === 'vi' ? 'en' : 'vi' }, form.otherLanguage);
    other.addEventListener('click', () => {
      this.#say = sayIn(language === 'vi' ? 'en' : 'vi');
      this.#show();
      this.place.querySelector<HTMLElement>('header button')?.focus();
    });
    return element(
      'header',
      {},
      element('h1', {}, form.title),
      element('p', {}, form.about),
      other,
      guideView(this.#say),
    );
  }

  #start(): HTMLElement {
    const main = element('main');
    main.append(
      startView(this.#say, readDraft(), this.#given, {
        make: (unit) => this.#make(unit),
        open: (file) => void this.#openFile(file),
        resume: (draft) => this.#resume(draft),
        forget: () => {
          keepDraft(undefined);
          this.#show();
          this.place.querySelector<HTMLElement>('#start h2')?.focus();
        },
      }),
    );
    return main;
  }

  #plan(): HTMLElement {
    const { form } = this.#say;
    this.#summary = new SummaryView(this.#say, this.catalogue, () => this.#mend());
    const content = element('section', { id: 'content' }, element('h2', {}, form.content));
    this.#cards = this.#makeCards();
    content.append(...(this.#cards.length > 0 ? this.#cards.map((card) => card.element) : [this.#textBox()]));
    this.#pane.textContent = this.text;
    return element(
      'main',
      {},
      this.#tools(),
      this.#summary.element,
      content,
      element('details', { id: 'text' }, element('summary', {}, form.text), this.#pane),
      element('footer', { class: 'sign' }, element('p', {}, form.sign.signer), element('p', {}, form.sign.leader)),
    );
  }

  #tools(): HTMLElement {
    const { form } = this.#say;
    const save = element('button', { type: 'button' }, form.save);
    const print = element('button', { type: 'button' }, form.print);
    const again = element('button', { type: 'button' }, form.again);
    const day = element('input', {
      id: 'as-of',
      type: 'text',
      size: 11,
      autocomplete: 'off',
      value: this.#say.words.date(this.#asOf),
    });
    save.addEventListener('click', () => void this.#save());
    print.addEventListener('click', () => window.print());
    again.addEventListener('click', () => {
      this.#text = undefined;
      this.#show();
      this.place.querySelector<HTMLElement>('#start h2')?.focus();
    });
    day.addEventListener('change', () => {
      const read = readDate(day.value);
      if ('value' in read) this.#asOf = read.value;
      day.value = this.#say.words.date(this.#asOf);
      this.#tell();
    });
    const label = element('label', { for: 'as-of' }, form.asOf);
    return element(
      'div',
      { class: 'tools' },
      save,
      print,
      again,
      element('span', { class: 'day' }, label, day),
      this.#state,
    );
  }

  /** The form; nothing where the text is no plan whose kind is known. */
  #makeCards(): Card[] {
    const written = WrittenPlan.of(this.text);
    const unit = this.judged().parsed.plan?.unit;
    this.#unit = JSON.stringify([unit?.type, unit?.level]);
    if (!written || !unit) return [];
    const { type, level, name, party_committee: committees } = unit;
    return makeCards(
      written,
      { type, level, name, committees },
      this.catalogue,
      this.#say,
      {
        changed: (path, value) => this.#write(setValue(this.text, path, value)),
        add: (path, entry) => this.#add(path, entry),
        remove: (path) => this.#remove(path),
        confirm: (path, id) => this.#confirm(path, id),
        accept: (path) => this.#accept(path),
      },
      guessesIn(this.text),
    );
  }

  /** A text that is no form yet is put right as a text. */
  #textBox(): HTMLElement {
    const area = element('textarea', { id: 'raw', rows: 24, spellcheck: false });
    area.value = this.text;
    area.addEventListener('change', () => this.open(this.#name, area.value));
    return element('div', { class: 'field' }, element('label', { for: 'raw' }, this.#say.form.unreadable), area);
  }

  #write(text: string | undefined): void {
    if (text === undefined) return;
    this.#text = text;
    this.#pane.textContent = text;
    this.#state.textContent = this.#say.form.unsaved;
    keepDraft({ name: this.#name, text, when: new Date().toLocaleString(this.#say.language) });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#tell(), PAUSE);
  }

  #add(path: Path, entry: NewEntry): void {
    const text = addEntry(this.text, path, entry);
    if (text === undefined) return;
    this.#write(text);
    const known = new Set(this.#cards.flatMap(({ fields }) => fields.map((field) => JSON.stringify(field.path))));
    this.#rebuild();
    this.#fields()
      .find((field) => !known.has(JSON.stringify(field.path)))
      ?.focus();
  }

  #remove(path: Path): void {
    const at = this.#cards.findIndex(({ fields }) => fields.some((field) => startsWith(field.path, path)));
    const text = removeEntry(this.text, path);
    if (text === undefined) return;
    this.#write(text);
    this.#rebuild();
    const card = this.#cards[Math.min(at, this.#cards.length - 1)]?.element;
    (card?.querySelector<HTMLElement>('button.add') ?? card?.querySelector<HTMLElement>('input'))?.focus();
  }

  #confirm(path: Path, id: string): void {
    const ids = textsOf(WrittenPlan.of(this.text)?.at(path)?.node ?? null) ?? [];
    const text = setValue(this.text, path, [...ids, id]);
    if (text === undefined) return;
    this.#write(text);
    this.#rebuild();
    document.getElementById(askedId(id))?.focus();
  }

  #accept(path: Path): void {
    const text = confirmGuess(this.text, path);
    if (text === undefined) return;
    this.#write(text);
    this.#rebuild();
    this.#focusAt(path);
  }

  #focusAt(path: Path | undefined): void {
    this.#fields()
      .find((field) => path && samePath(field.path, path))
      ?.focus();
  }

  #rebuild(): void {
    const content = this.place.querySelector('#content');
    this.#cards = this.#makeCards();
    content?.replaceChildren(element('h2', {}, this.#say.form.content), ...this.#cards.map((card) => card.element));
    this.#tell();
  }

  #fields(): FieldView[] {
    return this.#cards.flatMap(({ fields }) => fields);
  }

  /** Judges the plan and says everything where it belongs. */
  #tell(): void {
    clearTimeout(this.#timer);
    const { parsed, assessment } = this.judged();
    const { unit } = assessment;
    // Another kind of unit is asked other things.
    if (unit && JSON.stringify([unit.type, unit.level]) !== this.#unit) this.#rebuildKeepingFocus();
    this.#summary?.tell(assessment);
    for (const { asked } of this.#cards) {
      for (const one of asked)
        one.tell(assessment.results.find(({ requirement }) => requirement === one.requirement.id));
    }
    const found = [
      ...assessment.problems.map((problem) => ({
        at: problem.pointer,
        finding: problem,
        serious: problem.level !== 'note',
      })),
      ...assessment.results
        .filter(({ status }) => status === 'unmet' || status === 'unknown')
        .flatMap(({ findings, level }) =>
          findings.map((finding) => ({ at: parsed.pointerOf(finding.pointer), finding, serious: level === 'error' })),
        ),
    ];
    for (const field of this.#fields()) {
      const pointer = `/${field.path.join('/')}`;
      const own = found.filter(({ at }) => at === pointer || at.startsWith(`${pointer}/`));
      field.tell(
        [...new Set(own.map(({ finding }) => this.#say.finding(finding)))],
        own.some(({ serious }) => serious),
      );
    }
  }

  #rebuildKeepingFocus(): void {
    const focused = this.#fields().find((field) => field.element.contains(document.activeElement));
    this.#unit = '';
    const content = this.place.querySelector('#content');
    this.#cards = this.#makeCards();
    content?.replaceChildren(element('h2', {}, this.#say.form.content), ...this.#cards.map((card) => card.element));
    this.#focusAt(focused?.path);
  }

  /** Mends what has one meaning, as `--fix` does. */
  #mend(): void {
    const { text } = mendText(this.text, { catalogue: this.catalogue, asOf: this.#asOf });
    this.#write(text);
    this.#show();
    this.place.querySelector<HTMLElement>('#summary-title')?.focus();
  }

  async #save(): Promise<void> {
    const name = await this.#file.save(this.text);
    if (name === undefined) return;
    keepDraft(undefined);
    this.#state.textContent = this.#say.form.saved(name);
  }
}

const startsWith = (path: Path, start: Path) => start.every((step, i) => path[i] === step);
