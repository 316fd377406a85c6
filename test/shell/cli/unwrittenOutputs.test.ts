import { existsSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { asOf, desk, planOf } from '../../support/desk.js';

const at = desk();
const OUTPUTS = ['text:ra/a.txt', 'markdown:ra/b.md', 'csv: ra/c.csv'];

beforeEach(() => {
  at.put('kh/a.yaml', planOf({ name: 'Hội Nông dân xã An Thịnh', type: 'farmers-union', level: 'commune' }));
  at.put(
    'rasoat.yaml',
    `kế hoạch: [kh]\nmức thất bại: không\nkết quả:\n${OUTPUTS.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}`,
  );
});

const check = (...argv: string[]) => at.run('check', '--as-of', asOf, ...argv);
const remark = (stderr: string) => /^Dòng lệnh có -o.*$/m.exec(stderr)?.[0];

test('with -o the reports of the configuration are not written, and which is said', async () => {
  const { code, stderr } = await check('-o', 'text:x.txt');
  expect(code).toBe(0);
  expect(existsSync(at.path('ra'))).toBe(false);
  expect(remark(stderr)).toBe(
    `Dòng lệnh có -o nên lần này chỉ ghi các báo cáo nêu ở đó, không ghi 3 báo cáo nêu ở rasoat.yaml:4: ${OUTPUTS.join(', ')}.`,
  );
});

test('of those that the command line names too nothing is said', async () => {
  const all = OUTPUTS.flatMap((one) => ['-o', one]);
  expect(remark((await check(...all)).stderr)).toBeUndefined();
  expect(remark((await check('-o', 'text:ra/a.txt', '-o', 'csv:./ra/c.csv')).stderr)).toContain('không ghi 1 báo cáo');
});

test('without -o, or without reports in the configuration, nothing is said', async () => {
  expect(remark((await check()).stderr)).toBeUndefined();
  expect(existsSync(at.path('ra/c.csv'))).toBe(true);
  at.put('rasoat.yaml', 'kế hoạch: [kh]\nmức thất bại: không\n');
  expect(remark((await check('-o', 'text:x.txt')).stderr)).toBeUndefined();
});
