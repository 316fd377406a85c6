import type { Range } from '../model/Finding.js';
import type { SourceText, Span } from '../yaml/SourceText.js';
import { ownWords } from './ownWords.js';
import type { Place } from './Place.js';

/** A place found for a pointer, as reports show it. */
export interface Located {
  pointer: string;
  range: Range;
  /** Whether the value itself stands there; otherwise the range is of the key nearest above it. */
  present: boolean;
  /** The key as the file spells it, and where. */
  key?: string | undefined;
  keyRange?: Range | undefined;
  /** Key and value in the unit's own words. */
  text: string;
}

/** The places of one plan's values, by canonical pointer: that of the value in the plan object. */
export class Places {
  /** Tasks are shown beside each requirement they answer. */
  readonly #located = new Map<string, Located>();

  /** @param top where the plan itself stands; @param span where one stands of which nothing can be read */
  constructor(
    private readonly source: SourceText,
    private readonly span: Span,
    private readonly top?: Place,
  ) {}

  get(canonical: string): Place | undefined {
    const { found, left } = this.#find(canonical);
    return left.length === 0 ? found : undefined;
  }

  /** The pointer of a value as the file has it. */
  pointerOf(canonical: string): string {
    return this.get(canonical)?.pointer ?? canonical;
  }

  /** Where the value at a canonical pointer stands; of an absent one, where its nearest parent's key stands. */
  locate(canonical: string): Located {
    const known = this.#located.get(canonical);
    if (known) return known;
    const located = this.#locate(canonical);
    this.#located.set(canonical, located);
    return located;
  }

  #locate(canonical: string): Located {
    const { found, left } = this.#find(canonical);
    if (!found || found === this.top) return missing(canonical, this.source.range(this.span));
    if (left.length === 0) return new PresentPlace(found, this.source);
    const range = this.source.range(found.keySpan ?? this.source.firstLine(found.valueSpan));
    return missing([found.pointer, ...left].join('/'), range);
  }

  /** The last place on the way that there is, and the steps that lead on from it. */
  #find(canonical: string): { found: Place | undefined; left: readonly string[] } {
    const steps = canonical.split('/');
    let found = this.top;
    for (let i = 1; i < steps.length; i++) {
      const next = found?.child(steps[i] ?? '');
      if (!next) return { found, left: steps.slice(i) };
      found = next;
    }
    return { found, left: [] };
  }
}

const missing = (pointer: string, range: Range): Located => ({ pointer, range, present: false, text: '' });

/** Where a value stands. What of it is asked for seldom is put together only then. */
class PresentPlace implements Located {
  readonly pointer: string;
  readonly range: Range;
  readonly present = true;

  constructor(
    private readonly place: Place,
    private readonly source: SourceText,
  ) {
    this.pointer = place.pointer;
    this.range = source.range(place.valueSpan);
  }

  get key(): string | undefined {
    return this.place.key;
  }

  get keyRange(): Range | undefined {
    const { keySpan } = this.place;
    return keySpan && this.source.range(keySpan);
  }

  get text(): string {
    return ownWords(this.place, this.source);
  }
}
