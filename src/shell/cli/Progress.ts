import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import type { Terminal } from '../Terminal.js';

const FIRST = 1_000;
const NEXT = 100;
const CLEAR = '\r\u001b[2K';

/**
 * How far a run has come, on a terminal only and when nothing else has been written for a second. One line that
 * rewrites itself.
 */
export class Progress {
  #next: number;
  #shown = false;

  constructor(
    private readonly terminal: Pick<Terminal, 'progress' | 'elapsed'>,
    private readonly of: number,
    private readonly language: Language,
    private readonly sentence: (done: string, of: string) => string = messages[language].cli.progress,
  ) {
    this.#next = terminal.elapsed() + FIRST;
  }

  /** @param done how many files have been judged */
  at(done: number): void {
    if (!this.terminal.progress || this.terminal.elapsed() < this.#next) return;
    const { words } = messages[this.language];
    this.terminal.progress(`${CLEAR}${this.sentence(words.count(done), words.count(this.of))}`);
    this.#shown = true;
    this.#next = this.terminal.elapsed() + NEXT;
  }

  /** Makes room for something else on the terminal. */
  clear(): void {
    if (this.#shown) this.terminal.progress?.(CLEAR);
    this.#shown = false;
    this.#next = this.terminal.elapsed() + FIRST;
  }
}
