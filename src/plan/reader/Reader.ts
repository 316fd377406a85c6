import type { RecordShape } from '../model/model.js';
import type { Problem, ProblemKind, ProblemParams } from '../model/Problem.js';
import { problemOf } from '../model/problemOf.js';
import type { Edit } from '../text/Edit.js';
import type { Node } from '../yaml/Node.js';
import type { SourceText, Span } from '../yaml/SourceText.js';
import type { BlankTask } from './BlankTask.js';
import { Place } from './Place.js';

/** A record of the plan: only properties of the schema, never a key as the file has it. */
export type PlanRecord = Record<string, unknown>;

/** What reading a plan gathers beside its values. */
export class Reader {
  readonly problems: Problem[] = [];
  /** What problems were noted to affect, so far as it is still in the plan. */
  readonly #affected = new Set<string>();
  /** Decimals that percentages are written with, by canonical pointer. */
  readonly decimals = new Map<string, number>();
  /** The entries, and parts of entries, that are blank. */
  readonly #blank = new Map<Place, PlanRecord>();
  /** Where the whole document stands. */
  readonly top: Place;

  constructor(
    readonly source: SourceText,
    readonly offset: number,
    /** The kind of document: where a key that stands elsewhere belongs. */
    readonly root: RecordShape,
    node: Node,
  ) {
    this.top = new Place(this, undefined, '', node);
  }

  /** Where a node stands in the file, without white space at its end. */
  span({ from, to }: Node): Span {
    const [start, end] = [this.offset + from, this.offset + to];
    const last = this.source.text.charCodeAt(end - 1);
    // No white space, at a glance.
    if (last > 0x20 && last < 0x80) return [start, end];
    return [start, start + this.source.slice([start, end]).trimEnd().length];
  }

  /**
   * An item of a list is left out, and the next takes its place in the plan: what the problems noted since `before` said
   * of it holds for an item of the list (`-`), not for the next one.
   */
  leaveOut(canonical: string, before: number): void {
    const list = canonical.slice(0, canonical.lastIndexOf('/'));
    for (const problem of this.problems.slice(before)) {
      const { affects } = problem;
      if (affects !== canonical && !affects?.startsWith(`${canonical}/`)) continue;
      this.#affected.delete(affects);
      problem.affects = `${list}/-${affects.slice(canonical.length)}`;
    }
  }

  /** An entry, or a part of one, holds nothing but what a form fills in. */
  blank(at: Place, record: PlanRecord): undefined {
    this.#blank.set(at, record);
  }

  /** The tasks that hold nothing but the requirements which a form has filled in. */
  get blankTasks(): BlankTask[] {
    return [...this.#blank].flatMap(([place, { answers }]) =>
      Array.isArray(answers) && place.section.canonical === '/tasks'
        ? [{ answers: answers.map(String), range: this.source.range(place.valueSpan) }]
        : [],
    );
  }

  /** Notes how many blank entries and parts each section has; those within a blank one are not counted beside it. */
  noteBlank(): void {
    const counts = new Map<Place, number>();
    for (const place of this.#blank.keys()) {
      if (place.above && this.#blank.has(place.above)) continue;
      const section = place.section;
      counts.set(section, (counts.get(section) ?? 0) + 1);
    }
    for (const [section, count] of counts) {
      const params = { section: section.canonical, count };
      this.problem('blank-entries', params, section.pointer, section.keySpan ?? section.valueSpan);
    }
  }

  /** Whether a problem already says that the value at a canonical pointer cannot be read. */
  isAffected(canonical: string): boolean {
    return this.#affected.has(canonical);
  }

  /**
   * Notes a problem; `affects` is the canonical pointer of what cannot be read because of it, `cure` what of the text
   * to replace for it to be gone.
   */
  problem<K extends ProblemKind>(
    kind: K,
    params: ProblemParams[K],
    pointer: string,
    span: Span,
    affects?: string,
    cure?: Edit,
  ): undefined {
    if (affects !== undefined) this.#affected.add(affects);
    const fix = cure && this.source.fix(cure);
    this.problems.push(
      problemOf(kind, params, { pointer, range: this.source.range(span), ...(fix && { fix }) }, affects),
    );
  }
}
