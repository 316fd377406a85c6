import { fieldText } from '../messages/fieldText.js';
import type { Say } from '../messages/Say.js';
import type { Field } from '../plan/model/model.js';
import type { Vocabulary } from '../plan/model/vocabulary.js';
import { type Column, headingOf } from './Column.js';

/** What is said when a cell of a value is chosen. */
export function columnPrompt(
  section: Field,
  column: Column,
  say: Say,
  vocabulary: Vocabulary,
): { title: string; text: string } {
  const isList = section.shape.is === 'list';
  const pointer = ['', section.key, ...(isList ? ['-'] : []), ...column.fields.map(({ key }) => key)].join('/');
  const text = fieldText(say, pointer) ?? '';
  const several = column.shape.is === 'list' ? [say.formBook.several] : [];
  return { title: headingOf(column, vocabulary), text: [text, ...several].filter(Boolean).join('\n') };
}

/** How wide a column is, in characters, by what it holds. */
export function widthOf({ shape, fields }: Column): number {
  switch (shape.is) {
    case 'year':
      return fields.length > 1 ? 11 : 9;
    case 'count':
    case 'percent':
      return 12;
    case 'date':
    case 'session':
      return 16;
    case 'due':
    case 'money':
      return 18;
    case 'choice':
      return shape.free ? 34 : 16;
    case 'list':
      return shape.of.is === 'choice' ? 18 : 24;
    default:
      // The first text of an entry is what it is about.
      return 26;
  }
}
