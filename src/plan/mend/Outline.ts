import type { RecordShape, Shape } from '../model/model.js';

/** Keys or list items of one column that a line may go on with. */
export interface Level {
  is: 'keys' | 'items';
  column: number;
  /** What holds the keys, or what an item is; undefined where the schema knows nothing. */
  shape: Shape | undefined;
  /** The properties that stand there already, the first of them first. */
  used: Set<string>;
}

/** A key or dash with nothing behind it yet. */
export interface Pending {
  column: number;
  shape: Shape | undefined;
  /** Just past its colon or dash. */
  at: number;
}

/** Where a line belongs: its column, and whether it lacks the dash of a new item there. */
export interface Standing {
  column: number;
  dash?: true;
}

/** How far a level is in for want of anything better. */
const STEP = 2;

/** A key of fewer letters is near to too many words. */
const SHORTEST = 5;
/** How many letters of a key may be one slip. */
const LETTERS_A_SLIP = 4;
/** How many misspelt keys are asked about for each record: a text of nothing else must cost no time. */
const ASKED = 200;

/** What is open above a line of a document: the levels on which it may stand. */
export class Outline {
  #levels: Level[] = [];
  /** What misspelt keys were found to be near to. */
  readonly #near = new Map<RecordShape, Map<string, string | undefined>>();
  pending: Pending | undefined;
  /** The key taken up last; empty for a dash. */
  key = '';

  /** @param column where the sections of the document stand */
  constructor(root: RecordShape, column: number) {
    this.#levels.push({ is: 'keys', column, shape: root, used: new Set() });
  }

  /** The innermost level. */
  get top(): Level | undefined {
    return this.#levels.at(-1);
  }

  /** The keys on the level that is innermost. */
  get keys(): Level | undefined {
    return this.#levels.findLast(({ is }) => is === 'keys');
  }

  /** Whether a key may stand anywhere above a line, as one that is open or in what is open. */
  isOpen(name: string): boolean {
    return (
      this.#levels.some((level) => this.#propertyOf(level.shape, name) !== undefined) ||
      this.#propertyOf(itemOf(this.pending?.shape) ?? this.pending?.shape, name) !== undefined
    );
  }

  /** The column of the sections of the document. */
  get margin(): number {
    return this.#levels[0]?.column ?? 0;
  }

  /** Whether a name is a section's, and no entry of an open list has a property that is called so. */
  isSection(name: string): boolean {
    const [root] = this.#levels;
    if (!isRecord(root?.shape) || root.shape.names.get(name) === undefined) return false;
    const listed = [itemOf(this.pending?.shape), ...this.#levels.slice(1).map(({ shape }) => shape)];
    return !listed.some((shape) => isRecord(shape) && shape.names.get(name) !== undefined);
  }

  /**
   * The column of a key's line that has a mark before it and needs none: its record is no list, or the mark stands further
   * in than that of its entry.
   * @param column of the mark; undefined where the line's white space tells none
   */
  placeWithoutMark(name: string, column: number | undefined): number | undefined {
    const { pending } = this;
    if (pending && pending.column >= 0 && isRecord(pending.shape) && this.#levels.at(-1)?.is === 'keys') {
      if (this.#propertyOf(pending.shape, name) === undefined) return undefined;
      return column !== undefined && column > pending.column ? column : this.#inside(pending);
    }
    const at = this.#levels.length - 1;
    const [above, level] = [this.#levels[at - 1], this.#levels[at]];
    if (pending || at < 1 || level?.is !== 'keys' || !isRecord(level.shape)) return undefined;
    const property = this.#propertyOf(level.shape, name);
    if (property === undefined || level.used.has(property)) return undefined;
    return above?.is === 'keys' || (column !== undefined && above && column > above.column) ? level.column : undefined;
  }

  /** Where a new entry of the list stands that is open above a line, and what it is; undefined where none is. @param column of the line */
  nextEntry(column: number | undefined): { column: number; shape: RecordShape } | undefined {
    const { pending } = this;
    const listed = itemOf(pending?.shape);
    if (pending && isRecord(listed)) {
      const stands = column !== undefined && column >= Math.max(pending.column, 0);
      return { column: stands ? column : this.#inside(pending), shape: listed };
    }
    const items = this.#levels.findLast(({ is, shape }) => is === 'items' && isRecord(shape));
    return items && isRecord(items.shape) ? { column: items.column, shape: items.shape } : undefined;
  }

  /** Whether a key of the innermost keys is not written yet. */
  isFresh(name: string): boolean {
    const { shape, used } = this.keys ?? {};
    const property = this.#propertyOf(shape, name);
    return property !== undefined && used?.has(property) === false;
  }

  /** What the value of a key is to be that is open above a line. */
  valueOf(name: string): Shape | undefined {
    const own = (shape: Shape | undefined) => (isRecord(shape) ? shape.names.get(name) : undefined);
    const level = this.#levels.findLast(({ is, shape }) => is === 'keys' && own(shape) !== undefined);
    const within = this.pending?.shape;
    const shape = own(within) === undefined ? level?.shape : within;
    return isRecord(shape) ? shape.fields.get(own(shape) ?? '')?.shape : undefined;
  }

  /** Where a list stands open whose items are texts. */
  textItemsAt(column: number | undefined): boolean {
    return this.#levels.some((level) => level.is === 'items' && (level.column === column || !isRecord(level.shape)));
  }

  /**
   * Where a line with a key stands or, where it cannot stand at its column, where it belongs.
   * @param column undefined where the line's white space tells none
   */
  placeOfKey(name: string, column: number | undefined): Standing | undefined {
    const { pending } = this;
    if (column !== undefined) {
      if (pending && column > pending.column) return { column };
      const level = this.#levels.find(({ is, column: own }) => is === 'keys' && own === column);
      if (level && !this.#isAstray(name, level)) return { column };
    }
    if (pending && this.#propertyOf(pending.shape, name) !== undefined) return { column: this.#inside(pending) };
    const knowing = this.#levels.filter(
      ({ is, shape }) => is === 'keys' && this.#propertyOf(shape, name) !== undefined,
    );
    const fresh = nearest(
      knowing.filter(({ shape, used }) => !used.has(this.#propertyOf(shape, name) ?? '')),
      column,
    );
    if (fresh) return { column: fresh.column };
    const again = knowing.at(-1);
    const items = again && this.#levels[this.#levels.indexOf(again) - 1];
    if (again && items?.is === 'items' && [...again.used][0] === this.#propertyOf(again.shape, name))
      return { column: items.column, dash: true };
    if (again) return { column: again.column };
    if (column === undefined && pending) return { column: this.#inside(pending) };
    const keys = nearest(
      this.#levels.filter(({ is }) => is === 'keys'),
      column,
    );
    return keys && { column: keys.column };
  }

  /** Whether a key is none of its level's, but one of what is open further in: its line has lost the spaces before it. */
  #isAstray(name: string, { shape, column }: Level): boolean {
    const knows = (other: Shape | undefined) => isRecord(other) && other.names.get(name) !== undefined;
    if (!isRecord(shape) || this.#propertyOf(shape, name) !== undefined) return false;
    const within = itemOf(this.pending?.shape) ?? this.pending?.shape;
    return (
      knows(within) || this.#levels.some((level) => level.is === 'keys' && level.column > column && knows(level.shape))
    );
  }

  /** Where a line with a dash stands or belongs; undefined where no list is open that could have it. */
  placeOfItem(key: string | undefined, column: number | undefined): Standing | undefined {
    const { pending } = this;
    if (column !== undefined) {
      if (pending && column >= pending.column && column >= 0) return { column };
      if (this.#levels.some((level) => level.is === 'items' && level.column === column)) return { column };
    }
    const fits = (shape: Shape | undefined) =>
      key === undefined ? !isRecord(shape) : this.#propertyOf(shape, key) !== undefined;
    if (pending && pending.shape?.is === 'list' && fits(pending.shape.of)) return { column: this.#inside(pending) };
    const lists = this.#levels.filter(({ is }) => is === 'items');
    const list = nearest(
      lists.filter(({ shape }) => fits(shape)),
      column,
    );
    if (list) return { column: list.column };
    return column === undefined && pending ? { column: this.#inside(pending) } : undefined;
  }

  #inside({ column }: Pending): number {
    return column < 0 ? 0 : column + STEP;
  }

  /** Takes up a key at a column, and says what its value is to be. */
  enterKey(column: number, name: string): Shape | undefined {
    this.#leave(({ is }) => is === 'keys', column);
    const { pending } = this;
    let level = this.top;
    if (level?.is !== 'keys' || level.column !== column) {
      level = { is: 'keys', column, shape: itemOf(pending?.shape) ?? pending?.shape, used: new Set() };
      this.#levels.push(level);
    }
    this.pending = undefined;
    this.key = name;
    const property = this.#propertyOf(level.shape, name);
    if (property === undefined) return undefined;
    level.used.add(property);
    return isRecord(level.shape) ? level.shape.fields.get(property)?.shape : undefined;
  }

  /** Takes up a dash at a column; what its item is to be is pending. */
  enterItem(column: number, at: number): void {
    this.#leave(({ is }) => is === 'items', column);
    const { pending } = this;
    let level = this.top;
    if (level?.is !== 'items' || level.column !== column) {
      level = { is: 'items', column, shape: itemOf(pending?.shape), used: new Set() };
      this.#levels.push(level);
    }
    this.pending = { column, shape: level.shape, at };
    this.key = '';
  }

  /** The property of a record that is called so, or nearly so. */
  #propertyOf(shape: Shape | undefined, name: string): string | undefined {
    if (!isRecord(shape)) return undefined;
    const property = shape.names.get(name) ?? shape.also.get(name);
    if (property !== undefined || name.length < SHORTEST) return property;
    let known = this.#near.get(shape);
    if (!known) {
      known = new Map();
      this.#near.set(shape, known);
    }
    const near = known.get(name);
    if (near !== undefined || known.has(name) || known.size >= ASKED) return near;
    const nearest = shape.names.nearest(name, LETTERS_A_SLIP)?.thing;
    known.set(name, nearest);
    return nearest;
  }

  /** Leaves all levels further in than a column, and those at it that are not of the kind. */
  #leave(stays: (level: Level) => boolean, column: number): void {
    // A list may stand in the column of its key.
    const isBelowKey = (level: Level) => this.pending?.column === column && level.is === 'keys';
    for (let level = this.top; level; level = this.top) {
      if (level.column < column || (level.column === column && (stays(level) || isBelowKey(level)))) return;
      this.#levels.pop();
    }
  }
}

const isRecord = (shape: Shape | undefined): shape is RecordShape => shape?.is === 'record';

/** What an item of a list is. */
const itemOf = (shape: Shape | undefined) => (shape?.is === 'list' ? shape.of : undefined);

/** Of levels, the nearest to a column, the innermost of several; the innermost where there is no column. */
function nearest(levels: readonly Level[], column: number | undefined): Level | undefined {
  const far = (level: Level) => (column === undefined ? 0 : Math.abs(level.column - column));
  return levels
    .toReversed()
    .reduce<Level | undefined>(
      (best, level) => (best === undefined || far(level) < far(best) ? level : best),
      undefined,
    );
}
