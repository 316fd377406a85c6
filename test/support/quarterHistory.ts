import type { History } from '../../src/desk/history/History.js';
import { HistoryBook } from '../../src/desk/history/HistoryBook.js';
import { catalogue } from './catalogue.js';
import { quarter } from './quarters.js';

/** Three quarters of two districts with something of all: what moves and what does not, blanks, another name, reports left out. */
export function quarterHistory(): History {
  const districts = { A: 'Huyện Một', B: 'Huyện Hai', C: 'Huyện Một', D: 'Huyện Một' };
  const names = { D: 'Hội Bốn' };
  const book = new HistoryBook(catalogue.requirements.map(({ id }) => id));
  const of = (asOf: string, units: Parameters<typeof quarter>[0]['units'], file?: string) =>
    quarter({ asOf, units, districts, names, ...(file !== undefined && { file }) });
  book.add([
    of('2022-09-30', { A: [], B: [], C: ['1.b'], D: ['1.a', '1.c'] }, 'cu.json'),
    of('2022-09-30', { A: [], B: [], C: [], D: ['1.a', '1.c'] }, 'moi.json'),
  ]);
  book.add([of('2022-06-30', { A: ['1.a'], C: ['1.b'], D: ['1.a', '1.c'] })]);
  book.add([of('2022-03-31', { A: 'overdue', B: 'overdue', C: 'unusable', D: ['1.a'] })]);
  book.leaveOut({ file: 'hong.json', why: 'unusable', sentence: 'hong.json: x' });
  return book.history(['cu.json', 'moi.json', 'hong.json']);
}
