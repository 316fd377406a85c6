import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Output } from '../report/Format.js';
import type { Target } from './FileTarget.js';

/** Tells a folder that rasoat made, which it may replace, from any other. */
const MARK = '.rasoat';

/** A folder of files: filled beside its place and moved there when it is whole. Throws what the file system throws. */
export class FolderTarget implements Target {
  readonly #path: string;
  readonly #draft: string;

  constructor(path: string) {
    this.#path = resolve(path);
    if (existsSync(path) && !isOurs(path)) throw Object.assign(new Error(path), { code: 'ENOTEMPTY' });
    mkdirSync(dirname(this.#path), { recursive: true });
    this.#draft = `${this.#path}.${process.pid}.tmp`;
    rmSync(this.#draft, { recursive: true, force: true });
    mkdirSync(this.#draft);
    writeFileSync(join(this.#draft, MARK), '');
  }

  write(output: Output): void {
    if (typeof output === 'string' || output instanceof Uint8Array) return;
    for (const { name, content } of output) writeFileSync(join(this.#draft, name), content, { flag: 'wx' });
  }

  commit(): void {
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

/** An empty folder, or one that rasoat has made before. */
function isOurs(path: string): boolean {
  const names = readdirSync(path);
  return names.length === 0 || names.includes(MARK);
}
