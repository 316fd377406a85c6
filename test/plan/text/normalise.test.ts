import { expect, test } from 'vitest';
import { nfc, nfd } from '../../../src/plan/text/normalise.js';
import { namesBelow, readText } from '../../support/catalogue.js';

const DOT_BELOW = '\u0323';
const HAT = '\u0302';

test.each([
  ['letters as they are written', 'Hội Nông dân', 'Hội Nông dân'],
  ['marks apart, in the wrong order', `Ho${HAT}${DOT_BELOW}i`, 'Hội'],
  [
    'thirty marks are put in order',
    `o${HAT.repeat(29)}${DOT_BELOW}`,
    `o${HAT.repeat(29)}${DOT_BELOW}`.normalize('NFC'),
  ],
  ['more are left as they stand', `o${HAT.repeat(30)}${DOT_BELOW}`, `o${HAT.repeat(30)}${DOT_BELOW}`],
  ['and what stands around them is composed', `o${HAT} o${HAT.repeat(40)} o${HAT}`, `ô o${HAT.repeat(40)} ô`],
])('%s', (_, text, composed) => {
  expect(nfc(text)).toBe(composed);
});

test('letters are taken apart', () => {
  expect(nfd('Hội')).toBe(`Ho${DOT_BELOW}${HAT}i`);
});

// One letter, the sign of one code unit: there is no run of marks in them.
const OF_ONE_LETTER = ['plan/text/normalise.ts', 'plan/text/lookAlikes.ts', 'plan/text/signsIn.ts'];

test('nothing else normalises a text: it would take a time quadratic in the marks of a letter', () => {
  const own = namesBelow('src').filter((path) => path.endsWith('.ts') && !path.includes('pageAssets'));
  const all = own.filter((path) => readText(`src/${path}`).includes('.normalize('));
  expect(all.sort()).toEqual(OF_ONE_LETTER.toSorted());
});
