/** One small fault that a test should notice. */
export interface Mutant {
  /** The file, from the top of the project, with `/`. */
  readonly file: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** The place in the text that `to` replaces; both the same where `to` is put in. */
  readonly start: number;
  readonly end: number;
  /** An expression is replaced, a statement left out, a statement put in. */
  readonly way: 'replace' | 'remove' | 'insert';
  readonly from: string;
  readonly to: string;
}

/** A mutant with its number in a run, from 1: the switch by which it is on or off. */
export type NumberedMutant = Mutant & { readonly number: number };
