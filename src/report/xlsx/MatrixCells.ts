import type { Cell } from './Cell.js';
import { columnName } from './Sheet.js';

/** A row of the matrix, as the cells of other sheets find it again. */
export interface MatrixLine {
  parent: string;
  type: string;
  level: string;
  verdict: string;
  /** What stands below each requirement, in the order of the columns. */
  results: readonly string[];
}

/** Where the matrix stands, and what is in it. */
export interface MatrixLayout {
  sheet: string;
  /** The row above the requirements that says what each weighs, and the first of the units; from 1. */
  weightRow: number;
  firstRow: number;
  /** Of the columns of a unit, from 0. */
  columns: { type: number; level: number; parent: number; verdict: number; results: number };
  requirements: readonly { id: string; weight: string }[];
  lines: readonly MatrixLine[];
}

/** Cells of the row that asks, by which rows of the matrix are chosen: by a district, or by a kind of unit. */
export type Group = { parent: Choice } | { type: Choice; level: Choice };
interface Choice {
  /** As `B12`. */
  at: string;
  text: string;
}

/** What is counted in the results: those that read as one of these words, of one requirement, or of those of a weight. */
export interface CountedResults {
  words: readonly string[];
  requirement?: string;
  weight?: string;
  group?: Group;
}

/** A number as a formula counts it. */
export interface Count {
  formula: string;
  result: number;
}

/** So many comparisons an edit may cost; beyond, figures by group stay numbers. */
const MOST_COMPARED = 150_000;

/**
 * Formulas that count the cells of the matrix, so that sums follow when somebody corrects one, and what they come to. Texts of
 * units and districts never stand in a formula: it looks at the cell that holds them.
 */
export class MatrixCells {
  readonly #last: number;
  readonly #sheet: string;
  readonly #tallies = new Map<string, readonly Map<string, number>[]>();

  constructor(private readonly layout: MatrixLayout) {
    this.#last = layout.firstRow + Math.max(layout.lines.length, 1) - 1;
    this.#sheet = `'${layout.sheet.replaceAll("'", "''")}'!`;
  }

  /** Rows with one of these words in the column of verdicts. */
  verdicts(words: readonly string[], group?: Group): Count {
    const { verdict } = this.layout.columns;
    const area = this.#area(verdict, verdict);
    return {
      formula: this.#sum(words, area, group ? this.#chosen(group) : []),
      result: this.#lines(group).filter((line) => words.includes(line.verdict)).length,
    };
  }

  /** Results; undefined where nothing can be of that weight, or it would take too long to count them again at each edit. */
  results({ words, requirement, weight, group }: CountedResults): Count | undefined {
    const { requirements, columns, weightRow, lines } = this.layout;
    if (group && lines.length * requirements.length > MOST_COMPARED) return undefined;
    const only = requirements.findIndex(({ id }) => id === requirement);
    const [from, to] = only < 0 ? [0, requirements.length - 1] : [only, only];
    const counted = requirements.flatMap((one, i) =>
      i >= from && i <= to && (weight === undefined || one.weight === weight) ? [i] : [],
    );
    if (counted.length === 0) return undefined;
    const [first, last] = [columns.results + from, columns.results + to];
    const weights = `${this.#sheet}$${columnName(first)}$${weightRow}:$${columnName(last)}$${weightRow}`;
    const factors = [
      ...(group ? this.#chosen(group) : []),
      ...(weight === undefined || only >= 0 ? [] : [`(${weights}="${weight}")`]),
    ];
    const tallies = this.#talliesOf(group);
    return {
      formula: this.#sum(words, this.#area(first, last), factors),
      result: counted
        .flatMap((i) => words.map((word) => tallies[i]?.get(word) ?? 0))
        .reduce((sum, count) => sum + count, 0),
    };
  }

  /** How often each word stands below each requirement, in the lines of a group. */
  #talliesOf(group: Group | undefined): readonly Map<string, number>[] {
    const key = JSON.stringify(group, (name, value) => (name === 'at' ? undefined : value)) ?? '';
    const known = this.#tallies.get(key);
    if (known) return known;
    const tallies = this.layout.requirements.map(() => new Map<string, number>());
    for (const { results } of this.#lines(group)) {
      for (const [i, word] of results.entries()) tallies[i]?.set(word, (tallies[i]?.get(word) ?? 0) + 1);
    }
    this.#tallies.set(key, tallies);
    return tallies;
  }

  #area(from: number, to: number): string {
    const { firstRow } = this.layout;
    return `${this.#sheet}$${columnName(from)}$${firstRow}:$${columnName(to)}$${this.#last}`;
  }

  /** How often the words stand in an area. */
  #sum(words: readonly string[], area: string, factors: readonly string[]): string {
    if (factors.length === 0) return words.map((word) => `COUNTIF(${area},"${word}")`).join('+');
    const found = words.map((word) => `(${area}="${word}")`).join('+');
    return `SUMPRODUCT(${[...factors, `(${found})`].join('*')})`;
  }

  #chosen(group: Group): string[] {
    const { columns } = this.layout;
    const exact = (column: number, { at }: Choice) => `EXACT(${this.#area(column, column)},${at})`;
    if ('parent' in group) return [exact(columns.parent, group.parent)];
    return [exact(columns.type, group.type), exact(columns.level, group.level)];
  }

  #lines(group: Group | undefined): readonly MatrixLine[] {
    const { lines } = this.layout;
    if (!group) return lines;
    if ('parent' in group) return lines.filter(({ parent }) => parent === group.parent.text);
    return lines.filter(({ type, level }) => type === group.type.text && level === group.level.text);
  }
}

/** A number that follows the cells it is counted from, where counting them gives just that number. */
export function countedCell(number: number, count: Count | undefined, style: 'number' | 'late' = 'number'): Cell {
  return { value: count?.result === number ? count : number, style };
}
