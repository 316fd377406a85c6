import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/desk/configuration/parseConfiguration.js';
import { checkDecisions } from '../../../src/desk/decisions/checkDecisions.js';
import { catalogue } from '../../support/catalogue.js';

const checked = (text: string) => checkDecisions(parseConfiguration(text), catalogue);
const told = (problems: ReturnType<typeof checked>['problems']) =>
  problems.map(({ kind, range }) => `${kind} ${range.start.line}`);

describe('levels of requirements', () => {
  test('are those of the catalogue’s ids, however they are spelt', () => {
    const { levels, problems } = checked('mức độ:\n  3.ccb.g: lưu ý\n  3.TN.d: cảnh báo\n');
    expect([[...levels], problems]).toEqual([
      [
        ['3.CCB.g', 'note'],
        ['3.TN.d', 'warning'],
      ],
      [],
    ]);
  });
  test('given twice, or of no requirement, are said in order of their lines, and the first holds', () => {
    const { levels, problems } = checked(
      'mức độ:\n  3.CCB.g: lưu ý\n  3.ccb.g: lỗi\n  9.z: lỗi\n  3.TN.d: lỗi\n  3.tn.d: lưu ý\n  3.TN.D: lưu ý\n',
    );
    expect(told(problems)).toEqual(['duplicate-key 3', 'unknown-requirement 4', 'duplicate-key 6', 'duplicate-key 7']);
    expect([...levels]).toEqual([
      ['3.CCB.g', 'note'],
      ['3.TN.d', 'error'],
    ]);
    const [first, , , last] = problems;
    expect([first?.params, last?.params]).toEqual([
      { key: '3.ccb.g', first: '3.CCB.g', firstLine: 2, line: 3 },
      { key: '3.TN.D', first: '3.TN.d', firstLine: 5, line: 7 },
    ]);
  });
});

describe('decisions', () => {
  const waiver = (requirement: string, expires = '2022-12-31') =>
    `  - { requirement: ${requirement}, unit: A, reason: r, approved_by: b, reference: 1, expires: ${expires} }\n`;
  test('that are void are said in order of their lines, and all others hold with their places', () => {
    const { waivers, voided, places, problems } = checked(
      `waivers:\n${waiver('3.ccb.g')}${waiver('9.z')}${waiver('3.TN.d')}${waiver('8.z')}${waiver('1.c', '31/6/2022')}`,
    );
    expect(waivers?.map(({ requirement, approvedBy }) => `${requirement} ${approvedBy}`)).toEqual([
      '3.CCB.g b',
      '3.TN.d b',
    ]);
    expect(voided.map(({ range }) => range.start.line).sort()).toEqual([3, 5, 6]);
    expect(waivers?.map((one) => places.get(one)?.start.line)).toEqual([2, 4]);
    expect(waivers?.[0]).not.toHaveProperty('approved_by');
    expect(problems).toEqual([]);
  });
  test('there are none where there is no list of them', () => {
    const { waivers, reviews, officialPlans } = checked('mức độ: {}\n');
    expect([waivers, reviews, officialPlans]).toEqual([undefined, undefined, undefined]);
  });
});
