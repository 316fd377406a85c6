import { describe, expect, test } from 'vitest';
import { desk, planOf } from '../support/desk.js';

const at = desk();
const HEAD = 'mã,tên,loại,cấp\n';
const unit = { name: 'Hội Nông dân xã An Thịnh', type: 'farmers-union', level: 'commune' };

/** What is said of a file with so many faults. */
async function said(name: string, text: string): Promise<string[]> {
  at.put('plans/a.yaml', planOf(unit));
  at.put(name, text);
  const options = name.startsWith('rasoat') ? ['--config', name] : ['--roster', name];
  const { code, stderr } = await at.run('check', 'plans', ...options);
  expect(code).toBe(2);
  return stderr
    .trim()
    .split('\n')
    .filter((line) => line.startsWith(name) || line.startsWith('…'));
}

const kinds: readonly [string, string, (count: number) => string][] = [
  [
    'a table',
    'ds.csv',
    (count) => HEAD + Array.from({ length: count }, (_, i) => `M${i},Đơn vị ${i},Không rõ,xã\n`).join(''),
  ],
  [
    'a roster in YAML',
    'ds.yaml',
    (count) =>
      `units:\n${Array.from({ length: count }, (_, i) => `  - { code: M${i}, name: A ${i}, type: khong ro, level: commune }\n`).join('')}`,
  ],
  [
    'a configuration',
    'rasoat.yaml',
    (count) =>
      `waivers:\n${Array.from({ length: count }, (_, i) => `  - { requirement: 3.1.b, unit: M${i}, reason: a, approved_by: b, reference: c, expires: 40/1/2022 }\n`).join('')}`,
  ],
];

describe.each(kinds)('the faults of %s', (_, name, text) => {
  test.each([
    [3, 3],
    [100, 100],
    [101, 101],
    [5000, 101],
  ])('%i are said in %i lines, the last of which counts what is left out', async (count, lines) => {
    const all = await said(name, text(count));
    expect(all).toHaveLength(lines);
    expect(all.at(-1)?.startsWith('…')).toBe(count > 100);
    if (count > 100) expect(all.at(-1)).toContain(`còn ${count - 100} chỗ sai`);
  });
});
