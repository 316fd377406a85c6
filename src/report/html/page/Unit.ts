import { foldBare } from '../../../plan/text/fold.js';
import type { MovedUnit, PagePart, PageRow, State } from '../PageData.js';

/** A unit of the page: its row at hand, the rest read from the page's text when it is opened. */
export class Unit {
  readonly row: PageRow;
  /** What a search looks through, without diacritics. */
  readonly text: string;
  readonly #part: string;

  constructor(
    data: string,
    /** From 1, in the order of the report. */
    readonly number: number,
    /** How it has moved, where the report is held against an earlier one. */
    readonly moved?: MovedUnit,
  ) {
    const end = data.indexOf('\n');
    this.row = JSON.parse(data.slice(0, end)) as PageRow;
    this.#part = data.slice(end + 1);
    this.text = searchable([this.row.name, this.row.code, this.row.parent, this.row.file].join(' '));
  }

  get id(): string {
    return `unit-${this.number}`;
  }

  get part(): PagePart {
    return JSON.parse(this.#part) as PagePart;
  }

  /** Where a requirement stands, by its place in the catalogue. */
  state(requirement: number): State {
    return (this.row.states[requirement] ?? '.') as State;
  }
}

/** Text as a search compares it: no diacritics, no capitals. */
export function searchable(text: string): string {
  return foldBare(text);
}

/** The units whose data stand in the page. */
export function readUnits(): Unit[] {
  const since = document.getElementById('since')?.textContent;
  const moved = (since ? JSON.parse(since) : {}) as Record<number, MovedUnit>;
  return [...document.querySelectorAll('script.unit')].map(
    (script, i) => new Unit(script.textContent ?? '', i + 1, moved[i + 1]),
  );
}
