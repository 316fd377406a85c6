import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { type ChoiceShape, shapeAt } from '../../../src/plan/model/model.js';
import { readChoice } from '../../../src/plan/model/values/readChoice.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';

describe('indicators in the Conclusion’s own words', () => {
  const shape = shapeAt('/targets/0/indicator') as ChoiceShape;
  test.each([
    ['chủ tịch hội cơ sở là cán bộ nghỉ hưu', 'retired-officer-chairs'],
    ['Tỷ lệ chủ tịch hội cơ sở là cán bộ nghỉ hưu', 'retired-officer-chairs'],
    ['Nâng tỉ lệ chủ tịch hội cựu chiến binh cấp cơ sở là cán bộ nghỉ hưu', 'retired-officer-chairs'],
    ['Tỷ lệ (%) chủ tịch hội cơ sở là cán bộ nghỉ hưu', 'retired-officer-chairs'],
    ['Tỷ lệ(%)chủ tịch hội cơ sở là cán bộ nghỉ hưu', 'retired-officer-chairs'],
    ['Tỷ lệ%chủ tịch hội cơ sở là cán bộ nghỉ hưu', 'retired-officer-chairs'],
    ['chủ tịch hội cơ sở là cán bộ nghỉ hưu (sĩ quan, quân nhân chuyên nghiệp)', 'retired-officer-chairs'],
    ['Tỷ lệ chủ tịch Hội CCB cấp cơ sở là cán bộ nghỉ hưu', 'retired-officer-chairs'],
    ['ty le chu tich hoi co so la can bo nghi huu', 'retired-officer-chairs'],
    ['Nâng tỷ lệ công nhân lao động trong các doanh nghiệp gia nhập tổ chức công đoàn Việt Nam', 'union-membership'],
    ['tập hợp thanh niên vào tổ chức ở các khu, cụm công nghiệp', 'youth-membership-industrial'],
    ['Tỷ lệ tập hợp thanh niên vào tổ chức ở vùng nông thôn', 'youth-membership-rural'],
    ['Tỷ lệ CNLĐ trong các doanh nghiệp gia nhập tổ chức Công đoàn', 'union-membership'],
    ['Tỷ lệ CNLĐ trong các DN gia nhập công đoàn', 'union-membership'],
    ['Tỷ lệ tập hợp thanh niên trong khu, cụm công nghiệp', 'youth-membership-industrial'],
    ['tập hợp TN KCN', 'youth-membership-industrial'],
    ['tỷ lệ thanh niên được tập hợp trong khu công nghiệp', 'youth-membership-industrial'],
    ['Tỷ lệ tập hợp thanh niên khu vực nông thôn', 'youth-membership-rural'],
  ])('%s', (text, value) => {
    expect(readChoice(text, shape)).toBe(value);
    expect(readChoice(text.normalize('NFD'), shape)).toBe(value);
  });
  test.each(['phấn đấu nâng tỷ lệ', 'nâng cao tỷ lệ', 'tăng tỷ lệ', 'nâng tỷ lệ', 'tỷ lệ phần trăm', 'tỷ lệ', 'nâng'])(
    'behind «%s»',
    (lead) => expect(readChoice(`${lead} chủ tịch hội cơ sở là cán bộ nghỉ hưu`, shape)).toBe('retired-officer-chairs'),
  );
  test.each([
    'giảm tỷ lệ chủ tịch hội cơ sở là cán bộ nghỉ hưu',
    'phó chủ tịch hội cơ sở là cán bộ nghỉ hưu',
    'tập hợp thanh niên vào tổ chức ở các khu, cụm công nghiệp và vùng nông thôn',
    'tập hợp thanh niên',
    'chủ tịch hội cơ sở là cán bổ nghỉ hưu',
    'tỷ lệ',
    '(chủ tịch hội cơ sở là cán bộ nghỉ hưu)',
    'chủ tịch hội cơ sở là cán bộ',
  ])('%s is an indicator of its own', (text) => expect(readChoice(text, shape)).toBeUndefined());
});

describe('several goals by year', () => {
  const line = (baseline: string, goal: string, name = 'retired-officer-chairs') =>
    `  - indicator: ${name}\n${baseline && `    baseline: { ${baseline} }\n`}${goal && `    goal: { ${goal} }\n`}`;
  const judged = (id: string, ...lines: string[]) => {
    const unit = id === '3.CCB.g' ? 'veterans-association' : 'trade-union';
    const text = `unit: { name: Hội A, type: ${unit}, level: district, party_committee: Huyện ủy A }\ntargets:\n${lines.join('')}`;
    const { problems, results } = assess(parsePlan(text), catalogue, { asOf: '2022-06-30', file: 'x' });
    const found = results.find(({ requirement }) => requirement === id);
    const kinds = problems.map(({ kind }) => kind).filter((kind) => kind === 'same-indicator');
    return { status: found?.status, kinds, lines: found?.findings.map(({ range }) => range.start.line) };
  };
  test.each([
    [
      'the last counts',
      'met',
      [line('year: 2021, percent: 48', 'year: 2023, percent: 52'), line('', 'year: 2025, percent: 56')],
    ],
    [
      'in any order',
      'met',
      [line('', 'year: 2025, percent: 56'), line('year: 2021, percent: 48', 'year: 2023, percent: 52')],
    ],
    [
      'one above the bound does not make up for it',
      'unmet',
      [line('', 'year: 2025, percent: 52'), line('', 'year: 2030, percent: 60')],
    ],
    ['nor an earlier one', 'unmet', [line('', 'year: 2023, percent: 60'), line('', 'year: 2025, percent: 52')]],
    ['a later one does not undo it', 'met', [line('', 'year: 2025, percent: 56'), line('', 'year: 2030, percent: 50')]],
    [
      'a line without year does not count beside others',
      'unmet',
      [line('', 'percent: 60'), line('', 'year: 2025, percent: 52')],
    ],
    ['nor against them', 'met', [line('', 'percent: 50'), line('', 'year: 2025, percent: 56')]],
  ])('3.CCB.g: %s', (_, status, lines) => expect(judged('3.CCB.g', ...lines)).toMatchObject({ status, kinds: [] }));

  const union = (baseline: string, goal: string) => line(baseline, goal, 'union-membership');
  test.each([
    [
      'its own baseline',
      'unmet',
      [
        union('year: 2021, percent: 50', 'year: 2023, percent: 60'),
        union('year: 2023, percent: 70', 'year: 2025, percent: 65'),
      ],
    ],
    [
      'else that of the earliest',
      'met',
      [union('', 'year: 2025, percent: 65'), union('year: 2021, percent: 50', 'year: 2023, percent: 60')],
    ],
    [
      'else that of the earliest, which it must exceed',
      'unmet',
      [union('', 'year: 2025, percent: 45'), union('year: 2021, percent: 50', 'year: 2023, percent: 60')],
    ],
  ])('3.CD.d: %s', (_, status, lines) => expect(judged('3.CD.d', ...lines)).toMatchObject({ status, kinds: [] }));

  test('two for one year contradict each other', () => {
    const twice = judged('3.CCB.g', line('', 'year: 2025, percent: 56'), line('', 'year: 2025, percent: 50'));
    expect(twice.kinds).toEqual(['same-indicator']);
    expect(judged('3.CCB.g', line('', 'percent: 56'), line('', 'percent: 50')).kinds).toEqual(['same-indicator']);
  });
  test('what is found stands at the line that counts', () => {
    const found = judged('3.CCB.g', line('', 'year: 2023, percent: 50'), line('', 'year: 2025, percent: 52'));
    expect(found).toMatchObject({ status: 'unmet', lines: [6] });
  });
});
