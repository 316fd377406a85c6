import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';

/** The most complaints about one file that are listed: nobody reads more at one sitting. */
const MOST = 100;

/** The first of the complaints about a file, made only when they are listed; in place of the others one that says how many. */
export function firstLines<One>(all: readonly One[], say: (one: One) => string, language: Language): string[] {
  const lines = all.slice(0, MOST).map(say);
  return all.length > MOST ? [...lines, messages[language].cli.errors.moreFaults(all.length - MOST)] : lines;
}
