import { foldBare } from '../../../plan/text/fold.js';
import type { AbsentRow, MovedUnit, PageData, PagePart, PageRow, RosterData, State } from '../PageData.js';

/**
 * A unit of the page, or a plan of none: its row at hand, the rest read from the page's text when it is opened. A unit of the roster without
 * a plan that is judged has a row only.
 */
export class Unit {
  readonly row: PageRow | AbsentRow;
  /** What a search looks through, without diacritics. */
  readonly text: string;
  /** Whether it is a unit of the roster, where the page has one. */
  isListed = false;
  readonly #part: string | undefined;

  constructor(
    data: string,
    /** From 1: plans in the order of the report, then units without one. */
    readonly number: number,
    /** How it has moved, where the report is held against an earlier one. */
    readonly moved?: MovedUnit,
  ) {
    const end = data.indexOf('\n');
    this.row = JSON.parse(end < 0 ? data : data.slice(0, end)) as PageRow | AbsentRow;
    this.#part = end < 0 ? undefined : data.slice(end + 1);
    const { name, code, parent } = this.row;
    const { row } = this;
    const own = 'sending' in row ? [row.words, row.about] : [row.file, row.seeming];
    this.text = searchable([name, code, parent, ...own].join(' '));
  }

  get id(): string {
    return `unit-${this.number}`;
  }

  /** What was found in its plan; undefined where it has none that is judged. */
  get part(): PagePart | undefined {
    return this.#part === undefined ? undefined : (JSON.parse(this.#part) as PagePart);
  }

  /** Where a requirement stands, by its place in the catalogue. */
  state(requirement: number): State {
    return (('states' in this.row && this.row.states[requirement]) || '.') as State;
  }

  /** Whether anything was held against the requirements. */
  get isJudged(): boolean {
    return 'verdict' in this.row && this.row.verdict !== 'unreadable';
  }

  /** How it stands in words, and the class that colours it. */
  status({ verdicts }: PageData): { words: string; tone: string } {
    const { row } = this;
    return 'sending' in row
      ? { words: row.words, tone: row.sending }
      : { words: verdicts[row.verdict], tone: row.verdict };
  }
}

/** Text as a search compares it: no diacritics, no capitals. */
export function searchable(text: string): string {
  return foldBare(text);
}

/**
 * The units whose data stand in the page: those of the roster in its order, then plans of none. Where the page knows no roster,
 * the plans.
 */
export function readUnits(): Unit[] {
  const since = document.getElementById('moved')?.textContent;
  const moved = (since ? JSON.parse(since) : {}) as Record<number, MovedUnit>;
  const plans = [...document.querySelectorAll('script.unit')].map(
    (script, i) => new Unit(script.textContent ?? '', i + 1, moved[i + 1]),
  );
  const roster = JSON.parse(document.getElementById('listed')?.textContent ?? '[]') as RosterData;
  let last = plans.length;
  const listed = roster.flatMap((one) => {
    const unit = typeof one === 'number' ? plans[one - 1] : new Unit(JSON.stringify(one), ++last, moved[last]);
    if (unit) unit.isListed = true;
    return unit ?? [];
  });
  return [...listed, ...plans.filter(({ isListed }) => !isListed)];
}
