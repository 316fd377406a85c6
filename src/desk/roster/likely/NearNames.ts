import { distance } from 'fastest-levenshtein';
import type { RosterUnit } from '../../../check/assess/ListedUnit.js';
import { placeInName, unitName } from '../../../plan/model/unitName.js';
import { bare, isBare } from '../../../plan/text/fold.js';
import { lazy } from '../../../plan/text/lazy.js';
import { nfc } from '../../../plan/text/normalise.js';

/** A text in 32 bits, with one of its letters left out (FNV-1a); whole where the place is behind it. */
function hashWithout(text: string, place: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) if (i !== place) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The hashes of a text and of all that it is without a letter: two texts that are a letter apart have one in common. */
function* hashesOf(text: string): Iterable<number> {
  for (let place = text.length; place >= 0; place--) yield hashWithout(text, place);
}

/** Room for the place of a name behind the 32 bits of a hash, in the 53 that a number holds exactly. */
const PLACES = 2 ** 21;

/**
 * Names that are one letter apart are found by what they are without a letter. Of each such text only a number is kept: the texts
 * themselves, forty of a name, would be most of what a run over thousands of units holds.
 */
class NameTable {
  readonly #entries: Float64Array;

  constructor(private readonly names: readonly (readonly [name: string, unit: RosterUnit])[]) {
    const entries = names.flatMap(([name], place) => Array.from(hashesOf(name), (hash) => hash * PLACES + place));
    this.#entries = Float64Array.from(entries).sort();
  }

  near(name: string): Set<RosterUnit> {
    const found = new Set<RosterUnit>();
    for (const hash of new Set(hashesOf(name)))
      for (const [known, unit] of this.#namesOf(hash)) if (distance(known, name) <= 1) found.add(unit);
    return found;
  }

  *#namesOf(hash: number): Iterable<readonly [name: string, unit: RosterUnit]> {
    const least = hash * PLACES;
    let [from, to] = [0, this.#entries.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#entries[middle] ?? 0) < least) from = middle + 1;
      else to = middle;
    }
    for (
      let entry = this.#entries[from];
      entry !== undefined && entry < least + PLACES;
      entry = this.#entries[++from]
    ) {
      const known = this.names[entry - least];
      if (known) yield known;
    }
  }
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';

/** A text as a list of letters, each with its marks; a syllable's tone, which folding moves to its end, counts as a letter. */
const letters = (folded: string) =>
  nfc(folded.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (tone) => `${TONES.indexOf(tone)}`));
const withoutMarks = (folded: string) => bare(folded);

/** The units of a roster whose names differ from a written one in a single letter: added, missing or changed. */
export class NearNames {
  readonly #tables = lazy(() => this.#tableOf(letters));
  readonly #bareTables = lazy(() => this.#tableOf(withoutMarks));

  constructor(private readonly units: readonly RosterUnit[]) {}

  /**
   * @param name as it is written, with or without the district behind it
   * @param types that its unit may be of; with none only whole names are compared
   */
  near(name: string, types: readonly string[]): RosterUnit[] {
    const written = unitName(name);
    const [table, as] = isBare(written) ? [this.#bareTables(), withoutMarks] : [this.#tables(), letters];
    const keys = [`|${as(written)}`, ...types.map((type) => `${type}|${as(placeInName(name, type))}`)];
    return [...new Set(keys.flatMap((key) => [...table.near(key)]))];
  }

  #tableOf(as: (folded: string) => string): NameTable {
    return new NameTable(
      this.units.flatMap((unit) => {
        const { name, type, parent } = unit;
        const wholes = parent === undefined ? [name] : [name, `${name} ${parent}`];
        return wholes.flatMap((whole) => [
          [`|${as(unitName(whole))}`, unit] as const,
          [`${type}|${as(placeInName(whole, type))}`, unit] as const,
        ]);
      }),
    );
  }
}
