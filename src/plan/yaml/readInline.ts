import { bareMapping, bareScalar, bareSequence } from './bareNodes.js';
import type { LineCursor } from './LineCursor.js';
import type { Mapping, Node, Pair, Scalar, Sequence } from './Node.js';

/** Characters that mean something at the start of a text, or need a closer look there. */
const INDICATORS = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));
/** What may not stand inside a text in brackets without a closer look. */
const IN_BRACKETS = /[[\]{}:#&*!|>'"]/;

const [SPACE, COLON] = [32, 58];

/** Whether no text without quotation marks begins with a character. */
export const isIndicator = (code: number): boolean => INDICATORS.has(code);

/**
 * Reads a value that stands on one line, as `readPlainYaml` does: a text, with or without quotation marks, or a short list or
 * mapping in brackets. It declines (undefined) what it is not sure of, and leaves the cursor behind what it read.
 */
export function readInline(cursor: LineCursor): Node | undefined {
  const first = cursor.text[cursor.at];
  const node =
    first === '"' || first === "'"
      ? quoted(cursor, first)
      : first === '['
        ? list(cursor)
        : first === '{'
          ? braces(cursor)
          : plain(cursor);
  if (!node) return undefined;
  cursor.skipSpaces();
  return cursor.isLineDone ? node : undefined;
}

function quoted(cursor: LineCursor, mark: '"' | "'"): Scalar | undefined {
  const from = cursor.at;
  const end = cursor.text.indexOf(mark, from + 1);
  if (end < 0 || end >= cursor.lineEnd) return undefined;
  const value = cursor.text.slice(from + 1, end);
  // An escape, or a quotation mark written twice.
  if ((mark === '"' && value.includes('\\')) || cursor.text[end + 1] === mark) return undefined;
  cursor.at = end + 1;
  return bareScalar(value, false, from, end + 1);
}

function plain(cursor: LineCursor): Scalar | undefined {
  const from = cursor.at;
  if (isIndicator(cursor.text.charCodeAt(from))) return undefined;
  const line = cursor.text.slice(from, cursor.lineEnd);
  const comment = line.indexOf(' #');
  const value = comment < 0 ? line : line.slice(0, endOfText(line, comment));
  if (value.includes(': ') || value.charCodeAt(value.length - 1) === COLON) return undefined;
  cursor.at = from + value.length;
  return bareScalar(value, true, from, cursor.at);
}

function list(cursor: LineCursor): Sequence | undefined {
  const from = cursor.at;
  const items: Node[] = [];
  const closed = inBrackets(cursor, ']', () => {
    const item = word(cursor, ']');
    if (item) items.push(item);
    return item !== undefined;
  });
  return closed ? bareSequence(items, true, from, cursor.at) : undefined;
}

function braces(cursor: LineCursor): Mapping | undefined {
  const from = cursor.at;
  const pairs: Pair[] = [];
  const closed = inBrackets(cursor, '}', () => {
    const colon = cursor.text.indexOf(': ', cursor.at);
    if (colon < 0 || colon >= cursor.lineEnd) return false;
    const key = word(cursor, ':');
    if (!key?.plain || cursor.at !== colon) return false;
    cursor.at++;
    cursor.skipSpaces();
    const value = word(cursor, '}');
    if (value) pairs.push({ key, value });
    return value !== undefined;
  });
  return closed ? bareMapping(pairs, from, cursor.at) : undefined;
}

/** Reads entries with commas between them up to the closing bracket, on one line. */
function inBrackets(cursor: LineCursor, close: ']' | '}', entry: () => boolean): boolean {
  const { text } = cursor;
  cursor.at++;
  cursor.skipSpaces();
  if (text[cursor.at] !== close) {
    for (;;) {
      if (!entry()) return false;
      cursor.skipSpaces();
      if (text[cursor.at] !== ',') break;
      cursor.at++;
      cursor.skipSpaces();
    }
  }
  if (cursor.at >= cursor.lineEnd || text[cursor.at] !== close) return false;
  cursor.at++;
  return true;
}

/** A text in brackets: up to the next comma or `stop`. */
function word(cursor: LineCursor, stop: string): Scalar | undefined {
  const { text } = cursor;
  const from = cursor.at;
  const first = text[from];
  if (first === '"' || first === "'") return quoted(cursor, first);
  if (isIndicator(text.charCodeAt(from))) return undefined;
  let to = from;
  while (to < cursor.lineEnd && text[to] !== ',' && text[to] !== stop) to++;
  cursor.at = to;
  while (text.charCodeAt(to - 1) === SPACE) to--;
  const value = text.slice(from, to);
  return value === '' || IN_BRACKETS.test(value) ? undefined : bareScalar(value, true, from, to);
}

/** Where a text before `to` ends, without the spaces behind it. */
function endOfText(line: string, to: number): number {
  let end = to;
  while (line.charCodeAt(end - 1) === SPACE) end--;
  return end;
}
