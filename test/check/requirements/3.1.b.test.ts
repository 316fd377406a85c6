import { describe, expect, test } from 'vitest';
import { judgeRequirement, type Row, testRequirement } from '../../support/testRequirement.js';

const asOf = '2022-06-30';
const committee = 'Huyện ủy Sông Thương';
/** A complete activity but for what is given; a field given as undefined is left out. */
const activity = (fields: Record<string, string | number | undefined> = {}) => {
  const whole = {
    year: 2022,
    title: 'Tuyến đường',
    political_task: 'nông thôn mới',
    registered_on: '15/1/2022',
    registered_with: committee,
  };
  const given = Object.entries({ ...whole, ...fields }).filter(([, value]) => value !== undefined);
  return `  - { ${given.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
};
const plan = (...items: string[]) => `creative_activities:\n${items.join('\n')}`;
const ofYears = (...years: number[]) => plan(...years.map((year) => activity({ year, registered_on: `15/1/${year}` })));
const with_ = (name: string) => plan(activity({ registered_with: name }));
const unset = (name: string) => plan(activity({ [name]: undefined }));

const years: Row[] = [
  { name: 'one', plan: ofYears(2022), asOf, status: 'met' },
  { name: 'two', plan: ofYears(2022, 2022), asOf, status: 'met' },
  {
    name: 'three in the current year',
    plan: ofYears(2022, 2022, 2022),
    asOf,
    status: 'unmet',
    findings: ['year-too-many'],
  },
  {
    name: 'three in a past year',
    plan: ofYears(2022, 2022, 2022, 2023),
    asOf: '2023-06-30',
    status: 'unmet',
    findings: ['year-too-many'],
  },
  {
    name: 'three in a future year',
    plan: ofYears(2022, 2024, 2024, 2024),
    asOf,
    status: 'unmet',
    findings: ['year-too-many'],
  },
  {
    name: 'three before the range, which asks nothing of that year',
    plan: ofYears(2021, 2021, 2021, 2022),
    asOf,
    status: 'met',
  },
  {
    name: 'three in its last year',
    plan: ofYears(2022, 2025, 2025, 2025),
    asOf,
    status: 'unmet',
    findings: ['year-too-many'],
  },
  { name: 'three after it', plan: ofYears(2022, 2026, 2026, 2026), asOf, status: 'met' },
  {
    name: 'registered too late before the range, which asks nothing of that year',
    plan: `${ofYears(2022)}\n${activity({ year: 2021, registered_on: '1/1/2022' })}`,
    asOf,
    status: 'met',
  },
  {
    name: 'with another committee before the range',
    plan: `${ofYears(2022)}\n${activity({ year: 2021, registered_on: '1/2/2021', registered_with: 'Huyện ủy Bắc Hà' })}`,
    asOf,
    status: 'met',
  },
  { name: 'three, as of a day before the range', plan: ofYears(2022, 2022, 2022), asOf: '2021-10-01', status: 'unmet' },
  {
    name: 'none, before the range',
    plan: '',
    asOf: '2021-10-01',
    status: 'not-due',
    findings: ['years-ahead'],
    due: '2022-12-31',
    daysLeft: 456,
  },
  {
    name: 'none on 31 December',
    plan: '',
    asOf: '2022-12-31',
    status: 'not-due',
    findings: ['year-too-few'],
    due: '2022-12-31',
    daysLeft: 0,
  },
  {
    name: 'none the day after',
    plan: '',
    asOf: '2023-01-01',
    status: 'unmet',
    findings: ['year-too-few'],
    due: '2022-12-31',
    daysLate: 1,
  },
  {
    name: 'the current year to come',
    plan: ofYears(2022),
    asOf: '2023-06-30',
    status: 'not-due',
    due: '2023-12-31',
    daysLeft: 184,
  },
  { name: 'every year', plan: ofYears(2022, 2023, 2024, 2025), asOf: '2026-06-30', status: 'met' },
  {
    name: 'a year forgotten',
    plan: ofYears(2022, 2024, 2025),
    asOf: '2026-06-30',
    status: 'unmet',
    findings: ['year-too-few'],
    due: '2023-12-31',
    daysLate: 912,
  },
];

const incomplete: Row[] = [
  ...['political_task', 'registered_on', 'registered_with', 'title'].map(
    (name): Row => ({
      name: `no ${name}`,
      plan: unset(name),
      asOf,
      status: 'not-due',
      findings: ['year-too-few'],
      daysLeft: 184,
    }),
  ),
  {
    name: 'no registration when the year has ended',
    plan: unset('registered_on'),
    asOf: '2023-01-01',
    status: 'unmet',
    findings: ['year-too-few'],
  },
  {
    name: 'an incomplete third counts towards the maximum',
    plan: `${ofYears(2022, 2022)}\n${activity({ registered_on: undefined })}`,
    asOf,
    status: 'unmet',
    findings: ['year-too-many'],
  },
  {
    name: 'an incomplete second',
    plan: `${ofYears(2022)}\n${activity({ registered_with: undefined })}`,
    asOf,
    status: 'met',
  },
  { name: 'no year', plan: unset('year'), asOf, status: 'not-due', findings: ['year-too-few'] },
];

const each: Row[] = [
  {
    name: 'registered on 31 December of its year',
    plan: plan(activity({ registered_on: '31/12/2022' })),
    asOf: '2022-12-31',
    status: 'met',
  },
  {
    name: 'to be registered in November',
    plan: plan(activity({ registered_on: '15/11/2022' })),
    asOf,
    status: 'not-due',
    findings: ['year-too-few'],
    due: '2022-12-31',
    planned: '2022-11-15',
  },
  {
    name: 'one registered, one to be: the planned one takes nothing away',
    plan: plan(activity(), activity({ registered_on: '15/11/2022' })),
    asOf,
    status: 'met',
  },
  {
    name: 'a planned third counts towards the maximum',
    plan: plan(activity(), activity(), activity({ registered_on: '15/11/2022' })),
    asOf,
    status: 'unmet',
    findings: ['year-too-many'],
  },
  {
    name: 'registered the day after',
    plan: plan(activity({ registered_on: '1/1/2023' })),
    asOf: '2023-03-01',
    status: 'unmet',
    findings: ['date-outside'],
    due: '2022-12-31',
    daysLate: 1,
  },
  { name: 'registered the year before', plan: plan(activity({ registered_on: '20/12/2021' })), asOf, status: 'met' },
  { name: 'on its first day', plan: plan(activity({ registered_on: '1/1/2021' })), asOf, status: 'met' },
  {
    name: 'before the year ahead of it',
    plan: plan(activity({ registered_on: '31/12/2020' })),
    asOf,
    status: 'unmet',
    findings: ['date-outside'],
    due: '2022-12-31',
  },
  {
    name: 'registered with another',
    plan: with_('Huyện ủy Bắc Hà'),
    asOf,
    status: 'unmet',
    findings: ['name-differs'],
  },
  {
    name: 'one of a later year registered too late',
    plan: `${ofYears(2022)}\n${activity({ year: 2024, registered_on: '1/1/2025' })}`,
    asOf,
    status: 'unmet',
  },
  { name: 'with the standing committee', plan: with_('Ban Thường vụ Huyện ủy Sông Thương'), asOf, status: 'met' },
  { name: 'BTV', plan: with_('BTV huyện uỷ  Sông Thương'), asOf, status: 'met' },
  { name: 'with the executive committee', plan: with_('BAN CHẤP HÀNH Huyện ủy Sông Thương'), asOf, status: 'met' },
  {
    name: 'in Unicode form NFD',
    plan: with_('Ban Thường vụ Huyện ủy Sông Thương'.normalize('NFD')),
    asOf,
    status: 'met',
  },
  { name: 'without diacritics', plan: with_('ban thuong vu huyen uy song thuong'), asOf, status: 'met' },
  { name: 'btv without diacritics', plan: with_('btv huyen_uy song thuong'), asOf, status: 'met' },
  {
    name: 'the organ stands in the unit',
    unit: { party_committee: 'Ban Thường vụ Huyện ủy Sông Thương' },
    plan: with_(committee),
    asOf,
    status: 'met',
  },
  {
    name: 'a wrong tone is another name',
    plan: with_('Huyện ủy Sông Thường'),
    asOf,
    status: 'unmet',
    findings: ['name-differs'],
  },
  { name: 'a committee without its place', plan: with_('BTV Huyện ủy'), asOf, status: 'met' },
  {
    name: 'another committee without its place',
    plan: with_('Đảng ủy xã'),
    asOf,
    status: 'unmet',
    findings: ['name-differs'],
  },
  {
    name: 'a committee in an old font is not known',
    plan: with_('HuyÖn ñy S«ng Th­¬ng'),
    asOf,
    status: 'unknown',
    findings: ['unreadable-part'],
  },
  { name: 'only an organ', plan: with_('Ban Thường vụ'), asOf, status: 'unmet', findings: ['name-differs'] },
];

const both = '[Huyện ủy Sông Thương, Đảng ủy xã An Thịnh]';
const committees: Row[] = [
  {
    name: 'with the committee of before, of two',
    unit: { party_committee: both },
    plan: with_(committee),
    asOf,
    status: 'met',
  },
  {
    name: 'with that of after',
    unit: { party_committee: both },
    plan: with_('BTV Đảng uỷ xã An Thịnh'),
    asOf,
    status: 'met',
  },
  {
    name: 'one year with each',
    unit: { party_committee: both },
    plan: plan(
      activity(),
      activity({ year: 2023, registered_on: '15/1/2023', registered_with: 'Đảng ủy xã An Thịnh' }),
    ),
    asOf: '2023-06-30',
    status: 'met',
  },
  {
    name: 'with neither of two',
    unit: { party_committee: both },
    plan: with_('Huyện ủy Bắc Hà'),
    asOf,
    status: 'unmet',
    findings: ['name-differs'],
    says: {
      vi: '«đăng ký với» trong mục «hoạt động sáng tạo»: “Huyện ủy Bắc Hà” không trùng với “Huyện ủy Sông Thương” hoặc “Đảng ủy xã An Thịnh” ở «cấp ủy cùng cấp» trong mục «đơn vị». Hai nơi phải ghi cùng một tên.',
      en: '«registered_with» in «creative_activities»: “Huyện ủy Bắc Hà” is not “Huyện ủy Sông Thương” or “Đảng ủy xã An Thịnh”, the names at «party_committee» in «unit». Both places must give the same name.',
    },
  },
  {
    name: 'two in one text are no list',
    unit: { party_committee: 'Huyện ủy Sông Thương; Đảng ủy xã An Thịnh' },
    plan: with_(committee),
    asOf,
    status: 'unmet',
    findings: ['name-differs'],
  },
];

const absent = { party_committee: null };
const unknown: Row[] = [
  {
    name: 'no party committee',
    unit: absent,
    plan: ofYears(2022),
    asOf,
    status: 'unknown',
    findings: ['unreadable-part'],
  },
  { name: 'no party committee and no activity', unit: absent, plan: '', asOf, status: 'unknown' },
  {
    name: 'no party committee and three activities',
    unit: absent,
    plan: ofYears(2022, 2022, 2022),
    asOf,
    status: 'unmet',
  },
  {
    name: 'a date that cannot be read',
    plan: plan(activity({ registered_on: '31/11/2022' })),
    asOf,
    status: 'unknown',
  },
  { name: 'a year that cannot be read', plan: plan(activity({ year: 'năm nay' })), asOf, status: 'unknown' },
  {
    name: 'unknown before the range too',
    plan: plan(activity({ year: 'năm nay' })),
    asOf: '2021-10-01',
    status: 'unknown',
  },
  { name: 'an item that cannot be read', plan: plan('  - tuyến đường'), asOf, status: 'unknown' },
  { name: 'a section that cannot be read', plan: 'creative_activities: đã đăng ký', asOf, status: 'unknown' },
  {
    name: 'a misspelt key',
    plan: plan(activity().replace('registered_with', 'registred_with')),
    asOf,
    status: 'unknown',
  },
  {
    name: 'a misspelt section',
    plan: ofYears(2022).replace('creative_activities', 'hoạt động sang tạo'),
    asOf,
    status: 'unknown',
  },
  {
    name: 'met beside one that cannot be read',
    plan: `${ofYears(2022)}\n${activity({ year: 2023, registered_on: '31/11/2023' })}`,
    asOf,
    status: 'met',
  },
  {
    name: 'a date that cannot be read, and registered with another',
    plan: plan(activity({ registered_on: '31/11/2022', registered_with: 'Huyện ủy Bắc Hà' })),
    asOf,
    status: 'unmet',
    findings: ['name-differs'],
  },
  {
    name: 'an outcome that cannot be read hides nothing',
    plan: plan(activity({ outcome: '{ a: b }', registered_on: '1/1/2023' })),
    asOf,
    status: 'unmet',
    findings: ['date-outside'],
  },
];

/** What is written and cannot be read is not said to be missing, where something else breaks the check for certain. */
const broken = activity({ registered_on: '31/02/2022', registered_with: 'Huyện ủy Sông Cầu' });
const unread: Row[] = [
  {
    name: 'a day that there is not, and another committee',
    plan: plan(broken),
    asOf: '2023-01-15',
    status: 'unmet',
    findings: ['year-too-few', 'name-differs'],
    says: {
      vi: 'Mục «hoạt động sáng tạo»: năm 2022 đã kết thúc mà chưa có gạch đầu dòng nào đủ thông tin, mỗi năm cần ít nhất 1; 1 gạch đầu dòng ghi «ngày đăng ký» nhưng không đọc được. Nếu năm đó đã đăng ký, hãy ghi lại cho đúng theo thực tế; nếu chưa, hãy báo cáo Ban Dân vận.',
      en: '«creative_activities»: 2022 has ended with no complete entries, and every year needs at least 1; 1 entry gives «registered_on», which cannot be read. If it was registered in that year, complete it as it really was; if not, report that to the Mass Mobilization Board.',
    },
  },
  {
    name: 'the same, and a field that is not there',
    plan: plan(broken.replace('political_task: nông thôn mới, ', '')),
    asOf: '2023-01-15',
    status: 'unmet',
    findings: ['year-too-few', 'name-differs'],
    says: {
      vi: 'Mục «hoạt động sáng tạo»: năm 2022 đã kết thúc mà chưa có gạch đầu dòng nào đủ thông tin, mỗi năm cần ít nhất 1; 1 gạch đầu dòng còn thiếu «gắn với nhiệm vụ chính trị», ghi «ngày đăng ký» nhưng không đọc được. Nếu năm đó đã đăng ký, hãy bổ sung và ghi lại cho đúng theo thực tế; nếu chưa, hãy báo cáo Ban Dân vận.',
      en: '«creative_activities»: 2022 has ended with no complete entries, and every year needs at least 1; 1 entry lacks «political_task» and gives «registered_on», which cannot be read. If it was registered in that year, complete it as it really was; if not, report that to the Mass Mobilization Board.',
    },
  },
  {
    name: 'one whose day cannot be read, one without a day',
    plan: plan(broken, activity({ registered_on: undefined })),
    asOf: '2023-01-15',
    status: 'unmet',
    findings: ['year-too-few', 'name-differs'],
    says: {
      vi: 'Mục «hoạt động sáng tạo»: năm 2022 đã kết thúc mà chưa có gạch đầu dòng nào đủ thông tin, mỗi năm cần ít nhất 1; 2 gạch đầu dòng còn thiếu «ngày đăng ký». Nếu năm đó đã đăng ký, hãy bổ sung theo thực tế; nếu chưa, hãy báo cáo Ban Dân vận.',
      en: '«creative_activities»: 2022 has ended with no complete entries, and every year needs at least 1; 2 entries lack «registered_on». If it was registered in that year, complete it as it really was; if not, report that to the Mass Mobilization Board.',
    },
  },
];

testRequirement('3.1.b', [...years, ...committees, ...incomplete, ...each, ...unknown, ...unread]);

describe('findings of 3.1.b', () => {
  test('say what an incomplete activity lacks', () => {
    const result = judgeRequirement('3.1.b', {
      plan: plan(activity({ registered_on: undefined, registered_with: undefined })),
      asOf: '2023-01-15',
    });
    expect(result?.findings).toMatchObject([
      {
        pointer: '/creative_activities/0',
        params: { year: 2022, count: 0, incomplete: 1, lacking: ['registered_on', 'registered_with'] },
      },
    ]);
  });

  test('are identified by the year they are about', () => {
    const ids = (given: string) =>
      judgeRequirement('3.1.b', { plan: given, asOf: '2024-06-30' })?.findings.map(({ id }) => id);
    const both = ids('creative_activities: []');
    expect(both?.map((id) => id.split('/').at(-1))).toEqual(['2022', '2023']);
    // One mended, the other keeps its id.
    expect(ids(ofYears(2022))).toEqual(both?.slice(1));
  });

  test('a second equal one gets #2', () => {
    const late = { registered_on: '1/1/2023' };
    const result = judgeRequirement('3.1.b', { plan: plan(activity(late), activity(late)), asOf });
    expect(result?.findings.map(({ id }) => id.replace(/^.*\//, ''))).toEqual(['2022', '2022#2']);
  });
});

describe('evidence of 3.1.b: an activity in the words of the unit', () => {
  const whole = 'year: 2022; title: Tuyến đường hoa; registered_on: 15/1/2022';
  test.each([
    ['one value to a line', '- year: 2022\n    title: Tuyến đường hoa\n    registered_on: 15/1/2022', whole],
    ['wrapped', '- year: 2022\n    title: Tuyến đường\n      hoa\n    registered_on: 15/1/2022', whole],
    ['folded', '- year: 2022\n    title: >-\n      Tuyến đường\n      hoa\n    registered_on: 15/1/2022', whole],
    ['in lines', '- year: 2022\n    title: |\n      Tuyến đường\n      hoa\n    registered_on: 15/1/2022', whole],
    ['below its key', '- year: 2022\n    title:\n      Tuyến đường hoa\n    registered_on: 15/1/2022', whole],
    ['quoted', '- year: 2022\n    title: "Tuyến đường hoa"\n    registered_on: \'15/1/2022\'', whole],
    ['escaped', '- year: 2022\n    title: "Tuy\\u1ebfn \\\n      đường hoa"\n    registered_on: 15/1/2022', whole],
    [
      'with comments',
      '- year: 2022 # một\n    # hai; ba\n    title: >- # bốn\n      Tuyến đường hoa\n    registered_on: # năm\n      15/1/2022\n    # sáu',
      whole,
    ],
    [
      'a sign that begins no comment',
      '- year: 2022\n    title: Tuyến đường C#\n    x-note: "xem #3"',
      'year: 2022; title: Tuyến đường C#; x-note: "xem #3"',
    ],
    [
      'in braces',
      '- { year: 2022, title: "Tuyến đường, ngõ",\n      registered_on: 15/1/2022 }',
      '{ year: 2022, title: Tuyến đường, ngõ, registered_on: 15/1/2022 }',
    ],
    [
      'with what cannot be read',
      '- year: 2022\n    title: Tuyến đường hoa\n    registered_on: 31/02/2022',
      whole.replace('15/1', '31/02'),
    ],
  ])('%s', (_, item, text) => {
    const result = judgeRequirement('3.1.b', { plan: `creative_activities:\n  ${item}\n`, asOf });
    expect(result?.evidence.map((evidence) => evidence.text)).toEqual([text]);
  });
});
