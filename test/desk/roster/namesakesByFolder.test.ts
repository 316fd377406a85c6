import { beforeEach, describe, expect, test } from 'vitest';
import { desk, planOf, type Report } from '../../support/desk.js';
import { reportFaults } from '../../support/reportSchema.js';

const at = desk();

const plan = (sections = '') =>
  planOf({ name: 'Hội Nông dân xã Tân Lập', type: 'farmers-union', level: 'commune' }, sections);
const ofCommittee = planOf({
  name: 'Hội Nông dân xã Tân Lập',
  type: 'farmers-union',
  level: 'commune',
  party_committee: 'Đảng ủy xã Tân Lập B',
});

const HEAD = 'mã;tên;loại;cấp;trực thuộc;cấp ủy cùng cấp;hiệu lực từ\n';
const unit = (code: string, parent: string, more = ';') =>
  `${code};Hội Nông dân xã Tân Lập;Hội Nông dân;xã;${parent};${more}\n`;
const TWO = HEAD + unit('A', 'Huyện Đông Hưng') + unit('B', 'Huyện Tây Hưng');

beforeEach(() => at.put('ds.csv', TWO));

async function namesakes(file: string, text = plan()): Promise<Report> {
  at.put(file, text);
  const { report } = await at.json('kh', '--roster', 'ds.csv', '--fail-on', 'never');
  expect(reportFaults(report)).toEqual([]);
  return report;
}

describe('of two units of one name the folder of the district decides, and the report says so', () => {
  test.each<[string, string]>([
    ['kh/Huyện Đông Hưng/a.yaml', 'A'],
    ['kh/Huyện Tây Hưng/a.yaml', 'B'],
    ['kh/huyen-tay-hung/a.yaml', 'B'],
    ['kh/HUYEN_TAY_HUNG/2022/quy 1/a.yaml', 'B'],
    ['kh/2. Huyện Tây Hưng/a.yaml', 'B'],
    ['kh/tay-hung/a.yaml', 'B'],
    ['kh/Tây Hưng/a.yaml', 'B'],
    // The nearest of several.
    ['kh/Huyện Đông Hưng/Huyện Tây Hưng/a.yaml', 'B'],
    [`kh/${'Huyện Tây Hưng'.normalize('NFD')}/a.yaml`, 'B'],
  ])('%s', async (file, code) => {
    const { plans, roster } = await namesakes(file);
    expect(plans[0].listed.code).toBe(code);
    expect(roster.namesakes).toMatchObject([{ by: 'folder', unit: { code }, units: [{ code: 'A' }, { code: 'B' }] }]);
    expect(roster.units.map(({ status }: Report) => status === 'judged')).toEqual([code === 'A', code === 'B']);
    expect(roster.unlisted).toEqual([]);
  });

  test('in words, too', async () => {
    await namesakes('kh/Huyện Tây Hưng/a.yaml');
    const { stdout } = await at.run('check', 'kh', '--roster', 'ds.csv', '--as-of', '2022-06-30');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Kế hoạch được tính cho Hội Nông dân xã Tân Lập (mã B), vì tệp nằm trong thư mục của địa bàn ấy.',
    );
  });

  test('each its own, where both have sent one: none has sent several', async () => {
    at.put('kh/Huyện Đông Hưng/a.yaml', plan());
    const { plans, roster } = await namesakes('kh/Huyện Tây Hưng/a.yaml');
    expect(plans.map(({ listed }: Report) => listed.code)).toEqual(['B', 'A']);
    expect(roster.twice).toEqual([]);
  });

  test('of two of one district’s folder one counts', async () => {
    at.put('kh/Huyện Tây Hưng/a.yaml', plan('document:\n  issued: 1/9/2021\n'));
    const { roster } = await namesakes('kh/Huyện Tây Hưng/b.yaml', plan('document:\n  issued: 2/9/2021\n'));
    expect(roster.twice).toMatchObject([{ unit: { code: 'B' }, official: { file: 'kh/Huyện Tây Hưng/b.yaml' } }]);
  });
});

describe('and it does not', () => {
  test.each<[string, string]>([
    ['no folder names a district', 'kh/a.yaml'],
    ['the folder is another district’s', 'kh/Huyện Nam Hưng/a.yaml'],
    ['only the name of the file does', 'kh/Huyện Tây Hưng.yaml'],
    ['the folder only begins so', 'kh/Huyện Tây Hưngg/a.yaml'],
  ])('where %s', async (_, file) => {
    const { plans, roster } = await namesakes(file);
    expect(plans[0].listed).toBeUndefined();
    expect(roster.namesakes).toMatchObject([{ units: [{ code: 'A' }, { code: 'B' }] }]);
    expect(roster.namesakes[0].by).toBeUndefined();
  });

  test('against the code in the plan', async () => {
    const { plans } = await namesakes('kh/Huyện Tây Hưng/a.yaml', plan().replace('  type:', '  code: A\n  type:'));
    expect(plans[0].listed.code).toBe('A');
  });

  test('against the Party committee in the plan', async () => {
    at.put(
      'ds.csv',
      HEAD +
        unit('A', 'Huyện Đông Hưng', 'Đảng ủy xã Tân Lập A;') +
        unit('B', 'Huyện Tây Hưng', 'Đảng ủy xã Tân Lập B;'),
    );
    const { plans } = await namesakes('kh/Huyện Đông Hưng/a.yaml', ofCommittee);
    expect(plans[0].listed.code).toBe('B');
  });

  test('for a unit that was not there yet when the plan was issued', async () => {
    at.put('ds.csv', HEAD + unit('A', 'Huyện Đông Hưng') + unit('B', 'Huyện Tây Hưng', ';2022-01-01'));
    const { plans, roster } = await namesakes('kh/Huyện Tây Hưng/a.yaml', plan('document:\n  issued: 1/9/2021\n'));
    expect(plans[0].listed.code).toBe('A');
    expect(roster.namesakes).toMatchObject([{ by: 'issued', unit: { code: 'A' } }]);
  });

  test('where two of the name are of one district', async () => {
    at.put('ds.csv', TWO + unit('C', 'Huyện Tây Hưng'));
    const { plans } = await namesakes('kh/Huyện Tây Hưng/a.yaml');
    expect(plans[0].listed).toBeUndefined();
  });
});
