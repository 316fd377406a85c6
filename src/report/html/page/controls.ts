import type { PageData, State } from '../PageData.js';
import { element } from './element.js';
import { type Filter, NO_PARENT, noFilter } from './Filter.js';
import { stateName } from './stateName.js';
import type { Unit } from './Unit.js';

type Option = readonly [value: string, text: string];

/** Pause after the last letter of a search before it is looked up, in milliseconds. */
const PAUSE = 150;

/** The form by which units are filtered and searched. */
export class Controls {
  readonly form: HTMLFormElement;
  readonly #fields = new Map<keyof Filter, HTMLInputElement | HTMLSelectElement>();
  #waiting = 0;

  constructor(
    data: PageData,
    units: readonly Unit[],
    private readonly changed: () => void,
  ) {
    const { labels } = data;
    this.form = element(
      'form',
      { role: 'search', 'aria-label': labels.filters, class: 'filters' },
      this.#search(labels.search, labels.searchHint),
      this.#select('parent', labels.parent, labels.any, parentsOf(data, units)),
      this.#select('kind', labels.kind, labels.any, kindsOf(data, units)),
      this.#select('verdict', labels.verdict, labels.any, Object.entries(data.verdicts)),
      this.#select('requirement', labels.requirement, labels.any, requirementsOf(data)),
      this.#select('status', labels.status, labels.any, statusesOf(data)),
      data.since && this.#select('since', data.since.title, labels.any, data.since.options),
      element('p', { class: 'clear' }, element('button', { type: 'reset' }, labels.clear)),
    );
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('reset', () => setTimeout(this.changed));
  }

  get filter(): Filter {
    return { ...noFilter, ...Object.fromEntries([...this.#fields].map(([name, { value }]) => [name, value])) };
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

  clear(): void {
    for (const field of this.#fields.values()) field.value = '';
  }

  #search(label: string, hint: string): HTMLElement {
    const input = element('input', { type: 'search', id: 'search', autocomplete: 'off', 'aria-describedby': 'hint' });
    input.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(this.changed, PAUSE);
    });
    this.#fields.set('search', input);
    const about = element('small', { id: 'hint' }, hint);
    return element('p', { class: 'wide' }, element('label', { for: 'search' }, label), input, about);
  }

  #select(name: keyof Filter, label: string, any: string, options: readonly Option[]): HTMLElement {
    const all = [['', any] as const, ...options];
    const select = element(
      'select',
      { id: name },
      all.map(([value, text]) => element('option', { value }, text)),
    );
    select.addEventListener('change', this.changed);
    this.#fields.set(name, select);
    return element('p', {}, element('label', { for: name }, label), select);
  }
}

function parentsOf({ language, labels }: PageData, units: readonly Unit[]): Option[] {
  const names = new Set(units.flatMap(({ row }) => row.parent ?? []));
  const sorted = sortNames([...names], language).map((name): Option => [name, name]);
  const unknown = names.size > 0 && units.some(({ row }) => row.parent === undefined);
  return unknown ? [...sorted, [NO_PARENT, labels.noParent]] : sorted;
}

function kindsOf({ kinds }: PageData, units: readonly Unit[]): Option[] {
  const present = new Set(units.map(({ row }) => row.kind));
  return Object.entries(kinds).filter(([kind]) => present.has(kind));
}

function requirementsOf({ requirements }: PageData): Option[] {
  return requirements.map(({ id, title }, i) => [String(i), `${id} · ${title}`]);
}

function statusesOf(data: PageData): Option[] {
  const one = (state: State): Option => [state, stateName(state, data)];
  const { unmet, review } = data.statuses;
  return [
    ['EWN', unmet],
    one('E'),
    one('W'),
    one('N'),
    one('k'),
    one('n'),
    ['rR', review],
    one('R'),
    one('w'),
    one('m'),
  ];
}

function sortNames(names: string[], language: string): string[] {
  return names.sort(new Intl.Collator(language === 'vi' ? 'vi' : ['en', 'vi'], { numeric: true }).compare);
}
