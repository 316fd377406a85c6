import { describe, expect, test } from 'vitest';
import { type Case, casesOf } from './cases.js';
import { honestMisses, unsoundMisses } from './misses.js';

/** The cases of a folder that do not come out right, with what is wrong: held against the list of those that are known. */
function wrongOf(folder: string, misses: (one: Case) => string[]): string {
  return casesOf(folder)
    .map((one) => ({ one, wrong: misses(one) }))
    .filter(({ wrong }) => wrong.length > 0)
    .map(({ one, wrong }) => `${one.name}\n${wrong.map((line) => `  ${line}\n`).join('')}`)
    .join('');
}

/** Plans written from the contract, not from the code. What still comes out wrong stands in the file beside; none may join it. */
describe('the corpora', () => {
  test('plans that an official would not call in order do not pass', async () => {
    expect(casesOf('unsound').length).toBeGreaterThan(300);
    await expect(wrongOf('unsound', unsoundMisses)).toMatchFileSnapshot('unsound.open.txt');
  });

  test('plans as honest offices write them are not failed for it', async () => {
    expect(casesOf('honest').length).toBeGreaterThan(500);
    await expect(wrongOf('honest', honestMisses)).toMatchFileSnapshot('honest.open.txt');
  });
});
