import { rmSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { desk, planOf } from '../board/desk.js';

const at = desk();
const plan = (code: string) => planOf({ name: `Hội Nông dân ${code}`, type: 'farmers-union', level: 'commune', code });
const save = (name: string, ...argv: string[]) =>
  at.run('check', 'plans', '--as-of', '2022-06-30', '--quiet', '-o', `json:${name}`, ...argv);
const compare = (...argv: string[]) => at.run('report', '--since', 'old.json', 'new.json', ...argv);

beforeEach(async () => {
  at.put('plans/a.yaml', plan('A'));
  at.put('plans/b.yaml', plan('B'));
  await save('old.json');
});

test('what was to correct in a plan that is gone stands apart from what is still open', async () => {
  rmSync(at.path('plans/b.yaml'));
  await save('new.json');
  const compared = JSON.parse((await compare('--format', 'json')).stdout);
  const files = (part: string) => new Set(compared[part].map(({ file }: { file: string }) => file));
  expect([...files('open')]).toEqual(['plans/a.yaml']);
  expect([...files('gone')]).toEqual(['plans/b.yaml']);
  expect(compared.gone.length).toBe(compared.open.length);
  expect([compared.fixed, compared.new]).toEqual([[], []]);
  const { stdout } = await compare();
  expect(stdout).toContain(`Không còn trong báo cáo mới (${compared.gone.length})`);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    `còn tồn tại ${compared.open.length}; không còn trong báo cáo mới ${compared.gone.length}.`,
  );
  expect((await compare('--lang', 'en')).stdout).toContain(`No longer in the new report (${compared.gone.length})`);
});

test('a plan that is there but cannot be read any more is still open, not gone', async () => {
  at.put('plans/b.yaml', 'unit: [\n');
  await save('new.json');
  const { open, gone } = JSON.parse((await compare('--format', 'json')).stdout);
  expect(gone).toEqual([]);
  expect(open.some(({ file }: { file: string }) => file === 'plans/b.yaml')).toBe(true);
});

test('reports of other requirements are not compared: what is not asked is not corrected', async () => {
  await save('new.json', '--only', '5.2.b');
  const { code, stdout, stderr } = await compare();
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe('Không so sánh được: «old.json» và «new.json» không đối chiếu cùng các yêu cầu (--only).\n');
});
