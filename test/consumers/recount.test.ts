import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/catalogue.js';

/** The province of `npm run demo`, and what the program as it was built reports of it. */
let folder: string;

const rasoat = (...argv: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [`${root}bin/rasoat.js`, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    // Its own report is in the files; standard output would hold a thousand plans.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  expect([status, stderr]).toEqual([0, '']);
};
const check = (report: string, ...argv: string[]) =>
  rasoat('check', '--fail-on', 'never', ...argv, '-o', `json:${report}`);

/** A script of its own, which shares nothing with the program. */
function recount(report: string) {
  const script = `${root}test/consumers/recount/recount.mjs`;
  const { status, stdout } = spawnSync(process.execPath, [script, 'danh-sach.csv', report], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n') };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasoat-recount-'));
  spawnSync(process.execPath, [`${root}test/bench/makeProvince.js`, folder]);
  check('all.json');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('every figure of the demo, counted anew by a script that shares nothing with the program', () => {
  test('of one run', () => {
    const { status, lines } = recount('all.json');
    expect(lines.slice(0, -1)).toEqual([]);
    expect(status).toBe(0);
    expect(Number(lines.at(-1)?.split(' ')[0])).toBeGreaterThan(20_000);
  });

  test('of shards, merged in any order', () => {
    for (const i of [1, 2, 3]) check(`${i}.json`, '--shard', `${i}/3`);
    rasoat('report', '3.json', '1.json', '2.json', '-o', 'json:merged.json');
    expect(recount('merged.json').lines.slice(0, -1)).toEqual([]);
    const [merged, whole] = ['merged.json', 'all.json'].map((name) =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    );
    expect(merged.roster.units).toEqual(whole.roster.units);
    expect(merged.summary.roster).toEqual(whole.summary.roster);
    expect(merged.standing).toEqual(whole.standing);
  });

  test('with a cache, filled or not, byte for byte', () => {
    for (const report of ['cold.json', 'warm.json']) {
      check(report, '--cache', 'kept');
      expect(readFileSync(join(folder, report), 'utf8')).toBe(readFileSync(join(folder, 'all.json'), 'utf8'));
    }
  });

  test.each<
    [
      string,
      (report: {
        summary: { roster: { overdue: number; judged: number } };
        standing: { plans?: { received: number } }[];
      }) => void,
    ]
  >([
    ['units that are overdue', ({ summary }) => void summary.roster.overdue++],
    ['units judged', ({ summary }) => void summary.roster.judged--],
    ['plans of a district', ({ standing: [first] }) => void (first?.plans && first.plans.received++)],
  ])('another figure is found out: %s', (_, change) => {
    const report = JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8'));
    change(report);
    writeFileSync(join(folder, 'other.json'), JSON.stringify(report));
    expect(recount('other.json').status).toBe(1);
  });
});
