import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { asOfInHead } from '../../../src/shell/read/asOfInHead.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-head-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'r.json');
const dayIn = (text: string) => {
  writeFileSync(path, text);
  return asOfInHead(path);
};

test.each<[string, string | undefined]>([
  ['{"asOf":"2022-06-30"}', '2022-06-30'],
  ['{\n  "schemaVersion": 1,\n  "asOf" : "2022-06-30",\n', '2022-06-30'],
  // Only that of the report itself.
  ['{"a":{"asOf":"2021-01-01"},"asOf":"2022-06-30"}', '2022-06-30'],
  ['{"a":[{"asOf":"2021-01-01"}],"b":[],"asOf":"2022-06-30"}', '2022-06-30'],
  ['{"a":{"asOf":"2021-01-01"}}', undefined],
  ['[{"asOf":"2021-01-01"}]', undefined],
  ['"asOf":"2021-01-01"', undefined],
  // What stands in texts is none of it.
  ['{"title":"}{[ \\"asOf\\": \\\\","asOf":"2022-06-30"}', '2022-06-30'],
  ['{"title":"asOf","asOf":"2022-06-30"}', undefined],
  ['{"asOf":2022,"x":1}', undefined],
  ['{"asOf":"30/6/2022"}', undefined],
  ['{"asOf":"2022-06-3"}', undefined],
  ['{"as', undefined],
  ['', undefined],
  // Further down it is not looked for: a report says it first.
  [`{"x":"${' '.repeat(1 << 16)}","asOf":"2022-06-30"}`, undefined],
])('the day at the beginning of %j', (text, day) => expect(dayIn(text)).toBe(day));

test('texts that are never closed are gone through once', () => {
  for (const part of ['\\"', '"\\', '\\\\"', '"'])
    for (let times = 0; times < 4; times++) expect(dayIn(`{"${part.repeat(32_000)}`)).toBeUndefined();
  expect(dayIn('{"a": "\\\n", "asOf": "2022-06-30"')).toBe('2022-06-30');
});

test('of what is no file there is none', () => {
  mkdirSync(join(folder, 'x.json'));
  expect([asOfInHead(join(folder, 'x.json')), asOfInHead(join(folder, 'none.json'))]).toEqual([undefined, undefined]);
});
