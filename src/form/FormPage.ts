import type { StyleName } from '../report/xlsx/styles.js';

/** A cell of a form: only texts stand in one. */
export interface PageCell {
  value?: string;
  style: StyleName;
}

/** A cell with a text, or only its style where there is none. */
export const pageCell = (text: string | undefined, style: StyleName): PageCell =>
  text === undefined || text === '' ? { style } : { value: text, style };

/** A row of a page of a form: cells from column A on; `across`: the first one over so many columns. */
export interface PageRow {
  cells: readonly PageCell[];
  across?: number;
}

/** Words of a closed list, or what is to be said, for some cells. */
export interface PageHelp {
  /** From 1. */
  column: number;
  from: number;
  to: number;
  /** The name of a list of words. */
  words?: string;
  isClosed?: boolean;
  prompt?: { title: string; text: string };
}

/** A sheet of a form before any format. */
export interface FormPage {
  name: string;
  widths: readonly number[];
  rows: readonly PageRow[];
  helps: readonly PageHelp[];
  /** The row with the headings, which stays in sight. */
  headRow?: number;
  /** Of cells below what is laid out, by column. */
  columnStyles?: readonly (StyleName | undefined)[];
  /** Whether nothing in it is protected. */
  isOpen?: true;
}

/** A list of words to choose from. */
export interface WordList {
  name: string;
  words: readonly string[];
}

/** A form: its pages in order, and the words that its cells offer. */
export interface FormPages {
  title: string;
  pages: readonly FormPage[];
}
