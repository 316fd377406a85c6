import { foldBare } from '../../plan/text/fold.js';
import { nfd } from '../../plan/text/normalise.js';

/** Long enough for any code, short enough for every file system. */
const LIMIT = 80;
/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Names of files made from codes and names of units: safe on every system, and each given out once. */
export class FileNames {
  readonly #given = new Set<string>();

  /** @param empty the name where nothing of the text can stand in one */
  constructor(private readonly empty: string) {}

  next(text: string): string {
    const name = this.#safe(text);
    let unique = name;
    for (let n = 2; this.#given.has(unique.toLowerCase()); n++) unique = `${name}-${n}`;
    this.#given.add(unique.toLowerCase());
    return unique;
  }

  #safe(text: string): string {
    const name = plain(text)
      .replace(/[^A-Za-z0-9_]+/g, '-')
      .slice(0, LIMIT)
      .replace(/^-+|-+$/g, '');
    if (name === '') return this.empty;
    return RESERVED.test(name) ? `${this.empty}-${name}` : name;
  }
}

/** Without diacritics. A code keeps its capitals; a name, which has spaces, is written small. */
function plain(text: string): string {
  if (/\s/.test(text.trim())) return foldBare(text);
  return nfd(text).replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
