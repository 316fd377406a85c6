import { expect, test } from 'vitest';
import { readText } from '../../support/catalogue.js';
import { desk } from '../../support/desk.js';

const at = desk();

/** A run against a report of before a plan came: all that this plan lacks is new. */
async function run(...more: string[]) {
  const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
  at.put('ds.csv', 'code;name;type;level\nA;Hội Nông dân xã An Thịnh;farmers-union;commune\n');
  at.put('kh/khac.yaml', 'đơn vị:\n  tên: Hội Nông dân xã Khác\n  loại: Hội Nông dân\n  cấp: xã\n');
  const asOf = ['--as-of', '2022-06-30', '--roster', 'ds.csv'];
  await at.run('check', 'kh', ...asOf, '-o', 'json:cu.json');
  at.put('kh/a.yaml', plan);
  const { stdout } = await at.run('check', 'kh', ...asOf, '--since', 'cu.json', ...more);
  return stdout.replace(/\s+/g, ' ');
}

test.each<[string, string[], string, boolean]>([
  ['all levels', [], 'Mới phát sinh (5)', true],
  ['with --quiet those that fail', ['--quiet'], 'Mới phát sinh, ở mức quyết định kết quả (1)', false],
  ['with --quiet and --fail-on warning warnings, too', ['--quiet', '--fail-on', 'warning'], 'Mới phát sinh (5)', true],
  ['in English', ['--quiet', '--lang', 'en'], 'New, of the level that decides (1)', false],
  ['in Markdown', ['--quiet', '--format', 'markdown'], 'Mới phát sinh, ở mức quyết định kết quả', false],
])('what is new since an earlier report: %s', async (_, more, title, hasWarnings) => {
  const text = await run(...more);
  expect(text).toContain(title);
  expect(text.includes('a.yaml:27 · 3.2.f · ')).toBe(hasWarnings);
  // How many there are of all levels is always said.
  expect(text).toMatch(/mới phát sinh 5|5 new/);
});
