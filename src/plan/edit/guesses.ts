import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { setValue } from './editPlan.js';
import { keyOf, type Path, textsOf, WrittenPlan } from './WrittenPlan.js';

/** A value of a draft that a program has concluded, and nobody has confirmed: a comment of the file, and none of the plan. */
export interface Guess {
  path: Path;
  /** One, or those of a list. */
  texts: readonly string[];
  /** What it is concluded from. */
  why: string;
  /** From 0. */
  line: number;
}

/** As a draft writes it, `#chủ trì: Hội Nông dân  # đoán theo …`: the sign stands at the name, the reason behind. */
const COMMENT = /^( *)#(?=[^\s#])/;
const REASON = '  # ';
/** How a reason begins, in each language of drafts. */
const GUESSED = /^(?:đoán|guessed)/;

/** The guesses of a draft, by where their values would stand. */
export function guessesIn(text: string): Guess[] {
  const lines = text.split('\n');
  const reasons = new Map<number, string>();
  const open = lines.map((line, at) => {
    const cut = line.lastIndexOf(REASON);
    const reason = cut < 0 ? '' : line.slice(cut + REASON.length).trim();
    if (!COMMENT.test(line) || !GUESSED.test(reason)) return line;
    reasons.set(at, reason);
    return line.replace(COMMENT, '$1');
  });
  const plan = reasons.size > 0 ? WrittenPlan.of(open.join('\n')) : undefined;
  if (!plan) return [];
  const starts = startsOf(open);
  const found: Guess[] = [];
  const walk = (path: Path, node: Node | null): void => {
    if (isSeq<Node>(node)) for (const [i, item] of node.items.entries()) walk([...path, i], item);
    if (!isMap<Node, Node | null>(node)) return;
    for (const pair of node.items) {
      const shape = WrittenPlan.shapeAt(path);
      const name = keyOf(pair);
      const key = shape?.is === 'record' ? (shape.names.get(name) ?? shape.also.get(name)) : undefined;
      if (key === undefined || !isScalar(pair.key)) continue;
      const line = lineAt(starts, pair.key.range?.[0] ?? 0);
      const why = reasons.get(line);
      const { value } = pair;
      const texts = textsOf(value);
      if (why === undefined) walk([...path, key], value);
      else if (texts && texts.length > 0) found.push({ path: [...path, key], texts, why, line });
    }
  };
  walk([], plan.top);
  return found;
}

/** The text with a guess for a value; what was written there since gives way. Undefined where there is none, or it cannot be written. */
export function confirmGuess(text: string, path: Path): string | undefined {
  const guess = guessesIn(text).find((one) => samePath(one.path, path));
  if (!guess) return undefined;
  const lines = text.split('\n');
  const line = lines[guess.line] ?? '';
  if (!WrittenPlan.of(text)?.at(path)?.pair) {
    const end = line.endsWith('\r') ? '\r' : '';
    const value = line.slice(0, line.lastIndexOf(REASON)).replace(COMMENT, '$1').trimEnd();
    return lines.with(guess.line, value + end).join('\n');
  }
  const shape = WrittenPlan.shapeAt(path);
  return setValue(withoutGuess(text, path), path, shape?.is === 'list' ? guess.texts : (guess.texts[0] ?? ''));
}

/** The text without a guess that somebody has settled. */
export function withoutGuess(text: string, path: Path): string {
  const guess = guessesIn(text).find((one) => samePath(one.path, path));
  return guess ? text.split('\n').toSpliced(guess.line, 1).join('\n') : text;
}

/** Whether two paths lead to one place. */
export const samePath = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((step, i) => step === other[i]);

/** Where each line begins. */
function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** The line in which a place stands. */
function lineAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
