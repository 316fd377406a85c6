import { keyIn } from '../plan/model/vocabulary.js';
import { columnsOf, headingOf } from './Column.js';
import { columnPrompt } from './columnHelp.js';
import type { FilledSection } from './FormContent.js';
import { type FormPage, type PageHelp, type PageRow, pageCell } from './FormPage.js';
import { NOTE } from './formNotes.js';
import { capitals, note, type PageParts } from './tablePage.js';

const COLUMNS = 3;

/** A sheet whose rows are a name and a value: sections that are one record each, every one below its own title. */
export function recordPage(sections: readonly FilledSection[], parts: PageParts): FormPage {
  const { say, vocabulary, lists } = parts;
  const rows: PageRow[] = [...parts.head];
  const helps: PageHelp[] = [];
  for (const section of sections) {
    const { field, own, examples, above } = section;
    const values = section.rows[0]?.values ?? new Map<string, string>();
    const title = keyIn(field, vocabulary);
    if (field.shape.is !== 'record') {
      rows.push({ cells: [pageCell(title, 'label'), pageCell(values.get(title), 'input')] });
      continue;
    }
    rows.push({ cells: [] });
    rows.push({ cells: [pageCell(capitals(title), 'band'), pageCell('', 'band'), pageCell('', 'band')] });
    for (const text of parts.about(above)) rows.push(note(text, COLUMNS));
    for (const column of columnsOf(field.shape)) {
      const heading = headingOf(column, vocabulary);
      const prompt = columnPrompt(field, column, say, vocabulary);
      const example = examples.get(heading);
      const hint = example ? say.formBook.example(example.replaceAll('\n', '; ')) : prompt.text.split('\n')[0];
      rows.push({
        cells: [
          pageCell(heading, 'label'),
          pageCell(values.get(heading), 'input'),
          pageCell(NOTE + (hint ?? ''), 'hint'),
        ],
      });
      helps.push({ column: 2, from: rows.length, to: rows.length, ...lists.of(column), prompt });
    }
    for (const heading of own)
      rows.push({ cells: [pageCell(heading, 'label'), pageCell(values.get(heading), 'input')] });
  }
  return { name: parts.name, widths: [30, 62, 52], rows, helps };
}
