import { codeFrameColumns } from '@babel/code-frame';
import type { Range } from '../../plan/model/Finding.js';
import { nfc } from '../../plan/text/normalise.js';
import { visible } from '../../plan/text/visible.js';
import { widthOf } from './layout.js';

const WIDTH = 66;

/** A text on one line as a terminal shows it: composed letters, tabs as spaces, nothing invisible. */
const shown = (text: string): string =>
  visible(nfc(text).replaceAll('\t', '  ').replace(/\r$/, '').replaceAll('\r', ' '));

/** Of a longer line only the part around a place is looked at. */
const LONGEST = 1000;
/** How much of it before the place: more than is ever shown. */
const BEFORE = 200;

/** The part of a line around a place, and by how much the place stands further left in it. */
function part(line: string, at: number): { line: string; cut: number } {
  if (line.length <= LONGEST) return { line, cut: 0 };
  let from = Math.max(0, at - BEFORE);
  // Neither half of a character is shown, nor a mark without its letter.
  if (/[\udc00-\udfff]/.test(line[from] ?? '')) from--;
  for (let marks = 0; marks < 10 && /\p{M}/u.test(line[from] ?? ''); marks++) from--;
  const to = from + LONGEST;
  const [left, right] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
  return { line: left + line.slice(from, to).replace(/[\ud800-\udbff]$/, '') + right, cut: from - left.length };
}

/** A line cut to what fits, with the part around `from` kept. */
function crop(line: string, from: number): { line: string; cut: number } {
  if (widthOf(line) <= WIDTH) return { line, cut: 0 };
  const cut = from > WIDTH - 16 ? from - 24 : 0;
  const kept = [...line].slice(cut, cut + WIDTH - 2).join('');
  return {
    line: `${cut > 0 ? '…' : ''}${kept}${[...line].length > cut + WIDTH - 2 ? '…' : ''}`,
    cut: cut > 0 ? cut - 1 : 0,
  };
}

/** The text of a cell, cut to what fits; nothing of a blank one. */
export function cellExcerpt(text: string): string {
  const { line } = crop(shown(part(text, 0).line), 0);
  return line === '' ? '' : `  > ${line}`;
}

/**
 * The lines of a file around a place, the place marked: a code frame. Marks stand under what is seen, however the file
 * encodes its letters, and long lines are cut around the place.
 */
export function excerpt(lines: readonly string[], { start, end }: Range): string {
  const { line, cut: left } = part(lines[start.line - 1] ?? '', start.column - 1);
  const before = widthOf(shown(line.slice(0, start.column - 1 - left)));
  const until = end.line === start.line ? end.column - 1 - left : line.length;
  const { line: marked, cut } = crop(shown(line), before);
  const width = widthOf(marked);
  const from = Math.max(1, Math.min(before - cut, width) + 1);
  const to = Math.max(from + 1, Math.min(widthOf(shown(line.slice(0, until))) - cut, width) + 1);
  const first = Math.max(1, start.line - 1);
  const around = lines
    .slice(first - 1, start.line + 1)
    .map((text, i) => (first + i === start.line ? marked : crop(shown(part(text, 0).line), 0).line));
  const place = { start: { line: start.line, column: from }, end: { line: start.line, column: to } };
  const options: Parameters<typeof codeFrameColumns>[2] & { startLine: number } = {
    linesAbove: 1,
    linesBelow: 1,
    startLine: first,
  };
  return codeFrameColumns(around.join('\n'), place, options);
}
