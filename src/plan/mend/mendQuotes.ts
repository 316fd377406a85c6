import type { Shape } from '../model/model.js';
import { goingOn, mendText } from './mendText.js';
import { quoted } from './quoted.js';
import { bodyTo } from './SourceLine.js';
import { runTo, type TextRun } from './TextRun.js';
import type { Walk } from './Walk.js';

/** A backslash with something behind it that it does not go with. */
const BAD_ESCAPE = /\\(?:[^0abt\tnvfre "/\\N_LPxuU\n]|x(?![\da-fA-F]{2})|u(?![\da-fA-F]{4})|U(?![\da-fA-F]{8}))/;

/** A text that begins with a quotation mark; gives the line that comes next. */
export function mendQuotes(walk: Walk, index: number, at: number, column: number, shape: Shape | undefined): number {
  const { text } = walk;
  const mark = text[at] ?? '"';
  const end = bodyTo(walk.line(index));
  const close = closing(text.slice(at + 1, end), mark);
  if (close >= 0) {
    const behind = at + close + 2;
    if (!/^(?:\s+#.*|)$/s.test(text.slice(behind, end))) return mendText(walk, index, at, column, shape, 'quote');
    mendEscapes(walk, index, at, behind);
    return index + 1;
  }
  const { more, next } = goingOn(walk, index + 1, column, shape);
  for (const line of more) {
    const closed = closing(line.body, mark);
    if (closed < 0) continue;
    // Closed on a line below.
    if (closed === line.body.length - 1) return line.index + 1;
    return mendText(walk, index, at, column, shape, 'quote');
  }
  const run: TextRun = { from: at, first: text.slice(at, end), more, column };
  const put = { from: runTo(run), to: runTo(run), text: mark };
  const whole = more.length === 0 ? text.slice(at, end) + mark : undefined;
  const params = { quote: mark, ...(whole !== undefined && { text: whole }) };
  walk.fault(index, 'syntax-open-quote', params, [at, end], [put]);
  return next;
}

/** Where a quotation mark closes in a text; -1 where it does not. */
function closing(text: string, mark: string): number {
  for (let i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
    if (mark === "'") {
      if (text[i + 1] !== mark) return i;
      i++;
    } else if (!isEscaped(text, i)) return i;
  }
  return -1;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === '\\') from--;
  return (at - from) % 2 === 1;
}

function mendEscapes(walk: Walk, index: number, from: number, to: number): void {
  const whole = walk.text.slice(from, to);
  const wrong = whole.startsWith('"') ? BAD_ESCAPE.exec(whole) : null;
  if (!wrong) return;
  const at = from + wrong.index;
  const inside = whole.slice(1, -1).replaceAll('\\"', '"');
  const params = { sequence: wrong[0].slice(0, 2), text: inside };
  walk.fault(index, 'syntax-escape', params, [at, at + 2], [{ from, to, text: quoted(inside) }]);
}
