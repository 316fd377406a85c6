import { capital } from '../messages/capital.js';
import { fieldText } from '../messages/fieldText.js';
import type { Say } from '../messages/Say.js';
import type { Guess } from '../plan/edit/guesses.js';
import { type Path, textsOf, type WrittenPlan } from '../plan/edit/WrittenPlan.js';
import type { Field, Shape } from '../plan/model/model.js';
import { keyIn } from '../plan/model/vocabulary.js';
import { element } from '../report/html/page/element.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field does to the plan. */
interface Acts {
  /** What has been written: one text, or those of a list. */
  changed(path: Path, value: string | string[]): void;
  /** Somebody says that a guess is right. */
  accept(path: Path): void;
}

let ids = 0;

/** One field of the form: what stands at a path of the plan's text, and what is wrong with it. */
export class FieldView {
  readonly element: HTMLElement;
  readonly #control: Control;
  readonly #wrong: HTMLElement;
  readonly #guess: HTMLElement | undefined;

  /**
   * @param place the pointer of the field, `-` for any entry of a list
   * @param guess what a Word document may have said, until somebody confirms it or writes something else
   */
  constructor(
    readonly path: Path,
    private readonly field: Field,
    place: string,
    plan: WrittenPlan,
    private readonly say: Say,
    act: Acts,
    guess?: Guess,
  ) {
    const id = `field-${++ids}`;
    const { shape } = field;
    this.#wrong = element('p', { class: 'wrong', id: `${id}-wrong` });
    const about = fieldText(say, place);
    const node = plan.at(path)?.node ?? null;
    const texts = textsOf(node);
    this.#control = this.#controlOf(shape, texts ?? []);
    this.#control.id = id;
    this.#control.setAttribute('aria-describedby', `${id}-about ${guess ? `${id}-guess ` : ''}${id}-wrong`);
    if (texts === undefined) {
      this.#control.disabled = true;
      this.#wrong.textContent = say.form.uneditable;
    }
    this.#guess = guess && this.#guessed(guess, id, act);
    this.#showGuess();
    this.#control.addEventListener('input', () => {
      this.#showGuess();
      act.changed(this.path, this.value);
    });
    const many = isMany(shape) && field.key !== 'party_committee' ? ` ${say.form.onePerLine}` : '';
    this.element = element(
      'div',
      { class: 'field' },
      element('label', { for: id }, this.name),
      this.#control,
      this.#guess,
      element('p', { class: 'about', id: `${id}-about` }, `${about ?? ''}${many}`),
      this.#wrong,
    );
  }

  #guessed({ texts, why }: Guess, id: string, act: Acts): HTMLElement {
    const { form } = this.say;
    const said = form.guessed(texts.join('; '), why);
    const button = element('button', { type: 'button', 'aria-describedby': `${id}-guess` }, form.accept);
    button.addEventListener('click', () => act.accept(this.path));
    return element('p', { class: 'guess' }, element('span', { id: `${id}-guess` }, said), ' ', button);
  }

  /** Beside what somebody has written a guess is none any more. */
  #showGuess(): void {
    if (this.#guess) this.#guess.hidden = this.#control.value.trim() !== '';
  }

  get name(): string {
    return capital(keyIn(this.field, this.say.language).replaceAll('_', ' '));
  }

  get value(): string | string[] {
    const { value } = this.#control;
    return this.field.shape.is === 'list' ? value.split('\n').map((line) => line.trim()) : value;
  }

  focus(): void {
    this.#control.focus();
  }

  /** Says what is wrong at the field; nothing where nothing is. */
  tell(sentences: readonly string[], serious: boolean): void {
    if (this.#control.disabled) return;
    this.#wrong.textContent = sentences.join(' ');
    this.element.classList.toggle('serious', serious && sentences.length > 0);
    if (sentences.length > 0 && serious) this.#control.setAttribute('aria-invalid', 'true');
    else this.#control.removeAttribute('aria-invalid');
  }

  #controlOf(shape: Shape, texts: readonly string[]): Control {
    const [text = ''] = texts;
    if (isMany(shape) && (texts.length > 1 || this.field.key !== 'party_committee')) {
      const area = element('textarea', { rows: Math.max(2, texts.length) });
      area.value = texts.join('\n');
      return area;
    }
    const of = shape.is === 'list' ? shape.of : shape;
    if (of.is === 'choice' && !of.free) return this.#select(of, texts);
    if (LONG.has(this.field.key)) {
      const area = element('textarea', { rows: 2 });
      area.value = text;
      return area;
    }
    const input = element('input', { type: 'text', autocomplete: 'off' });
    input.value = texts.join(', ');
    return input;
  }

  /** The choices in their official names; what else is written there stays one of them. */
  #select(of: Extract<Shape, { is: 'choice' }>, texts: readonly string[]): HTMLSelectElement {
    const written = texts.join(', ');
    const known = of.names.get(written);
    const { language, words } = this.say;
    const options = of.choices.map(({ value, vi, en }) =>
      element(
        'option',
        { value: vi[0] ?? value, selected: value === known },
        language === 'vi' ? (vi[0] ?? value) : en,
      ),
    );
    const other =
      written !== '' && known === undefined
        ? [element('option', { value: written, selected: true }, words.quote(written))]
        : [];
    return element('select', {}, element('option', { value: '' }, this.say.form.start.choose), ...other, ...options);
  }
}

/** Written in several lines. */
const LONG = new Set(['content', 'title', 'outcome', 'conclusion', 'purpose']);

const isMany = (shape: Shape): boolean => shape.is === 'list' && shape.of.is === 'text';
