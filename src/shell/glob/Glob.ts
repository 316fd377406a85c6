import { expandBraces, hasBraces } from './expandBraces.js';
import { inOrder } from './inOrder.js';
import { hasWildcard, type NameOptions, nameGlob } from './nameGlob.js';

/** Any folders, or none. */
const ANY = '**';

/** Longer paths no system opens. */
const LONGEST = 4096;

/** A path with `/`, in which names may be patterns: `**` stands for any folders, `{a,b}` for either. */
export class Glob {
  /** Whether it is a pattern at all. */
  readonly isGlob: boolean;
  /** The folder above the first name that is a pattern; of what is no pattern the whole path. */
  readonly base: string;
  readonly #behind: string;

  constructor(readonly pattern: string) {
    const names = pattern.split('/');
    // Braces may hold folders: `{a/b,c}/*`.
    const braced = hasBraces(pattern);
    const begin = names.findIndex((name) => hasWildcard(name) || (braced && name.includes('{')));
    this.isGlob = begin >= 0;
    this.base = this.isGlob ? topOf(names.slice(0, begin).join('/'), pattern) : pattern;
    this.#behind = this.isGlob ? names.slice(begin).join('/') : '';
  }

  /** Whether what it asks for has an ending: `*.txt` does, `kh/*` does not. */
  get hasEnding(): boolean {
    return /\.[^/]*$/.test(this.#behind);
  }

  /** Tells the paths below its base that it means. Undefined where it is longer than any path, or means too many things. */
  matcher(options: Omit<NameOptions, 'unclosed'> = {}): ((path: string) => boolean) | undefined {
    const patterns = this.pattern.length > LONGEST ? undefined : expandBraces(this.#behind);
    const all = patterns?.map((pattern) => pathGlob(pattern, options));
    return all && ((path) => all.some((matches) => matches(path)));
  }
}

/** The top of all folders, or of a drive, is a folder by its slash. */
function topOf(base: string, pattern: string): string {
  if (base === '') return pattern.startsWith('/') ? '/' : '';
  return /^[a-z]:$/i.test(base) ? `${base}/` : base;
}

function pathGlob(pattern: string, options: NameOptions): (path: string) => boolean {
  const names = pattern.split('/').filter((name) => name !== '' && name !== '.');
  const mayPass = (name: string) => options.dot === true || !name.startsWith('.');
  const parts = names.flatMap((name, i) => {
    if (name !== ANY) return [nameGlob(name, options)];
    // Behind a folder it is all that is in it, not the folder.
    return i > 0 && i === names.length - 1 ? [mayPass, ANY] : [ANY];
  });
  return (path) =>
    inOrder(parts, path === '' ? [] : path.split('/'), {
      isAny: (part) => part === ANY,
      fits: (part, name) => typeof part === 'function' && part(name),
      mayPass,
    });
}
