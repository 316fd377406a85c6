import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe('the reminder list as a folder', () => {
  const made = (cwd: string) => readdirSync(join(cwd, 'nhac')).filter((name) => name !== '.rasoat');

  test.each(['nhac/', ...(process.platform === 'win32' ? ['nhac\\'] : [])])(
    'holds the list, and the skeletons that lie with the slips (%s)',
    async (name) => {
      const cwd = folder();
      await runRasoat(['check', 'plans', ...ROSTER, '-o', 'slips:phieu', '-o', `missing:${name}`], { cwd });
      const skeletons = enclosedIn(cwd).filter((one) => one.endsWith('-MAU-KE-HOACH.txt'));
      expect(made(cwd).sort()).toEqual(['danh-sach-chua-gui.xlsx', ...skeletons].sort());
      expect(skeletons.length).toBeGreaterThan(2);
      for (const one of skeletons)
        expect(readFileSync(join(cwd, 'nhac', one))).toEqual(readFileSync(join(cwd, 'phieu', one)));
    },
  );

  test('takes the place of an older one, and of nothing else', async () => {
    const cwd = folder();
    const run = () => runRasoat(['check', 'plans', ...ROSTER, '--fail-on', 'never', '-o', 'missing:nhac/'], { cwd });
    expect((await run()).code).toBe(0);
    expect((await run()).code).toBe(0);
    writeFileSync(join(cwd, 'nhac', 'của Ban.txt'), 'a');
    expect((await run()).code).toBe(2);
    expect(readFileSync(join(cwd, 'nhac', 'của Ban.txt'), 'utf8')).toBe('a');
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('of a part of the plans names no unit as one that has not sent', async () => {
    const cwd = folder();
    await runRasoat(['check', 'plans', ...ROSTER, '--shard', '1/2', '-o', 'missing:nhac/'], { cwd });
    expect(made(cwd)).toEqual(['danh-sach-chua-gui.xlsx']);
  });

  test('a file stays a file, and its ending says which', async () => {
    const cwd = folder();
    const argv = ['check', 'plans', ...ROSTER, '--fail-on', 'never'];
    expect((await runRasoat([...argv, '-o', 'missing:a.csv', '-o', 'missing:a.xlsx'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8').charCodeAt(0)).toBe(0xfeff);
    expect(readFileSync(join(cwd, 'a.xlsx')).toString('latin1', 0, 2)).toBe('PK');
    expect((await runRasoat([...argv, '-o', 'missing:nhac'], { cwd })).code).toBe(2);
  });
});
