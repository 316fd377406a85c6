import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { sentenceOf } from '../../src/messages/sentences.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { decodePlan } from '../../src/shell/read/readPlanFile.js';
import { catalogue, root } from '../support/catalogue.js';

const files = (folder: string) =>
  readdirSync(`${root}test/plan/plans/${folder}`).filter((name) => /\.ya?ml$/.test(name));

/** Every problem of a file, as `line:column level kind` and its sentence in both languages. */
function problemsOf(path: string, isShown: (kind: string) => boolean = () => true): string {
  const decoded = decodePlan(readFileSync(path));
  const texts =
    'problem' in decoded
      ? [[decoded.problem]]
      : parsePlans(decoded.text).map((plan) => assess(plan, catalogue, { asOf: '2022-06-30', file: 'x' }).problems);
  const shown = texts.map((problems) =>
    problems
      .filter(({ kind }) => isShown(kind))
      .map((problem) => {
        const { line, column } = problem.range.start;
        return `${line}:${column} ${problem.level} ${problem.kind}\n  ${sentenceOf(problem, 'vi')}\n  ${sentenceOf(problem, 'en')}\n`;
      })
      .join(''),
  );
  if (shown.every((plan) => plan === '')) return '';
  return shown.map((plan, i) => (shown.length > 1 ? `--- plan ${i}\n${plan}` : plan)).join('');
}

describe('test/plan/plans/ok: nothing to complain about', () => {
  test.each(files('ok'))('%s', (name) => {
    // What their tasks say, and how much they spend, is not the point here.
    expect(
      problemsOf(`${root}test/plan/plans/ok/${name}`, (kind) => kind !== 'short-content' && kind !== 'odd-amount'),
    ).toBe('');
  });
});

describe('test/plan/plans/bad: each file with the problems it must give', () => {
  test.each(files('bad'))('%s', async (name) => {
    const path = `${root}test/plan/plans/bad/${name}`;
    await expect(problemsOf(path)).toMatchFileSnapshot(path.replace(/\.ya?ml$/, '.txt'));
  });
});
