import { expect, test } from 'vitest';
import { withLineEnds } from '../../../src/plan/text/lineEnds.js';

test.each([
  ['LF', 'a\nb\n', 'a\nb\n'],
  ['CR and LF', 'a\r\nb\r\n', 'a\r\nb\r\n'],
  ['CR', 'a\rb\r', 'a\nb\n'],
  ['CR, with an empty line', 'a\r\rb\r', 'a\n\nb\n'],
  ['CR, doubled before LF', 'a\r\r\nb\r\r\n', 'a\r\nb\r\n'],
  ['LF here and CR there', 'a\nb\rc\n', 'a\nb\nc\n'],
  ['LF here, CR and LF there', 'a\nb\r\nc', 'a\nb\r\nc'],
  ['line breaks of Word', 'a\vb\vc', 'a\nb\nc'],
  ['those of Unicode', 'a\u2028b\u2029c\u0085', 'a\nb\nc\n'],
  ['a line break of Word within a line is a sign in it', 'a\vb\nc', 'a\vb\nc'],
  ['the end of a text of DOS', 'a\nb\n\u001a', 'a\nb\n'],
  ['the end of it, and a line break', 'a\n\u001a\u001a\r\n', 'a\n'],
  ['the same sign in the midst is a sign in it', 'a\u001ab\n', 'a\u001ab\n'],
  ['a text of one line', 'a', 'a'],
  ['none', '', ''],
])('lines that end in %s', (_, text, expected) => {
  expect(withLineEnds(text)).toBe(expected);
});
