import { resolve } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { writeNew } from '../write/writeNew.js';

/** Writes a new file; false where one is there. What the file system refuses is a usage error. */
export function putNew(named: string, text: string, { cwd }: Terminal, language: Language): boolean {
  try {
    return writeNew(resolve(cwd, named), text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    throw new UsageError(sayIn(language).cli.errors.outputNotWritable(visible(named), code));
  }
}
