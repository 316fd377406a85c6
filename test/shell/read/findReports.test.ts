import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findReports } from '../../../src/shell/read/findReports.js';
import { desk } from '../../support/desk.js';

const at = desk();
const found = (...paths: string[]) => findReports(paths, at.folder);
const names = (...paths: string[]) =>
  found(...paths).files.map(({ file, isNamed }) => (isNamed ? `${file} (named)` : file));

test('of a folder all reports, in the order in which people count quarters', () => {
  for (const name of ['quy-10.json', 'quy-2.json', 'quy-2-lai.json', 'Quy-1.JSON', '.quy-3.json', 'json', 'x.json.bak'])
    at.put(`bc/${name}`, '{}');
  at.put('bc/cu/quy-0.json', '{}');
  expect(names('bc')).toEqual(['bc/Quy-1.JSON', 'bc/quy-2.json', 'bc/quy-2-lai.json', 'bc/quy-10.json']);
  // What of it is not read is counted; hidden files are none.
  expect(found('bc').passedOver).toEqual([{ folder: 'bc', files: 2, folders: 1 }]);
});

test('as it is named, with or without a slash at its end, and the working folder itself', () => {
  at.put('a.json', '{}');
  at.put('bc/a.json', '{}');
  expect([names('bc'), names('bc/'), names('bc//'), names('.')]).toEqual([
    ...[['bc/a.json'], ['bc/a.json'], ['bc/a.json'], ['a.json']],
  ]);
});

test('in the order given, each once, and what is named whatever its ending', () => {
  at.put('bc/a.json', '{}');
  at.put('bc/b.json', '{}');
  at.put('x.txt', '{}');
  expect(names('x.txt', 'bc/b.json', 'bc', './bc/a.json')).toEqual(['x.txt (named)', 'bc/b.json (named)', 'bc/a.json']);
});

test('what is not there, is empty or leads elsewhere is said', () => {
  mkdirSync(at.path('trống'));
  mkdirSync(at.path('cu/cu'), { recursive: true });
  at.put('a.json', '{}');
  expect(found('none.json', 'trống', 'cu', 'a.json')).toEqual({
    files: [{ file: 'a.json', isNamed: true }],
    notThere: ['none.json'],
    closed: [],
    empty: ['trống', 'cu'],
    passedOver: [{ folder: 'cu', files: 0, folders: 1 }],
  });
  mkdirSync(at.path('kho/.git'), { recursive: true });
  symlinkSync(at.path('trống'), at.path('kho/nối'));
  expect(found('kho/nối').closed).toEqual(['kho/nối']);
});
