import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { desk, type Report } from '../support/desk.js';
import { reportFaults } from '../support/reportSchema.js';

const at = desk();

/** A unit of the roster and its plan. */
interface Given {
  code: string;
  from?: string;
  to?: string;
  /** The codes of its predecessors. */
  of?: string;
  /** What its plan says beside who it is; without it there is no plan. */
  says?: string;
  type?: string;
  level?: string;
}

const nameOf = ({ code, type = 'Hội CCB', level = 'xã' }: Given) => `${type} ${level} ${code}`;
const committeeOf = ({ code, level = 'xã' }: Given) => (level === 'xã' ? `Đảng ủy xã ${code}` : 'Tỉnh ủy');

function put(...units: Given[]): void {
  const rows = units.map((unit) => {
    const { code, type = 'Hội CCB', level = 'xã', of = '', from = '', to = '' } = unit;
    return `${code},${nameOf(unit)},${type},${level},${of},${from},${to}\n`;
  });
  at.put('ds.csv', `mã,tên,loại,cấp,kế thừa của,hiệu lực từ,hiệu lực đến\n${rows.join('')}`);
  for (const unit of units) {
    const { code, type = 'Hội CCB', level = 'xã', says } = unit;
    if (says === undefined) continue;
    const head = `đơn vị:\n  tên: ${nameOf(unit)}\n  mã: ${code}\n  loại: ${type}\n  cấp: ${level}\n  cấp ủy cùng cấp: ${committeeOf(unit)}\n`;
    at.put(`ke-hoach/${code}.yaml`, head + says);
  }
}

const report = async (...argv: string[]): Promise<Report> => {
  const { stdout } = await at.run('check', '--format', 'json', '--roster', 'ds.csv', '--as-of', '2026-01-15', ...argv);
  const parsed = JSON.parse(stdout);
  expect(reportFaults(parsed)).toEqual([]);
  return parsed;
};
const planIn = (json: Report, code: string) =>
  json.plans.find(({ file }: { file: string }) => file.endsWith(`/${code}.yaml`));
const resultIn = (plan: Report, requirement: string) =>
  plan.results.find((one: { requirement: string }) => one.requirement === requirement);
const noteOf = (plan: Report) => plan.problems.find(({ kind }: { kind: string }) => kind === 'has-predecessors');

/** An activity of commune `code`, registered in the year. */
const activity = (code: string, year: number, day = `5/1/${year}`, more = `Đảng ủy xã ${code}`) =>
  `  - { năm: ${year}, tên: Con đường hoa thôn ${year % 100} ở ${code}, gắn với nhiệm vụ chính trị: nông thôn mới, ngày đăng ký: ${day}, đăng ký với: ${more} }\n`;
const activities = (...entries: string[]) => `hoạt động sáng tạo:\n${entries.join('')}`;
const TASK = `nhiệm vụ:
  - { nội dung: Phát triển hội viên mới ở các thôn trong xã, thực hiện yêu cầu: [3.2.a], chủ trì: Ban Thường vụ, thời hạn: hằng năm }
`;
const REFORM = { from: '1/7/2025' };
const ENDED = { to: '30/6/2025' };

describe('what a predecessor did in a year counts for the unit that was made of it', () => {
  const NEW = { code: 'M', of: 'A', ...REFORM, says: TASK };

  test.each<[string, Given[], string, (string | number)[]]>([
    ['nothing without a predecessor', [{ ...NEW, of: '' }], 'unmet', [2025]],
    [
      'its registration of the common year',
      [NEW, { code: 'A', ...ENDED, says: activities(activity('A', 2025)) }],
      'met',
      [],
    ],
    // The years before the unit began are not asked of it, whoever left them short.
    ['not of the years before', [NEW, { code: 'A', ...ENDED, says: activities(activity('A', 2024)) }], 'unmet', [2025]],
    [
      'not what was to come',
      [NEW, { code: 'A', ...ENDED, says: activities(activity('A', 2025, '1/8/2026')) }],
      'unmet',
      [2025],
    ],
    // A unit that is no more registers nothing.
    [
      'not after its last day',
      [NEW, { code: 'A', ...ENDED, says: activities(activity('A', 2025, '1/8/2025')) }],
      'unmet',
      [2025],
    ],
    ['not without the day', [NEW, { code: 'A', ...ENDED, says: activities(activity('A', 2025, '')) }], 'unmet', [2025]],
    [
      'not a placeholder',
      [NEW, { code: 'A', ...ENDED, says: activities(activity('A', 2025, 'chưa có')) }],
      'unmet',
      [2025],
    ],
    [
      'not with another committee',
      [NEW, { code: 'A', ...ENDED, says: activities(activity('A', 2025, '5/1/2025', 'Đảng ủy xã Khác')) }],
      'unmet',
      [2025],
    ],
    ['not of a task', [NEW, { code: 'A', ...ENDED, says: TASK }], 'unmet', [2025]],
    [
      'what cannot be read is not known',
      [NEW, { code: 'A', ...ENDED, says: activities(activity('A', 2025, '31/6/2025')) }],
      'unknown',
      [2025],
    ],
    [
      'of another year it does not matter',
      [NEW, { code: 'A', ...ENDED, says: activities(activity('A', 2024, '31/6/2024')) }],
      'unmet',
      [2025],
    ],
    [
      'a plan that cannot be read',
      [NEW, { code: 'A', ...ENDED, says: 'hoạt động sáng tạo:\n\t- x: [\n' }],
      'unknown',
      [2025],
    ],
    ['a plan that is not there', [NEW, { code: 'A', ...ENDED }], 'unmet', [2025]],
    // What is wrong in the unit's own plan stays wrong.
    [
      'its own entry that breaks a condition',
      [
        { ...NEW, says: activities(activity('M', 2025, '5/8/2025', 'UBND xã M')) },
        { code: 'A', ...ENDED, says: activities(activity('A', 2025)) },
      ],
      'unmet',
      [],
    ],
    [
      'its own three are too many',
      [
        {
          ...NEW,
          says: activities(activity('M', 2025), activity('M', 2025, '6/8/2025'), activity('M', 2025, '7/8/2025')),
        },
        { code: 'A', ...ENDED, says: activities(activity('A', 2025)) },
      ],
      'unmet',
      [2025],
    ],
    // Of a unit whose first day the roster does not give, all years are asked; those its predecessor had count.
    [
      'all its years where the first day is not known',
      [
        { ...NEW, from: '' },
        { code: 'A', ...ENDED, says: activities(...[2022, 2023, 2024, 2025].map((year) => activity('A', year))) },
      ],
      'met',
      [],
    ],
    [
      'those that are short stay so',
      [
        { ...NEW, from: '' },
        { code: 'A', ...ENDED, says: activities(activity('A', 2022), activity('A', 2025)) },
      ],
      'unmet',
      [2023, 2024],
    ],
    // The year that the unit lived from its first day is its own.
    [
      'not a year that the unit lived from its first day',
      [
        { ...NEW, from: '1/1/2025' },
        { code: 'A', says: activities(activity('A', 2025)) },
      ],
      'unmet',
      [2025],
    ],
    [
      'nor years of both that went on beside each other',
      [
        { ...NEW, from: '1/1/2021' },
        { code: 'A', says: activities(activity('A', 2022)) },
      ],
      'unmet',
      [2022, 2023, 2024, 2025],
    ],
    // Of several one is enough.
    [
      'one of two',
      [
        { ...NEW, of: 'A; B' },
        { code: 'A', ...ENDED, says: TASK },
        { code: 'B', ...ENDED, says: activities(activity('B', 2025)) },
      ],
      'met',
      [],
    ],
    [
      'of the predecessor of its predecessor',
      [
        { ...NEW, of: 'B' },
        { code: 'B', of: 'A', from: '1/3/2025', ...ENDED, says: TASK },
        { code: 'A', to: '28/2/2025', says: activities(activity('A', 2025)) },
      ],
      'met',
      [],
    ],
    [
      'not of a unit of other duties',
      [NEW, { code: 'A', type: 'HĐND', ...ENDED, says: activities(activity('A', 2025)) }],
      'unmet',
      [2025],
    ],
  ])('%s', async (_, units, status, years) => {
    put(...units);
    const json = await report('ke-hoach');
    const result = resultIn(planIn(json, 'M'), '3.1.b');
    expect(result.status).toBe(status);
    const named = result.findings.flatMap(({ params }: Report) => params.year ?? []);
    expect([...new Set(named)]).toEqual(years);
  });

  test('of the same plans in any order of the files', async () => {
    for (const [own, other] of [
      ['A', 'Z'],
      ['Z', 'A'],
    ] as const) {
      put(
        { code: own, of: other, ...REFORM, says: TASK },
        { code: other, ...ENDED, says: activities(activity(other, 2025)) },
      );
      expect(resultIn(planIn(await report('ke-hoach'), own), '3.1.b').status).toBe('met');
    }
  });

  test('the evidence, the note and the data point into the other file', async () => {
    put(NEW, { code: 'A', ...ENDED, says: activities(activity('A', 2023), activity('A', 2025)) });
    const json = await report('ke-hoach');
    const plan = planIn(json, 'M');
    const place = { file: 'ke-hoach/A.yaml', document: 0, pointer: '/creative_activities/1' };
    expect(resultIn(plan, '3.1.b').evidence).toMatchObject([{ ...place, range: { start: { line: 9, column: 5 } } }]);
    expect(noteOf(plan)).toMatchObject({ level: 'note', pointer: '/unit/name' });
    expect(noteOf(plan).message).toContain('3.1.b năm 2025 (ke-hoach/A.yaml:9:5)');
    // What the predecessor left undone is told, and stays its own.
    expect(noteOf(plan).message).toContain('còn thiếu 3.1.b năm 2022 và 2024');
    expect(plan.listed.predecessors).toEqual([{ code: 'A', name: 'Hội CCB xã A' }]);
    expect(plan.predecessors).toMatchObject([
      { code: 'A', plan: 'read', file: 'ke-hoach/A.yaml', entries: [{ requirement: '3.1.b', year: 2025 }] },
    ]);
    expect(plan.verdict).toBe('compliant');
    expect(resultIn(planIn(json, 'A'), '3.1.b').status).toBe('unmet');
  });

  test.each<[string, Given, string]>([
    ['no plan', { code: 'A', ...ENDED }, 'lần đối chiếu này không có kế hoạch của đơn vị cũ “Hội CCB xã A”'],
    ['none of the year', { code: 'A', ...ENDED, says: TASK }, 'kế hoạch của đơn vị cũ “Hội CCB xã A” cũng không có'],
    ['a plan that cannot be read', { code: 'A', ...ENDED, says: 'x: [\n' }, 'không đọc được nên chưa xác định được'],
  ])('where it is of no help the finding says why: %s', async (_, former, words) => {
    put(NEW, former);
    const plan = planIn(await report('ke-hoach'), 'M');
    expect(resultIn(plan, '3.1.b').findings[0].message).toContain(words);
    expect(plan.verdict).toBe('non-compliant');
  });

  test('units that registered one each before they were merged exceed nothing', async () => {
    const former = ['A', 'B', 'C'].map((code) => ({ code, ...ENDED, says: activities(activity(code, 2025)) }));
    put({ ...NEW, of: 'A; B; C', says: activities(activity('M', 2025, '5/8/2025')) }, ...former);
    const plan = planIn(await report('ke-hoach'), 'M');
    expect(resultIn(plan, '3.1.b').status).toBe('met');
    expect(noteOf(plan).params.together).toEqual([{ requirement: '3.1.b', year: 2025, count: 4, max: 2 }]);
    expect(noteOf(plan).message).toContain('tổng cộng 4');
  });

  test('a plan that holds nothing of its own is not in order for what others did', async () => {
    put({ ...NEW, says: '' }, { code: 'A', ...ENDED, says: activities(activity('A', 2025)) });
    const plan = planIn(await report('ke-hoach'), 'M');
    expect(resultIn(plan, '3.1.b').status).toBe('met');
    expect([plan.verdict, plan.nothingMet]).toEqual(['non-compliant', plan.counts.unmet]);
  });

  test('with --only nothing else is taken over, and without its file the plan is judged alone', async () => {
    put(NEW, { code: 'A', ...ENDED, says: activities(activity('A', 2025)) });
    expect(resultIn(planIn(await report('ke-hoach', '--only', '3.1.b'), 'M'), '3.1.b').status).toBe('met');
    const plan = planIn(await report('ke-hoach', '--only', '3.2.a'), 'M');
    expect(plan.predecessors).toMatchObject([{ entries: [] }]);
    const alone = planIn(await report('ke-hoach/M.yaml'), 'M');
    expect(alone.predecessors).toMatchObject([{ plan: 'absent' }]);
    expect(noteOf(alone).message).toContain('chưa được tính');
  });
});

describe('reports and reviews of the Board', () => {
  const BOARD = { type: 'Ban Dân vận', level: 'tỉnh' };
  const BOTH = { type: 'Ban Tuyên giáo và Dân vận', level: 'tỉnh', code: 'TGDV', of: 'DV; TG' };
  const review = 'tổng kết: { ngày tổ chức: 10/9/2025 }\n';
  const sent = (year: number, day: string) => `báo cáo hằng năm:\n  - { năm: ${year}, ngày gửi: ${day} }\n`;

  test.each<[string, string, string, string, string]>([
    ['a report of the common year', '1/3/2025', '28/2/2025', sent(2025, '20/2/2025'), 'met unmet'],
    ['a report sent when the new one was there', '1/3/2025', '28/2/2025', sent(2025, '20/3/2025'), 'unmet unmet'],
    ['the review, where the former held it', '16/9/2025', '15/9/2025', review, 'unmet met'],
    ['not a review after its last day', '1/3/2025', '28/2/2025', review, 'unmet unmet'],
  ])('%s', async (_, from, to, says, expected) => {
    put(
      { ...BOTH, from, says: '' },
      { code: 'DV', ...BOARD, to, says },
      { code: 'TG', type: 'Ban Tuyên giáo', level: 'tỉnh', to },
    );
    const plan = planIn(await report('ke-hoach', '--as-of', '2026-02-15'), 'TGDV');
    expect(['5.5.b', '5.5.c'].map((id) => resultIn(plan, id).status).join(' ')).toBe(expected);
  });
});

describe('documents are issued anew by each unit', () => {
  test.each(['văn bản lãnh đạo:\n  - { loại: nghị quyết, ngày ban hành: 1/3/2022 }\n'])('%s', async (says) => {
    const type = 'Đảng ủy';
    put({ code: 'M', of: 'A', type, ...REFORM, says: TASK }, { code: 'A', type, ...ENDED, says });
    expect(resultIn(planIn(await report('ke-hoach'), 'M'), '1.c').status).toBe('unmet');
    expect(resultIn(planIn(await report('ke-hoach'), 'A'), '1.c').status).toBe('met');
  });
});

describe('a roster whose units are made of one another is refused', () => {
  test.each<[string, Given[], string | undefined]>([
    [
      'two',
      [
        { code: 'A', of: 'B' },
        { code: 'B', of: 'A' },
      ],
      '“A” kế thừa “B” kế thừa “A”',
    ],
    [
      'three',
      [
        { code: 'C', of: 'A' },
        { code: 'A', of: 'B' },
        { code: 'B', of: 'C' },
      ],
      '“C” kế thừa “A” kế thừa “B” kế thừa “C”',
    ],
    [
      'beside one that is none',
      [{ code: 'D', of: 'A' }, { code: 'A', of: 'B' }, { code: 'B', of: 'A; C' }, { code: 'C' }],
      '“A” kế thừa “B” kế thừa “A”',
    ],
    [
      'a unit that two were made of',
      [{ code: 'A' }, { code: 'B', of: 'A' }, { code: 'C', of: 'A' }, { code: 'D', of: 'B; C', says: TASK }],
      undefined,
    ],
  ])('%s', async (_, units, words) => {
    put(...units, { code: 'Z', says: TASK });
    const { code, stderr } = await at.run('check', 'ke-hoach', '--roster', 'ds.csv', '--as-of', '2026-01-15');
    expect(code).toBe(words === undefined ? 1 : 2);
    if (words !== undefined) expect(stderr).toContain(words);
  });
});

describe('a unit that two ways lead back to', () => {
  test.each([
    ['B; C', 'met'],
    ['C; B', 'met'],
    ['B', 'unmet'],
  ])('%s', async (of, status) => {
    put(
      { code: 'M', of, from: '1/9/2025', says: TASK },
      // Of this one the whole of 2025 is its own.
      { code: 'B', of: 'A', from: '1/1/2025', to: '31/8/2025', says: TASK },
      { code: 'C', of: 'A', from: '1/7/2025', to: '31/8/2025', says: TASK },
      { code: 'A', ...ENDED, says: activities(activity('A', 2025)) },
    );
    expect(resultIn(planIn(await report('ke-hoach'), 'M'), '3.1.b').status).toBe(status);
  });

  test('a long line of units', async () => {
    const line = Array.from({ length: 3000 }, (_, i) => ({ code: `U${i}`, of: i === 0 ? '' : `U${i - 1}` }));
    put(...line, { code: 'M', of: 'U2999', says: TASK });
    expect(planIn(await report('ke-hoach'), 'M').predecessors).toHaveLength(3000);
  });
});

describe('when the plan of the predecessor is elsewhere', () => {
  const units = [
    { code: 'M', of: 'A', ...REFORM, says: TASK },
    { code: 'A', ...ENDED, says: activities(activity('A', 2025)) },
    ...['B', 'C', 'D', 'E', 'F'].map((code) => ({ code, says: TASK })),
  ];

  test('a cached run judges anew when it has changed, and only then', async () => {
    put(...units);
    const status = async () => resultIn(planIn(await report('ke-hoach', '--cache', '.kho'), 'M'), '3.1.b').status;
    expect([await status(), await status()]).toEqual(['met', 'met']);
    put(...units.map((unit) => (unit.code === 'A' ? { ...unit, says: TASK } : unit)));
    expect([await status(), await status()]).toEqual(['unmet', 'unmet']);
    put(...units);
    expect(await status()).toBe('met');
    expect(await report('ke-hoach', '--cache', '.kho')).toEqual(await report('ke-hoach'));
  });

  test('a plan whose predecessor has changed is judged again with --changed-since', async () => {
    put(...units);
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...argv], { cwd: at.folder });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
    const judged = async () =>
      (await report('ke-hoach', '--changed-since', 'HEAD')).plans.map(({ file }: { file: string }) => file);
    expect(await judged()).toEqual([]);
    put(...units.map((unit) => (unit.code === 'A' ? { ...unit, says: TASK } : unit)));
    expect(await judged()).toEqual(['ke-hoach/A.yaml', 'ke-hoach/M.yaml']);
  });

  test('the shards of a run, merged, are the run', async () => {
    put(...units);
    const names: string[] = [];
    for (const n of [1, 2, 3]) {
      const { stdout } = await at.run(
        'check',
        'ke-hoach',
        '--roster',
        'ds.csv',
        '--as-of',
        '2026-01-15',
        '--format',
        'json',
        '--shard',
        `${n}/3`,
      );
      at.put(`${n}.json`, stdout);
      names.push(`${n}.json`);
    }
    const { stdout } = await at.run('report', ...names, '--format', 'json');
    const { merged: _, ...merged } = JSON.parse(stdout);
    const { summary, ...whole } = await report('ke-hoach');
    expect(merged).toMatchObject(JSON.parse(JSON.stringify({ plans: whole.plans, roster: whole.roster })));
    expect(merged.summary.plans).toEqual(summary.plans);
  });

  test.each<[string, string, string]>([
    ['counts', activities(activity('A', 2025)), 'met'],
    ['is of no help', TASK, 'unmet'],
    ['hides something', activities(activity('A', 2025, '31/6/2025')), 'unknown'],
  ])('reports over parts of a folder, merged, are settled: it %s', async (_, says, status) => {
    put(...units.map((unit) => (unit.code === 'A' ? { ...unit, says } : unit)));
    const parts = [
      ['ke-hoach/M.yaml', 'ke-hoach/B.yaml'],
      ['ke-hoach/A.yaml', 'ke-hoach/C.yaml', 'ke-hoach/D.yaml', 'ke-hoach/E.yaml', 'ke-hoach/F.yaml'],
    ];
    for (const [i, part] of parts.entries()) at.put(`${i}.json`, JSON.stringify(await report(...part)));
    expect(resultIn(planIn(JSON.parse(at.text('0.json')), 'M'), '3.1.b').status).toBe('unmet');
    const { stdout, stderr } = await at.run('report', '0.json', '1.json', '--format', 'json');
    expect(stderr).toBe('');
    const merged = JSON.parse(stdout);
    expect(reportFaults(merged)).toEqual([]);
    const whole = await report('ke-hoach');
    expect(resultIn(planIn(merged, 'M'), '3.1.b').status).toBe(status);
    expect(merged.plans).toEqual(whole.plans);
    expect(merged.summary).toEqual(whole.summary);
  });
});
