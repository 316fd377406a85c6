import { describe, expect, test } from 'vitest';
import { DistinctTexts, type Occurrence } from '../../../src/desk/across/DistinctTexts.js';

const position = { line: 1, column: 1, offset: 0 };
const at = (plan: number): Occurrence => ({ plan, index: 0, range: { start: position, end: position } });
const hashes = { words: [1, 2], raw: [1, 2], shingles: Int32Array.of(3, 4) };
const sampleOf = (text: string) => {
  const texts = new DistinctTexts((a, b) => a.plan - b.plan);
  texts.add('task', text, hashes, at(1));
  return texts.all[0]?.sample;
};

describe('the beginning of a text', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');
  test.each([
    ['ngắn', 'ngắn'],
    [`  a \n b\t c  `, 'a b c'],
    // 64 characters are whole, 65 are cut at a word.
    [words(16), words(16)],
    [`${words(16)}x`, `${words(16)}x`],
    [`${words(16)}xy`, `${words(15)}…`],
    ['x'.repeat(64), 'x'.repeat(64)],
    ['x'.repeat(65), `${'x'.repeat(63)}…`],
    [`${' '.repeat(200)}${words(40)}`, `${words(15)}…`],
    [`${'x'.repeat(62)}😀yy`, `${'x'.repeat(62)}…`],
  ])('%j', (text, sample) => expect(sampleOf(text)).toBe(sample));
});

test('is that of the first place in the order of reports, in whatever order they come', () => {
  const orders = [
    [1, 2],
    [2, 1],
  ];
  for (const order of orders) {
    const texts = new DistinctTexts((a, b) => a.plan - b.plan);
    for (const plan of order) texts.add('task', `kế hoạch ${plan}`, hashes, at(plan));
    expect(texts.all).toMatchObject([{ sample: 'kế hoạch 1', exact: true, places: [{ plan: 1 }, { plan: 2 }] }]);
  }
});

test('a text of another kind, or of other shingles, is another; one of other words of its own is not the same to the letter', () => {
  const texts = new DistinctTexts((a, b) => a.plan - b.plan);
  texts.add('task', 'a', hashes, at(1));
  texts.add('activity', 'a', hashes, at(2));
  texts.add('task', 'a', { ...hashes, shingles: Int32Array.of(3, 5) }, at(3));
  expect(texts.all.map(({ places }) => places.map(({ plan }) => plan))).toEqual([[1], [2], [3]]);
  texts.add('task', 'b', { ...hashes, raw: [1, 3] }, at(4));
  expect(texts.all.map(({ exact }) => exact)).toEqual([false, true, true]);
});
