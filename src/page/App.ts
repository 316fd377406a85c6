import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import { mendText } from '../check/mend/mendText.js';
import type { Language } from '../messages/Language.js';
import { type Say, sayIn } from '../messages/Say.js';
import { oneLine } from '../plan/text/visible.js';
import { element } from '../report/html/page/element.js';
import type { SkeletonUnit } from '../report/skeleton/Skeleton.js';
import { skeletonYaml } from '../report/skeleton/skeletonYaml.js';
import { FileNames } from '../report/slips/FileNames.js';
import { type Draft, keepDraft, readDraft } from './Draft.js';
import { GuessedDraft } from './GuessedDraft.js';
import { guideView } from './guideView.js';
import { type Judged, judge } from './judge.js';
import { OpenPlan } from './OpenPlan.js';
import { PlanView } from './PlanView.js';
import { readFormFile } from './readFormFile.js';
import { readTextFile } from './readTextFile.js';
import { type Given, startView } from './StartView.js';
import { toolsView } from './toolsView.js';
import { WordDraft } from './WordDraft.js';

/** The page: at its start what is to be opened or made, then the plan that is open. */
export class App {
  #say: Say;
  #asOf: string;
  #plan: OpenPlan | undefined;
  /** A draft whose unit is to be confirmed first. */
  #draft: WordDraft | GuessedDraft | undefined;
  #given: Given | undefined;
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
      void this.#openFiles([...(event.dataTransfer?.files ?? [])]);
    });
    this.#show();
  }

  /** The plan as it stands, for those who compare it with what the program says. */
  judged(): Judged {
    return judge(this.text, this.catalogue, this.#asOf, this.#plan?.name ?? '');
  }

  /** What is said of each finding, in the language of the page. */
  sentences(): string[] {
    const { problems, results } = this.judged().assessment;
    return [...problems, ...results.flatMap(({ findings }) => findings)].map((finding) => this.#say.finding(finding));
  }

  get text(): string {
    return this.#plan?.text ?? '';
  }

  open(name: string, text: string): void {
    this.#plan = new OpenPlan(name, text);
    this.#state.textContent = '';
    this.#show();
  }

  /** One file is opened at a time, and none in place of what nobody has saved, unless somebody says so. */
  async #openFiles(files: readonly File[]): Promise<void> {
    const { form } = this.#say;
    const [file] = files;
    if (!file) return;
    if (files.length > 1) this.#refuse(form.oneFile(files.length));
    else if (!this.#plan?.isUnsaved || window.confirm(form.leaveUnsaved)) await this.#openFile(file);
  }

  async #openFile(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Whoever has sent it has named it: what hides in the name is shown wherever the page says it.
    const name = oneLine(file.name);
    if (/\.docx?$/i.test(name)) this.#openWord(name, bytes);
    else if (/\.(?:xls[xmb]?|ods)$/i.test(name)) this.#openForm(name, bytes);
    else this.#openText(name, bytes);
  }

  /** A text is opened as it stands; of a draft who the unit is comes first, where that is only guessed. */
  #openText(name: string, bytes: Uint8Array): void {
    const read = readTextFile(name, bytes, this.#say);
    if ('wrong' in read) {
      this.#refuse(read.wrong);
      return;
    }
    const draft = judge(read.text, this.catalogue, this.#asOf, name).parsed.plan
      ? undefined
      : GuessedDraft.of(name, read.text);
    if (draft) this.#ask(draft);
    else this.open(name, read.text);
  }

  /** Nothing is opened, and why is said where somebody looks; an open plan stays. */
  #refuse(wrong: string): void {
    if (this.#plan) {
      this.#state.textContent = wrong;
      return;
    }
    this.#draft = undefined;
    this.#given = { wrong };
    this.#show();
  }

  /** What a draft says of the unit is shown first, to be confirmed. */
  #ask(draft: WordDraft | GuessedDraft): void {
    this.#draft = draft;
    this.#given = draft.given;
    this.#plan = undefined;
    this.#show();
    this.#focus('#start-name');
  }

  /** A form in Excel becomes the plan that it amounts to; what of it has no place there is said. */
  #openForm(name: string, bytes: Uint8Array): void {
    const read = readFormFile(name, bytes, this.#say);
    if ('text' in read) {
      this.open(name.replace(/\.[^.]*$/, '.yaml'), read.text);
      this.#state.textContent = read.said;
      return;
    }
    this.#refuse(read.wrong);
  }

  #openWord(name: string, bytes: Uint8Array): void {
    const word = WordDraft.of(name, bytes, this.catalogue, this.#say);
    if (word instanceof WordDraft) this.#ask(word);
    else this.#refuse(word.wrong);
  }

  #make(unit: SkeletonUnit): void {
    const { language } = this.#say;
    const text =
      this.#draft?.text(unit, this.#say, this.catalogue) ??
      skeletonYaml(unit, this.catalogue, { language, vocabulary: language });
    const own = this.#draft instanceof GuessedDraft ? this.#draft.name : undefined;
    this.#draft = undefined;
    this.#given = undefined;
    this.open(own ?? `${new FileNames(this.#say.skeleton.fileName).next(unit.name ?? '')}.yaml`, text);
    this.#focus('#summary-title');
  }

  #resume({ name, text }: Draft): void {
    this.open(name, text);
    this.#plan?.write(text, this.#say.language);
    this.#state.textContent = this.#say.form.unsaved;
  }

  #show(): void {
    document.documentElement.lang = this.#say.language;
    document.title = this.#say.form.title;
    const view = this.#plan && this.#view(this.#plan);
    this.place.replaceChildren(this.#header(), view?.element ?? this.#start());
    view?.tell();
  }

  #focus(selector: string): void {
    this.place.querySelector<HTMLElement>(selector)?.focus();
  }

  #header(): HTMLElement {
    const { form, language } = this.#say;
    const other = language === 'vi' ? 'en' : 'vi';
    const button = element('button', { type: 'button', lang: other }, form.otherLanguage);
    button.addEventListener('click', () => {
      this.#say = sayIn(other);
      this.#show();
      this.#focus('header button');
    });
    const title = element('h1', {}, form.title);
    return element('header', {}, title, element('p', {}, form.about), button, guideView(this.#say));
  }

  #start(): HTMLElement {
    const start = startView(this.#say, readDraft(), this.#given, {
      make: (unit) => this.#make(unit),
      open: (file) => void this.#openFiles([file]),
      resume: (draft) => this.#resume(draft),
      forget: () => {
        keepDraft(undefined);
        this.#show();
        this.#focus('#start h2');
      },
    });
    return element('main', {}, start);
  }

  #view(plan: OpenPlan): PlanView {
    const tools = toolsView(this.#say, this.#asOf, this.#state, {
      save: () => void this.#save(plan),
      leave: () => {
        this.#plan = undefined;
        this.#show();
        this.#focus('#start h2');
      },
      judgeAsOf: (day) => {
        this.#asOf = day;
        view.tell();
      },
    });
    const view: PlanView = new PlanView(plan, this.catalogue, this.#say, tools, {
      judged: () => this.judged(),
      written: () => {
        this.#state.textContent = this.#say.form.unsaved;
      },
      mend: () => this.#mend(plan),
      replace: (text) => this.open(plan.name, text),
    });
    return view;
  }

  /** Mends what has one meaning, as `--fix` does. */
  #mend(plan: OpenPlan): void {
    const { text } = mendText(plan.text, { catalogue: this.catalogue, asOf: this.#asOf });
    plan.write(text, this.#say.language);
    this.#state.textContent = this.#say.form.unsaved;
    this.#show();
    this.#focus('#summary-title');
  }

  async #save(plan: OpenPlan): Promise<void> {
    const name = await plan.save();
    if (name !== undefined) this.#state.textContent = this.#say.form.saved(name);
  }
}
