import { resolve } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { visible } from '../../plan/text/visible.js';
import { errorCode } from '../errorCode.js';
import { leadsOut } from '../links.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { writeNew } from '../write/writeNew.js';
import { allowedPath } from './allowedPath.js';

/** Writes a new file; false where one is there. What the file system refuses is a usage error. */
export function putNew(named: string, content: string | Uint8Array, { cwd }: Terminal, language: Language): boolean {
  const path = resolve(cwd, named);
  const { errors } = sayIn(language).cli;
  allowedPath(named, language);
  if (leadsOut(path)) throw new UsageError(errors.linkedOutput(visible(named)));
  try {
    return writeNew(path, content);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(errors.outputNotWritable(visible(named), code));
  }
}
