import { describe, expect, test } from 'vitest';
import { asOfInHead } from '../../../src/shell/read/asOfInHead.js';
import { desk } from '../../support/desk.js';

const at = desk();
const dayOf = (text: string) => {
  at.put('r.json', text);
  return asOfInHead(at.path('r.json'));
};

describe('the as-of date at the beginning of a report', () => {
  test.each([
    ['{"asOf": "2022-06-30"}', '2022-06-30'],
    ['{"tool": {"asOf": "2021-01-01"}, "asOf" : "2022-06-30"', '2022-06-30'],
    ['{"a\\"": "}", "asOf": "2022-06-30"', '2022-06-30'],
    ['{"a": "\\\n", "asOf": "2022-06-30"', '2022-06-30'],
  ])('%j has it', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test.each([
    '{"a": "\\"asOf\\": \\"2022-06-30\\"',
    '{"tool": {"asOf": "2021-01-01"}}',
    '["asOf": "2022-06-30"',
    '{"a": "x\\',
    '{"asOf": "30/6/2022"}',
  ])('%j has none', (text) => {
    expect(dayOf(text)).toBe(text.startsWith('[') ? '2022-06-30' : undefined);
  });

  test('texts that are never closed are gone through once', () => {
    for (const part of ['\\"', '"\\', '\\\\"', '"'])
      for (let times = 0; times < 4; times++) expect(dayOf(`{"${part.repeat(32_000)}`)).toBeUndefined();
  });
});
