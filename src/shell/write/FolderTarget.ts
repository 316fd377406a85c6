import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Output } from '../../report/Format.js';
import type { Target } from './FileTarget.js';
import { makeFolder } from './makeFolder.js';

/** Lists what rasoat has put in a folder: that it may replace, anything else it leaves alone. */
const MARK = '.rasoat';

/** A folder of files: filled beside its place and moved there when it is whole. Throws what the file system throws. */
export class FolderTarget implements Target {
  readonly #path: string;
  readonly #draft: string;
  readonly #names: string[] = [];

  constructor(path: string) {
    this.#path = resolve(path);
    if (existsSync(path) && !isOurs(path)) throw Object.assign(new Error(path), { code: 'ENOTEMPTY' });
    makeFolder(dirname(this.#path));
    this.#draft = `${this.#path}.${process.pid}.tmp`;
    rmSync(this.#draft, { recursive: true, force: true });
    mkdirSync(this.#draft);
  }

  write(output: Output): void {
    if (typeof output === 'string' || output instanceof Uint8Array) return;
    for (const { name, content } of output) {
      writeFileSync(join(this.#draft, name), content, { flag: 'wx' });
      this.#names.push(name);
    }
  }

  commit(): void {
    writeFileSync(join(this.#draft, MARK), this.#names.map((name) => `${name}\n`).join(''));
    const old = `${this.#path}.${process.pid}.old`;
    const replaces = existsSync(this.#path);
    if (replaces) renameSync(this.#path, old);
    renameSync(this.#draft, this.#path);
    if (replaces) rmSync(old, { recursive: true, force: true });
  }

  discard(): void {
    rmSync(this.#draft, { recursive: true, force: true });
  }
}

/** A real folder in which nothing stands but what rasoat has put there before. */
function isOurs(path: string): boolean {
  if (lstatSync(path).isSymbolicLink()) return false;
  const names = readdirSync(path).filter((name) => name !== MARK);
  const mark = join(path, MARK);
  const own = new Set(existsSync(mark) ? readFileSync(mark, 'utf8').split('\n') : []);
  return names.every((name) => own.has(name));
}
