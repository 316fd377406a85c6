import { closeSync, readSync } from 'node:fs';
import { openRegular } from '../openRegular.js';
import { digestOf } from './digestOf.js';

/** A line of a cache: where it stands, and its fields; a damaged one has none. */
export interface CacheLine {
  from: number;
  to: number;
  /** The line itself, its end included; holds until the next one is read. */
  bytes: Buffer;
  fields?: Fields;
}

interface Fields {
  /** The file whose plans it holds; empty in the line of what was found over all. */
  file: string;
  /** Of the file's content. */
  content: string;
  /** JSON: what the plans came to. */
  value: string;
  /** Where in the cache their texts stand, which are rarely needed. */
  texts: readonly [from: number, to: number];
}

const [TAB, END] = [9, 10];
const CHUNK = 1 << 20;
/** None of our lines is longer: a file without line ends is not ours, and is not read as a whole. */
const LONGEST = 1 << 26;

/** A line as it is written; JSON has neither tabs nor ends of lines of its own. */
export function cacheLine(key: string, file: string, content: string, value: unknown, texts?: unknown): string {
  const body = [JSON.stringify(file), content, JSON.stringify(value), texts === undefined ? '' : JSON.stringify(texts)];
  const line = `${body.join('\t')}\n`;
  return `${digestOf(key, line)}\t${line}`;
}

/**
 * Reads a cache line by line. Each begins with a digest of the rest and of the key of the run, by which damaged lines and
 * those of other runs are known.
 */
export class CacheLines {
  readonly #file: number;
  #buffer = Buffer.allocUnsafeSlow(CHUNK);
  /** Where in the file the buffer begins; the part of it that is filled, and how far that is read. */
  #offset = 0;
  #filled = 0;
  #at = 0;
  #current: CacheLine | undefined;
  #closed = false;

  /** Throws when there is no such file. */
  constructor(
    path: string,
    private readonly key: string,
  ) {
    this.#file = openRegular(path);
  }

  /** The line to read next; undefined at the end. */
  peek(): CacheLine | undefined {
    this.#current ??= this.#read();
    return this.#current;
  }

  skip(): void {
    this.#current = undefined;
  }

  /** The bytes of the file from one place to another. */
  slice(from: number, to: number): Buffer {
    const bytes = Buffer.allocUnsafe(to - from);
    let length = 0;
    while (length < bytes.length) {
      const got = readSync(this.#file, bytes, length, bytes.length - length, from + length);
      if (got === 0) break;
      length += got;
    }
    return bytes.subarray(0, length);
  }

  /** Where the lines read so far end. */
  get end(): number {
    return this.#offset + this.#at;
  }

  close(): void {
    if (!this.#closed) closeSync(this.#file);
    this.#closed = true;
  }

  #read(): CacheLine | undefined {
    const end = this.#end();
    if (end === undefined) return undefined;
    const bytes = this.#buffer.subarray(this.#at, end + 1);
    const from = this.#offset + this.#at;
    this.#at = end + 1;
    const fields = this.#fieldsOf(bytes, from);
    return { from, to: from + bytes.length, bytes, fields };
  }

  /** Where in the buffer the line ends; what is cut off at the end of the file is no line. */
  #end(): number | undefined {
    let searched = this.#at;
    for (;;) {
      const end = this.#buffer.subarray(0, this.#filled).indexOf(END, searched);
      if (end >= 0) return end;
      const rest = this.#filled - this.#at;
      if (!this.#fill()) return undefined;
      searched = rest;
    }
  }

  /** Moves what is not read yet to the front and reads on. */
  #fill(): boolean {
    const rest = this.#filled - this.#at;
    if (rest >= LONGEST) return false;
    const larger = rest * 2 > this.#buffer.length ? Buffer.allocUnsafeSlow(this.#buffer.length * 2) : this.#buffer;
    this.#buffer.copy(larger, 0, this.#at, this.#filled);
    this.#buffer = larger;
    this.#offset += this.#at;
    this.#at = 0;
    this.#filled = rest;
    try {
      this.#filled += readSync(this.#file, larger, rest, larger.length - rest, this.#offset + rest);
    } catch {
      // What cannot be read is not there.
    }
    return this.#filled > rest;
  }

  #fieldsOf(bytes: Buffer, from: number): Fields | undefined {
    const tabs = [bytes.indexOf(TAB)];
    for (let i = 0; i < 3; i++) tabs.push(bytes.indexOf(TAB, (tabs[i] ?? 0) + 1));
    const [digest = -1, file = -1, content = -1, value = -1] = tabs;
    if (tabs.includes(-1)) return undefined;
    if (bytes.toString('latin1', 0, digest) !== digestOf(this.key, bytes.subarray(digest + 1))) return undefined;
    return {
      file: JSON.parse(bytes.toString('utf8', digest + 1, file)) as string,
      content: bytes.toString('latin1', file + 1, content),
      value: bytes.toString('utf8', content + 1, value),
      texts: [from + value + 1, from + bytes.length - 1],
    };
  }
}
