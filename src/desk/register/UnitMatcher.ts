import { namesOf, type RosterUnit } from '../../check/assess/ListedUnit.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import { placeInName, unitName } from '../../plan/model/unitName.js';
import { bare } from '../../plan/text/fold.js';
import type { Roster } from '../roster/Roster.js';
import { settle } from '../roster/settle.js';
import type { LikelyBy, ReceivedUnit } from './Received.js';

/** Names of units are no longer, in words. */
const LONGEST = 20;
/** Longer texts are no names of files, subjects or senders; what is behind is not looked at, in words. */
const MOST = 200;
/** Words for a level, between the kind of a unit and its place, that names of files leave out. */
const LEVEL = /^(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) /;

/** What a document says of the unit that it is of, as far as it does. */
export interface WrittenUnit {
  name?: string;
  type?: string;
  level?: string;
  committees?: readonly string[];
  /** Whether all of this is certain. */
  isCertain: boolean;
}

/** A text around a document that may name its unit, and what it is. */
export interface NamingText {
  by: LikelyBy;
  text: string | undefined;
}

/** Finds the unit of the roster that something received is of: by what its document says, else by what stands around it. */
export class UnitMatcher {
  /** By the whole name without diacritics, and by kind and place without the word for the level. */
  readonly #names = new Map<string, Set<RosterUnit>>();

  constructor(
    private readonly roster: Roster | undefined,
    private readonly asOf: IsoDate,
  ) {
    for (const unit of roster?.units ?? []) {
      const whole = bare(unitName(unit.name));
      const place = bare(placeInName(unit.name, unit.type));
      const kind = whole.slice(0, whole.length - place.length);
      for (const name of [whole, kind + place.replace(LEVEL, '')]) {
        const units = this.#names.get(name) ?? new Set();
        this.#names.set(name, units.add(unit));
      }
    }
  }

  /** The unit of a plan that was read: what it says is certain. */
  ofPlan(unit: Plan['unit'], issued: IsoDate | undefined): ReceivedUnit {
    const found = this.#settled(unit, issued);
    return found ?? this.#near({ ...unit, isCertain: true }) ?? { written: unit.name };
  }

  /** The unit of a document whose head was read, or of which only what stands around it is known. */
  ofDocument(written: WrittenUnit, issued: IsoDate | undefined, around: readonly NamingText[]): ReceivedUnit {
    const { name, type, level, committees = [], isCertain } = written;
    const said = name === undefined ? {} : { written: name };
    if (name !== undefined && type !== undefined && level !== undefined) {
      const unit = { name, type, level, party_committee: committees } as Plan['unit'];
      const found = this.#settled(unit, issued);
      if (found?.listed && !isCertain) return { ...found, likely: 'document' };
      if (found) return found;
    }
    return this.#near(written) ?? this.#named(around, said);
  }

  #settled(unit: Plan['unit'], issued: IsoDate | undefined): ReceivedUnit | undefined {
    if (!this.roster) return undefined;
    const { listed, namesakes } = settle(unit, issued, this.roster, this.asOf);
    const written = { written: unit.name };
    if (listed) return { ...written, listed: namesOf(listed) };
    return namesakes && { ...written, several: namesakes.units.length };
  }

  /** The only unit whose name is nearly the one written. */
  #near({ name, type = '', level = '' }: WrittenUnit): ReceivedUnit | undefined {
    if (name === undefined || !this.roster) return undefined;
    const [first, ...more] = this.roster.nearest({ name, type, level } as Plan['unit']);
    if (!first) return undefined;
    return more.length > 0
      ? { written: name, several: more.length + 1 }
      : { written: name, listed: namesOf(first), likely: 'near' };
  }

  /** The unit that the first text names which names one. */
  #named(around: readonly NamingText[], said: Pick<ReceivedUnit, 'written'>): ReceivedUnit {
    let several: number | undefined;
    for (const { by, text } of around) {
      const units = this.#unitsIn(text ?? '');
      const [only] = units;
      if (only && units.length === 1) return { ...said, listed: namesOf(only), likely: by };
      if (units.length > 1) several ??= units.length;
    }
    return { ...said, ...(several !== undefined && { several }) };
  }

  /** The units named in a text: those of the longest names in it, without those within them. */
  #unitsIn(text: string): RosterUnit[] {
    if (this.#names.size === 0) return [];
    const words = bare(unitName(text.replace(/[._/\\+]+/g, ' ')))
      .split(' ')
      .slice(0, MOST);
    const found = new Set<RosterUnit>();
    for (let at = 0; at < words.length; ) {
      const length = this.#lengthAt(words, at);
      for (const unit of this.#names.get(words.slice(at, at + length).join(' ')) ?? []) found.add(unit);
      at += Math.max(1, length);
    }
    return [...found];
  }

  /** How many words the longest name has that begins there; 0 where none does. */
  #lengthAt(words: readonly string[], at: number): number {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--)
      if (this.#names.has(words.slice(at, at + length).join(' '))) return length;
    return 0;
  }
}
