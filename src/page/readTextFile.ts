import type { Say } from '../messages/Say.js';
import type { Problem } from '../plan/model/Problem.js';
import { PLAN_SIZE_LIMIT } from '../plan/model/planSizeLimit.js';
import { withLineEnds } from '../plan/text/lineEnds.js';
import { oneLine } from '../plan/text/visible.js';

/** A file is no text where more than one in so many of its bytes are zero, which no text has. */
const ZEROS = 16;

/** Word and Excel of today and before 2007, and RTF. */
const OFFICE = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '{\\rtf'];
const UTF_16 = [
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
] as const;

/** What a file holds as the text of a plan, as the program would read it; or why it is not one. */
export function readTextFile(name: string, bytes: Uint8Array, say: Say): { text: string } | { wrong: string } {
  const read = textOf(bytes);
  if ('text' in read) return read;
  return { wrong: `${oneLine(name)}: ${say.finding({ ...read, pointer: '' })}` };
}

function textOf(bytes: Uint8Array): { text: string } | Pick<Problem, 'kind' | 'params'> {
  if (bytes.length > PLAN_SIZE_LIMIT) return { kind: 'too-large', params: { limit: PLAN_SIZE_LIMIT } };
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start.startsWith('%PDF')) return { kind: 'binary-file', params: { format: 'pdf' } };
  if (OFFICE.some((magic) => start.startsWith(magic))) return { kind: 'binary-file', params: { format: 'office' } };
  const utf16 = UTF_16.find(([mark]) => start.startsWith(mark))?.[1];
  const isText = utf16 !== undefined || bytes.filter((byte) => byte === 0).length * ZEROS <= bytes.length;
  if (!isText) return { kind: 'binary-file', params: { format: 'other' } };
  try {
    return { text: withLineEnds(new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { kind: 'not-utf8', params: { cause: 'unknown' } };
  }
}
