import type { Shape } from '../model/model.js';
import { mendBlock } from './mendBlock.js';
import { mendBrackets } from './mendBrackets.js';
import { mendQuotes } from './mendQuotes.js';
import { mendText } from './mendText.js';
import { bodyTo } from './SourceLine.js';
import type { Walk } from './Walk.js';

/** `|` or `>`, with which a text begins below. */
const BLOCK = /^[|>][-+\d]{0,2}(?:\s+#.*)?$/s;
/** What YAML does not let a text begin with, nor takes for something else that a plan might have. */
const BAD_START = /^(?:[@`%,\]}|>]|[-?&](?:\s|$)|\*(?:\s|$|\S+\s+[^#\s]))/;
/** A backslash with something behind it that it does not go with. */

/**
 * The value that begins at a place on a line, of a key or dash that stands in a column; gives the line that comes next.
 * @param shape what it is to be
 */
export function mendValue(walk: Walk, index: number, at: number, column: number, shape: Shape | undefined): number {
  const value = walk.text.slice(at, bodyTo(walk.line(index)));
  const first = value[0] ?? '';
  if (BLOCK.test(value)) return mendBlock(walk, index, column);
  if (first === '"' || first === "'") return mendQuotes(walk, index, at, column, shape);
  if (first === '[' || first === '{') return mendBrackets(walk, index, at, column, shape);
  return mendText(walk, index, at, column, shape, BAD_START.test(value) ? 'start' : undefined);
}
