import { closeSync, readSync } from 'node:fs';
import type { Problem, ProblemParams } from '../../plan/model/Problem.js';
import { PLAN_SIZE_LIMIT } from '../../plan/model/planSizeLimit.js';
import { problemOf } from '../../plan/model/problemOf.js';
import { errorCode } from '../errorCode.js';
import { openRegular } from '../openRegular.js';
import { cannotRead } from './cannotRead.js';
import { decode } from './decode.js';

/**
 * A file's text, or why there is none; `read` says whether its bytes could be read at all, `legible` what they look like
 * where they are text in an encoding that is not taken: enough to guess whose it is, and no more.
 */
export type PlanText = { read: true; text: string } | { read: boolean; problem: Problem; legible?: string };

/** Reads and decodes one file. Never throws for anything that a file may be. */
export function readPlanFile(path: string, limit = PLAN_SIZE_LIMIT): PlanText {
  try {
    const file = openRegular(path);
    try {
      return decodePlan(readUpTo(file, limit + 1), limit);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unreadable('cannot-read', cannotRead(error), false);
  }
}

/** What is said instead of what a link leads to that leads out of what is checked. */
export function outsideLink(): PlanText {
  return unreadable('cannot-read', { reason: 'link-outside', code: 'ELOOP' }, false);
}

/** Decodes a plan's bytes, at most one more than the limit. */
export function decodePlan(bytes: Uint8Array, limit = PLAN_SIZE_LIMIT): PlanText {
  if (bytes.length > limit) return unreadable('too-large', { limit }, true);
  const decoded = decode(bytes);
  if ('text' in decoded) return { read: true, text: decoded.text };
  const { problem, legible } = decoded;
  return { ...unreadable(problem.kind, problem.params, true), ...(legible !== undefined && { legible }) };
}

/** What stands instead of a text that cannot be read. */
export function unreadable<K extends keyof ProblemParams>(
  kind: K,
  params: ProblemParams[K],
  read: boolean,
): PlanText & { problem: Problem } {
  const start = { line: 1, column: 1 };
  return { read, problem: problemOf(kind, params, { pointer: '', range: { start, end: start } }, '') };
}

/** Filled anew for each file: a buffer of its own for each of thousands would pile up faster than it is cleared away. */
let shared: Buffer = Buffer.alloc(0);

/**
 * Reads a descriptor to its end or to `limit` bytes. Also serves pipes, whose size nobody knows. The bytes hold until the
 * next call.
 */
export function readUpTo(file: number, limit: number): Uint8Array {
  let length = 0;
  while (length < limit) {
    if (length === shared.length) shared = grown(shared, limit);
    const got = readSome(file, shared, length, Math.min(shared.length, limit) - length);
    if (got === 0) break;
    length += got;
  }
  return shared.subarray(0, length);
}

function grown(buffer: Buffer, limit: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(Math.min(limit, Math.max(65_536, buffer.length * 2)));
  buffer.copy(larger);
  return larger;
}

function readSome(file: number, buffer: Buffer, at: number, length: number): number {
  for (;;) {
    try {
      return readSync(file, buffer, at, length, null);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EOF') return 0;
      // A pipe whose writer has nothing to say yet.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
