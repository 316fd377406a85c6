import { isAbsent, type Node } from '../yaml/Node.js';
import type { Span } from '../yaml/SourceText.js';

/** The step to what stands in an entry by a key that is passed over: a remark. */
export const REMARK = '~remark';

/** How a node is found in its file. */
interface Spans {
  span(node: Node): Span;
}

/** What a place is, beside where. */
interface Named {
  /** The key as the file spells it; undefined for items of a list. */
  key?: string;
  keyNode?: Node;
  /** The step as the file has it: list indexes count every item, also those that could not be read. */
  written?: string;
}

/**
 * Where a value of a plan stands: in the plan object, in the file, and by what key. Pointers and spans are put together
 * when somebody asks: nearly all values are in order, and nobody does.
 */
export class Place {
  /** Most places are texts, and hold none. */
  #inside: Place[] | undefined;
  readonly key: string | undefined;
  readonly #keyNode: Node | undefined;
  readonly #written: string;
  /** Whether nothing is made of it, whatever else it holds: a document of a kind that is not asked for. */
  isPassedOver = false;
  /** How many items the one text is that stands where its list would: `/answers/0` is found at `answers`. */
  ownItems = 0;
  /** Whether what is written there only holds the place of something. */
  holdsPlace = false;

  constructor(
    private readonly spans: Spans,
    readonly above: Place | undefined,
    /** The property or index in what is above. */
    readonly step: string,
    private readonly node: Node | null,
    { key, keyNode, written = step }: Named = {},
  ) {
    this.key = key;
    this.#keyNode = keyNode;
    this.#written = written;
  }

  /** The pointer of the value in the plan object. */
  get canonical(): string {
    return this.above ? `${this.above.canonical}/${this.step}` : '';
  }

  /** The pointer as the file has it. */
  get pointer(): string {
    return this.above ? `${this.above.pointer}/${this.#written}` : '';
  }

  get keySpan(): Span | undefined {
    return this.#keyNode && this.spans.span(this.#keyNode);
  }

  /** Where the value stands; where nothing does, its key. */
  get valueSpan(): Span {
    const { node, keySpan } = this;
    if (node === null || (keySpan && isAbsent(node))) return keySpan ?? [0, 0];
    return this.spans.span(node);
  }

  /** The key that a sentence names: of an item, that of its list. */
  get called(): string {
    return this.key ?? this.above?.called ?? '';
  }

  /** Takes up a place in it. What is never taken up, as an item that is left out of its list, cannot be found. */
  hold(place: Place): void {
    if (this.#inside) this.#inside.push(place);
    else this.#inside = [place];
  }

  /** The values written at it and in it, in the order of the file: where each stands, and as it is read. */
  written(): { span: Span; value: string }[] {
    const { node } = this;
    if (node?.is === 'scalar') return isAbsent(node) ? [] : [{ span: this.spans.span(node), value: node.value }];
    return this.#inside?.flatMap((place) => place.written()) ?? [];
  }

  /** The place in it of a property or index. */
  child(step: string): Place | undefined {
    if (this.ownItems > 0) return Number(step) < this.ownItems ? this : undefined;
    const first = step.charCodeAt(0);
    // An index leads straight to the item.
    const item = first >= 0x30 && first <= 0x39 ? this.#inside?.[Number(step)] : undefined;
    return item?.step === step ? item : this.#inside?.find((place) => place.step === step);
  }

  /** The section of the document that it stands in; the section's own place where it is one. */
  get section(): Place {
    return this.above?.above ? this.above.section : this;
  }

  /** The place that was taken up last. */
  get last(): Place | undefined {
    return this.#inside?.at(-1);
  }
}
