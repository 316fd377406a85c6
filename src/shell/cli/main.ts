import { writeSync } from 'node:fs';
import { errorCode } from '../errorCode.js';
import { Interruption, type Listen } from '../Interruption.js';
import { readUpTo } from '../read/readPlanFile.js';
import type { Terminal } from '../Terminal.js';
import { NotWritable } from '../UsageError.js';
import { byIcon, type Icon } from './byIcon.js';
import { clackPrompts } from './clackPrompts.js';
import { run } from './program.js';
import { todayInVietnam } from './today.js';

// What was compiled when the program was built calls these.
export { keywordChecks } from '../../check/keywords/keywordChecks.js';

/** What `bin/rasoat.js` hands over of the process. */
export interface World {
  argv: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  now: Date;
  home: string;
  version: string;
  /** The package's own files, which may be in a folder or in the program itself, by their names there. */
  read: (name: string) => Uint8Array;
  list: (folder: string) => readonly string[];
  load: (name: string) => unknown;
  /** What starts the program, word by word. */
  program: readonly string[];
  /** Opens a file with the program that its user has for it; false where that is not known. */
  open: (path: string) => boolean;
  /** Where the programs of the user keep what they can do without. */
  userCache: string | undefined;
  /** Keeps the memory of a run over so many files small. */
  frugal: (files: number, hasLarge?: boolean) => void;
  /** Writes to a terminal, which knows its own encoding; undefined when standard output is none. */
  terminal: ((text: string) => unknown) | undefined;
  /** The same for standard error. */
  messages: ((text: string) => void) | undefined;
  /** Whether somebody can answer: standard input is a terminal. */
  answers: boolean;
  /** Calls back, with the exit code that goes with it, whenever the process is asked to stop, until what it gives is called. */
  interrupted: Listen;
  /** Where the program may have been opened by its icon: not as a command that is installed. */
  icon?: Icon;
}

/** Runs the program on a real process and returns its exit code. */
export async function main(world: World): Promise<number> {
  const { argv, cwd, env, home, version, read, list, load, userCache, program, open } = world;
  const asked = (env.NO_COLOR ?? '') !== '' ? false : undefined;
  const forced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
  const out = world.terminal ? { write: world.terminal } : new Output(1);
  // A console shows bytes in a code page of its own, in which Vietnamese has no letters; what writes to it knows how.
  const err = world.messages ? { write: world.messages } : new Output(2, false);
  const terminal: Terminal = {
    argv,
    cwd,
    env,
    home,
    version,
    read,
    list,
    load,
    program,
    open,
    userCache,
    today: todayInVietnam(world.now),
    colours: asked ?? (forced || (world.terminal !== undefined && env.FORCE_COLOR !== '0' && env.TERM !== 'dumb')),
    stdout: (text) => void out.write(text),
    stderr: (text) => err.write(text),
    stdin: (limit) => readUpTo(0, limit),
    progress: world.messages,
    prompts: world.answers && world.terminal && world.messages ? clackPrompts : undefined,
    frugal: world.frugal,
    interruption: new Interruption(world.interrupted, () => process.uptime() * 1000),
    now: () => new Date(),
    elapsed: () => process.uptime() * 1000,
  };
  return world.icon ? byIcon(terminal, world.icon) : run(terminal);
}

/** In UTF-16 code units. */
const PIECE = 1 << 18;
/** What a piece and one more unit may take in UTF-8. */
const BYTES = 3 * (PIECE + 1);

/** A stream written to its end before the program goes on, so that nothing is cut and nothing piles up in memory. */
class Output {
  #closed = false;
  /** Filled anew for each piece. */
  #bytes: Buffer | undefined;

  /** @param vital whether it matters that nothing can be written; nobody can be told that errors cannot */
  constructor(
    private readonly descriptor: number,
    private readonly vital = true,
  ) {}

  /** Piece by piece: as bytes a long text would stand in memory twice. */
  write(text: string): void {
    for (let at = 0; at < text.length && !this.#closed; ) {
      const cut = at + PIECE;
      // Not between the halves of a character.
      const end = /[\ud800-\udbff]/.test(text.charAt(cut - 1)) ? cut + 1 : cut;
      this.#bytes ??= Buffer.allocUnsafeSlow(BYTES);
      let rest = this.#bytes.subarray(0, this.#bytes.write(text.slice(at, end)));
      while (rest.length > 0 && !this.#closed) rest = rest.subarray(this.#some(rest));
      at = end;
    }
  }

  /** Writes what goes and says how much. A reader that has gone (`| head`) is no error: the rest is dropped. */
  #some(bytes: Uint8Array): number {
    try {
      return writeSync(this.descriptor, bytes);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EAGAIN') {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        return 0;
      }
      if (code !== 'EPIPE' && this.vital) throw new NotWritable(code ?? 'UNKNOWN');
      this.#closed = true;
      return 0;
    }
  }
}
