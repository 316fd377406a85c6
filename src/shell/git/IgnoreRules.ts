import { inOrder } from '../glob/inOrder.js';
import { nameGlob } from '../glob/nameGlob.js';

/** A line of a `.gitignore`. */
interface Rule {
  isNegated: boolean;
  isForFolders: boolean;
  matches(names: readonly string[]): boolean;
}

/** Any folders, or none; at the end all that is in a folder. */
const ANY = '**';
const WITHIN = '**/';

/** What the lines of a `.gitignore` say of paths below its folder; as git reads them, but for case, which makes no difference. */
export class IgnoreRules {
  readonly #rules: readonly Rule[];
  readonly #folders = new Map<string, 'ignored' | 'unignored' | undefined>();

  constructor(text: string) {
    this.#rules = text
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .flatMap(ruleOf);
  }

  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  /**
   * What is said of a path with `/`: the last line that fits it decides, and what is in an ignored folder is ignored.
   * Undefined where no line fits.
   */
  of(path: string, isFolder: boolean): 'ignored' | 'unignored' | undefined {
    const known = isFolder ? this.#folders.get(path) : undefined;
    if (known) return known;
    const end = path.lastIndexOf('/');
    const above = end < 0 ? undefined : this.of(path.slice(0, end), true);
    const names = path.split('/');
    const rule =
      above === 'ignored'
        ? undefined
        : this.#rules.findLast((one) => (isFolder || !one.isForFolders) && one.matches(names));
    const said = above === 'ignored' ? above : rule && (rule.isNegated ? 'unignored' : 'ignored');
    if (isFolder) this.#folders.set(path, said);
    return said;
  }
}

function ruleOf(line: string): Rule[] {
  let pattern = withoutSpaces(line);
  if (pattern === '' || pattern.startsWith('#')) return [];
  const isNegated = pattern.startsWith('!');
  if (isNegated) pattern = pattern.slice(1);
  const isForFolders = pattern.endsWith('/');
  if (isForFolders) pattern = pattern.slice(0, -1);
  // A backslash with nothing behind it makes a line void.
  if (pattern === '' || /(?<!\\)(?:\\\\)*\\$/.test(pattern)) return [];
  return [{ isNegated, isForFolders, matches: pathsOf(pattern) }];
}

/** Without the spaces at the end that no backslash keeps. */
function withoutSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && !isEscaped(line, end - 1)) end--;
  return line.slice(0, end);
}

function isEscaped(text: string, at: number): boolean {
  let begin = at;
  while (begin > 0 && text[begin - 1] === '\\') begin--;
  return (at - begin) % 2 === 1;
}

const OPTIONS = { nocase: true, dot: true, unclosed: 'nothing' } as const;

function pathsOf(pattern: string): Rule['matches'] {
  const [first, ...others] = pattern.split('/');
  if (others.length === 0) {
    const matches = nameGlob(pattern, OPTIONS);
    return (names) => matches(names.at(-1) ?? '');
  }
  const steps = first === '' ? others : pattern.split('/');
  const parts = steps.map((name, i) =>
    name !== ANY ? nameGlob(name, OPTIONS) : i === steps.length - 1 && i > 0 ? WITHIN : ANY,
  );
  // `a/**` is what is in the folder, not the folder.
  const tokens = parts.flatMap((part) => (part === WITHIN ? [() => true, ANY] : [part]));
  return (names) =>
    inOrder(tokens, names, {
      isAny: (part) => part === ANY,
      fits: (part, name) => typeof part === 'function' && part(name),
    });
}
