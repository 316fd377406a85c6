import type { Edit } from '../text/Edit.js';
import { quoted } from './quoted.js';
import { bodyFrom, bodyTo, colonIn, columnOf, type SourceLine } from './SourceLine.js';

/** A text that goes on over lines, as its writer means it. */
export interface TextRun {
  /** Where it begins, behind its key or on the line below. */
  from: number;
  /** What stands of it on the line where it begins, without a comment. */
  first: string;
  /** The lines on which it goes on. */
  more: readonly SourceLine[];
  /** The column of the key or dash that it belongs to: it must stand further in. */
  column: number;
}

/** How far in lines of a text stand that have no column of their own. */
const STEP = 2;

/** Where it ends. */
export function runTo({ from, first, more }: TextRun): number {
  const last = more.at(-1);
  return last ? bodyTo(last) : from + first.length;
}

/** The first colon in it that YAML takes for the end of a key, as a place in the text. */
export function colonOf({ from, first, more }: TextRun): number | undefined {
  for (const { at, text } of [
    { at: from, text: first },
    ...more.map((line) => ({ at: bodyFrom(line), text: line.body })),
  ]) {
    const colon = colonIn(text);
    if (colon >= 0) return at + colon;
  }
  return undefined;
}

/** Whether it is written in points: some line goes on with a dash or a bullet, or it announces what comes. */
export function hasPoints({ first, more }: TextRun): boolean {
  return more.length > 0 && (first.endsWith(':') || more.some(({ body }) => /^[-+*•·●▪◦–—\uf000-\uf0ff]/u.test(body)));
}

/** Those of its lines that stand no further in than what it belongs to. */
export function shallowLines({ more, column }: TextRun): SourceLine[] {
  return more.filter((line) => (columnOf(line) ?? -1) <= column);
}

/** How far in the lines of a text stand: as those of them do that stand well. */
export function indentOf({ column, more }: TextRun): number {
  const well = more.reduce((least, line) => {
    const own = columnOf(line) ?? -1;
    return own > column ? Math.min(least, own) : least;
  }, Infinity);
  return well === Infinity ? Math.max(column, 0) + STEP : well;
}

/** Puts the whole of it in quotation marks. */
export function quoteRun(text: string, run: TextRun): Edit[] {
  const to = runTo(run);
  const mark = quoted(text.slice(run.from, to))[0] ?? "'";
  const indent = ' '.repeat(indentOf(run));
  const edits: Edit[] = [{ from: run.from, to: run.from, text: mark }];
  const doubled = (from: number, end: number) => {
    for (const { index } of mark === "'" ? text.slice(from, end).matchAll(/'/g) : [])
      edits.push({ from: from + index, to: from + index, text: mark });
  };
  doubled(run.from, run.from + run.first.length);
  for (const line of run.more) {
    if ((columnOf(line) ?? -1) <= run.column) edits.push({ from: line.from, to: bodyFrom(line), text: indent });
    doubled(bodyFrom(line), bodyTo(line));
  }
  return [...edits, { from: to, to, text: mark }];
}

/** Where its lines stand below a `|`. */
export const blockColumn = ({ column }: TextRun): number => Math.max(column, 0) + STEP;

/** Writes it as lines below a `|`, as they stand. A run that begins on the line below has nothing on its first. */
export function blockRun(run: TextRun): Edit[] {
  const { from, first, more } = run;
  const base = blockColumn(run);
  const columns = more.map((line) => columnOf(line) ?? 0);
  const begins = first === '' ? ' |' : `|\n${' '.repeat(base)}`;
  // No line may stand further out than the first; beyond that they keep their columns to each other.
  const zero = first === '' ? (columns[0] ?? 0) : columns.reduce((least, own) => Math.min(least, own), Infinity);
  const shifted = more.flatMap((line, i): Edit[] => {
    const indent = ' '.repeat(base + Math.max(0, (columns[i] ?? 0) - zero));
    return line.indent === indent ? [] : [{ from: line.from, to: bodyFrom(line), text: indent }];
  });
  return [{ from, to: from, text: begins }, ...shifted];
}
