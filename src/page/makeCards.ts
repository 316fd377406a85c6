import { type Catalogue, foldId } from '../check/catalogue/loadCatalogue.js';
import { Proposer } from '../convert/Proposer.js';
import { capital } from '../messages/capital.js';
import type { Say } from '../messages/Say.js';
import type { NewEntry } from '../plan/edit/EntryWriter.js';
import { type Guess, samePath } from '../plan/edit/guesses.js';
import { isBlank, type Path, textsOf, type WrittenPlan } from '../plan/edit/WrittenPlan.js';
import { type Field, fieldAt, type RecordShape, type Shape } from '../plan/model/model.js';
import { keyIn } from '../plan/model/vocabulary.js';
import { element } from '../report/html/page/element.js';
import {
  makeSkeleton,
  type SkeletonPart,
  type SkeletonSection,
  type SkeletonUnit,
} from '../report/skeleton/Skeleton.js';
import { exampleText } from '../report/skeleton/skeletonYaml.js';
import { Asked } from './Asked.js';
import type { Card } from './Card.js';
import { FieldView } from './FieldView.js';

/** What the form can do to the plan. */
export interface Actions {
  changed(path: Path, value: string | string[]): void;
  add(path: Path, entry: NewEntry): void;
  remove(path: Path): void;
  /** Somebody says that a guess of a draft is right. */
  accept(path: Path): void;
  /** Somebody says that a task answers a requirement. */
  confirm(task: Path, id: string): void;
}

/**
 * The form for a plan: who the unit is, its document, then a card for each section or task that its requirements ask for, in
 * the order of the skeleton.
 */
export function makeCards(
  plan: WrittenPlan,
  unit: SkeletonUnit,
  catalogue: Catalogue,
  say: Say,
  actions: Actions,
  guesses: readonly Guess[] = [],
): Card[] {
  const builder = new CardBuilder(plan, catalogue, say, actions, new Proposer(catalogue.binding(unit)), guesses);
  const sections = makeSkeleton(unit, catalogue);
  const documented = sections.some(({ field }) => field.key === 'document');
  return [
    builder.record(fieldAt('/unit'), []),
    ...(documented ? [] : [builder.record(fieldAt('/document'), [])]),
    ...sections.flatMap((section) => builder.section(section)),
  ];
}

class CardBuilder {
  constructor(
    private readonly plan: WrittenPlan,
    private readonly catalogue: Catalogue,
    private readonly say: Say,
    private readonly actions: Actions,
    private readonly proposer: Proposer,
    private readonly guesses: readonly Guess[],
  ) {}

  section({ field, parts }: SkeletonSection): Card[] {
    if (field.shape.is !== 'list') return [this.record(field, parts)];
    if (field.key !== 'tasks') return [this.#list(field, field.shape.of, parts)];
    const shape = field.shape.of;
    const answered = this.#answers();
    const asked = new Set(parts.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
    const others = answered.flatMap((ids, i) => (ids.some((id) => asked.has(id)) ? [] : [i]));
    const cards = parts.map((part) => {
      const ids = part.requirements.map(({ id }) => id);
      const own = answered.flatMap((found, i) => (found.some((id) => ids.includes(id)) ? [i] : []));
      return this.#entries(field, shape, [part], own, this.say.form.addTask);
    });
    return others.length > 0
      ? [...cards, this.#entries(field, shape, [], others, undefined, this.say.form.otherTasks)]
      : cards;
  }

  record(field: Field | undefined, parts: readonly SkeletonPart[]): Card {
    if (field?.shape.is !== 'record') throw new Error('a section of the plan is missing from its form');
    const fields = this.#fields(field.shape, [field.key], `/${field.key}`);
    return this.#card(this.#nameOf(field), field.shape, parts, fields, [
      element('div', { class: 'fields' }, ...fields.map((one) => one.element)),
    ]);
  }

  #list(field: Field, shape: Shape, parts: readonly SkeletonPart[]): Card {
    const count = this.#count([field.key]);
    return this.#entries(
      field,
      shape,
      parts,
      Array.from({ length: count }, (_, i) => i),
      this.say.form.add,
    );
  }

  #entries(
    field: Field,
    of: Shape,
    parts: readonly SkeletonPart[],
    indexes: readonly number[],
    add?: string,
    title?: string,
  ): Card {
    const { form } = this.say;
    const shape = of as RecordShape;
    const fields: FieldView[] = [];
    const groups = indexes.map((index, n) => {
      const own = this.#fields(shape, [field.key, index], `/${field.key}/-`);
      fields.push(...own);
      const name = form.entry(n + 1);
      const remove = element('button', { type: 'button', class: 'remove' }, form.remove(name.toLowerCase()));
      remove.addEventListener('click', () => this.actions.remove([field.key, index]));
      return element(
        'fieldset',
        {},
        element('legend', {}, name),
        ...own.map((one) => one.element),
        title === undefined ? undefined : this.#proposals(index),
        remove,
      );
    });
    const button = add === undefined ? undefined : element('button', { type: 'button', class: 'add' }, add);
    button?.addEventListener('click', () => this.actions.add([field.key], this.#blank(field, parts, indexes)));
    return this.#card(title ?? this.#nameOf(field), field.shape, parts, fields, [
      ...groups,
      ...(button ? [button] : []),
    ]);
  }

  /** What a task may answer, for somebody to confirm: no box is ticked. */
  #proposals(index: number): HTMLElement | undefined {
    const { form, language } = this.say;
    const [content = ''] = textsOf(this.plan.at(['tasks', index, 'content'])?.node ?? null) ?? [];
    const boxes = this.proposer.propose(content).flatMap((id) => {
      const requirement = this.catalogue.find(id);
      if (!requirement) return [];
      const box = element('input', { type: 'checkbox', id: `proposed-${index}-${id}` });
      box.addEventListener('change', () => this.actions.confirm(['tasks', index, 'answers'], id));
      const label = `${id} · ${requirement.title[language]}: “${requirement.quote}”`;
      return [element('p', { class: 'proposed' }, box, ' ', element('label', { for: box.id }, label))];
    });
    return boxes.length > 0 ? element('div', {}, element('p', { class: 'label' }, form.proposed), ...boxes) : undefined;
  }

  /** An entry to fill in: of the next year, where the entries are of years. */
  #blank(field: Field, parts: readonly SkeletonPart[], indexes: readonly number[]): NewEntry {
    const blanks = parts.flatMap((part) => part.blanks);
    const years = indexes.map((i) => Number(textsOf(this.plan.at([field.key, i, 'year'])?.node ?? null)?.[0]));
    const next = blanks.find(({ year }) => year !== undefined && !years.includes(Number(year)));
    return (next ?? blanks[Math.min(indexes.length, blanks.length - 1)] ?? { content: '' }) as NewEntry;
  }

  #fields(shape: RecordShape, path: Path, place: string): FieldView[] {
    return [...shape.fields.values()].flatMap((field) => {
      const at = [...path, field.key];
      const below = `${place}/${field.key}`;
      if (field.shape.is === 'record') return this.#fields(field.shape, at, below);
      const guess = this.guesses.find((one) => samePath(one.path, at));
      return [new FieldView(at, field, below, this.plan, this.say, this.actions, guess)];
    });
  }

  #card(
    title: string,
    shape: Shape,
    parts: readonly SkeletonPart[],
    fields: readonly FieldView[],
    content: readonly HTMLElement[],
  ): Card {
    const asked = parts.flatMap((part) =>
      part.requirements.map(
        (requirement, i) => new Asked(requirement, this.say, i === 0 ? this.#example(part, shape) : undefined),
      ),
    );
    const heading = element('h3', {}, title);
    return {
      asked,
      fields,
      element: element('article', { class: 'card' }, heading, ...asked.map((one) => one.element), ...content),
    };
  }

  #example(part: SkeletonPart, shape: Shape): string | undefined {
    return part.examples.length === 0 ? undefined : exampleText(part, shape, this.catalogue, this.say.language);
  }

  #nameOf(field: Field): string {
    return capital(keyIn(field, this.say.language).replaceAll('_', ' '));
  }

  #count(path: Path): number {
    let n = 0;
    while (this.plan.at([...path, n])) n++;
    return n;
  }

  /** The ids that each task names, as the catalogue spells them. */
  #answers(): string[][] {
    return Array.from({ length: this.#count(['tasks']) }, (_, i) => {
      const node = this.plan.at(['tasks', i, 'answers'])?.node ?? null;
      const written = isBlank(node) ? [] : (textsOf(node) ?? []);
      return written.flatMap((text) => text.split(/[,;]/)).map((id) => this.catalogue.find(id)?.id ?? foldId(id));
    });
  }
}
