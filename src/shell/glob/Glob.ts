import picomatch from 'picomatch';
import { isBounded } from './isBounded.js';

/** How names are taken. */
export interface NameOptions {
  /** Whether letters that differ only in case are the same. */
  nocase?: boolean;
  /** Whether a wildcard at the beginning may stand for a dot, which hides a name. */
  dot?: boolean;
}

/** `!` at the beginning and round brackets are signs like others: `kế hoạch*(1).yaml` means a second download. */
const PLAIN = { nonegate: true, noextglob: true, noparen: true, posix: true } as const;

/** A path with `/`, in which names may be patterns: `*`, `?`, `[a-z]`, `**` for any folders, `{a,b}` for either. */
export class Glob {
  /** Whether it is a pattern at all. */
  readonly isGlob: boolean;
  /** The folder above the first name that is a pattern; of what is not a pattern the whole path. */
  readonly base: string;
  readonly #behind: string;

  constructor(readonly pattern: string) {
    const { isGlob, base, glob } = picomatch.scan(pattern, PLAIN);
    this.isGlob = isGlob;
    // Of a drive the colon alone would be the folder that is open on it.
    this.base = isGlob ? base.replace(/^[a-z]:$/i, '$&/') : pattern;
    this.#behind = glob;
  }

  /** Whether what it asks for has an ending: `*.txt` does, `kh/*` does not. */
  get hasEnding(): boolean {
    return /\.[^/]*$/.test(this.#behind);
  }

  /** Tells the paths below its base that it means. Undefined where that might take hours (`isBounded`). */
  matcher(options: NameOptions = {}): ((path: string) => boolean) | undefined {
    if (!isBounded(this.pattern)) return undefined;
    const glob = this.isGlob ? this.#behind : this.pattern;
    return picomatch(
      glob.replace(/(\\.)|[()|+]/gs, (sign, escaped) => escaped ?? `\\${sign}`),
      { ...PLAIN, ...options },
    );
  }
}
