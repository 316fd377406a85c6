import type { Asked } from '../findAddress.js';
import type { PageData } from '../PageData.js';
import {
  type Choice,
  type ChoiceGroup,
  kindChoices,
  parentChoices,
  requirementChoices,
  stateChoices,
  statusChoices,
} from './choices.js';
import { element } from './element.js';
import { type Filter, noFilter } from './Filter.js';
import type { Unit } from './Unit.js';

/** Pause after the last letter of a search before it is looked up, in milliseconds. */
const PAUSE = 150;

/** The form by which units are filtered and searched. */
export class Controls {
  readonly form: HTMLFormElement;
  readonly #fields = new Map<keyof Filter, HTMLInputElement | HTMLSelectElement>();
  #waiting = 0;

  constructor(
    private readonly data: PageData,
    units: readonly Unit[],
    /** Called when something else is asked for; `typing` while it is being written. */
    private readonly changed: (typing: boolean) => void,
  ) {
    const { labels, finder } = data;
    const isListed = units.some((unit) => unit.isListed);
    this.form = element(
      'form',
      { role: 'search', 'aria-label': labels.filters, class: 'filters' },
      this.#search(labels.search, labels.searchHint),
      this.#select('parent', labels.parent, parentChoices(data, units)),
      this.#select('kind', labels.kind, kindChoices(data, units)),
      this.#select('verdict', isListed ? finder.state : labels.verdict, stateChoices(data, units)),
      this.#select('requirement', labels.requirement, requirementChoices(data)),
      this.#select('status', labels.status, statusChoices(data)),
      data.since && this.#select('since', data.since.title, data.since.options),
      element('p', { class: 'clear' }, element('button', { type: 'reset' }, labels.clear)),
    );
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#now(false);
    });
    this.form.addEventListener('reset', () => setTimeout(() => this.#now(false)));
  }

  get filter(): Filter {
    const { requirement = '', ...asked } = this.asked;
    const place = this.data.requirements.findIndex(({ id }) => id === requirement);
    return { ...noFilter, ...asked, requirement: place < 0 ? '' : String(place) };
  }

  /** What is asked for by field, as it stands in an address. */
  get asked(): Asked {
    return Object.fromEntries([...this.#fields].map(([name, { value }]) => [name, value]));
  }

  /** Sets what the fields ask for without announcing it. A field that lacks the choice asks for nothing. */
  set asked(asked: Asked) {
    clearTimeout(this.#waiting);
    for (const [name, field] of this.#fields) {
      field.value = asked[name] ?? '';
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
  }

  /** What is asked for in words, as it stands on paper, where the form does not. */
  get criteria(): string {
    return [...this.#fields.values()]
      .filter(({ value }) => value !== '')
      .map((field) => {
        const chosen = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.textContent : field.value;
        return `${field.labels?.[0]?.textContent}: ${chosen}`;
      })
      .join('; ');
  }

  #now(typing: boolean): void {
    clearTimeout(this.#waiting);
    this.changed(typing);
  }

  #search(label: string, hint: string): HTMLElement {
    const input = element('input', { type: 'search', id: 'search', autocomplete: 'off', 'aria-describedby': 'hint' });
    input.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => this.changed(true), PAUSE);
    });
    this.#fields.set('search', input);
    const about = element('small', { id: 'hint' }, hint);
    return element('p', { class: 'wide' }, element('label', { for: 'search' }, label), input, about);
  }

  #select(name: keyof Filter, label: string, choices: readonly (Choice | ChoiceGroup)[]): HTMLElement {
    const option = ([value, text]: Choice) => element('option', { value }, text);
    const select = element(
      'select',
      { id: name },
      option(['', this.data.labels.any]),
      choices.map((one) =>
        'title' in one ? element('optgroup', { label: one.title }, one.choices.map(option)) : option(one),
      ),
    );
    select.addEventListener('change', () => this.#now(false));
    this.#fields.set(name, select);
    return element('p', {}, element('label', { for: name }, label), select);
  }
}
