import type { Language } from '../messages/Language.js';
import { keepDraft } from './Draft.js';
import { PlanFile } from './PlanFile.js';

/** The plan that is open in the page: the browser keeps it while it is written, until it is saved. */
export class OpenPlan {
  #text: string;
  readonly #file: PlanFile;
  #isUnsaved = false;

  constructor(
    readonly name: string,
    text: string,
  ) {
    this.#text = text;
    this.#file = new PlanFile(name);
  }

  get text(): string {
    return this.#text;
  }

  /** Whether something has been written that is in no file. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** Takes up what has been written. */
  write(text: string, language: Language): void {
    this.#text = text;
    this.#isUnsaved = true;
    keepDraft({ name: this.name, text, when: new Date().toLocaleString(language) });
  }

  /** Saves it; returns the name it is saved by, undefined where somebody would rather not. */
  async save(): Promise<string | undefined> {
    const name = await this.#file.save(this.text);
    if (name === undefined) return undefined;
    keepDraft(undefined);
    this.#isUnsaved = false;
    return name;
  }
}
