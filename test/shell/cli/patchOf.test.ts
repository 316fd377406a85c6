import { applyPatch } from 'diff';
import { expect, test } from 'vitest';
import { patchOf } from '../../../src/shell/cli/patchOf.js';

const lines = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('');
const many = (text: string) => `đầu\n${lines(5000, (i) => `${text} ${i}\n`)}cuối`;

test.each([
  ['one line', 'a\nb\nc\n', 'a\nB\nc\n'],
  ['a line at the end without a line break', 'a\nb', 'a\nc'],
  ['lines that are gone', 'a\nb\nc\nd\ne\nf\n', 'a\nf\n'],
  ['very many lines', many('trước'), many('sau')],
  ['very many lines, and the last without a line break', many('trước'), `${many('sau')}!`],
  ['very many lines, the first among them', lines(5000, (i) => `${i}\n`), lines(4000, (i) => `x${i}\n`)],
  ['very many lines of none', '', lines(5000, (i) => `${i}\n`)],
  ['CR behind each line', many('trước').replaceAll('\n', '\r\n'), many('sau').replaceAll('\n', '\r\n')],
])('a patch of %s makes the one of the other', (_, before, after) => {
  const patch = patchOf('kế hoạch/a b.yaml', before, after);
  expect(patch).toMatch(/^diff --git a\/kế hoạch\/a b\.yaml b\/kế hoạch\/a b\.yaml\n--- a\/kế hoạch\/a b\.yaml\t\n/);
  expect(applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after);
});
