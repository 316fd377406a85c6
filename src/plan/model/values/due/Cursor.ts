import type { DateFault } from '../checkDay.js';
import type { Token } from './tokens.js';
import type { Word } from './words.js';

/** A number among the tokens of a deadline. */
export type NumberToken = Extract<Token, { is: 'number' }>;

/** Where the grammar of deadlines has come to in the tokens of one. */
export class Cursor {
  #at = 0;
  /** What is wrong with the first part that is none, where more can be said than that. */
  fault: DateFault | undefined;

  constructor(readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.#at >= this.tokens.length;
  }

  /** The word so many tokens ahead; undefined when it is not one. */
  word(ahead = 0): Word | undefined {
    const token = this.tokens[this.#at + ahead];
    return token?.is === 'word' ? token.word : undefined;
  }

  number(ahead = 0): NumberToken | undefined {
    const token = this.tokens[this.#at + ahead];
    return token?.is === 'number' ? token : undefined;
  }

  sign(ahead = 0): string | undefined {
    const token = this.tokens[this.#at + ahead];
    return token?.is === 'sign' ? token.sign : undefined;
  }

  /** A year of four figures. */
  year(ahead = 0): number | undefined {
    const number = this.number(ahead);
    return number?.digits === 4 ? number.value : undefined;
  }

  take(count = 1): void {
    this.#at += count;
  }

  /** Goes on behind the next token if it is one of these words. */
  takeWord(...words: readonly Word[]): boolean {
    const word = this.word();
    if (word === undefined || !words.includes(word)) return false;
    this.take();
    return true;
  }

  takeSign(...signs: readonly string[]): boolean {
    const sign = this.sign();
    if (sign === undefined || !signs.includes(sign)) return false;
    this.take();
    return true;
  }

  /** Goes to the next such word, if something that is not a word of the grammar stands before it. */
  skipTo(word: Word): void {
    const found = this.tokens.findIndex((token, i) => i >= this.#at && token.is === 'word' && token.word === word);
    if (this.tokens.slice(this.#at, Math.max(found, 0)).some(({ is }) => is === 'other')) this.#at = found;
  }

  /** Takes what the production takes, or nothing when it finds nothing. */
  try<T>(production: (cursor: Cursor) => T | undefined): T | undefined {
    const start = this.#at;
    const found = production(this);
    if (found === undefined) this.#at = start;
    return found;
  }

  /** Nothing can be read here; the first reason counts. */
  fail(fault?: DateFault): undefined {
    this.fault ??= fault;
  }
}
