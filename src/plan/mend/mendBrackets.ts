import type { Shape } from '../model/model.js';
import { itemIn, keyOf } from './lineStart.js';
import { mendText } from './mendText.js';
import { bodyFrom, bodyTo, columnOf, type SourceLine, saysNothing } from './SourceLine.js';
import type { Walk } from './Walk.js';

/** What is open in brackets. */
class Brackets {
  /** What closes them, the innermost last. */
  readonly closers: string[] = [];
  quote = '';
  /** The last character that is no white space. */
  last = '';

  constructor(private readonly text: string) {}

  /** Goes on over a part of the text, and gives where the outermost bracket closes, or -1. */
  closeIn(from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const character = this.text[at] ?? '';
      if (this.quote !== '') {
        if (character === '\\' && this.quote === '"') at++;
        else if (character === this.quote) this.quote = '';
      } else if (/["']/.test(character) && /[[{,:]/.test(this.last)) this.quote = character;
      else if (character === '[' || character === '{') this.closers.push(character === '[' ? ']' : '}');
      else if (character === this.closers.at(-1)) {
        this.closers.pop();
        if (this.closers.length === 0) return at + 1;
      }
      if (!/\s/.test(character)) this.last = character;
    }
    return -1;
  }
}

/** How far in a line stands that goes on in brackets. */
const STEP = 2;

/** A list or keys in brackets; gives the line that comes next. */
export function mendBrackets(walk: Walk, index: number, at: number, column: number, shape: Shape | undefined): number {
  const brackets = new Brackets(walk.text);
  let line = walk.line(index);
  for (let from = at; ; from = bodyFrom(line)) {
    const end = contentTo(walk, line, from);
    const close = brackets.closeIn(from, end);
    if (close >= 0) {
      const rest = walk.text.slice(close, bodyTo(line));
      const isClean = /^(?:\s+#.*|\s*)$/s.test(rest) || mendTail(walk, line, at, close, rest);
      return isClean || line.index > index ? line.index + 1 : mendText(walk, index, at, column, shape, 'start');
    }
    const below = nextLine(walk, line.index + 1);
    if (!below) break;
    if (closesFurtherOut(brackets, below, column)) walk.indent(below.index, Math.max(column, 0) + STEP);
    else if (!goesOnIn(brackets, below, column)) break;
    line = below;
  }
  if (shape?.is === 'text') return mendText(walk, index, at, column, shape, 'start');
  const bracket = brackets.closers.at(-1) ?? '';
  if (isNeedless(walk, index, at, column)) {
    const params = { bracket: walk.text[at] ?? '', needless: true } as const;
    walk.fault(index, 'syntax-open-bracket', params, [at, at + 1], [{ from: at, to: at + 1, text: '' }]);
    walk.outline.pending = { column, shape, at };
    return index + 1;
  }
  const gap = line.index === index && walk.text.startsWith('{ ', at) ? ' ' : '';
  const closers = brackets.quote + gap + brackets.closers.toReversed().join('');
  const end = contentTo(walk, line, line.index === index ? at : line.from);
  const put = { from: end, to: end, text: closers };
  const text = line.index === index ? walk.text.slice(at, end) + closers : undefined;
  const params = { bracket, ...(text !== undefined && { text }) };
  walk.fault(index, 'syntax-open-bracket', params, [at, bodyTo(walk.line(index))], [put]);
  return line.index + 1;
}

/** `[Đoàn xã, Hội Nông dân xã].`: a dot or the like behind the brackets; gives whether there is nothing else. */
function mendTail(walk: Walk, line: SourceLine, at: number, close: number, rest: string): boolean {
  if (!/^\s*[.,;"']{1,3}$/.test(rest)) return false;
  const text = walk.text.slice(Math.max(at, line.from), close).trim();
  const params = { mark: rest.trim(), text, where: 'end' } as const;
  const to = bodyTo(line);
  walk.fault(line.index, 'syntax-needless-mark', params, [close, to], [{ from: close, to, text: '' }]);
  return true;
}

/** `đơn vị: [`: a bracket alone on the line of its key, and below it lines as they stand without one. */
function isNeedless(walk: Walk, index: number, at: number, column: number): boolean {
  if (contentTo(walk, walk.line(index), at) !== at + 1) return false;
  const below: SourceLine[] = [];
  for (let line = nextLine(walk, index + 1); line && below.length < 2; line = nextLine(walk, line.index + 1)) {
    if ((columnOf(line) ?? -1) <= column) break;
    below.push(line);
  }
  const [first, second] = below;
  if (!first || !(itemIn(first.body) ?? keyOf(first.body))) return false;
  // Within braces a comma parts one line from the next.
  return walk.text[at] === '[' || (second !== undefined && !/[,{[]$/.test(first.body));
}

/** Where what a line has ends: before a comment. */
function contentTo(walk: Walk, line: SourceLine, from: number): number {
  const text = walk.text.slice(from, bodyTo(line));
  const comment = text.search(/\s#/);
  return from + (comment < 0 ? text : text.slice(0, comment)).trimEnd().length;
}

function nextLine(walk: Walk, from: number): SourceLine | undefined {
  for (let i = from; i < walk.lines.length; i++) if (walk.line(i).body !== '') return walk.line(i);
  return undefined;
}

/** Whether a line that stands too far out ends what is open: `[3.PN.a,`, and on the next line `3.PN.b]`. */
function closesFurtherOut({ closers, quote }: Brackets, line: SourceLine, column: number): boolean {
  const own = columnOf(line);
  if (own === undefined || own > column || quote !== '' || closers.length !== 1 || closers[0] !== ']') return false;
  const { body } = line;
  return /^[^[\]{}:]+\](?:\s*[.,;])?$/.test(body) && !itemIn(body) && !saysNothing(line);
}

/** Whether a line belongs into the brackets that are open. */
function goesOnIn({ closers, last, quote }: Brackets, line: SourceLine, column: number): boolean {
  if ((columnOf(line) ?? -1) <= column || itemIn(line.body)) return false;
  if (/^[\]}]/.test(line.body)) return true;
  const isKey = keyOf(line.body) !== undefined;
  if (closers.at(-1) === ']' || quote !== '') return !isKey;
  return /[,{[]/.test(last);
}
