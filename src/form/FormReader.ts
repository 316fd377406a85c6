import type { Problem } from '../plan/model/Problem.js';
import type { Book, BookSheet } from './Book.js';
import { FormLines } from './FormLines.js';
import { printsName, readPrints } from './formPrints.js';
import { SheetReader } from './SheetReader.js';

/** What reading a form gathers: the lines of the plan, and what is wrong with the form. */
export class FormReader {
  readonly lines = new FormLines();
  readonly problems: Problem[] = [];
  readonly #prints: ReturnType<typeof readPrints>;

  constructor(book: Book) {
    this.#prints = readPrints(book);
  }

  /** What reads one sheet of it. */
  of(sheet: BookSheet): SheetReader {
    return new SheetReader(sheet, this.#prints.get(printsName(sheet)), this);
  }
}
