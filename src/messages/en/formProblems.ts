import type { FormParams } from '../../plan/model/FormProblem.js';
import type { SentencesFor } from '../SentencesFor.js';
import { shorten } from '../shorten.js';
import { words as w } from './words.js';

const MIB = 1024 * 1024;

const unread: Record<FormParams['form-unread']['reason'], (limit: number) => string> = {
  'not-form': () =>
    'This is an Excel workbook, but not a plan form. Make a form with “rasoat init --format xlsx” and copy the content into it.',
  'not-workbook': () =>
    'This is not an Excel workbook (.xlsx). If it is a Word file, make a draft of it with: rasoat convert FILE.',
  xls: () => 'This is an old Excel workbook (.xls). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  xlsb: () => 'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  ods: () => 'This is an .ods workbook. Open it and save it as an Excel workbook (.xlsx).',
  'as-text': () =>
    'This is one sheet of an Excel form saved as text (CSV); the other sheets are lost. Open the form again and save it as “Excel Workbook (*.xlsx)”.',
  encrypted: () => 'This workbook asks for a password, so it cannot be opened. Remove the password and save it again.',
  damaged: () =>
    'The workbook is damaged and cannot be read. Open it in Excel and save it again, or copy the original again.',
  'too-large': (limit) =>
    `The workbook is too large to be read (more than ${w.count(Math.round(limit / MIB))} MiB). Remove pictures and superfluous formatted rows and columns, or copy the content into a new form.`,
  'too-much-text': (limit) =>
    `There is too much text in the form, and it is not read: a plan has up to ${w.count(Math.round(limit / MIB))} MiB. Check whether another table has been pasted into it.`,
  'too-many-cells': (limit) =>
    `The workbook holds too much to be read (more than ${w.count(limit)} cells). Check that it is the right file.`,
};

const stray: Record<NonNullable<FormParams['form-stray']['place']> | 'other', (text: string) => string> = {
  other: (text) =>
    `This cell is not one of the form and is not read: ${text}. Move its content to the right cell, or delete it.`,
  hint: (text) =>
    `This cell is in the form's column of guidance, which is not filled in, and its content is not read: ${text}. Move it to a cell to fill in, or delete it.`,
  reference: (text) =>
    `This sheet is for reference only; what is added or changed in it is not read: ${text}. Move it to a cell to fill in on its sheet, or delete it.`,
  words: (text) =>
    `This sheet lists the words that the form offers; a word added or changed here is not accepted: ${text}. Use a word that is there, or delete it.`,
};

/** What is wrong with a form in a workbook: what, and what to do. */
export const formProblems: SentencesFor<FormParams> = {
  'form-unread': ({ reason, limit = 0 }) => unread[reason](limit),
  'form-sheet': ({ sheet, cells }) =>
    `The sheet ${w.spelled(sheet)} is not part of the form; ${w.plural(cells, 'cell', 'cells')} with content in it ${cells === 1 ? 'is' : 'are'} not read. Copy the content into a sheet of the form, or delete this one.`,
  'form-headings': ({ section }) =>
    `The part ${w.key(section)} of the form is not found in this sheet: its headings have been deleted or changed. Take the headings from the original form.`,
  'form-heading': ({ path }) =>
    `The form no longer has the heading ${w.keyIn(path)}: it has been deleted or renamed. Write the heading as it was.`,
  'form-stray': ({ text, place }) => stray[place ?? 'other'](w.quote(text)),
  'form-twice': ({ text, first }) =>
    `${w.quote(text)} already stands in ${w.spelled(first)}; only what stands there is read. Put both together, or delete what is superfluous.`,
  'form-merged': ({ rows, columns }) =>
    `Cells are merged here (${w.plural(rows, 'row', 'rows')}, ${w.plural(columns, 'column', 'columns')}); the content is read for the first one only. Unmerge them and fill in each cell.`,
  'form-formula': ({ text }) =>
    `This cell holds a formula; only its saved result is read: ${w.quote(text)}. Replace the formula by that value.`,
  'form-error': ({ text }) => `This cell shows an error of Excel: ${shorten(text)}. Write the value again.`,
  'form-date': ({ date, other }) =>
    other
      ? `Excel has turned the content of this cell into the day ${w.date(date)}. Format the cell as Text and write it again.`
      : `Excel keeps this cell as the day ${w.date(date)}. With US settings the first number is taken for the month, so day and month may have been swapped: check it, format the cell as Text and write it again, for example 30/9/2021.`,
  'form-beside': ({ what, text }) =>
    what === 'picture'
      ? 'There is a picture at this cell; what it shows is not read. Write it in a cell to fill in where it is part of the plan.'
      : `The ${what === 'comment' ? 'comment on this cell' : 'box of text at this cell'} is not read: ${w.quote(text)}. Write it in a cell to fill in where it is part of the plan.`,
  'form-hidden': ({ what }) =>
    `The form has a hidden ${what}; what stands in it is read all the same. Show it again and check it.`,
};
