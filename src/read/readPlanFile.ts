import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Problem, ProblemParams } from '../plan/Problem.js';
import { problemOf } from '../plan/Problem.js';
import { cannotRead } from './cannotRead.js';
import { decode } from './decode.js';

/** Larger files are not read (behaviour.md). */
export const SIZE_LIMIT = 1024 * 1024;

/** A file's text, or why there is none; `read` says whether its bytes could be read at all. */
export type PlanText = { read: true; text: string } | { read: boolean; problem: Problem };

/** Reads and decodes one file. Never throws for anything that a file may be. */
export function readPlanFile(path: string, limit = SIZE_LIMIT): PlanText {
  try {
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).isDirectory()) return unreadable('cannot-read', { reason: 'folder', code: 'EISDIR' }, false);
      return decodePlan(readUpTo(file, limit + 1), limit);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unreadable('cannot-read', cannotRead(error), false);
  }
}

/** Decodes a plan's bytes, at most one more than the limit. */
export function decodePlan(bytes: Uint8Array, limit = SIZE_LIMIT): PlanText {
  if (bytes.length > limit) return unreadable('too-large', { limit }, true);
  const decoded = decode(bytes);
  if ('text' in decoded) return { read: true, text: decoded.text };
  return unreadable(decoded.problem.kind, decoded.problem.params as never, true);
}

function unreadable<K extends keyof ProblemParams>(kind: K, params: ProblemParams[K], read: boolean): PlanText {
  const start = { line: 1, column: 1 };
  return { read, problem: problemOf(kind, params, { pointer: '', range: { start, end: start } }, '') };
}

/** Reads a descriptor to its end or to `limit` bytes. Also serves pipes, whose size nobody knows. */
export function readUpTo(file: number, limit: number): Uint8Array {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < limit) {
    const chunk = Buffer.allocUnsafe(Math.min(65_536, limit - length));
    const got = readChunk(file, chunk);
    if (got === 0) break;
    chunks.push(chunk.subarray(0, got));
    length += got;
  }
  return chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks);
}

function readChunk(file: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(file, chunk, 0, chunk.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      // A pipe whose writer has nothing to say yet.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
