import { bare, fold, isBare } from './fold.js';
import { type PutOffSense, type PutOffWords, putOffWords } from './putOffWords.js';

/** A part of a text that is set off: as it is written, in words, and by what. */
interface Part {
  written: string;
  words: readonly string[];
  by: string;
}

/** What says in a text that it was not done: the words, and whether only that it has not been done yet. */
export interface PutOff {
  words: string;
  notYet?: true;
}

/**
 * What a text says of what it names: that it is put off, given up, or not done (`Hội thi … (hoãn, chưa thực hiện)`); undefined where
 * it says nothing of the kind, or says it of something else (`tạm hoãn nghĩa vụ quân sự`, `không tổ chức linh đình`).
 * @param year the year that it is for: what was put off earlier, or to that year, is done in it
 * @param isTitle whether the text is a name, which says so without setting it off too
 */
export function putOffIn(text: string, year: number | undefined, isTitle: boolean): PutOff | undefined {
  return text.length > LONGEST ? undefined : new PutOffReader(text, year).read(isTitle);
}

/** Longer texts tell more than that. */
const LONGEST = 400;
/** Marks that set a part of a text off from what stands before it. */
const MARKS = /([;:,–—]|\.(?=\s)|\s-\s|\n)/u;
const BRACKETS = /[([{]([^()[\]{}]*)[)\]}]/gu;

class PutOffReader {
  readonly #known: PutOffWords;
  readonly #as: (folded: string) => string;

  constructor(
    private readonly text: string,
    private readonly year: number | undefined,
  ) {
    const isUnmarked = isBare(fold(text));
    this.#as = isUnmarked ? bare : (folded) => folded;
    this.#known = putOffWords(isUnmarked);
  }

  read(isTitle: boolean): PutOff | undefined {
    const all = this.#wordsOf(this.text);
    if (this.#isAmong(all, this.#known.madeUp, ['sẽ', 'dự kiến'])) return undefined;
    for (const [, inner = ''] of this.text.matchAll(BRACKETS)) {
      const found = this.#inBrackets(inner);
      if (found) return found;
    }
    return this.#outside(this.text.replace(BRACKETS, ' '), isTitle);
  }

  #wordsOf(written: string): string[] {
    return this.#as(fold(written.replace(/[^\p{L}\p{M}\p{N}/]+/gu, ' ')))
      .split(' ')
      .filter((word) => word !== '');
  }

  /** A text in the parts that its marks set off. */
  #partsOf(text: string): Part[] {
    const pieces = text.split(MARKS);
    return pieces.flatMap((written, i) => {
      const words = i % 2 === 0 ? this.#wordsOf(written) : [];
      return words.length > 0 ? [{ written: written.trim(), words, by: (pieces[i - 1] ?? '').trim() }] : [];
    });
  }

  #inBrackets(inner: string): PutOff | undefined {
    const parts = this.#partsOf(inner);
    const [first, ...rest] = parts;
    if (
      !first ||
      !rest.every(({ words }) => this.#denial(words, 0) || this.#startsWith(words, 0, this.#known.goesOn) > 0)
    )
      return undefined;
    const denial = this.#denial(first.words, 0) ?? this.#behind(first.words, this.#known.but);
    return denial && this.#found(inner.trim(), [first, ...rest]);
  }

  #outside(text: string, isTitle: boolean): PutOff | undefined {
    const [first, ...rest] = this.#partsOf(text);
    if (!first) return undefined;
    const from = rest.findIndex(
      // What a comma sets off later belongs to what stands before it.
      (part, i) =>
        (i === 0 || part.by !== ',') && this.#isSaid(part) && rest.slice(i + 1).every((other) => this.#goesOn(other)),
    );
    const said = rest[from];
    if (said) return this.#found(said.written, rest.slice(from));
    const whole = this.#denial(first.words, 0);
    const isWhole =
      whole !== undefined &&
      whole !== 'alone' &&
      rest.every((part, i) => i > 0 || part.by !== ',' || this.#goesOn(part));
    const isNamed = isTitle && (this.#beginsEvent(first.words) || this.#endsOff(first.words));
    return isWhole || isNamed ? this.#found(first.written, [first]) : undefined;
  }

  #goesOn({ words }: Part): boolean {
    return this.#denial(words, 0) !== undefined || this.#startsWith(words, 0, this.#known.goesOn) > 0;
  }

  /** Behind a comma a word alone goes on with what is told: `thủ tục miễn, hoãn`. */
  #isSaid({ words, by }: Part): boolean {
    const sense = this.#denial(words, 0);
    return (
      sense !== undefined &&
      (by !== ',' || (sense !== 'alone' && words.length > 1 && words.join(' ') !== this.#as(fold('tạm hoãn'))))
    );
  }

  /** `Hoãn tổ chức Hội thi …`, `Chưa thực hiện được mô hình …`. */
  #beginsEvent(words: readonly string[]): boolean {
    const { before, denials, events } = this.#known;
    const at = this.#startsWith(words, 0, before);
    const length =
      denials.find(({ sense, words: denial }) => sense !== 'moved' && isAt(words, at, denial))?.words.length ?? 0;
    if (length === 0) return false;
    const able = words[at + length] === this.#as(fold('được')) ? 1 : 0;
    return this.#startsWith(words, at + length + able, events) > 0;
  }

  /** `Hội thi … đã phải hoãn do dịch`. */
  #endsOff(words: readonly string[]): boolean {
    if (this.#isAmong(words, this.#known.aboutOthers)) return false;
    return this.#behind(words, this.#known.soThat) === 'off' || this.#behind(words, this.#known.but) !== undefined;
  }

  /** What is said behind one of some words, to the end. */
  #behind(words: readonly string[], before: readonly (readonly string[])[]): PutOffSense | undefined {
    for (let at = 1; at < words.length; at++) {
      const length = this.#startsWith(words, at, before);
      const sense = length > 0 ? this.#denial(words, at + length) : undefined;
      if (sense && sense !== 'alone') return sense;
    }
    return undefined;
  }

  /** What words say from a place to their end, where they say nothing but that something was not done. */
  #denial(words: readonly string[], from: number): PutOffSense | undefined {
    const { before, denials } = this.#known;
    let at = from;
    for (let length = this.#startsWith(words, at, before); length > 0; length = this.#startsWith(words, at, before))
      at += length;
    const found = denials.find(({ words: denial }) => isAt(words, at, denial));
    if (!found || this.#isBefore(words, found.sense)) return undefined;
    const end = at + found.words.length;
    if (found.sense === 'moved') return 'moved';
    if (found.sense === 'alone' && end < words.length) return undefined;
    return this.#isReason(words, end) ? found.sense : undefined;
  }

  /** Whether what follows is the end, a reason or another year: to a day of the same year something may well have been done. */
  #isReason(words: readonly string[], at: number): boolean {
    const behind = words[at] === this.#as(fold('được')) ? at + 1 : at;
    if (behind >= words.length || this.#startsWith(words, behind, this.#known.behind) > 0) return true;
    const to = this.#startsWith(words, behind, this.#known.to);
    return to > 0 && (this.#startsWith(words, behind + to, this.#known.later) > 0 || yearsIn(words).length > 0);
  }

  /** Whether the years that words name are before the one asked about; what is moved may be moved to that year. */
  #isBefore(words: readonly string[], sense: PutOffSense): boolean {
    const { year } = this;
    const years = yearsIn(words);
    if (year === undefined || years.length === 0) return false;
    const isMoved = sense === 'moved' || words.some((_, at) => this.#startsWith(words, at, this.#known.to) > 0);
    return years.every((named) => named < year || (isMoved && named === year));
  }

  #found(words: string, parts: readonly Part[]): PutOff {
    const senses = parts
      .map((part) => this.#denial(part.words, 0) ?? this.#behind(part.words, this.#known.but))
      .filter((sense) => sense !== undefined);
    return {
      words,
      ...(senses.length > 0 && senses.every((sense) => sense === 'not-yet') && { notYet: true as const }),
    };
  }

  /** How many words from a place on are one of some phrases, the longest; 0 where none is. */
  #startsWith(words: readonly string[], at: number, phrases: readonly (readonly string[])[]): number {
    return Math.max(0, ...phrases.filter((phrase) => isAt(words, at, phrase)).map(({ length }) => length));
  }

  /** Whether one of some phrases stands anywhere, and none of some words before it. */
  #isAmong(words: readonly string[], phrases: readonly (readonly string[])[], unless: readonly string[] = []): boolean {
    const before = unless.map((phrase) => this.#as(fold(phrase)).split(' '));
    return words.some(
      (_, at) =>
        this.#startsWith(words, at, phrases) > 0 && !before.some((phrase) => isAt(words, at - phrase.length, phrase)),
    );
  }
}

const isAt = (words: readonly string[], at: number, phrase: readonly string[]) =>
  at >= 0 && phrase.every((word, i) => words[at + i] === word);

const yearsIn = (words: readonly string[]): number[] =>
  words.flatMap((word) => /(?:^|\/)(20\d\d)$/.exec(word)?.[1] ?? []).map(Number);
