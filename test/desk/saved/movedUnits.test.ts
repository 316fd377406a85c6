import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { directionOf, type UnitMovement } from '../../../src/desk/totals/UnitMovement.js';
import { desk, planOf } from '../../support/desk.js';
import { reportFaults } from '../../support/reportSchema.js';

const at = desk();
const issued = (day: string) => `document:\n  issued: ${day}\n`;
const LATE = issued('2022-02-10');
const IN_TIME = issued('2021-09-20');
/** What an earlier plan lacked, and a later one of the same unit has. */
const FOCUS =
  'tasks:\n  - { answers: [2.a], content: Ký quy chế phối hợp với ngành công an tỉnh, lead: Ban Thường vụ Hội, due: 2023-10-01 }\n';
const planned = (name: string, sections = '', code?: string) =>
  planOf({ name, type: 'farmers-union', level: 'district', ...(code !== undefined && { code }) }, sections);
const row = (code: string, name = `Hội Nông dân huyện ${code}`, more = '') =>
  `  - { code: ${code}, name: ${name}, type: farmers-union, level: district, parent: Huyện ủy ${code}, due: 2021-12-31${more} }\n`;
const unitOf = (code: string) => `Hội Nông dân huyện ${code}`;

interface Quarter {
  roster?: string;
  plans: Record<string, string | Uint8Array>;
}

/** Both quarters judged, the second against the first: by the units' codes or names. */
async function moved(before: Quarter, after: Quarter, ...argv: string[]) {
  const put = ({ roster, plans }: Quarter) => {
    rmSync(at.path('plans'), { recursive: true, force: true });
    if (roster !== undefined) at.put('roster.yaml', `units:\n${roster}`);
    for (const [name, text] of Object.entries(plans)) at.put(`plans/${name}`, text as string);
  };
  const roster = (one: Quarter) => (one.roster === undefined ? [] : ['--roster', 'roster.yaml']);
  put(before);
  await at.run(
    'check',
    'plans',
    ...roster(before),
    '--as-of',
    '2022-03-31',
    '--fail-on',
    'never',
    '-o',
    'json:old.json',
  );
  put(after);
  const { report } = await at.json('plans', ...roster(after), '--since', 'old.json', ...argv);
  expect(reportFaults(report)).toEqual([]);
  return report;
}

/** Two saved reports are told of in the same words as a run and one. */
async function expectSame() {
  const judge = ['check', 'plans', '--roster', 'roster.yaml', '--as-of', '2022-06-30', '--fail-on', 'never'];
  await at.run(...judge, '-o', 'json:new.json');
  await at.run('report', '--since', 'old.json', 'new.json', '-o', 'csv:of-report.csv');
  await at.run(...judge, '--since', 'old.json', '-o', 'csv:of-check.csv');
  expect(at.text('of-report.csv')).toBe(at.text('of-check.csv'));
}

const told = ({ since }: { since: { units: UnitMovement[] } }) =>
  Object.fromEntries(
    since.units.map((one) => [
      one.unit.code ?? one.unit.name ?? one.plan?.file,
      [one.before, one.after, directionOf(one)].join(' → '),
    ]),
  );
const unitIn = ({ since }: { since: { units: UnitMovement[] } }, code: string) =>
  since.units.find(({ unit }) => unit.code === code);

describe('a unit is compared by the plan that counts', () => {
  test('re-sent and mended, the old file still there: what it lacked is fixed, and nothing is new or open twice', async () => {
    const report = await moved(
      { roster: row('A'), plans: { 'a.yaml': planned(unitOf('A'), LATE) } },
      {
        roster: row('A'),
        plans: { 'a.yaml': planned(unitOf('A'), LATE), 'a-2.yaml': planned(unitOf('A'), issued('2022-05-05') + FOCUS) },
      },
    );
    const a = unitIn(report, 'A');
    expect(a?.plan?.file).toBe('plans/a-2.yaml');
    expect(a?.earlierPlan?.file).toBe('plans/a.yaml');
    expect(a?.fixed).toEqual(['2.a']);
    expect(a?.fresh).toEqual([]);
    expect(told(report)).toEqual({ A: 'non-compliant → non-compliant → better' });
    expect(new Set(a?.open).size).toBe(a?.open.length);
    await expectSame();
  });

  test('two plans then and one now: what counted then counts', async () => {
    const [old, later] = [planned(unitOf('A'), IN_TIME), planned(unitOf('A'), LATE + FOCUS)];
    const report = await moved(
      { roster: row('A'), plans: { 'a.yaml': old, 'b.yaml': later } },
      { roster: row('A'), plans: { 'b.yaml': later } },
    );
    expect(told(report)).toEqual({ A: 'non-compliant → non-compliant → same' });
    expect(unitIn(report, 'A')?.gone).toEqual([]);
    expect(report.summary.since.gone).toBeUndefined();
  });

  test('of two of one day both may fail the run, and the unit is told of once', async () => {
    const report = await moved(
      { roster: row('A'), plans: { 'a.yaml': planned(unitOf('A'), LATE) } },
      {
        roster: row('A'),
        plans: { 'a.yaml': planned(unitOf('A'), LATE), 'b.yaml': planned(unitOf('A'), LATE + FOCUS) },
      },
    );
    expect(report.since.units).toHaveLength(1);
    expect(report.since.fresh).toEqual([]);
  });
});

describe('a unit is the same whatever it is called', () => {
  test.each([
    [
      'renamed in the roster and in its plan',
      row('A', 'Hội Nông dân thị xã A'),
      planned('Hội Nông dân thị xã A', LATE),
    ],
    ['with its code written now', row('A'), planned(unitOf('A'), LATE, 'A')],
  ])('%s', async (_, roster, plan) => {
    const report = await moved(
      { roster: row('A'), plans: { 'a.yaml': planned(unitOf('A'), LATE) } },
      { roster, plans: { 'moi/a.yaml': plan } },
    );
    expect(told(report)).toEqual({ A: 'non-compliant → non-compliant → same' });
    expect(unitIn(report, 'A')).toMatchObject({ fixed: [], fresh: [], gone: [] });
    expect(report.since.fresh).toEqual([]);
  });

  test('two of one name in two districts are not taken for one another', async () => {
    const name = 'Hội Nông dân xã Tân Lập';
    const roster = ['B', 'C']
      .map(
        (code) =>
          `  - { code: ${code}, name: ${name}, type: farmers-union, level: commune, parent: Huyện ủy ${code}, due: 2021-12-31 }\n`,
      )
      .join('');
    const own = (sections: string) => planOf({ name, type: 'farmers-union', level: 'commune' }, sections);
    const report = await moved(
      { roster, plans: { 'Huyện ủy C/tan-lap.yaml': own(LATE) } },
      { roster, plans: { 'Huyện ủy B/tan-lap.yaml': own(LATE), 'Huyện ủy C/tan-lap.yaml': own(LATE) } },
    );
    expect(told(report)).toEqual({ B: 'overdue → non-compliant → sent', C: 'non-compliant → non-compliant → same' });
  });

  test('another unit in the file of one that is gone has not mended its faults', async () => {
    const report = await moved(
      { roster: row('A') + row('B'), plans: { 'x.yaml': planned(unitOf('A'), LATE) } },
      { roster: row('A') + row('B'), plans: { 'x.yaml': planned(unitOf('B'), LATE) } },
    );
    expect(told(report)).toEqual({ A: 'non-compliant → overdue → worse', B: 'overdue → non-compliant → sent' });
    expect(unitIn(report, 'A')?.fixed).toEqual([]);
    expect(unitIn(report, 'B')?.fixed).toEqual([]);
  });
});

describe('what has come and gone', () => {
  test('a plan that cannot be read any more: nothing is fixed', async () => {
    const report = await moved(
      { roster: row('A'), plans: { 'a.yaml': planned(unitOf('A'), LATE) } },
      { roster: row('A'), plans: { 'a.yaml': `unit:\n  name: ${unitOf('A')}\n  type: [\n` } },
    );
    expect(told(report)).toEqual({ A: 'non-compliant → unusable → worse' });
    expect(unitIn(report, 'A')?.fixed).toEqual([]);
    expect(unitIn(report, 'A')?.open.length).toBeGreaterThan(0);
  });

  test('one that could not be read and can', async () => {
    const report = await moved(
      { roster: row('A'), plans: { 'a.yaml': `unit:\n  name: ${unitOf('A')}\n  type: [\n` } },
      { roster: row('A'), plans: { 'a.yaml': planned(unitOf('A'), LATE) } },
    );
    expect(told(report)).toEqual({ A: 'unusable → non-compliant → better' });
  });

  test('a unit that is called otherwise now, while its plan has its old name and no code: it stays that unit', async () => {
    const plans = { 'a.yaml': planned(unitOf('A'), LATE) };
    const renamed = row('A', 'Hội Nông dân huyện Vạn Xuân');
    const report = await moved({ roster: row('A') + row('B'), plans }, { roster: renamed + row('B'), plans });
    expect(told(report)).toMatchObject({ A: 'non-compliant → overdue → worse' });
    expect(unitIn(report, 'A')?.unit).toEqual({
      code: 'A',
      name: 'Hội Nông dân huyện Vạn Xuân',
      type: 'farmers-union',
      level: 'district',
      parent: 'Huyện ủy A',
    });
    expect(report.since.units).toHaveLength(2);
    // With its former names on the roster nothing has become of it.
    const known = row('A', 'Hội Nông dân huyện Vạn Xuân', `, former_names: [${unitOf('X')}, ${unitOf('A')}]`);
    const same = await moved({ roster: row('A') + row('B'), plans }, { roster: known + row('B'), plans });
    expect(told(same)).toMatchObject({ A: 'non-compliant → non-compliant → same' });
    expect(same.roster).toMatchObject({ unlisted: [], mismatched: [] });
    await expectSame();
  });

  test.each([
    ['another roster', row('X') + row('Y'), true],
    ['a roster of which most units are others', row('A') + row('X') + row('Y'), true],
    ['a roster that has grown', row('A') + row('B') + row('X') + row('Y') + row('Z'), false],
    ['one that is half another', row('A') + row('X'), false],
  ])('an earlier report by %s is told as such: %s', async (_, roster, isOther) => {
    const plans = { 'a.yaml': planned(unitOf('A'), LATE) };
    const report = await moved({ roster: row('A') + row('B') + row('C'), plans }, { roster, plans });
    expect(report.summary.since.limits ?? []).toEqual(isOther ? ['roster'] : []);
    await at.run('check', 'plans', '--roster', 'roster.yaml', '--as-of', '2022-06-30', '-o', 'json:new.json');
    const { code, stderr } = await at.run('report', '--since', 'old.json', 'new.json');
    expect([code, stderr.includes('theo danh sách đơn vị khác')]).toEqual([0, isOther]);
  });

  test('one that the roster no longer has, while its plan is there', async () => {
    const plans = { 'a.yaml': planned(unitOf('A'), LATE) };
    const report = await moved({ roster: row('A') + row('B'), plans }, { roster: row('B'), plans });
    expect(told(report)).toMatchObject({ A: 'non-compliant → non-compliant → same' });
  });

  test('units of the roster that ended, came or left it', async () => {
    const ended = ', valid_to: 2022-04-30';
    const report = await moved(
      { roster: row('A') + row('B') + row('C'), plans: { 'a.yaml': planned(unitOf('A'), LATE) } },
      {
        roster: row('A', unitOf('A'), ended) + row('B', unitOf('B'), ended) + row('D'),
        plans: { 'a.yaml': planned(unitOf('A'), LATE) },
      },
    );
    expect(told(report)).toMatchObject({
      A: 'non-compliant → non-compliant → same',
      B: 'overdue → ended → other',
      C: 'overdue →  → left',
      D: ' → overdue → new',
    });
  });
});

describe('parts of a run', () => {
  const plans = {
    'a.yaml': planned(unitOf('A'), LATE),
    'b.yaml': planned(unitOf('B'), LATE),
    'c.yaml': 'unit: [\n',
    'd.yaml': planned('Hội Nông dân huyện khác', LATE),
  };
  const roster = row('A') + row('B') + row('C', unitOf('C'), ', valid_to: 2022-01-31') + row('E');
  const later = {
    'a-2.yaml': planned(unitOf('A'), issued('2022-05-05') + FOCUS),
    'a.yaml': planned(unitOf('A'), LATE),
    'c.yaml': 'unit: [\n',
    'e.yaml': planned(unitOf('E'), LATE),
    'g.yaml': planned('Hội Nông dân huyện lạ', LATE),
  };

  test('shards merge to what one run tells', async () => {
    const whole = await moved({ roster, plans }, { roster, plans: later });
    for (const shard of ['1', '2', '3'])
      await at.run(
        ...['check', 'plans', '--roster', 'roster.yaml', '--as-of', '2022-06-30', '--since', 'old.json'],
        ...['--shard', `${shard}/3`, '-o', `json:${shard}.json`],
      );
    const { stdout } = await at.run('report', '1.json', '2.json', '3.json', '--format', 'json');
    expect(JSON.parse(stdout).since.units).toEqual(whole.since.units);
    await at.run('report', '1.json', '-o', 'markdown:part.md');
    expect(at.text('part.md')).not.toContain('không còn trong báo cáo');
  });

  test('of some of the plans nobody is told to have sent none, or to be gone', async () => {
    const report = await moved(
      { roster, plans },
      { roster, plans: later },
      '--partial',
      'plans/a.yaml',
      'plans/a-2.yaml',
    );
    expect(report.since.units.map(({ after }: UnitMovement) => after)).not.toContain('overdue');
  });

  test('an earlier report of some of the plans does not tell who was overdue', async () => {
    await moved({ roster, plans }, { roster, plans: later });
    await expectSame();
    await at.run(
      'check',
      'plans/e.yaml',
      '--partial',
      '--roster',
      'roster.yaml',
      '--as-of',
      '2022-03-31',
      '-o',
      'json:part.json',
    );
    const { stdout } = await at.run(
      'report',
      '--since',
      'part.json',
      'new.json',
      '-o',
      'missing:m.csv',
      '--format',
      'json',
    );
    const { newlySent, newlyOverdue } = JSON.parse(stdout);
    expect([newlySent, newlyOverdue]).toEqual([undefined, undefined]);
    expect(at.text('m.csv')).not.toContain('chưa gửi, quá hạn');
  });
});
