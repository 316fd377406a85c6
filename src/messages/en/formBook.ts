import type { formBook as vi } from '../vi/formBook.js';
import { words as w } from './words.js';

/** The words of the form in Excel that a unit fills in (`rasoat init --format xlsx`). */
export const formBook: typeof vi = {
  sheets: { guide: 'Guide', requirements: 'Requirements', words: 'Words', lines: 'Other lines' },
  columns: { number: 'No.', hint: 'Guidance' },
  together: (names) => w.and(names),
  title: 'PLAN FORM',
  of: (unit, conclusion) => `${unit} – implementing ${conclusion}`,
  how: [
    'Fill in the yellow cells only. The headings are locked; do not rename sheets, add columns or merge cells.',
    'All cells are text, so that day and month are never swapped: write as in a document, for example 30/9/2021, quý III/2021, 55,5%, 1.250, 200 triệu đồng.',
    'Select a cell to see what belongs there; a cell with an arrow offers a list. Leave blank what is not known yet; do not write “...”.',
    'Several items in one cell (partners, requirement ids): one line each in the cell (Alt+Enter), or with semicolons between them.',
    'Each row of a table is an entry of its own; go on below when the rows are used up. Blank rows in between do no harm.',
    'From Word: double-click the cell before pasting, or paste as “Keep text only”, so that the cell stays text.',
    'Save as “Excel Workbook (*.xlsx)”, without a password. Check it with “rasoat check FILE.xlsx”, or drop it into the self-check page.',
  ],
  howTitle: 'How to fill it in',
  listTitle: 'The sheets of the form',
  listColumns: ['Sheet', 'Content'],
  requirementsTitle: 'What is required of the unit',
  requirementsColumns: ['Id', 'Clause', 'Requirement', 'Level', 'Due', 'The Conclusion says', 'Sheet'],
  requirementsAbout: 'Id, title and words of the Conclusion of each requirement; to look up only.',
  wordsTitle: 'Words to choose from',
  wordsAbout: 'The words that cells with an arrow offer; to look up only.',
  requirementIds: 'Requirement ids',
  linesTitle: 'Lines of the plan file that the form has no place for',
  linesAbout: 'Written as in the plan file (.yaml), one line in each cell, with the spaces at its beginning.',
  about: (facts, title) => `${facts}: ${title}.`,
  quote: (quote) => `The Conclusion says: “${quote}”`,
  example: (text) => `Example: ${text}`,
  row: (id, title) => `${id}: ${title}.`,
  refusal: 'Choose a word of the list.',
  several: 'One item a line (Alt+Enter), or with semicolons between them.',
  made: (path) => `The form is written to ${path}.`,
  madePlan: (file, path) =>
    path === undefined
      ? `The form ${file} has been read.`
      : `The form ${file} has been read, the plan is written to ${path}.`,
  notKept: (sentences) =>
    `What follows of the form has no place in the plan file:\n${sentences.map((one) => `- ${one}`).join('\n')}`,
  comments: (count) =>
    `${w.plural(count, 'comment line', 'comment lines')} (#) of the plan file ${count === 1 ? 'has' : 'have'} no place in the form and ${count === 1 ? 'is' : 'are'} left out.`,
  moved: (sections) =>
    `The form has no cells for the way in which ${w.and(sections.map((one) => `“${one}”`))} ${sections.length === 1 ? 'is' : 'are'} written; ${sections.length === 1 ? 'it stands' : 'they stand'} word for word in the sheet “Other lines”.`,
  severalPlans: (file, plans) =>
    `${file} holds ${w.count(plans)} plans; a form holds one. Split the file, one unit each.`,
  noPlan: (file) =>
    `${file} cannot be read as a plan yet, so no form can be made of it. First mend what “rasoat check” says.`,
  wordToForm:
    'A Word file cannot be made a form in Excel at once: what is to be confirmed would be lost. First make a draft (.yaml), go through it, and turn the draft into a form.',
  needsOutput: 'A form is an Excel file and cannot be printed. Name the file after -o, for example: -o plan.xlsx',
  notFixed: (files) =>
    `${w.plural(files, 'Excel form', 'Excel forms')} cannot be mended by --fix; mend ${files === 1 ? 'it' : 'them'} in Excel at the cells named below.`,
};
