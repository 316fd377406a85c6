import { describe, expect, test } from 'vitest';
import { type Case, casesOf } from './cases.js';
import { honestMisses, unsoundMisses } from './misses.js';

/** The cases of a folder that do not come out right, each with what is wrong. */
function wrongOf(folder: string, misses: (one: Case) => string[]): string {
  return casesOf(folder)
    .map((one) => ({ one, wrong: misses(one) }))
    .filter(({ wrong }) => wrong.length > 0)
    .map(({ one, wrong }) => `${one.name}\n${wrong.map((line) => `  ${line}\n`).join('')}`)
    .join('');
}

/** Plans written from the contract, not from the code. */
describe('the corpora', () => {
  test('plans that an official would not call in order do not pass', () => {
    expect(casesOf('unsound').length).toBeGreaterThan(300);
    expect(wrongOf('unsound', unsoundMisses)).toBe('');
  });

  test('plans as honest offices write them are not failed for it', () => {
    expect(casesOf('honest').length).toBeGreaterThan(500);
    expect(wrongOf('honest', honestMisses)).toBe('');
  });
});
