import type { Range } from './Finding.js';
import { ownWords } from './ownWords.js';
import type { Place } from './Place.js';
import type { SourceText, Span } from './SourceText.js';

/** A place found for a pointer, as reports show it. */
export interface Located {
  pointer: string;
  range: Range;
  /** Whether the value itself stands there; otherwise the range is of the key nearest above it. */
  present: boolean;
  /** The key as the file spells it, and where. */
  key?: string;
  keyRange?: Range;
  /** Key and value in the unit's own words. */
  text: string;
}

/** The places of one plan's values, by canonical pointer: that of the value in the plan object. */
export class Places {
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
    const { found, left } = this.#find(canonical);
    if (!found || found === this.top)
      return { pointer: canonical, range: this.source.range(this.span), present: false, text: '' };
    const { pointer, key, keySpan, valueSpan } = found;
    if (left.length > 0) {
      const range = this.source.range(keySpan ?? this.source.firstLine(valueSpan));
      return { pointer: [pointer, ...left].join('/'), range, present: false, text: '' };
    }
    const range = this.source.range(valueSpan);
    const { source } = this;
    return {
      pointer,
      range,
      present: true,
      // Of findings, and there are many more, nobody asks.
      get text() {
        return ownWords(found, source);
      },
      ...(key !== undefined && { key }),
      ...(keySpan && { keyRange: this.source.range(keySpan) }),
    };
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
