import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blaming } from '../../../src/check/catalogue/blaming.js';
import { CatalogueFault } from '../../../src/check/catalogue/CatalogueFault.js';
import type { Check } from '../../../src/check/catalogue/Check.js';
import { linearPatterns } from '../../../src/check/catalogue/linearPatterns.js';
import { readText } from '../../support/catalogue.js';
import { foreignFiles as files, judgesBy, foreignFolder as own } from '../../support/foreignCatalogue.js';
import { mutationsOf } from '../../support/mutatedReports.js';
import { runRasoat } from '../../support/runRasoat.js';

/** Each place in turn with another value; `EVERY=1` tries all of them, in some minutes. */
const EVERY = Number(process.env.EVERY ?? 199);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasoat-hostile-'));
  cpSync(own, join(folder, 'bo'), { recursive: true });
  writeFileSync(join(folder, 'a.yaml'), readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml'));
  writeFileSync(join(folder, 'secret.md'), 'bimat');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Judges a plan by the catalogue with one text in place of another. */
async function judged(name: string, from: string, to: string) {
  expect(files[name]).toContain(from);
  writeFileSync(
    join(folder, 'bo', name),
    (files[name] ?? '').replace(from, () => to),
  );
  const ran = await runRasoat(['check', 'a.yaml', '--catalogue', 'bo'], { cwd: folder });
  writeFileSync(join(folder, 'bo', name), files[name] ?? '');
  return ran;
}

const CHECK = /check:\n {4}required: \[issuances\][\s\S]*?\n {2}hint/.exec(files['leadership.yaml'] ?? '')?.[0] ?? '';
const withCheck = (check: unknown) => judged('leadership.yaml', CHECK, `check: ${JSON.stringify(check)}\n  hint`);

describe('a check of others', () => {
  test.each([
    ['an address in the net', { $ref: 'http://x.example/a.json' }],
    ['another draft', { $schema: 'http://x.example/', required: ['issuances'] }],
    ['a pattern that is none', { properties: { document: { properties: { title: { pattern: '(' } } } } }],
    ['one that looks ahead', { properties: { document: { properties: { title: { pattern: '(?=a)b' } } } } }],
    ['one that repeats what was found', { properties: { document: { properties: { title: { pattern: '(a)\\1' } } } } }],
  ])('%s is a fault of the catalogue', async (_, check) => {
    const { code, stdout, stderr } = await withCheck(check);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^bo\/leadership\.yaml:\d+:\d+: /);
  });

  test('no text makes a pattern take long', () => {
    const evil = linearPatterns('^(a+)+$');
    expect(evil.test('a'.repeat(200_000))).toBe(true);
    expect(evil.test(`${'a'.repeat(200_000)}!`)).toBe(false);
    expect(linearPatterns('^\\d{1,3}-KH/\\p{Lu}+$').test('15-KH/HNĐ')).toBe(true);
  });

  test('that throws while it judges is named, with its place', () => {
    const throwing = () => {
      throw new RangeError('too deep');
    };
    const check = { judge: throwing, reads: throwing } as unknown as Check;
    const blame = (error: unknown): never => {
      throw new CatalogueFault('bad-check', { id: '1.a', detail: String(error) }, 'x.yaml', { line: 3, column: 1 });
    };
    expect(() => blaming(check, blame).judge({} as never, { asOf: '2022-06-30' })).toThrow(CatalogueFault);
    expect(() => blaming(check, blame).reads({} as never, [])).toThrow(/x\.yaml:3:1/);
  });
});

test.each(['../secret.md', '../../../../../../../../etc/passwd', '..', '.'])(
  'a source of %j is none',
  async (source) => {
    const { code, stderr } = await judged('conclusion.yaml', 'source: source.md', `source: ${JSON.stringify(source)}`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^bo\/conclusion\.yaml:\d+:\d+: /);
    expect(stderr).not.toMatch(/bimat|root:/);
  },
);

test('any member of a catalogue changed: it is refused with its place, or judges', () => {
  const seen = { refused: 0, judged: 0 };
  let n = 0;
  for (const [name, whole] of Object.entries(files)) {
    for (const { path, value, text } of mutationsOf(parse(whole))) {
      if (n++ % EVERY > 0) continue;
      try {
        seen[judgesBy({ ...files, [name]: text }) ? 'judged' : 'refused']++;
      } catch (error) {
        throw new Error(`${name} ${path} ${JSON.stringify(value)?.slice(0, 40)}`, { cause: error });
      }
    }
  }
  expect(seen.judged).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(seen.judged);
});
