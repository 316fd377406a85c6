import { expect, test } from 'vitest';
import { desk } from '../../support/desk.js';

const at = desk();
const SAID = 'không có thời hạn gửi nên không bao giờ thành quá hạn';

/** Three units that have sent nothing, with these due and first days, and one that has sent its plan. */
async function checked(rows: readonly [due: string, from: string][], ...more: string[]) {
  const lines = rows.map(
    ([due, from], i) => `A${i};Hội Nông dân xã Số ${i};farmers-union;commune;Huyện X;${due};${from}`,
  );
  at.put(
    'ds.csv',
    `code;name;type;level;parent;due;valid_from\nB;Hội Nông dân xã B;farmers-union;commune;Huyện X;;\n${lines.join('\n')}\n`,
  );
  at.put('kh/b.yaml', 'đơn vị:\n  tên: Hội Nông dân xã B\n  loại: Hội Nông dân\n  cấp: xã\n');
  const { stdout } = await at.run(
    'check',
    'kh',
    '--roster',
    'ds.csv',
    '--as-of',
    '2025-09-30',
    '-o',
    'json:bc.json',
    ...more,
  );
  return { text: stdout.replace(/\s+/g, ' '), roster: JSON.parse(at.text('bc.json')).summary.roster };
}

test.each<[string, [string, string][], string[], number | undefined]>([
  [
    'none has a due date',
    [
      ['', ''],
      ['', ''],
    ],
    [],
    2,
  ],
  [
    'one has',
    [
      ['2025-12-31', ''],
      ['', ''],
    ],
    [],
    1,
  ],
  [
    'all have',
    [
      ['2025-12-31', ''],
      ['2021-12-31', ''],
    ],
    [],
    undefined,
  ],
])('units without a due date are counted and told: %s', async (_, rows, more, noDue) => {
  const { text, roster } = await checked(rows, ...more);
  expect(roster.noDue).toBe(noDue);
  if (noDue === undefined) expect(text).not.toContain(SAID);
  else expect(text).toContain(`Trong số chưa đến hạn, ${noDue} đơn vị ${SAID}`);
});

test('a unit that begins after the common due date has none of its own', async () => {
  at.put('rasoat.yaml', 'thời hạn gửi: 31/12/2021\n');
  const { roster } = await checked([
    ['', '2025-07-01'],
    ['', ''],
    ['2025-08-31', '2025-07-01'],
  ]);
  expect(roster).toMatchObject({ missing: 3, overdue: 2, notDue: 1, noDue: 1 });
});

test('a merged report tells the same', async () => {
  await checked([
    ['', ''],
    ['', ''],
  ]);
  for (const i of [1, 2])
    await at.run('check', 'kh', '--roster', 'ds.csv', '--shard', `${i}/2`, '-o', `json:${i}.json`);
  const { stdout } = await at.run('report', '1.json', '2.json');
  expect(stdout.replace(/\s+/g, ' ')).toContain(`Trong số chưa đến hạn, 2 đơn vị ${SAID}`);
});
