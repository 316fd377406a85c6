import type { IsoDate } from '../plan/model/calendar.js';
import type { Interruption } from './Interruption.js';
import type { Prompts } from './Prompts.js';

/** Everything the program knows of the world outside: `bin/rasoat.js` hands it in, tests hand in their own. */
export interface Terminal {
  argv: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Today in Viet Nam. */
  today: IsoDate;
  /** The folder of the package. */
  home: string;
  /** Reads a file of the package by its name there, with `/`. Throws what the file system throws. */
  read: (name: string) => Uint8Array;
  /** The names in a folder of the package. Throws the same. */
  list: (folder: string) => readonly string[];
  version: string;
  /** Where the programs of the user keep what they can do without; undefined where nothing says so. */
  userCache: string | undefined;
  /** Loads a JSON or program file of the package, as `require` does; undefined when nothing built is to be used. */
  load: ((name: string) => unknown) | undefined;
  /** What starts the program, word by word. */
  program: readonly string[];
  /** Opens a file with the program that its user has for it; false where that is not known. */
  open: (path: string) => boolean;
  /** Throws NotWritable when the disk is full or the like. */
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** Writes to the terminal that messages go to; undefined when they go elsewhere. */
  progress: ((text: string) => void) | undefined;
  /** Asks whoever sits at the terminal; undefined where nobody does. */
  prompts: Prompts | undefined;
  /** Signals that ask the program to stop; undefined where there are none. */
  interruption: Interruption | undefined;
  /** Keeps the memory of a run over so many files, or a large one, small, at some cost in time; undefined where nothing can be done. */
  frugal: ((files: number, hasLarge?: boolean) => void) | undefined;
  /** Milliseconds since the program began. */
  elapsed: () => number;
  /** What time it is: only for what goes on for long. */
  now: () => Date;
  /** Whether standard output is a terminal that shows colours. */
  colours: boolean;
  /** The bytes of standard input, at most `limit`. */
  stdin: (limit: number) => Uint8Array;
}
