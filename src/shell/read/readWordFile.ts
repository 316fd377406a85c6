import { closeSync } from 'node:fs';
import type { ProblemParams } from '../../plan/model/Problem.js';
import { readDocx } from '../../word/readDocx.js';
import type { WordDocument } from '../../word/WordDocument.js';
import type { WordFault } from '../../word/WordFault.js';
import { leadsOut } from '../links.js';
import { openRegular } from '../openRegular.js';
import { cannotRead } from './cannotRead.js';
import { readUpTo } from './readPlanFile.js';

/** Larger files are not read: pictures may be many, the text of a plan is small. */
const FILE_LIMIT = 64 * 1024 * 1024;

/** What a Word file says, or why it says nothing: the system does not give it, or it is none. */
export type WordFile = { document: WordDocument } | { fault: WordFault } | { unopened: ProblemParams['cannot-read'] };

/** Reads one Word file. Never throws for anything that a file may be. */
export function readWordFile(path: string): WordFile {
  if (leadsOut(path)) return { unopened: { reason: 'link-outside', code: 'ELOOP' } };
  try {
    const file = openRegular(path);
    try {
      return readWordBytes(readUpTo(file, FILE_LIMIT + 1));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { unopened: cannotRead(error) };
  }
}

function readWordBytes(bytes: Uint8Array): WordFile {
  return bytes.length > FILE_LIMIT ? { fault: { reason: 'too-large', limit: FILE_LIMIT } } : readDocx(bytes);
}
