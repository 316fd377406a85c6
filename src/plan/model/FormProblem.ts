import type { IsoDate } from './calendar.js';

/** What may be wrong with a form in a workbook, as distinct from what is written in it. */
export interface FormParams {
  /** A file that is not a form, or cannot be read as one; `limit` in bytes, or in cells. */
  'form-unread': {
    reason:
      | 'not-form'
      | 'not-workbook'
      | 'xls'
      | 'xlsb'
      | 'ods'
      | 'as-text'
      | 'encrypted'
      | 'damaged'
      | 'too-large'
      | 'too-much-text'
      | 'too-many-cells';
    limit?: number;
  };
  /** A sheet that is none of the form's, and holds something. */
  'form-sheet': { sheet: string; cells: number };
  /** A sheet in which the headings of a section are not found. */
  'form-headings': { section: string };
  /** A value of the form, by its pointer, whose heading is not there. */
  'form-heading': { path: string };
  /** What stands where the form has no place for anything; `place`: where only the form itself says something. */
  'form-stray': { text: string; place?: 'hint' | 'reference' | 'words' };
  /** A heading, a name or a sheet that the form has already; `first`: the cell or sheet that is read. */
  'form-twice': { text: string; first: string };
  'form-merged': { rows: number; columns: number };
  'form-formula': { text: string };
  'form-error': { text: string };
  /** A cell that the spreadsheet keeps as a day; `other`: where no day belongs. */
  'form-date': { date: IsoDate; other?: true };
  'form-hidden': { what: 'sheet' | 'row' | 'column' };
  /** What stands over the cells, and is not read. */
  'form-beside': { what: 'comment' | 'shape' | 'picture'; text: string };
}

/** What each of them weighs. */
export const formWeights = {
  'form-unread': 'error',
  'form-sheet': 'warning',
  'form-headings': 'by-danger',
  'form-heading': 'warning',
  'form-stray': 'warning',
  'form-twice': 'by-danger',
  'form-merged': 'warning',
  'form-formula': 'warning',
  'form-error': 'warning',
  'form-date': 'warning',
  'form-hidden': 'note',
  'form-beside': 'note',
} as const satisfies Record<keyof FormParams, 'error' | 'warning' | 'note' | 'by-danger'>;
