import { rmSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { desk, planOf } from '../../support/desk.js';

const at = desk();
const plan = (code: string) => planOf({ name: `Hội Nông dân ${code}`, type: 'farmers-union', level: 'commune', code });
const save = (name: string, ...argv: string[]) => {
  const day = argv.includes('--as-of') ? [] : ['--as-of', '2022-06-30'];
  return at.run('check', 'plans', ...day, '--quiet', '-o', `json:${name}`, ...argv);
};
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

describe('with a roster', () => {
  const row = (code: string, due: string) =>
    `  - { code: ${code}, name: Hội Nông dân ${code}, type: farmers-union, level: commune, due: ${due} }\n`;
  const roster = `units:\n${row('A', '2022-06-30')}${row('B', '2022-06-30')}${row('C', '2022-07-31')}`;
  const second = ['--roster', 'roster.yaml', '--as-of', '2022-07-15'];
  const flat = (text: string) => text.replace(/\s+/g, ' ');

  beforeEach(async () => {
    at.put('roster.yaml', roster);
    rmSync(at.path('plans/b.yaml'));
    await save('old.json', '--roster', 'roster.yaml');
  });

  test('a unit that has become overdue is named, as check --since counts it', async () => {
    await save('new.json', ...second);
    const { newlySent, newlyOverdue } = JSON.parse((await compare('--format', 'json')).stdout);
    expect(newlySent).toEqual([]);
    expect(newlyOverdue).toMatchObject([{ unit: { code: 'B' }, due: '2022-06-30', status: 'overdue', daysLate: 15 }]);
    const text = flat((await compare()).stdout);
    expect(text).toContain(
      'Đơn vị mới quá hạn (1) Hội Nông dân B (mã B): chưa gửi kế hoạch, quá hạn 15 ngày (hạn 30/6/2022).',
    );
    expect(text).toContain(' đơn vị mới gửi kế hoạch 0; đơn vị mới quá hạn 1; ');
    const checked = await at.run('check', 'plans', ...second, '--since', 'old.json', '--format', 'json');
    expect(JSON.parse(checked.stdout).summary.since.newlyOverdue).toBe(1);
  });

  test('a unit that has sent its plan is named, with the file', async () => {
    at.put('plans/c.yaml', plan('C'));
    await save('new.json', ...second);
    const { newlySent } = JSON.parse((await compare('--format', 'json')).stdout);
    const sent = { file: 'plans/c.yaml', document: 0, name: 'Hội Nông dân C' };
    expect(newlySent).toMatchObject([{ unit: { code: 'C', name: 'Hội Nông dân C' }, plans: [sent] }]);
    expect(flat((await compare()).stdout)).toContain(
      'Đơn vị mới gửi kế hoạch (1) Hội Nông dân C (mã C): đã gửi kế hoạch (plans/c.yaml).',
    );
    expect(flat((await compare('--lang', 'en')).stdout)).toContain(
      'Units that have newly sent a plan (1) Hội Nông dân C (code C) has sent its plan (plans/c.yaml).',
    );
  });

  test('reports that do not know who is missing say nothing of units', async () => {
    await save('new.json', ...second, '--partial');
    const ofSome = JSON.parse((await compare('--format', 'json')).stdout);
    expect(ofSome).not.toHaveProperty('newlyOverdue');
    await save('new.json');
    const without = JSON.parse((await compare('--format', 'json')).stdout);
    expect(without).not.toHaveProperty('newlySent');
    expect(without).not.toHaveProperty('newlyOverdue');
    expect((await compare()).stdout).not.toContain('Đơn vị mới');
  });
});
