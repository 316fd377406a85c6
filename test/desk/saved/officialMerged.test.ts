import { beforeEach, describe, expect, test } from 'vitest';
import { asOf, desk, planOf, type Report } from '../../support/desk.js';
import { reportFaults } from '../../support/reportSchema.js';

const at = desk();

const plan = (commune: string, issued?: string) =>
  planOf({ name: `Hội Nông dân xã ${commune}`, type: 'farmers-union', level: 'commune' }) +
  (issued === undefined ? '' : `document:\n  issued: ${issued}\n`);

const decisionOn = (file: string, unit = 'AT') =>
  `bản chính thức:\n  - { đơn vị: ${unit}, tệp: ${file}, người duyệt: A, ngày: 15/6/2022, lý do: B }\n`;

beforeEach(() => {
  at.put(
    'ds.csv',
    'code;name;type;level;parent;due\nAT;Hội Nông dân xã An Thịnh;farmers-union;commune;Huyện Một;2023-12-31\nPL;Hội Nông dân xã Phú Lâm;farmers-union;commune;Huyện Một;2023-12-31\n',
  );
  at.put('1/cu.yaml', plan('An Thịnh', '20/9/2021'));
  at.put('1/nhap.yaml', plan('An Thịnh'));
  at.put('2/moi.yaml', plan('An Thịnh', '20/5/2022'));
  at.put('2/pl.yaml', plan('Phú Lâm', '20/5/2022'));
});

async function save(file: string, config: string, ...argv: string[]): Promise<void> {
  at.put('rasoat.yaml', `danh sách đơn vị: ds.csv\n${config}`);
  const ran = await at.run('check', ...argv, '--as-of', asOf, '--fail-on', 'never', '-o', `json:${file}`);
  expect([ran.code, ran.stderr]).toEqual([0, '']);
}

async function merged(...files: string[]): Promise<Report> {
  const { stdout, stderr } = await at.run('report', ...files, '--format', 'json');
  expect(stderr).toBe('');
  const report = JSON.parse(stdout);
  expect(reportFaults(report)).toEqual([]);
  return report;
}

const saved = (file: string): Report => JSON.parse(at.text(file));
const settledIn = ({ plans, roster, summary, officialPlans, standing }: Report) => ({
  superseded: plans.map(({ file, superseded, supersedes }: Report) => [file, superseded, supersedes]),
  units: roster.units,
  twice: roster.twice,
  counted: [summary.plans, summary.requirements, summary.roster],
  officialPlans,
  standing,
});

describe('a decision settles in merged reports as in one run', () => {
  const decisions: [string, string][] = [
    ['of the older', decisionOn('1/cu.yaml')],
    ['of the newer', decisionOn('2/moi.yaml')],
    ['of a draft', decisionOn('1/nhap.yaml (dự thảo)')],
    ['of a unit with one plan', decisionOn('2/pl.yaml', 'PL')],
    ['that is to hold later', decisionOn('1/cu.yaml').replace('15/6/2022', '1/7/2022')],
  ];

  test.each(decisions)('shards, a decision %s', async (_, config) => {
    await save('ca.json', config, '1', '2');
    for (const i of [1, 2, 3]) await save(`${i}.json`, config, '1', '2', '--shard', `${i}/3`);
    for (const order of [
      ['1.json', '2.json', '3.json'],
      ['3.json', '1.json', '2.json'],
    ])
      expect(settledIn(await merged(...order))).toEqual(settledIn(saved('ca.json')));
  });

  test.each(decisions)('parts of a folder, a decision %s', async (_, config) => {
    await save('ca.json', config, '1', '2');
    await save('1.json', config, '1');
    await save('2.json', config, '2');
    for (const order of [
      ['1.json', '2.json'],
      ['2.json', '1.json'],
    ])
      expect(settledIn(await merged(...order))).toEqual(settledIn(saved('ca.json')));
    // Merged and saved, and told again, it stays.
    await at.run('report', '1.json', '2.json', '-o', 'json:gop.json');
    expect(settledIn(await merged('gop.json'))).toEqual(settledIn(saved('ca.json')));
  });

  test('known to one of the runs alone, too: what was passed over there counts again', async () => {
    await save('1.json', '', '1');
    await save('2.json', decisionOn('1/nhap.yaml (dự thảo)'), '2');
    expect(saved('1.json').plans[1].superseded.why).toBe('draft');
    const { plans, roster, officialPlans, summary } = await merged('1.json', '2.json');
    expect(plans.map(({ superseded }: Report) => superseded?.why)).toEqual([
      'decision',
      undefined,
      'decision',
      undefined,
    ]);
    expect(roster.units[0].plan.file).toBe('1/nhap.yaml');
    expect(officialPlans.applied).toMatchObject([{ code: 'AT', plan: { file: '1/nhap.yaml' } }]);
    expect(summary.plans).toMatchObject({ received: 2, superseded: 2 });
  });

  test('two that contradict each other hold neither', async () => {
    await save('1.json', decisionOn('1/cu.yaml'), '1');
    await save('2.json', decisionOn('2/moi.yaml'), '2');
    const { roster, officialPlans } = await merged('1.json', '2.json');
    expect(roster.units[0].plan.file).toBe('2/moi.yaml');
    expect(roster.twice[0].superseded.map(({ why }: Report) => why)).toEqual(['later', 'draft']);
    expect(officialPlans).toMatchObject({ applied: [], unused: [{ why: 'contradicts' }, { why: 'contradicts' }] });
  });

  test.each([
    ['', '2/pl.yaml'],
    [decisionOn('1/pl.yaml', 'PL'), '1/pl.yaml'],
  ])('of a unit with one plan in each of two reports: %j', async (config, counts) => {
    at.put('1/pl.yaml', plan('Phú Lâm', '1/9/2021'));
    await save('1.json', config, '1');
    await save('2.json', config, '2');
    const { roster } = await merged('1.json', '2.json');
    expect(roster.units[1].plan.file).toBe(counts);
  });

  test('of a unit that one of the rosters does not have', async () => {
    const [head, at1, pl1] = at.text('ds.csv').split('\n');
    const config = (unit = '') => {
      at.put('rasoat.yaml', decisionOn('1/cu.yaml'));
      at.put('ds.csv', `${head}\n${unit}\n`);
    };
    const run = (folder: string, file: string) =>
      at.run('check', folder, '--roster', 'ds.csv', '--as-of', asOf, '--fail-on', 'never', '-o', `json:${file}`);
    at.put('3/pl.yaml', plan('Phú Lâm', '20/5/2022'));
    config(pl1);
    // A decision about a unit and a file of others is no fault of a district's run.
    expect((await run('3', '2.json')).code).toBe(0);
    config(at1);
    expect((await run('1', '1.json')).code).toBe(0);
    for (const order of [
      ['1.json', '2.json'],
      ['2.json', '1.json'],
    ]) {
      const { officialPlans } = await merged(...order);
      expect(officialPlans).toMatchObject({ applied: [{ code: 'AT', plan: { file: '1/cu.yaml' } }], unused: [] });
    }
  });

  test('the text of the merged report says so as well', async () => {
    await save('1.json', decisionOn('1/cu.yaml'), '1');
    await save('2.json', decisionOn('1/cu.yaml'), '2');
    const { stdout } = await at.run('report', '1.json', '2.json');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Tính theo 1/cu.yaml, theo quyết định ngày 15/6/2022, A duyệt; lý do: B.',
    );
  });
});

test('with a cache a decision made, changed and taken back is as without one', async () => {
  for (const config of ['', decisionOn('1/cu.yaml'), decisionOn('1/nhap.yaml (dự thảo)'), '']) {
    await save('khong.json', config, '1', '2');
    await save('co.json', config, '1', '2', '--cache', 'dem');
    expect(saved('co.json')).toEqual(saved('khong.json'));
  }
});
