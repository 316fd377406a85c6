import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nearDue } from '../../../src/plan/model/values/nearDue.js';
import { readDue } from '../../../src/plan/model/values/readDue.js';
import { root } from '../../support/catalogue.js';

const lines = readFileSync(`${root}test/plan/values/deadlines.txt`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** What a deadline is read as, or the question asked, as the file has it. */
function said(phrase: string): string {
  const reading = readDue(phrase);
  if ('value' in reading) return `= ${reading.value}`;
  const { fault } = reading;
  const near = fault.reason === 'form' || fault.reason === 'short-year' ? nearDue(phrase) : undefined;
  if (near !== undefined && !('meant' in fault)) return `? ${near}`;
  if (fault.reason === 'form' && !fault.meant) return '? ';
  return `? [${fault.reason}${fault.reason === 'no-year' ? ` ${fault.example}` : ''}]`;
}

describe('deadlines', () => {
  const cases = lines.map((line) => /^(.*) ([=?] .*)$/.exec(line)?.slice(1) ?? [line, '']) as [string, string][];

  test('there are many', () => expect(cases.length).toBeGreaterThan(150));
  test.each(cases)('%s', (phrase, expected) => {
    expect(said(phrase)).toBe(expected);
    expect(said(phrase.normalize('NFD'))).toBe(expected);
    expect(said(` ${phrase.toUpperCase()} `)).toBe(expected);
  });

  test.each(cases.filter(([, expected]) => /^\? [^[]/.test(expected)))(
    'what is asked for %s can be read',
    (_, asked) => {
      expect(readDue(asked.slice(2))).toHaveProperty('value');
    },
  );

  test('what has no year can be read with it', () => {
    const examples = cases.flatMap(([phrase]) => {
      const reading = readDue(phrase);
      return 'fault' in reading && reading.fault.reason === 'no-year' ? [reading.fault.example] : [];
    });
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) expect(readDue(example)).toHaveProperty('value');
  });
});
