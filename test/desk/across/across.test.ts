import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { assess } from '../../../src/check/assess/assess.js';
import type { ListedUnit } from '../../../src/check/assess/ListedUnit.js';
import type { AcrossFinding } from '../../../src/desk/across/Across.js';
import { AcrossPlans } from '../../../src/desk/across/AcrossPlans.js';
import { SIMILAR } from '../../../src/desk/across/groupTexts.js';
import { saidIn } from '../../../src/desk/across/Said.js';
import { parsePlans } from '../../../src/plan/reader/parsePlans.js';
import { catalogue, conclusionFolder, readText, root } from '../../support/catalogue.js';

interface Written {
  file: string;
  name: string;
  type?: string;
  level?: string;
  code?: string;
  number?: string;
  tasks?: string[];
  activities?: string[];
  targets?: unknown[];
  listed?: ListedUnit;
}

const source = readText(`${conclusionFolder.slice(root.length)}source.vi.md`);

function acrossOf(plans: readonly Written[], options: { units?: ListedUnit[]; skeletons?: string[] } = {}) {
  const across = new AcrossPlans({ catalogue, source, ...options });
  for (const { file, name, type = 'farmers-union', level = 'commune', code, number, listed, ...parts } of plans) {
    const text = stringify({
      unit: { name, type, level, code, party_committee: `Đảng ủy ${name.slice(-12)}` },
      document: number === undefined ? undefined : { number },
      creative_activities: parts.activities?.map((title) => ({ year: 2022, title })),
      targets: parts.targets,
      tasks: parts.tasks?.map((content) => ({ content })),
    });
    for (const parsed of parsePlans(text)) {
      const assessment = assess(parsed, catalogue, { asOf: '2022-06-30', file });
      across.add(saidIn(parsed, catalogue), listed ? { ...assessment, listed } : assessment);
    }
  }
  return across.found();
}

type Params<Kind extends AcrossFinding['kind']> = Extract<AcrossFinding, { kind: Kind }>['params'];
const of = <Kind extends AcrossFinding['kind']>(kind: Kind, across: readonly AcrossFinding[]) =>
  across.filter((finding) => finding.kind === kind) as (AcrossFinding & { params: Params<Kind> })[];
const copies = (plans: readonly Written[], options = {}) => of('copied-text', acrossOf(plans, options).across);

const xa = (place: string, tasks: string[], more: Partial<Written> = {}): Written => ({
  file: `${place}.yaml`,
  name: `Hội Nông dân xã ${place}`,
  tasks,
  ...more,
});

const long =
  'Mở 12 lớp chuyển giao kỹ thuật nuôi cá lồng cho 300 hộ ven sông, mỗi lớp hai ngày, có cán bộ khuyến ngư về tận bè hướng dẫn và phát tài liệu';
const market = 'Lập 5 tổ liên kết bán na dai, ký hợp đồng với siêu thị trước vụ thu hoạch tháng 7';

describe('copied texts', () => {
  test.each<[string, string, string, { exact: boolean; similarity: number } | undefined]>([
    ['word for word', long, long, { exact: true, similarity: 100 }],
    [
      'case, commas, tone marks and spaces aside',
      'Vận động hoà giải viên, tổ trưởng họp dân hằng tháng tại nhà văn hóa',
      'vận động hòa giải viên tổ trưởng họp dân  hàng tháng tại NHÀ văn hoá.',
      { exact: true, similarity: 100 },
    ],
    ['one word of many changed', long, long.replace('tài liệu', 'tờ rơi'), { exact: false, similarity: 87 }],
    [
      'half of it changed',
      long,
      `${long.slice(0, 60)} do huyện mời chuyên gia của viện nghiên cứu về giảng dạy tại hội trường`,
      undefined,
    ],
    ['other work', long, market, undefined],
    [
      'place names exchanged',
      `Vận động 40 hộ ở xã An Thịnh hiến đất mở đường, đưa An Thịnh về đích nông thôn mới`,
      `Vận động 40 hộ ở xã Đông Sơn hiến đất mở đường, đưa Đông Sơn về đích nông thôn mới`,
      { exact: false, similarity: 100 },
    ],
    ['short', 'Tổ chức hội nghị phổ biến', 'Tổ chức hội nghị phổ biến', undefined],
    ['seven words', 'Họp dân hằng tháng ở nhà văn', 'Họp dân hằng tháng ở nhà văn', undefined],
    [
      'eight words',
      'Họp dân hằng tháng ở nhà văn hóa',
      'Họp dân hằng tháng ở nhà văn hóa',
      { exact: true, similarity: 100 },
    ],
    [
      'seven words and the place',
      'Họp dân hằng tháng ở nhà văn xã An Thịnh',
      'Họp dân hằng tháng ở nhà văn xã Đông Sơn',
      undefined,
    ],
    [
      'short without the place',
      'Tổ chức hội nghị phổ biến tại xã An Thịnh',
      'Tổ chức hội nghị phổ biến tại xã Đông Sơn',
      undefined,
    ],
  ])('%s', (_, one, other, expected) => {
    const found = copies([xa('An Thịnh', [one]), xa('Đông Sơn', [other])]);
    expect(found.map(({ params: { exact, similarity } }) => ({ exact, similarity }))).toEqual(
      expected ? [expected] : [],
    );
    for (const { params, level, plans } of found) {
      expect(params).toMatchObject({ what: 'task', units: 2, texts: 1 });
      expect(level).toBe('note');
      expect(plans.map(({ file, pointer }) => [file, pointer])).toEqual([
        ['An Thịnh.yaml', '/tasks/0/content'],
        ['Đông Sơn.yaml', '/tasks/0/content'],
      ]);
    }
  });

  test('a commune named like a common word keeps that word', () => {
    const text = 'Vận động các hộ giữ khối đoàn kết, hòa giải mâu thuẫn ngay từ ngõ xóm mình';
    expect(copies([xa('Đoàn Kết', [text]), xa('An Thịnh', [text])])[0]?.params.exact).toBe(true);
  });

  test.each([
    [
      'a sentence of the Conclusion',
      'Xây dựng các mô hình thâm canh theo hướng an toàn sinh học, tiêu chuẩn VietGAP, GlobalGAP, ứng dụng công nghệ trong sản xuất nông nghiệp',
    ],
    ['a hint', catalogue.requirements.find(({ id }) => id === '2.a')?.hint.vi ?? ''],
    ['a title', 'Phổ biến, quán triệt và chỉ đạo thực hiện Thông báo kết luận ngày 15/01/2020 của Bộ Chính trị'],
  ])('%s is nobody’s to copy', (_, text) => {
    expect(copies([xa('An Thịnh', [text]), xa('Đông Sơn', [text])])).toEqual([]);
  });

  test('a skeleton of the tool is left out', () => {
    const plans = [xa('An Thịnh', [market]), xa('Đông Sơn', [market])];
    expect(copies(plans, { skeletons: [market] })).toEqual([]);
    expect(copies(plans)).toHaveLength(1);
  });

  test('two plans of one unit are no copies, nor is a text that stands twice in a plan', () => {
    const again = { ...xa('An Thịnh', [long]), file: 'again.yaml' };
    expect(copies([xa('An Thịnh', [long, long]), again])).toEqual([]);
    const [found] = copies([xa('An Thịnh', [long, long]), again, xa('Đông Sơn', [long])]);
    expect(found?.plans.map(({ file }) => file)).toEqual(['An Thịnh.yaml', 'Đông Sơn.yaml']);
  });

  test('what the same units share is said once', () => {
    const texts = [market, long];
    const found = copies([xa('An Thịnh', texts), xa('Bình Minh', texts), xa('Cao Sơn', [long])]);
    expect(found.map(({ params: { text, units, texts } }) => [text.slice(0, 6), units, texts])).toEqual([
      ['Lập 5 ', 2, 1],
      ['Mở 12 ', 3, 1],
    ]);
    const both = copies([xa('An Thịnh', texts), xa('Bình Minh', texts)]);
    expect(both.map(({ params }) => params)).toMatchObject([{ units: 2, texts: 2, exact: true }]);
    expect(both[0]?.params.text).toMatch(/^Lập 5 tổ/);
  });

  test('a copy of a copy is told beside both, though the first and the last are less alike', () => {
    const second = long.replace('12 lớp', 'mười lớp');
    const third = second.replace('tài liệu', 'tờ rơi');
    const fourth = third.replace('ven sông', 'ven hồ');
    const [found, ...rest] = copies([
      xa('An Thịnh', [long]),
      xa('Bình Minh', [second]),
      xa('Cao Sơn', [third]),
      xa('Đông Sơn', [fourth]),
    ]);
    expect(rest).toEqual([]);
    expect(found?.params).toMatchObject({ units: 4, texts: 1, exact: false });
    expect(found?.params.similarity).toBeGreaterThanOrEqual(SIMILAR);
    expect(copies([xa('An Thịnh', [long]), xa('Đông Sơn', [fourth])])).toEqual([]);
  });

  test('two tasks of one unit that are alike are no copies of each other', () => {
    const second = long.replace('tài liệu', 'tờ rơi');
    expect(copies([xa('An Thịnh', [long, second]), xa('Đông Sơn', [market])])).toEqual([]);
  });

  test('activities are compared with activities', () => {
    const [found, ...rest] = copies([
      xa('An Thịnh', [long], { activities: [market] }),
      xa('Đông Sơn', [market], { activities: [market] }),
    ]);
    expect(rest).toEqual([]);
    expect(found?.params.what).toBe('activity');
    expect(found?.pointer).toBe('/creative_activities/0/title');
  });

  test('groups do not depend on the order of the plans', () => {
    const words = 'nuôi cá lồng trồng na dai họp dân mở lớp thu gom rác sửa cầu đường làng'.split(' ');
    const text = fc.array(fc.constantFrom(...words), { minLength: 8, maxLength: 14 });
    const varied = text.chain((base) =>
      fc
        .array(fc.tuple(fc.nat(base.length - 1), fc.constantFrom(...words)), { minLength: 2, maxLength: 6 })
        .map((changes) => changes.map(([at, word]) => base.toSpliced(at, 1, word).concat(base).join(' '))),
    );
    const shuffled = varied.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([texts, order]) => {
        const plans = texts.map((text, i) => xa(`Xã số ${i}`, [text]));
        const straight = acrossOf(plans).across;
        expect(acrossOf(order.map((i) => plans[i] as Written)).across).toEqual(straight);
        for (const { params } of of('copied-text', straight)) expect(params.similarity).toBeGreaterThanOrEqual(SIMILAR);
      }),
      { numRuns: 60 },
    );
  });
});

const chairs = (count: number, total: number, year = 2025) => [
  { indicator: 'retired-officer-chairs', goal: { year, count, total } },
];
const unitOf = (
  code: string,
  level: ListedUnit['level'],
  parent: string,
  type = 'veterans-association',
): ListedUnit => ({
  code,
  name: `Hội Cựu chiến binh ${parent}`,
  type,
  level,
  parent,
});
const ccb = (code: string, level: ListedUnit['level'], parent: string, targets: unknown[], roster = true): Written => ({
  file: `${code}.yaml`,
  name: `Hội Cựu chiến binh ${level} ${code}`,
  type: 'veterans-association',
  level,
  code,
  targets,
  ...(roster && { listed: unitOf(code, level, parent) }),
});
const districts = [unitOf('H1', 'district', 'Huyện Một'), unitOf('H2', 'district', 'Huyện Hai')];
const both = [ccb('H1', 'district', 'Huyện Một', chairs(14, 25)), ccb('H2', 'district', 'Huyện Hai', chairs(6, 10))];
const province = (targets: unknown[]) => ccb('T', 'province', 'Tỉnh', targets);
const sumsAgainst = (plans: Written[], units?: ListedUnit[]) =>
  of('sum-contradicts', acrossOf(plans, { ...(units && { units }) }).across);
const all = [...districts, unitOf('T', 'province', 'Tỉnh')];

describe('sums', () => {
  test.each<[string, Written[], ListedUnit[] | undefined, boolean]>([
    ['agreeing counts', [province(chairs(20, 35)), ...both], all, false],
    ['another count', [province(chairs(21, 35)), ...both], all, true],
    ['the same ratio of other counts', [province(chairs(40, 70)), ...both], all, true],
    ['another year', [province(chairs(21, 35, 2024)), ...both], all, false],
    ['a part that is less than the whole', [province(chairs(30, 60)), ...both.slice(1)], all, false],
    ['a part that is more than the whole', [province(chairs(13, 60)), ...both.slice(0, 1)], all, true],
    ['no roster', [province(chairs(21, 35)), ...both].map(({ listed: _, ...plan }) => plan), undefined, false],
    ['no roster, yet more', [province(chairs(9, 60)), ...both].map(({ listed: _, ...plan }) => plan), undefined, true],
    [
      '57% of 20/35',
      [province([{ indicator: 'retired-officer-chairs', goal: { year: 2025, percent: 57 } }]), ...both],
      all,
      false,
    ],
    [
      '57,1% of 20/35',
      [province([{ indicator: 'retired-officer-chairs', goal: { year: 2025, percent: '57,1%' } }]), ...both],
      all,
      false,
    ],
    [
      '57,0% of 20/35',
      [province([{ indicator: 'retired-officer-chairs', goal: { year: 2025, percent: '57,0%' } }]), ...both],
      all,
      true,
    ],
    [
      'a percentage while part is missing',
      [province([{ indicator: 'retired-officer-chairs', goal: { year: 2025, percent: 10 } }]), ...both.slice(1)],
      all,
      false,
    ],
    [
      'a plan not on the roster',
      [province(chairs(20, 35)), ...both, ccb('H9', 'district', '', chairs(9, 9), false)],
      all,
      false,
    ],
  ])('%s', (_, plans, units, contradicted) => {
    expect(sumsAgainst(plans, units)).toHaveLength(contradicted ? 1 : 0);
  });

  test('both figures and all files are given, the upper plan first', () => {
    const [found] = sumsAgainst([...both, province(chairs(21, 35))], all);
    expect(found).toMatchObject({
      id: 'across/sum-contradicts/retired-officer-chairs.goal.2025.T',
      params: {
        sum: { count: 20, total: 35 },
        plans: 2,
        of: 2,
        stated: { count: 21, total: 35 },
        unit: 'Hội Cựu chiến binh province T',
      },
      pointer: '/targets/0/goal',
    });
    expect(found?.plans.map(({ file }) => file)).toEqual(['T.yaml', 'H1.yaml', 'H2.yaml']);
  });

  test('a district stands over the communes of its parent', () => {
    const communes = [ccb('X1', 'commune', 'Huyện Một', chairs(1, 1)), ccb('X2', 'commune', 'Huyện Một', chairs(0, 1))];
    const far = ccb('X3', 'commune', 'Huyện Hai', chairs(1, 1));
    const units = [...all, ...[...communes, far].map(({ listed }) => listed as ListedUnit)];
    const found = sumsAgainst([...both, ...communes, far], units);
    expect(found.map(({ params: { unit, sum } }) => [unit, sum])).toEqual([
      ['Hội Cựu chiến binh district H1', { count: 1, total: 2 }],
      ['Hội Cựu chiến binh district H2', { count: 1, total: 1 }],
    ]);
  });

  test.each([
    // 101 of 200 is 50,5%: rounded either way it is said rightly.
    ['50', false],
    ['51', false],
    ['49', true],
    ['52', true],
    ['"50,5%"', false],
    ['"50,4%"', true],
    ['"50,6%"', true],
    ['"50,50%"', false],
  ])('%s of 101/200 contradicts: %s', (percent, is) => {
    const half = [
      ccb('H1', 'district', 'Huyện Một', chairs(51, 100)),
      ccb('H2', 'district', 'Huyện Hai', chairs(50, 100)),
    ];
    const goal = { year: 2025, percent: percent.replaceAll('"', '') };
    const stated = province([{ indicator: 'retired-officer-chairs', goal }]);
    expect(sumsAgainst([stated, ...half], all)).toHaveLength(is ? 1 : 0);
  });

  test('what communes come to is held against the one district over them: by its own district, its name or its code', () => {
    const commune = (parent: string) => ccb('X1', 'commune', parent, chairs(2, 2));
    const district = (code: string, parent: string) => ccb(code, 'district', parent, chairs(1, 1));
    const found = (...plans: Written[]) =>
      sumsAgainst(
        plans,
        plans.map(({ listed }) => listed as ListedUnit),
      ).map(({ params: { unit } }) => unit);
    const one = ['Hội Cựu chiến binh district H1'];
    expect(found(district('H1', 'Huyện Một'), commune('Huyện Một'))).toEqual(one);
    expect(found(district('H1', 'Tỉnh'), commune('h1'))).toEqual(one);
    expect(found(district('H1', 'Tỉnh'), commune('Hội Cựu chiến binh Tỉnh'))).toEqual(one);
    expect(found(district('H1', 'Tỉnh'), commune('Huyện Hai'))).toEqual([]);
    // Whose they are of two of one district, the roster does not say; of two with names of their own it does.
    expect(found(district('H1', 'Huyện Một'), district('H2', 'Huyện Một'), commune('Huyện Một'))).toEqual([]);
    expect(found(district('H1', 'Tỉnh'), district('H2', 'Tỉnh'), commune('H1'))).toEqual(one);
  });

  test('communes stand directly below the province where there are no districts', () => {
    const communes = [ccb('X1', 'commune', 'Tỉnh', chairs(1, 1)), ccb('X2', 'commune', 'Tỉnh', chairs(0, 1))];
    const units = [unitOf('T', 'province', 'Tỉnh'), ...communes.map(({ listed }) => listed as ListedUnit)];
    expect(sumsAgainst([province(chairs(2, 2)), ...communes], units)).toHaveLength(1);
    expect(sumsAgainst([province(chairs(1, 2)), ...communes], units)).toHaveLength(0);
  });

  test('a unit that sent two plans is added once, by the first', () => {
    const twice = { ...(both[1] as Written), file: 'H2-again.yaml', targets: chairs(9, 10) };
    const { sums } = acrossOf([...both, twice], { units: all });
    expect(sums).toEqual([
      {
        indicator: 'retired-officer-chairs',
        which: 'goal',
        year: 2025,
        type: 'veterans-association',
        level: 'district',
        count: 23,
        total: 35,
        plans: 2,
        of: 2,
      },
    ]);
  });

  test('of several goals the last within the years of the requirement is added, with the baseline that counts for it', () => {
    const goals = (...years: number[]) =>
      years.map((year) => ({ indicator: 'retired-officer-chairs', goal: { year, count: year - 2010, total: 25 } }));
    const one = ccb('H1', 'district', 'Huyện Một', goals(2023, 2025));
    // 2030 lies behind the term, and the order of the lines tells nothing.
    const two = ccb('H2', 'district', 'Huyện Hai', goals(2025, 2030, 2022));
    const said = (plans: Written[]) =>
      acrossOf(plans, { units: all }).sums.map(({ which, year, count, plans: from }) => [which, year, count, from]);
    expect(said([one, two])).toEqual([['goal', 2025, 30, 2]]);
    const baseline = { year: 2021, count: 5, total: 25 };
    const borrowed = goals(2023, 2025).map((target, i) => (i === 0 ? { ...target, baseline } : target));
    expect(said([ccb('H1', 'district', 'Huyện Một', borrowed), two])).toContainEqual(['baseline', 2021, 5, 1]);
  });

  test('communes add up in all and by parent', () => {
    const communes = [
      ccb('X1', 'commune', 'Huyện Một', chairs(1, 1)),
      ccb('X2', 'commune', 'Huyện Hai', chairs(0, 1)),
      ccb('X3', 'commune', 'Huyện Hai', chairs(1, 1)),
    ];
    const { sums } = acrossOf(communes, { units: communes.map(({ listed }) => listed as ListedUnit) });
    expect(sums.map(({ parent, count, total, plans, of }) => [parent, count, total, plans, of])).toEqual([
      [undefined, 2, 3, 3, 3],
      ['Huyện Hai', 1, 2, 2, 2],
      ['Huyện Một', 1, 1, 1, 1],
    ]);
  });
});

describe('document numbers', () => {
  const numbered = (place: string, number: string, parent?: string, type = 'farmers-union'): Written => ({
    ...xa(place, []),
    number,
    type,
    ...(parent !== undefined && {
      listed: { ...unitOf(place, 'commune', parent, type), name: `Hội Nông dân xã ${place}` },
    }),
  });
  test.each<[string, Written[], number]>([
    [
      'the same of one parent',
      [numbered('An', '15-KH/HND', 'Huyện Một'), numbered('Bình', '15 - kh/hnd', 'Huyện Một')],
      1,
    ],
    ['of two parents', [numbered('An', '15-KH/HND', 'Huyện Một'), numbered('Bình', '15-KH/HND', 'Huyện Hai')], 0],
    ['of two types', [numbered('An', '15-KH', 'H'), numbered('Bình', '15-KH', 'H', 'trade-union')], 0],
    ['without a roster', [numbered('An', '15–KH/HND'), numbered('Bình', '15-KH/HND')], 1],
    ['not filled in', [numbered('An', '…-KH/HND 2021'), numbered('Bình', '…-KH/HND 2021')], 0],
    ['of one unit', [numbered('An', '15-KH/HND'), { ...numbered('An', '15-KH/HND'), file: 'z.yaml' }], 0],
  ])('%s', (_, plans, count) => {
    const found = of('same-number', acrossOf(plans).across);
    expect(found).toHaveLength(count);
    if (found[0]) expect(found[0]).toMatchObject({ pointer: '/document/number', params: { units: 2 }, level: 'note' });
  });
});

test('the example plans have nothing in common but what they should', () => {
  const across = new AcrossPlans({ catalogue, source });
  for (const file of ['hoi-nong-dan-xa-an-thinh', 'hoi-ccb-huyen-song-thuong', 'tinh-doan-bac-ha']) {
    for (const parsed of parsePlans(readText(`examples/plans/${file}.yaml`))) {
      across.add(saidIn(parsed, catalogue), assess(parsed, catalogue, { asOf: '2022-06-30', file }));
    }
  }
  for (const parsed of parsePlans('['))
    across.add(saidIn(parsed, catalogue), assess(parsed, catalogue, { asOf: '2022-06-30', file: 'x' }));
  expect(across.found().across).toEqual([]);
});
