import { expect, test } from 'vitest';
import { KnownTexts } from '../../../src/desk/across/KnownTexts.js';
import { shinglesOf } from '../../../src/desk/across/shingles.js';
import { wordsIn } from '../../../src/desk/across/words.js';

const both = (text: string) => ({ vi: text, en: '' });
const given = 'một hai ba bốn năm sáu bảy tám chín mười';
const known = new KnownTexts(
  {
    conclusion: { title: both('tên của kết luận này') },
    requirements: [
      {
        quote: 'đoạn trích thứ nhất … và đoạn thứ hai',
        title: both('yêu cầu về một việc'),
        hint: both('hãy làm thế này'),
      },
    ],
  } as never,
  [given],
);
const repeats = (text: string) => known.repeats(shinglesOf(wordsIn(text).hashes));

test.each([
  [given, true],
  ['TÊN của kết luận, này.', true],
  ['yêu cầu về một việc', true],
  ['hãy làm thế này', true],
  ['đoạn trích thứ nhất', true],
  // A quotation in parts does not stand as one.
  ['nhất và đoạn', false],
  // Four fifths: 8 of 10 shingles, 7 of 9.
  [`${given} mười một`, true],
  [`${given.slice(4)} mười một`, false],
  ['hoàn toàn là lời của đơn vị', false],
  ['', false],
])('«%s» is what everybody was given: %s', (text, expected) => expect(repeats(text)).toBe(expected));
