import type { Shape } from '../plan/model/model.js';
import { joinLines } from '../plan/text/joinLines.js';
import type { BookCell } from './Book.js';
import { cellScalar } from './FormLines.js';

/** What stands between the items of a list in one cell. */
const ITEMS = /[\n;]/;

/** A cell's value as YAML: what the shape says may stand there decides whether it is one text or a list. */
export function cellValue(cell: BookCell, shape: Shape): string {
  const text = cell.text.trim();
  if (cell.kind === 'number') return text;
  if (cell.kind === 'percent') return `${text}%`;
  if (cell.kind === 'date') return dayText(text);
  if (shape.is !== 'list') return cellScalar(text);
  const items = itemsOf(text);
  return items.length > 1 ? `[${items.map((item) => JSON.stringify(item)).join(', ')}]` : cellScalar(items[0] ?? text);
}

/** A cell as a reader sees it, on one line. */
export function shownCell({ kind, text }: BookCell): string {
  if (kind === 'date') return dayText(text);
  return kind === 'percent' ? `${text.replace('.', ',')}%` : joinLines(text.trim(), ' ⏎ ');
}

/** A day as offices write it. */
function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return date === '' ? day : `${Number(date)}/${Number(month)}/${year}`;
}

/** The items that one cell holds: on lines of their own, behind semicolons, or words without spaces behind commas, as ids are. */
export function itemsOf(text: string): string[] {
  const items = text
    .split(ITEMS)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.flatMap((item) => {
    const words = item.split(',').map((word) => word.trim());
    return words.length > 1 && words.every((word) => word !== '' && !/\s/.test(word)) ? words : [item];
  });
}
