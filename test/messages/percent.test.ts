import { describe, expect, test } from 'vitest';
import { messages, sentenceOf } from '../../src/messages/sentences.js';

const { words } = messages.vi;

describe('a share is rounded half up to one decimal, exactly, and its parts stand beside it', () => {
  test.each([
    [49, 400, '49/400 = 12,3%'],
    [4899, 40000, '4.899/40.000 = 12,2%'],
    [13, 25, '13/25 = 52,0%'],
    [549, 1000, '549/1.000 = 54,9%'],
    [2, 3, '2/3 = 66,7%'],
    [1, 2000, '1/2.000 = 0,1%'],
    [1, 2001, '1/2.001 = 0,0%'],
    [1999, 2000, '1.999/2.000 = 100,0%'],
    // Floats say 1.0049999999999999 and 0.15000000000000002.
    [201, 20000, '201/20.000 = 1,0%'],
    [3, 2000, '3/2.000 = 0,2%'],
    [0, 7, '0/7 = 0,0%'],
    [0, 0, '0/0 = –'],
  ])('%i of %i', (count, total, expected) => expect(words.ratio({ count, total })).toBe(expected));
});

describe('a share below a bound never looks like the bound', () => {
  test.each([
    [13, 25, '13/25 = 52,0%'],
    [549, 1000, '549/1.000 = 54,9%'],
    [5499, 10_000, '5.499/10.000 = 54,99%'],
    [54_999, 100_000, '54.999/100.000 = 54,999%'],
    // At the bound or above it one decimal says enough.
    [11, 20, '11/20 = 55,0%'],
    [5501, 10_000, '5.501/10.000 = 55,0%'],
  ])('%i of %i against 55%%', (count, total, expected) => expect(words.ratio({ count, total }, 55)).toBe(expected));

  test('in the sentence, with the count that is needed', () => {
    const params = { count: 5499, total: 10_000, atLeast: 55, needed: 5500 };
    expect(sentenceOf({ kind: 'ratio-below', params, pointer: '' } as never, 'vi')).toBe(
      '5.499/10.000 = 54,99% < 55%: cần ít nhất 5.500/10.000.',
    );
  });
});
