import type { Outline } from './Outline.js';

/** A key that a line begins with, without its colon. */
export interface BareKey {
  name: string;
  /** Where its value begins in the line. */
  to: number;
}

/** More words than any key has. */
const WORDS = 8;

/** What may stand between a key and its value where the colon belongs. */
const GAP = /^\s*(?:[=;：]\s*|[.,](?:\s+|$)|[-–—]\s+|\s|$)/;

/** What somebody writes for a colon, and never within a key's own words. */
const SIGN = /[=;：.,–—-]/;
/** `cấp ủy cùng cấp`, which no sentence begins with by chance, and what a name or an id begins with. */
const LONG = /\S\s+\S+\s+\S/;
const NAME = /^[\p{Lu}\d]/u;

/**
 * `loại Hội Nông dân`: a key of what is open above the line whose colon is missing. The longest that fits is taken.
 * @param isWrapped whether the line may as well go on with a text above it
 */
export function missingColon(line: string, outline: Outline, isWrapped: boolean): BareKey | undefined {
  const ends = [...line.slice(0, 200).matchAll(/[^\s=;：]+/g)]
    .slice(0, WORDS)
    .map((word) => word.index + word[0].replace(/[.,]$/, '').length);
  for (const end of ends.reverse()) {
    const name = line.slice(0, end);
    const shape = outline.valueOf(name);
    const gap = GAP.exec(line.slice(end))?.[0];
    if (shape === undefined || gap === undefined) continue;
    const value = line.slice(end + gap.length);
    const isPart = shape.is === 'record' || shape.is === 'list' || shape.is === 'map';
    // A sentence that begins with the word is no value but of a text.
    const reads = shape.is === 'text' || value.split(/\s+/, WORDS).length < WORDS;
    const begins =
      value === '' || /^[[{]/.test(value) || SIGN.test(gap) || !isWrapped || (LONG.test(name) && NAME.test(value));
    if (isPart ? begins : reads) return { name, to: end + gap.length };
  }
  return undefined;
}
