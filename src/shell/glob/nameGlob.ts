import { inOrder } from './inOrder.js';

/** What a pattern of names asks for at a place: a letter, one of some, any, or any number of any. */
type Token =
  | { is: 'letter'; letter: string }
  | { is: 'class'; has: (letter: string) => boolean }
  | { is: 'one' | 'any' };

export interface NameOptions {
  /** Whether letters that differ only in case are the same. */
  nocase?: boolean;
  /** Whether a wildcard at the beginning may stand for a dot, which hides a name. */
  dot?: boolean;
  /** What `[` means that is never closed: itself, or that nothing fits, as git has it. */
  unclosed?: 'letter' | 'nothing';
}

/** Whether a pattern has any sign that stands for others. */
export function hasWildcard(pattern: string): boolean {
  const signs = pattern.replace(/\\./gs, '');
  return /[*?]/.test(signs) || (signs.lastIndexOf(']') > signs.indexOf('[') + 1 && signs.includes('['));
}

/**
 * A pattern of one name, without `/`: `*` and `?` stand for any letters and any one, `[a-z]` and `[!a-z]` for one of some and
 * of all others, `\` takes away what the sign behind it means.
 */
export function nameGlob(pattern: string, options: NameOptions = {}): (name: string) => boolean {
  const tokens = tokensOf(pattern, options);
  if (!tokens) return () => false;
  const least = tokens.filter(({ is }) => is !== 'any').length;
  const mayHide = options.dot === true || tokens[0]?.is === 'letter';
  return (name) => {
    if (name.startsWith('.') && !mayHide) return false;
    const letters = [...(options.nocase ? name.toLowerCase() : name)];
    return letters.length >= least && inOrder(tokens, letters, { isAny: ({ is }) => is === 'any', fits });
  };
}

function fits(token: Token, letter: string): boolean {
  if (token.is === 'letter') return token.letter === letter;
  return token.is === 'class' ? token.has(letter) : true;
}

/** Undefined where nothing fits the pattern. */
function tokensOf(pattern: string, { nocase = false, unclosed = 'letter' }: NameOptions): Token[] | undefined {
  const signs = [...pattern];
  const tokens: Token[] = [];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? '';
    if (sign === '*') {
      if (tokens.at(-1)?.is !== 'any') tokens.push({ is: 'any' });
    } else if (sign === '?') tokens.push({ is: 'one' });
    else if (sign === '[') {
      const found = classAt(signs, at, nocase);
      if (found) {
        tokens.push({ is: 'class', has: found.has });
        at = found.end;
      } else if (unclosed === 'nothing') return undefined;
      else tokens.push({ is: 'letter', letter: sign });
    } else {
      const letter = sign === '\\' ? (signs[++at] ?? sign) : sign;
      for (const one of nocase ? letter.toLowerCase() : letter) tokens.push({ is: 'letter', letter: one });
    }
  }
  return tokens;
}

/** Classes that have a name, `[[:digit:]]`, as git has them. */
const NAMED: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** Reads `[…]` from its bracket on; undefined where it is never closed, or names a class that is none. */
function classAt(
  signs: readonly string[],
  begin: number,
  nocase: boolean,
): { has: (letter: string) => boolean; end: number } | undefined {
  const isNegated = signs[begin + 1] === '!' || signs[begin + 1] === '^';
  const first = begin + (isNegated ? 2 : 1);
  const members: ((letter: string) => boolean)[] = [];
  for (let at = first; at < signs.length; at++) {
    const sign = signs[at] ?? '';
    if (sign === ']' && at > first) {
      const holds = (letter: string) => members.some((member) => member(letter));
      const has = (letter: string) =>
        (nocase ? holds(letter) || holds(letter.toUpperCase()) : holds(letter)) !== isNegated;
      return { has, end: at };
    }
    const named = sign === '[' && signs[at + 1] === ':' ? namedAt(signs, at + 2) : undefined;
    if (named) {
      const letters = NAMED[named.name];
      if (!letters) return undefined;
      members.push((letter) => letters.test(letter));
      at = named.end;
      continue;
    }
    const from = sign === '\\' ? (signs[++at] ?? '') : sign;
    if (signs[at + 1] === '-' && signs[at + 2] !== undefined && signs[at + 2] !== ']') {
      at += 2;
      const to = signs[at] === '\\' ? (signs[++at] ?? '') : (signs[at] ?? '');
      members.push((letter) => letter === from || (letter >= from && letter <= to));
    } else members.push((letter) => letter === from);
  }
  return undefined;
}

/** The name of a class, which ends with `:]`. */
function namedAt(signs: readonly string[], begin: number): { name: string; end: number } | undefined {
  const end = signs.indexOf(']', begin);
  if (end < begin + 1 || signs[end - 1] !== ':') return undefined;
  return { name: signs.slice(begin, end - 1).join(''), end };
}
