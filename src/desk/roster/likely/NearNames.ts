import { distance } from 'fastest-levenshtein';
import type { RosterUnit } from '../../../check/assess/ListedUnit.js';
import { placeInName, unitName } from '../../../plan/model/unitName.js';
import { bare, isBare } from '../../../plan/text/fold.js';
import { lazy } from '../../../plan/text/lazy.js';
import { nfc } from '../../../plan/text/normalise.js';

/** A text with each of its letters left out once: two texts that are a letter apart have one of these in common. */
function* lacking(text: string): Iterable<string> {
  yield text;
  for (let i = 0; i < text.length; i++) yield text.slice(0, i) + text.slice(i + 1);
}

/** Names that are one letter apart are found by what they are without a letter, so that each costs its length and no more. */
class NameTable {
  readonly #names = new Map<string, [name: string, unit: RosterUnit][]>();

  add(name: string, unit: RosterUnit): void {
    for (const part of lacking(name)) {
      const known = this.#names.get(part);
      if (known) known.push([name, unit]);
      else this.#names.set(part, [[name, unit]]);
    }
  }

  near(name: string): Set<RosterUnit> {
    const found = new Set<RosterUnit>();
    for (const part of lacking(name))
      for (const [known, unit] of this.#names.get(part) ?? []) if (distance(known, name) <= 1) found.add(unit);
    return found;
  }
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';

/** Letters as they are read, each with its marks; the tone of a syllable, which folding puts behind it, is one of its own. */
const letters = (folded: string) =>
  nfc(folded.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (tone) => `${TONES.indexOf(tone)}`));
const withoutMarks = (folded: string) => bare(folded);

/** The units of a roster whose name is one letter other than one that is written: a letter more, fewer, or another. */
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
    const table = new NameTable();
    for (const unit of this.units) {
      const { name, type, parent } = unit;
      for (const whole of parent === undefined ? [name] : [name, `${name} ${parent}`]) {
        table.add(`|${as(unitName(whole))}`, unit);
        table.add(`${type}|${as(placeInName(whole, type))}`, unit);
      }
    }
    return table;
  }
}
