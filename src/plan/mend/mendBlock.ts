import { goesOn, mendShallow } from './mendText.js';
import { columnOf, type SourceLine } from './SourceLine.js';
import type { TextRun } from './TextRun.js';
import type { Walk } from './Walk.js';

/** The lines of a text below its `|`; gives the line that comes next. What stands further in belongs to it, whatever it is. */
export function mendBlock(walk: Walk, index: number, column: number): number {
  const more: SourceLine[] = [];
  let next = index + 1;
  let least = column;
  for (let i = index + 1; i < walk.lines.length; i++) {
    const line = walk.line(i);
    if (line.body === '') continue;
    const own = columnOf(line) ?? -1;
    if (own <= column && !goesOn(walk, line, column, { is: 'text' })) break;
    // Where the first stands, all stand.
    if (least === column && own > column) least = own - 1;
    more.push(line);
    next = i + 1;
  }
  const run: TextRun = { from: walk.line(index).from, first: '', more, column: least };
  mendShallow(walk, run);
  return next;
}
