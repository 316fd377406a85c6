import type { FormParams } from '../../plan/model/FormProblem.js';
import type { RuleText } from '../RuleText.js';

/** What is wrong with a form in a workbook, in general. */
export const formRules: Record<keyof FormParams, RuleText> = {
  'form-unread': {
    title: 'A workbook that cannot be read, or is no plan form',
    todo: 'Use a form made with “rasoat init --format xlsx”, saved as .xlsx without a password.',
  },
  'form-sheet': {
    title: 'A sheet that is not part of the form',
    todo: 'Copy the content into a sheet of the form, or delete this one.',
  },
  'form-headings': { title: 'A sheet of the form without its headings', todo: 'Take them from the original form.' },
  'form-heading': { title: 'A heading of the form deleted or renamed', todo: 'Write the heading as it was.' },
  'form-stray': {
    title: 'Content outside the cells of the form',
    todo: 'Move it to the right cell, or delete it.',
  },
  'form-twice': {
    title: 'A heading, name or sheet of the form twice',
    todo: 'Put both together, or delete what is superfluous.',
  },
  'form-merged': { title: 'Merged cells', todo: 'Unmerge them and fill in each cell.' },
  'form-formula': { title: 'A cell with a formula', todo: 'Replace the formula by its value.' },
  'form-error': { title: 'A cell with an error of Excel', todo: 'Write the value again.' },
  'form-date': {
    title: 'A cell that Excel keeps as a day',
    todo: 'Check day and month, format the cell as Text and write it again, for example 30/9/2021.',
  },
  'form-beside': {
    title: 'A comment, a box of text or a picture over the cells of the form',
    todo: 'Write what is part of the plan in a cell to fill in.',
  },
  'form-hidden': { title: 'A hidden part of the form', todo: 'Show it again and check it.' },
};
