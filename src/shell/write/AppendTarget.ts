import { closeSync, fstatSync, openSync, writeFileSync } from 'node:fs';
import type { Output } from '../../report/Format.js';
import type { Target } from './FileTarget.js';

/** The end of a file that others write to as well: what stands there stays. Throws what the file system throws. */
export class AppendTarget implements Target {
  readonly #file: number;
  /** How many bytes stand there already. */
  readonly size: number;
  #waiting = '';
  #closed = false;

  constructor(path: string) {
    this.#file = openSync(path, 'a');
    this.size = fstatSync(this.#file).size;
  }

  write(output: Output): void {
    if (typeof output === 'string') this.#waiting += output;
  }

  commit(): void {
    // Markdown begins anew after an empty line.
    const before = this.size > 0 && this.#waiting !== '' ? '\n' : '';
    writeFileSync(this.#file, before + this.#waiting);
    this.discard();
  }

  /** What is appended comes in one go, at the end: until then there is nothing to take away. */
  discard(): void {
    this.#waiting = '';
    if (!this.#closed) closeSync(this.#file);
    this.#closed = true;
  }
}
