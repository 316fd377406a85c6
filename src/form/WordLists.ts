import type { Say } from '../messages/Say.js';
import type { Shape } from '../plan/model/model.js';
import { keyIn, type Vocabulary, wordIn } from '../plan/model/vocabulary.js';
import type { Column } from './Column.js';
import type { WordList } from './FormPage.js';

/** The closed lists of words that the cells of a form offer, each once. */
export class WordLists {
  readonly #lists = new Map<string, WordList>();

  constructor(
    private readonly say: Say,
    private readonly vocabulary: Vocabulary,
    private readonly ids: readonly string[],
  ) {}

  get lists(): readonly WordList[] {
    return [...this.#lists.values()];
  }

  /** The name of the list that a column offers, and whether nothing else may stand there; undefined where it offers none. */
  of({ shape, fixed, fields }: Column): { words: string; isClosed: boolean } | undefined {
    // The only list that a form fills in is that of the requirements answered.
    if (fixed && shape.is === 'list') return this.#offer(this.say.formBook.requirementIds, this.ids, false);
    const one: Shape = shape.is === 'list' ? shape.of : shape;
    if (one.is !== 'choice') return undefined;
    const words = one.choices.map((choice) => wordIn(choice, this.vocabulary));
    const name = fields.map((field) => keyIn(field, this.vocabulary)).join(': ');
    return this.#offer(name, words, !one.free && shape.is !== 'list');
  }

  #offer(name: string, words: readonly string[], isClosed: boolean) {
    if (words.length === 0) return undefined;
    const known = [...this.#lists.values()].find((list) => list.words.join('\n') === words.join('\n'));
    if (known) return { words: known.name, isClosed };
    let unique = name;
    for (let n = 2; this.#lists.has(unique); n++) unique = `${name} (${n})`;
    this.#lists.set(unique, { name: unique, words });
    return { words: unique, isClosed };
  }
}
