import { describe, expect, test } from 'vitest';
import { desk } from '../../support/desk.js';

const at = desk();

interface Row {
  due?: string;
  from?: string;
  to?: string;
}
const committee = { name: 'Huyện ủy Một', type: 'party-committee', level: 'district' };

/** Where a unit stands on 30 June 2022 that has sent nothing; the Conclusion wants a district's plan by 30 September 2021 (5.1.c). */
async function missing({ due = '', from = '', to = '' }: Row, config = '', unit = committee) {
  at.put(
    'ds.csv',
    `code;name;type;level;due;valid_from;valid_to\nA;${unit.name};${unit.type};${unit.level};${due};${from};${to}\n`,
  );
  at.put('rasoat.yaml', `danh sách đơn vị: ds.csv\nmức thất bại: không\n${config}`);
  at.put('kh/x.yaml', '- x\n');
  const { report } = await at.json('kh');
  const [{ due: day, status, ended }] = report.roster.missing;
  expect(report.roster.units[0].status).toBe(ended === undefined ? status : 'ended');
  return [day, status, ...(ended === undefined ? [] : [ended])];
}

const farmers = { name: 'Hội Nông dân xã Hai', type: 'farmers-union', level: 'commune' };

describe('a day before a unit’s first day is no due date of its own', () => {
  test.each<[string, Row, string, typeof committee, (string | undefined)[]]>([
    ['the roster’s', { due: '2021-09-30', from: '2021-10-01' }, '', farmers, [undefined, 'not-due']],
    ['the Conclusion’s', { from: '2021-10-01' }, '', committee, [undefined, 'not-due']],
    ['the configuration’s', { from: '2022-01-01' }, 'thời hạn gửi: 31/12/2021\n', farmers, [undefined, 'not-due']],
    [
      'the next that is one counts: the Conclusion’s before the configuration’s',
      { due: '2021-08-31', from: '2021-09-15' },
      'thời hạn gửi: 31/12/2021\n',
      committee,
      ['2021-09-30', 'overdue'],
    ],
    [
      'else the configuration’s',
      { due: '2021-09-30', from: '2021-10-01' },
      'thời hạn gửi: 31/12/2021\n',
      committee,
      ['2021-12-31', 'overdue'],
    ],
    [
      'that is to come yet',
      { due: '2021-09-30', from: '2021-10-01' },
      'thời hạn gửi: 31/12/2022\n',
      committee,
      ['2022-12-31', 'not-due'],
    ],
  ])('%s', async (_, row, config, unit, expected) => {
    expect(await missing(row, config, unit)).toEqual(expected);
  });
});

describe('and a day on which it was there is', () => {
  test.each<[string, Row, string, typeof committee, (string | undefined)[]]>([
    ['its first day', { due: '2021-09-30', from: '2021-09-30' }, '', farmers, ['2021-09-30', 'overdue']],
    ['of the Conclusion', { from: '2021-09-30' }, '', committee, ['2021-09-30', 'overdue']],
    ['of a unit without a first day', { due: '2021-09-30' }, '', farmers, ['2021-09-30', 'overdue']],
    [
      'the roster’s before all others',
      { due: '2022-07-01', from: '2021-10-01' },
      '',
      committee,
      ['2022-07-01', 'not-due'],
    ],
    [
      'its last day, of what was due later',
      { from: '2021-10-01', to: '2022-03-31' },
      'thời hạn gửi: 31/12/2022\n',
      farmers,
      ['2022-03-31', 'overdue', '2022-03-31'],
    ],
    [
      'and none of a unit that ended before any, and began after all others',
      { due: '2021-09-30', from: '2021-10-01', to: '2022-03-31' },
      '',
      farmers,
      [undefined, 'not-due', '2022-03-31'],
    ],
  ])('%s', async (_, row, config, unit, expected) => {
    expect(await missing(row, config, unit)).toEqual(expected);
  });
});
