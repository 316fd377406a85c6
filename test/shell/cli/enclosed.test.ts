import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../support/catalogue.js';
import { runRasoat } from '../../support/runRasoat.js';

const ROSTER = ['--roster', 'ds.csv', '--as-of', '2022-06-30'];

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'rasoat-enclosed-'));
  cpSync(`${root}examples/plans`, join(cwd, 'plans'), { recursive: true });
  cpSync(`${root}examples/danh-sach-don-vi.csv`, join(cwd, 'ds.csv'));
  return cwd;
}
const enclosedIn = (cwd: string) => readdirSync(join(cwd, 'phieu')).filter((name) => name.endsWith('.txt'));
const summary = async (cwd: string, ...argv: string[]) =>
  JSON.parse((await runRasoat(['check', ...argv, ...ROSTER, '--format', 'json'], { cwd })).stdout).summary;

test('what lies with slips is counted as other files, and never taken for plans', async () => {
  const cwd = folder();
  const before = await summary(cwd, '.');
  await runRasoat(['check', 'plans', ...ROSTER, '-o', 'slips:phieu'], { cwd });
  expect(enclosedIn(cwd).length).toBeGreaterThan(4);
  const after = await summary(cwd, '.');
  expect(after.plans).toEqual(before.plans);
  expect(after.roster).toEqual(before.roster);
  expect(after.files.others.files).toBe(readdirSync(join(cwd, 'phieu')).filter((name) => name !== '.rasoat').length);
  // Also where somebody has copied them out of the folder that the program marks.
  cpSync(join(cwd, 'phieu', enclosedIn(cwd)[0] ?? ''), join(cwd, 'chep.txt'));
  const copied = await summary(cwd, '.');
  expect(copied.plans).toEqual(before.plans);
  expect(copied.files.passedOver).toEqual(['chep.txt']);
});

test('a skeleton opens in Notepad, and saved under the name of a plan it is one of its unit', async () => {
  const cwd = folder();
  await runRasoat(['check', 'plans', ...ROSTER, '-o', 'slips:phieu'], { cwd });
  const bytes = readFileSync(join(cwd, 'phieu', 'HND-BH-MAU-KE-HOACH.txt'));
  const text = bytes.toString();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.split('\r\n')[0]).toMatch(/^\ufeff# MẪU KẾ HOẠCH CỦA ĐƠN VỊ\. Tệp này chưa phải là kế hoạch/);
  writeFileSync(join(cwd, 'hnd.yaml'), bytes);
  const [plan] = JSON.parse(
    (await runRasoat(['check', 'hnd.yaml', ...ROSTER, '--format', 'json'], { cwd })).stdout,
  ).plans;
  expect(plan.unit).toMatchObject({ name: 'Hội Nông dân tỉnh Bắc Hà', code: 'HND-BH' });
  expect(plan.counts.met).toBe(0);
  expect(plan.problems.filter(({ level }: { level: string }) => level !== 'note')).toEqual([]);
});

test('a unit that has sent a plan gets only what it lacks, as lines that fit into it', async () => {
  const cwd = folder();
  await runRasoat(['check', 'plans', ...ROSTER, '-o', 'slips:phieu'], { cwd });
  const text = readFileSync(join(cwd, 'phieu', 'CCB-ST-PHAN-CON-THIEU.txt'), 'utf8');
  expect(text).not.toContain('đơn vị:');
  const [plan] = JSON.parse(
    (await runRasoat(['check', 'plans/hoi-ccb-huyen-song-thuong.yaml', ...ROSTER, '--format', 'json'], { cwd })).stdout,
  ).plans;
  const lacking = plan.results.filter(
    ({ status, evidence }: { status: string; evidence: unknown[] }) => status === 'unmet' && evidence.length === 0,
  );
  for (const { requirement } of lacking) expect(text).toContain(`# ${requirement} · `);
  expect(text.match(/^ {2}# \d\S* · /gm)).toHaveLength(lacking.length);
  // A plan in order gets nothing.
  expect(enclosedIn(cwd).some((name) => name.startsWith('BTG-BH'))).toBe(false);
});
