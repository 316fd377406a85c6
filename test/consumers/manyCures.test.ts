import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { mendText } from '../../src/check/mend/mendText.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { catalogue, root } from '../support/catalogue.js';

/* What `--fix` makes of all the bad plans, and of a file with more faults than it mends at once: both take their time. */

const options = { catalogue, asOf: '2022-06-30' } as const;
const unit =
  'đơn vị:\n  tên: Hội Nông dân xã An Bình\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: Đảng ủy xã An Bình\n';
const mend = (text: string) => mendText(unit + text, options);

describe('every recorded bad plan', () => {
  const folder = `${root}test/plan/plans/bad/`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const problems = (text: string) =>
    parsePlans(text).flatMap(
      (plan) => assess(plan, catalogue, { asOf: '2022-06-30', file: '', everyProblem: true }).problems,
    );

  test.each([false, true])(
    'has no more wrong with it once mended, and twice changes nothing (unsafe: %s)',
    (unsafe) => {
      const wrong: string[] = [];
      for (const name of files) {
        const text = readFileSync(folder + name, 'utf8');
        const { text: once, mended } = mendText(text, { ...options, unsafe });
        const { text: twice } = mendText(once, { ...options, unsafe });
        // What is read now may be noted to be short.
        const weighing = (of: string) => problems(of).filter(({ level }) => level !== 'note').length;
        const cured = mended.some(({ level }) => level !== 'note') ? 1 : 0;
        if (twice !== once || weighing(once) > weighing(text) - cured) wrong.push(name);
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('a large file with many faults', () => {
  const faulty = (count: number) =>
    mend(`nhiệm vụ:\n${Array.from({ length: count }, (_, i) => `  - nội dung: Việc ${i}: làm đường\n`).join('')}`);

  test('of very many is left off, said to be, and the next run goes on', () => {
    const { mended, unfinished, text } = faulty(10_050);
    expect([mended.length, unfinished]).toEqual([10_000, true]);
    const next = mend(text);
    expect([next.mended.length, next.unfinished]).toEqual([50, false]);
  });
});
