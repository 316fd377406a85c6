import { describe, expect, test } from 'vitest';
import { readText } from '../support/catalogue.js';
import { desk, planOf } from '../support/desk.js';

const at = desk();

const veterans = readText('examples/plans/hoi-ccb-huyen-song-thuong.yaml');
const waiver = (change: Record<string, string | undefined> = {}) => {
  const written = {
    requirement: '3.CCB.g',
    unit: 'Hội Cựu chiến binh huyện Sông Thương',
    reason: 'Đang kiện toàn tổ chức',
    approved_by: 'Thường trực Tỉnh ủy',
    reference: '214-TB/TU',
    expires: '2022-12-31',
    ...change,
  };
  const lines = Object.entries(written).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `  - ${lines.join('\n    ')}\n`;
};
const review = (change: Record<string, string> = {}) => {
  const written = {
    requirement: '3.CCB.a',
    unit: 'Hội Cựu chiến binh huyện Sông Thương',
    opinion: 'chưa đạt',
    reviewer: 'Phòng Đoàn thể',
    date: '2022-06-15',
    ...change,
  };
  return `  - ${Object.entries(written)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n    ')}\n`;
};
/** Judges the veterans' plan with what the Board has decided. */
const judged = async (config: string, ...argv: string[]) => {
  at.put('plans/ccb.yaml', veterans);
  at.put('rasoat.yaml', config);
  const ran = await at.json('plans', ...argv);
  const [plan] = ran.report?.plans ?? [];
  const result = (id: string) => plan?.results.find(({ requirement }: { requirement: string }) => requirement === id);
  return { ...ran, plan, result };
};

describe('waivers', () => {
  test('unmet becomes waived, a status of its own, and leaves the percentage', async () => {
    const before = await judged('');
    expect(before.result('3.CCB.g').status).toBe('unmet');
    const { result, plan, report } = await judged(`waivers:\n${waiver()}`);
    expect(result('3.CCB.g')).toMatchObject({ status: 'waived', waiver: { approvedBy: 'Thường trực Tỉnh ủy' } });
    expect(result('3.CCB.g').findings[0]).toMatchObject({ kind: 'ratio-below', level: 'note' });
    expect(plan.counts).toMatchObject({ waived: 1, unmet: before.plan.counts.unmet - 1, met: before.plan.counts.met });
    expect(report.summary.requirements.waived).toBe(1);
    expect(report.waivers).toMatchObject({ applied: [{ requirement: '3.CCB.g' }], expired: [], unused: [] });
  });

  test('the only error waived, the plan is compliant and the run passes', async () => {
    const before = await judged('');
    expect(before.code).toBe(1);
    const errors = before.plan.results.filter(
      ({ level, status }: { level: string; status: string }) =>
        level === 'error' && ['unmet', 'unknown'].includes(status),
    );
    const waivers = errors.map(({ requirement }: { requirement: string }) => waiver({ requirement })).join('');
    const after = await judged(`waivers:\n${waivers}`);
    expect(after.plan.verdict).toBe('compliant');
    expect(after.code).toBe(0);
  });

  test('unknown becomes waived, too', async () => {
    at.put(
      'plan.yaml',
      planOf(
        { name: 'Huyện ủy A', type: 'party-committee', level: 'district' },
        'orientations:\n  - {year: 20x2, focus: A}\n',
      ),
    );
    const config = waiver({ requirement: '1.d', unit: 'Huyện ủy A', expires: '2023-12-31' });
    at.put('rasoat.yaml', `waivers:\n${config}`);
    const { report } = await at.json('plan.yaml', '--as-of', '2023-06-30');
    const result = report.plans[0].results.find(({ requirement }: { requirement: string }) => requirement === '1.d');
    expect(result).toMatchObject({ status: 'waived' });
    expect(report.plans[0].verdict).toBe('non-compliant');
  });

  test('what only a waived requirement reads is no error of the plan', async () => {
    const activity = '  - { year: 2022, title: Tuyến đường hoa, registered_on: 31/2/2022 }\n';
    const unit = { name: 'Hội Nông dân xã A', type: 'HND', level: 'xã', party_committee: 'Đảng ủy xã A' };
    at.put(
      'plan.yaml',
      planOf(unit, `creative_activities:\n${activity}tasks:\n  - { content: Một việc cụ thể, due: 31/9/2022 }\n`),
    );
    const levels = async (config: string) => {
      at.put('rasoat.yaml', config);
      const { report } = await at.json('plan.yaml', '--as-of', '2022-06-30');
      const { problems } = report.plans[0];
      return problems.flatMap(({ kind, level }: { kind: string; level: string }) =>
        kind === 'bad-date' ? [level] : [],
      );
    };
    const waived = (requirement: string, expires: string) =>
      `waivers:\n${waiver({ requirement, unit: 'Hội Nông dân xã A', expires })}`;
    expect(await levels('')).toEqual(['error', 'warning']);
    expect(await levels(waived('3.1.b', '2022-12-31'))).toEqual(['warning', 'warning']);
    expect(await levels(waived('3.1.b', '2022-06-29'))).toEqual(['error', 'warning']);
    expect(await levels(waived('3.2.a', '2022-12-31'))).toEqual(['error', 'warning']);
  });

  test('is not needed where a person must judge', async () => {
    const { report, result } = await judged(`waivers:\n${waiver({ requirement: '3.CCB.a' })}`);
    expect(result('3.CCB.a').status).toBe('review');
    expect(report.waivers.unused).toMatchObject([{ requirement: '3.CCB.a', why: 'not-needed' }]);
  });

  test.each([
    ['met', '2022-06-30'],
    ['not-due', '2021-10-31'],
  ])('is not needed where the requirement is %s', async (status, day) => {
    const { plan } = await judged('', '--as-of', day);
    const found = plan.results.find((one: { status: string }) => one.status === status);
    const config = `waivers:\n${waiver({ requirement: found.requirement, expires: '2025-12-31' })}`;
    const after = await judged(config, '--as-of', day);
    expect(after.result(found.requirement).status).toBe(status);
    expect(after.report.waivers.unused).toMatchObject([{ why: 'not-needed' }]);
  });

  test.each([
    ['2022-06-30', 'waived', 'applied'],
    ['2022-06-29', 'unmet', 'expired'],
  ])('expires %s, compared with 2022-06-30: %s', async (expires, status, list) => {
    const { result, report } = await judged(`waivers:\n${waiver({ expires })}`);
    expect(result('3.CCB.g').status).toBe(status);
    expect(report.waivers[list].length).toBe(1);
  });

  test('of a unit that has sent nothing: no match', async () => {
    const { report, code } = await judged(`waivers:\n${waiver({ unit: 'HND-1' })}`);
    expect(report.waivers.unused).toMatchObject([{ why: 'no-match' }]);
    expect(code).toBe(1);
  });

  test('of a name that several units have: none of them', async () => {
    at.put(
      'roster.yaml',
      'units:\n  - {code: A, name: Hội CCB huyện Sông Thương, type: CCB, level: huyện}\n  - {code: B, name: Hội Cựu chiến binh huyện Sông Thương, type: CCB, level: huyện}\n',
    );
    const { report, result } = await judged(`roster: roster.yaml\nwaivers:\n${waiver()}`);
    expect(report.waivers.unused).toMatchObject([{ why: 'several' }]);
    expect(result('3.CCB.g').status).toBe('unmet');
  });

  test.each([
    ['no reason', { reason: undefined }, 2],
    ['nobody who approved it', { approved_by: undefined }, 2],
    ['a day that is none', { expires: '31/6/2022' }, 7],
    ['an unknown requirement', { requirement: '3.CCB.z' }, 2],
  ])('with %s it is void: said, with its line, and the rest is judged', async (_, change, line) => {
    const { code, stderr, result, report } = await judged(
      `waivers:\n${waiver(change)}${waiver({ requirement: '3.CCB.a' })}`,
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^rasoat\\.yaml:${line}:\\d+: \\S.*\\n$`));
    expect(stderr).not.toMatch(/undefined|\[object/);
    expect(result('3.CCB.g').status).toBe('unmet');
    expect([...report.waivers.applied, ...report.waivers.unused].map(({ requirement }) => requirement)).toEqual([
      '3.CCB.a',
    ]);
  });

  test('in Vietnamese names a mistake is void in the same way', async () => {
    const { code, stderr, result } = await judged(
      'miễn:\n  - yêu cầu: 3.CCB.g\n    đơn vị: Hội CCB huyện Sông Thương\n    lý do: A\n    văn bản: 1-TB/TU\n    hết hạn: 2022-12-31\n',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('người duyệt');
    expect(result('3.CCB.g').status).toBe('unmet');
  });

  test('a plan cannot grant one', async () => {
    at.put('own.yaml', `${veterans}\nmiễn:\n${waiver()}`);
    const { report } = await at.json('own.yaml');
    const [plan] = report.plans;
    expect(plan.problems).toMatchObject([{ kind: 'unknown-key' }]);
    expect(plan.counts.waived).toBe(0);
    expect(report.waivers).toBeUndefined();
  });
});

describe('reviews', () => {
  test('the opinion stands beside the status, and counts as reviewed', async () => {
    const { result, plan, report } = await judged(`reviews:\n${review()}`);
    expect(result('3.CCB.a')).toMatchObject({
      status: 'review',
      review: { opinion: 'unmet', reviewer: 'Phòng Đoàn thể' },
    });
    expect(plan.counts.reviewed).toBe(1);
    expect(report.summary.requirements.reviewed).toBe(1);
    expect(report.reviews).toMatchObject({ applied: [{ requirement: '3.CCB.a' }], unused: [] });
    expect((await at.run('check', 'plans', '--as-of', '2022-06-30')).stdout).toContain('đã xem xét: chưa đạt');
  });

  test.each([
    ['later', { date: '2022-07-01' }],
    ['not-review', { requirement: '3.CCB.g' }],
    ['no-match', { unit: 'HND-1' }],
  ])('%s: said, and not counted', async (why, change) => {
    const { report } = await judged(`reviews:\n${review(change)}`);
    expect(report.reviews).toMatchObject({ applied: [], unused: [{ why }] });
    expect(report.summary.requirements.reviewed).toBe(0);
  });

  test('of the as-of date itself it counts', async () => {
    const { report } = await judged(`reviews:\n${review({ date: '2022-06-30' })}`);
    expect(report.reviews.applied.length).toBe(1);
  });
});

describe('two decisions on one unit and requirement', () => {
  test('opposite opinions: neither holds; both are said, each with the line of the other, and the run goes on', async () => {
    const { code, stderr, result, report } = await judged(
      `reviews:\n${review()}${review({ opinion: 'đạt', reviewer: 'Văn phòng' })}`,
    );
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^rasoat\.yaml:2:5: Yêu cầu 3\.CCB\.a .*trái ngược ở dòng 7\..*không được áp dụng\.$/),
      expect.stringMatching(/^rasoat\.yaml:7:5: Yêu cầu 3\.CCB\.a .*trái ngược ở dòng 2\..*không được áp dụng\.$/),
    ]);
    expect(result('3.CCB.a').review).toBeUndefined();
    expect(report.reviews).toEqual({ applied: [], unused: [] });
    expect(report.plans.length).toBe(1);
  });

  test('the same opinion, or a waiver, twice: the first holds and the second is said to repeat it', async () => {
    const { code, stderr, result, report } = await judged(
      `reviews:\n${review()}${review({ reviewer: 'B' })}waivers:\n${waiver()}${waiver({ reason: 'B', expires: '2023-12-31' })}`,
    );
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^rasoat\.yaml:7:5: .*ở dòng 2\./),
      expect.stringMatching(/^rasoat\.yaml:19:5: .*ở dòng 13\./),
    ]);
    expect(result('3.CCB.a').review).toMatchObject({ reviewer: 'Phòng Đoàn thể' });
    expect(result('3.CCB.g').waiver).toMatchObject({ reason: 'Đang kiện toàn tổ chức' });
    expect(report.reviews.unused).toEqual([]);
    expect(report.waivers.unused).toEqual([]);
  });

  test('code and name of one unit of the roster are one unit', async () => {
    at.put('roster.yaml', 'units:\n  - {code: C1, name: Hội CCB huyện Sông Thương, type: CCB, level: huyện}\n');
    const { stderr, result } = await judged(
      `roster: roster.yaml\nreviews:\n${review({ unit: 'c1' })}${review({ opinion: 'đạt' })}`,
    );
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(result('3.CCB.a').review).toBeUndefined();
  });

  test('without a roster that shows only with the plan: then the report says it', async () => {
    at.put('own.yaml', veterans.replace(/^( *)tên: .*$/m, '$&\n$1mã đơn vị: C1'));
    at.put('rasoat.yaml', `reviews:\n${review({ unit: 'C1' })}${review({ opinion: 'đạt' })}`);
    const { report } = await at.json('own.yaml');
    expect(report.plans[0].counts.reviewed).toBe(0);
    expect(report.reviews).toMatchObject({ applied: [], unused: [{ why: 'contradicts' }, { why: 'contradicts' }] });
    const { stdout } = await at.run('check', 'own.yaml', '--as-of', '2022-06-30');
    expect(stdout.replace(/\s+/g, ' ')).toContain('có ý kiến trái ngược về cùng đơn vị và yêu cầu');
  });

  test('waivers by code and by name of one unit for one requirement: the plan shows that one repeats the other', async () => {
    at.put('own.yaml', veterans.replace(/^( *)tên: .*$/m, '$&\n$1mã đơn vị: C1'));
    at.put('rasoat.yaml', `waivers:\n${waiver({ unit: 'C1' })}${waiver()}`);
    const { report } = await at.json('own.yaml');
    expect(report.waivers).toMatchObject({ applied: [{}], unused: [{ why: 'repeated' }] });
  });

  test('decisions by code and by name of one unit hold both', async () => {
    at.put('own.yaml', veterans.replace(/^( *)tên: .*$/m, '$&\n$1mã đơn vị: C1'));
    at.put('rasoat.yaml', `waivers:\n${waiver({ unit: 'C1' })}reviews:\n${review()}`);
    const { report } = await at.json('own.yaml');
    expect(report.waivers.applied).toHaveLength(1);
    expect(report.reviews.applied).toHaveLength(1);
  });

  test('an expired waiver and the one that follows it do not clash, nor does an opinion still to come', async () => {
    const { stderr, result } = await judged(
      `waivers:\n${waiver({ expires: '2022-03-31' })}${waiver()}reviews:\n${review()}${review({ opinion: 'đạt', date: '2022-07-01' })}`,
    );
    expect(stderr).toBe('');
    expect(result('3.CCB.g').status).toBe('waived');
    expect(result('3.CCB.a').review).toMatchObject({ opinion: 'unmet' });
  });
});

test('the tables of the text report count what is waived, within 80 columns', async () => {
  at.put('plans/b.yaml', readText('examples/plans/cong-doan-tinh-bac-ha.yaml'));
  await judged(`waivers:\n${waiver()}`);
  const { stdout } = await at.run('check', 'plans', '--as-of', '2022-06-30');
  const table = stdout.slice(stdout.indexOf('Tổng hợp theo đơn vị'));
  expect(table).toMatch(/│ Hội Cựu.*│ +1 │\n/);
  expect(table).toMatch(/│ 3\.CCB\.g +│.*│ +1 │\n/);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

describe('a unit that the roster does not have', () => {
  const rosterOf = (...units: string[]) =>
    `units:\n${units.map((unit) => `  - {${unit}, type: CCB, level: huyện}\n`).join('')}`;
  const song = 'code: CCB-ST, name: Hội Cựu chiến binh huyện Sông Thương';
  const luc = 'code: CCB-LN, name: Hội Cựu chiến binh huyện Lục Nam';

  test.each([
    ['a code', 'CCB-SX', ['CCB-ST']],
    ['a name', 'CCB huyện Sông Thuơng', ['CCB-ST']],
    ['a code that is near none', 'QUÂN-ĐỘI', []],
  ])('%s: is said to be unknown, with the nearest units', async (_, unit, nearest) => {
    at.put('roster.yaml', rosterOf(song, luc));
    const config = `roster: roster.yaml\nwaivers:\n${waiver({ unit })}reviews:\n${review({ unit })}`;
    const { report, code } = await judged(config);
    expect(code).toBe(1);
    const unmatched = { unit, why: 'no-match', nearest: nearest.map((known) => ({ code: known })) };
    expect(report.waivers.unused).toMatchObject([unmatched]);
    expect(report.reviews.unused).toMatchObject([unmatched]);
    const [vi, en] = await Promise.all(
      [[], ['--lang', 'en']].map(async (lang) => {
        const { stdout } = await at.run('check', 'plans', '--as-of', '2022-06-30', ...lang);
        return stdout.replace(/\s+/g, ' ');
      }),
    );
    const sentences =
      nearest.length > 0
        ? [
            'danh sách đơn vị không có đơn vị này. Có phải là Hội Cựu chiến binh huyện Sông Thương (mã CCB-ST)? Hãy ghi đúng mã đơn vị.',
            "this unit is not on the roster. Did you mean Hội Cựu chiến binh huyện Sông Thương (code CCB-ST)? Write the unit's code.",
          ]
        : [
            'danh sách đơn vị không có đơn vị này, cũng không có mã hoặc tên nào gần giống; hãy ghi đúng mã đơn vị.',
            "this unit is not on the roster, nor is any code or name near; write the unit's code.",
          ];
    expect(vi?.split(sentences[0] ?? '')).toHaveLength(3);
    expect(en?.split(sentences[1] ?? '')).toHaveLength(3);
  });

  test('one that the roster has, or whose plan came all the same, is not unknown', async () => {
    at.put('roster.yaml', rosterOf(song, luc));
    const silent = await judged(`roster: roster.yaml\nwaivers:\n${waiver({ unit: 'CCB-LN' })}`);
    expect(silent.report.waivers.unused[0]).toMatchObject({ why: 'no-match' });
    expect(silent.report.waivers.unused[0]).not.toHaveProperty('nearest');
    at.put('roster.yaml', rosterOf(luc));
    const { report } = await judged(`roster: roster.yaml\nreviews:\n${review({ requirement: '3.PN.a' })}`);
    expect(report.reviews.unused[0]).toMatchObject({ why: 'no-match' });
    expect(report.reviews.unused[0]).not.toHaveProperty('nearest');
  });

  test('in merged reports it is unknown only where no roster has it', async () => {
    at.put('plans/ccb.yaml', veterans);
    at.put('empty/x.yaml', planOf({ name: 'Hội CCB huyện Tân Yên', type: 'CCB', level: 'huyện' }));
    at.put('song.yaml', rosterOf(song));
    at.put('luc.yaml', rosterOf(luc));
    at.put('rasoat.yaml', `waivers:\n${['CCB-LN', 'CCB-SXT', 'QUÂN-ĐỘI'].map((unit) => waiver({ unit })).join('')}`);
    const save = (plans: string, roster: string) =>
      at.run('check', plans, '--as-of', '2022-06-30', '--roster', roster, '-o', `json:${plans}.json`, '--quiet');
    await save('plans', 'song.yaml');
    await save('empty', 'luc.yaml');
    for (const order of [
      ['plans.json', 'empty.json'],
      ['empty.json', 'plans.json'],
    ]) {
      const { stdout } = await at.run('report', ...order, '--format', 'json');
      const { unused } = JSON.parse(stdout).waivers;
      expect(unused).toMatchObject([
        { unit: 'CCB-LN', why: 'no-match' },
        { unit: 'CCB-SXT', nearest: [{ code: 'CCB-ST' }] },
        { unit: 'QUÂN-ĐỘI', nearest: [] },
      ]);
      expect(unused[0]).not.toHaveProperty('nearest');
    }
  });
});
