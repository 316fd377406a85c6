import { expect, test } from 'vitest';
import { Proposer } from '../../src/convert/Proposer.js';
import { catalogue } from '../support/catalogue.js';
import { otherLines, taskLines } from './taskLines.js';

/** One for each kind of unit: what is rare depends on what binds it. */
const proposers = new Map<string, Proposer>();
function proposed(type: string, level: string, line: string): string[] {
  const key = `${type}/${level}`;
  const known = proposers.get(key) ?? new Proposer(catalogue.binding({ type, level }));
  proposers.set(key, known);
  return known.propose(line);
}

const share = (count: number, of: number) => Math.round((100 * count) / of);

test('of the lines of tasks, nine in ten are put first to the requirement that they answer, and more among the first three', () => {
  const ranks = taskLines.map(([type, level, line, id]) => proposed(type, level, line).indexOf(id));
  // As measured: what is changed in the catalogue's words or in the counting may not make it worse.
  expect(taskLines.length).toBeGreaterThanOrEqual(60);
  expect(share(ranks.filter((rank) => rank === 0).length, ranks.length)).toBeGreaterThanOrEqual(92);
  expect(share(ranks.filter((rank) => rank >= 0).length, ranks.length)).toBeGreaterThanOrEqual(97);
});

test('lines that answer nothing mostly get no proposal', () => {
  const units = [
    ['womens-union', 'commune'],
    ['party-committee', 'district'],
    ['fatherland-front', 'district'],
  ] as const;
  const found = units.flatMap(([type, level]) => otherLines.map((line) => proposed(type, level, line)));
  expect(share(found.filter((ids) => ids.length > 0).length, found.length)).toBeLessThanOrEqual(33);
});

test('there are at most three, of those that bind the unit, and each once', () => {
  for (const [type, level, line] of taskLines) {
    const ids = proposed(type, level, line);
    expect(ids.length).toBeLessThanOrEqual(3);
    expect(new Set(ids).size).toBe(ids.length);
    const bound = catalogue.binding({ type, level }).map(({ id }) => id);
    for (const id of ids) expect(bound).toContain(id);
  }
});

test('what has no words, or none that are known, gets none', () => {
  for (const line of ['', '...', '2021', 'zzz qqq', 'và'])
    expect(proposed('farmers-union', 'commune', line)).toEqual([]);
});

test('a unit that nothing binds gets none', () => {
  expect(new Proposer([]).propose('Tuyên truyền')).toEqual([]);
});

test('case, spelling of tones and Unicode form do not matter', () => {
  const line = 'Củng cố tổ hòa giải, nhân rộng mô hình tự quản ở khu dân cư';
  const others = [line.toUpperCase(), line.replace('hòa', 'hoà'), line.normalize('NFD')];
  for (const other of others)
    expect(proposed('fatherland-front', 'commune', other)).toEqual(proposed('fatherland-front', 'commune', line));
});
