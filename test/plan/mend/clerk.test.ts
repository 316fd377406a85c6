import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText, root } from '../../support/catalogue.js';
import { cured, judge } from '../../support/fixes.js';

const folder = 'test/plan/plans/clerk';
const names = readdirSync(root + folder).sort();

/** How often a plan is judged until no problem of level error is left, when what the messages say is done to the letter. */
function runsOf(name: string): number {
  let text = readText(`${folder}/${name}`);
  for (let run = 1; run <= 5; run++) {
    const { problems } = judge(text);
    if (problems.every(({ level }) => level !== 'error')) return run;
    text = cured(text, problems);
  }
  return Number.POSITIVE_INFINITY;
}

test('plans as a clerk writes them, with what Word leaves in them, are in order in two runs, at most three', () => {
  const runs = Object.fromEntries(names.map((name) => [name, runsOf(name)]));
  const inOrder = Object.values(runs).sort((a, b) => a - b);
  expect(names.length).toBe(15);
  expect(inOrder[7], JSON.stringify(runs)).toBeLessThanOrEqual(2);
  expect(inOrder.at(-1), JSON.stringify(runs)).toBeLessThanOrEqual(3);
});
