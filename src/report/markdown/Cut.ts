import type { Say } from '../../messages/Say.js';
import { md } from './escape.js';

/** Lists and tables with no more than so many entries, and the words for those that are left out. */
export class Cut {
  constructor(
    private readonly most: number,
    private readonly say: Say,
  ) {}

  first<Entry>(entries: readonly Entry[]): readonly Entry[] {
    return entries.slice(0, this.most);
  }

  /** The lines of each entry, and one for those that are left out. */
  lines<Entry>(entries: readonly Entry[], linesOf: (entry: Entry) => string[], indent = ''): string[] {
    const left = entries.length - this.first(entries).length;
    const more = left > 0 ? [`${indent}- ${md(this.say.markdown.more(left))}`] : [];
    return [...this.first(entries).flatMap(linesOf), ...more];
  }

  /** What stands below a table that is cut. */
  rowsLeft(rows: readonly unknown[]): string[] {
    const left = rows.length - this.first(rows).length;
    return left > 0 ? [md(this.say.markdown.moreRows(left))] : [];
  }
}
