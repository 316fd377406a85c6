import type { IsoDate } from '../plan/calendar.js';

/** Everything the program knows of the world outside: `bin/rasoat.js` hands it in, tests hand in their own. */
export interface Terminal {
  argv: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Today in Viet Nam. */
  today: IsoDate;
  /** The folder of the package, where its schemas stand. */
  home: string;
  version: string;
  /** Throws NotWritable when the disk is full or the like. */
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** Writes to the terminal that messages go to; undefined when they go elsewhere. */
  progress: ((text: string) => void) | undefined;
  /** Milliseconds since the program began. */
  elapsed: () => number;
  /** Whether standard output is a terminal that shows colours. */
  colours: boolean;
  /** The bytes of standard input, at most `limit`. */
  stdin: (limit: number) => Uint8Array;
}
