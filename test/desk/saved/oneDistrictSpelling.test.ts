import { expect, test } from 'vitest';
import { desk } from '../../support/desk.js';

const at = desk();

/** Two offices with rosters of their own: three units that write the district so, two that write it otherwise, and their merged report. */
async function merged(one: string, other: string) {
  const rows = (code: string, count: number, parent: string) =>
    [...Array(count).keys()].map((i) => `${code}${i};Hội Nông dân xã ${code} Số ${i};farmers-union;commune;${parent}`);
  const plan = (code: string) => `đơn vị:\n  tên: Hội Nông dân xã ${code} Số 0\n  loại: Hội Nông dân\n  cấp: xã\n`;
  for (const [code, count, parent] of [
    ['A', 3, one],
    ['B', 2, other],
  ] as const) {
    at.put(`${code}.csv`, `code;name;type;level;parent\n${rows(code, count, parent).join('\n')}\n`);
    at.put(`${code}/a.yaml`, plan(code));
    await at.run('check', code, '--roster', `${code}.csv`, '--as-of', '2022-06-30', '-o', `json:${code}.json`);
  }
  const { stdout } = await at.run('report', 'B.json', 'A.json', '-o', 'json:ca.json', '-o', 'csv:ca.csv');
  const report = JSON.parse(at.text('ca.json'));
  const districts: { key: string; plans: object }[] = report.standing.filter(
    ({ by }: { by: string }) => by === 'parent',
  );
  return { stdout, report, districts, csv: at.text('ca.csv') };
}

test.each<[string, string]>([
  ['Huyện Sông Thương', 'H. Sông Thương'],
  ['Huyện Sông Thương', 'huyện  sông thương'],
])(
  'rosters that write one district as %s and as %s have one row of it, in the spelling of most units',
  async (one, other) => {
    const { stdout, report, districts, csv } = await merged(one, other);
    expect(districts.map(({ key }) => key)).toEqual([one]);
    expect(districts[0]?.plans).toMatchObject({ received: 2, missing: 3 });
    const parents = new Set(report.roster.units.map(({ unit }: { unit: { parent: string } }) => unit.parent));
    expect([...parents]).toEqual([one]);
    expect(report.summary.roster).toMatchObject({ expected: 5, received: 2, missing: 3 });
    expect(`${stdout}${csv}`).not.toContain(other);
  },
);

test('districts of other names stay two', async () => {
  const { districts } = await merged('Huyện Sông Thương', 'Huyện Song Thương');
  expect(districts.map(({ key }) => key).sort()).toEqual(['Huyện Song Thương', 'Huyện Sông Thương']);
});
