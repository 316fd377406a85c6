import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readText } from '../support/catalogue.js';
import { desk } from '../support/desk.js';
import { fillCells, type Typed } from '../support/fillCells.js';
import { reportFaults } from '../support/reportSchema.js';

const at = desk();
const plan = readText('examples/plans/hoi-ccb-huyen-song-thuong.yaml');
const UNIT = 'Hội Cựu chiến binh huyện Sông Thương';
const AS_OF = ['--as-of', '2022-06-30', '--fail-on', 'never'];

const path = (file: string) => at.path(file);
const bytes = (file: string) => new Uint8Array(readFileSync(path(file)));

/** The rows of a sheet, as texts. */
async function rowsOf(file: string, sheet: string): Promise<string[][]> {
  const { sheets } = await readXlsx(bytes(file));
  return sheets.find(({ name }) => name === sheet)?.rows.map((row) => row.map((cell) => String(cell ?? ''))) ?? [];
}

/** A workbook of the plan with cells filled in: `{'3.CCB.a': {opinion: …}}`. */
async function filled(
  file: string,
  reviews: Readonly<Record<string, Readonly<Record<string, Typed>>>>,
  waivers: readonly Readonly<Record<string, Typed>>[] = [],
): Promise<void> {
  at.put('plans/ccb.yaml', plan);
  await at.run('check', 'plans', ...AS_OF, '-o', `xlsx:${file}`);
  const letters = {
    opinion: 'G',
    reviewer: 'H',
    date: 'I',
    note: 'J',
    seen: 'L',
    own: 'M',
    requirement: 'D',
    unit: 'B',
    code: 'A',
  };
  const rows = await rowsOf(file, 'Xem xét');
  const cells: Record<string, Typed> = {};
  for (const [requirement, typed] of Object.entries(reviews)) {
    const row =
      requirement === 'head'
        ? rows.findIndex(([code]) => code === 'Mã đơn vị')
        : rows.findIndex((one) => one[3] === requirement);
    expect(row, requirement).toBeGreaterThan(0);
    for (const [key, value] of Object.entries(typed))
      cells[`${letters[key as keyof typeof letters]}${row + 1}`] = value;
  }
  const first = (await rowsOf(file, 'Miễn')).findIndex(([code]) => code === 'Mã đơn vị') + 2;
  const columns = { code: 'A', unit: 'B', requirement: 'C', reason: 'D', approved: 'E', reference: 'F', expires: 'G' };
  const waived = waivers.flatMap((typed, i) =>
    Object.entries(typed).map(
      ([key, value]) => [`${columns[key as keyof typeof columns]}${first + i}`, value] as const,
    ),
  );
  writeFileSync(path(file), fillCells(fillCells(bytes(file), 'Xem xét', cells), 'Miễn', Object.fromEntries(waived)));
}

async function judged(...argv: string[]) {
  const { code, stderr, report } = await at.json('plans', '--fail-on', 'never', ...argv);
  const result = (id: string) =>
    report.plans[0].results.find(({ requirement }: { requirement: string }) => requirement === id);
  return { code, stderr: String(stderr), report, result };
}

const GOOD = { opinion: 'đạt', reviewer: 'Lê Thị A', date: '15/6/2022' };
const WAIVER = {
  unit: UNIT,
  requirement: '3.CCB.g',
  reason: 'Đang kiện toàn',
  approved: 'Thường trực Tỉnh ủy',
  reference: '214-TB/TU',
  expires: '31/12/2022',
};

describe('what is entered in the workbook holds', () => {
  test('as an option and as a configuration, in the reports and in the workbook', async () => {
    await filled('duyet.xlsx', { '3.CCB.a': GOOD, '3.CCB.b': { ...GOOD, opinion: 'chưa đạt', note: 'chưa rõ việc' } }, [
      WAIVER,
    ]);
    for (const config of [undefined, 'quyết định: duyet.xlsx\n', 'decisions: [duyet.xlsx]\n']) {
      if (config !== undefined) at.put('rasoat.yaml', config);
      const { code, stderr, report, result } = await judged(
        ...(config === undefined ? ['--decisions', 'duyet.xlsx'] : []),
      );
      expect([code, stderr, reportFaults(report)]).toEqual([0, '', []]);
      expect(result('3.CCB.a').review).toMatchObject({ opinion: 'met', reviewer: 'Lê Thị A', date: '2022-06-15' });
      expect(result('3.CCB.b').review).toMatchObject({ opinion: 'unmet', note: 'chưa rõ việc' });
      expect(result('3.CCB.g')).toMatchObject({
        status: 'waived',
        waiver: { reference: '214-TB/TU', expires: '2022-12-31' },
      });
      expect(report.reviews.applied).toHaveLength(2);
    }
  });

  test.each([
    ['Đạt', 'met'],
    ['đạt.', 'met'],
    ['ĐẠT ', 'met'],
    ['không đạt', 'unmet'],
    ['Chưa đạt;', 'unmet'],
    ['met', 'met'],
  ])('an opinion typed «%s»', async (opinion, expected) => {
    await filled('duyet.xlsx', { '3.CCB.a': { ...GOOD, opinion } });
    expect((await judged('--decisions', 'duyet.xlsx')).result('3.CCB.a').review.opinion).toBe(expected);
  });

  test.each([
    ['a real date', { day: 44727 }],
    ['a date that lost its format', 44727],
    ['a text', '15-6-2022'],
    ['an ISO date', '2022-06-15'],
  ])('a day as %s', async (_, date) => {
    await filled('duyet.xlsx', { '3.CCB.a': { ...GOOD, date } });
    const at1 = await judged('--decisions', 'duyet.xlsx', '-o', 'xlsx:duyet.xlsx');
    expect([at1.code, at1.result('3.CCB.a').review.date]).toEqual([0, '2022-06-15']);
    // Written anew and read again it is the same day.
    const again = await judged('--decisions', 'duyet.xlsx');
    expect([again.code, again.result('3.CCB.a').review.date]).toEqual([0, '2022-06-15']);
  });

  test('of a file in YAML as well', async () => {
    at.put('plans/ccb.yaml', plan);
    at.put(
      'xem-xet.yaml',
      `xem xét:\n  - { yêu cầu: 3.CCB.a, đơn vị: ${UNIT}, ý kiến: đạt, người xem xét: A, ngày: 15/6/2022 }\n`,
    );
    expect((await judged('--decisions', 'xem-xet.yaml')).result('3.CCB.a').review.opinion).toBe('met');
    at.put('xem-xet.yaml', 'mức thất bại: không\n');
    const other = await at.run('check', 'plans', ...AS_OF, '--decisions', 'xem-xet.yaml');
    expect(other).toMatchObject({ code: 2, stdout: '' });
    expect(other.stderr).toContain('«mức thất bại»');
  });
});

describe('what is wrong is said by sheet and cell, and is void; all else holds', () => {
  test.each([
    ['opinion', 'tốt', 'G'],
    ['opinion', '', 'G'],
    ['reviewer', '', 'H'],
    ['date', '31/6/2022', 'I'],
    ['date', 'hôm qua', 'I'],
    ['date', '', 'I'],
    ['requirement', '3.CCB.z', 'D'],
    ['opinion', '#N/A', 'G'],
    ['reviewer', 'A\u202eB', 'H'],
  ])('%s «%s»', async (key, value, letter) => {
    await filled('duyet.xlsx', { '3.CCB.a': { ...GOOD, [key]: value }, '3.CCB.b': GOOD });
    const { code, stderr, report } = await judged('--decisions', 'duyet.xlsx');
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(new RegExp(`^duyet\\.xlsx: Xem xét!${letter}\\d+: `));
    expect(report.reviews.applied).toHaveLength(1);
  });

  test('a note alone decides nothing, and is no mistake', async () => {
    await filled('duyet.xlsx', { '3.CCB.a': { note: 'đang xem' } });
    const { code, stderr, result } = await judged('--decisions', 'duyet.xlsx', '-o', 'xlsx:duyet.xlsx');
    expect([code, stderr, result('3.CCB.a').review]).toEqual([0, '', undefined]);
    expect((await rowsOf('duyet.xlsx', 'Xem xét')).find((row) => row[3] === '3.CCB.a')?.[9]).toBe('đang xem');
  });

  test.each([
    [{ expires: '' }, 'Miễn!G'],
    [{ reason: '' }, 'Miễn!D'],
    [{ unit: '' }, 'Miễn!B'],
    [{ requirement: '9.z' }, 'Miễn!C'],
  ])('a waiver with %j', async (change, place) => {
    await filled('duyet.xlsx', {}, [{ ...WAIVER, ...change }]);
    const { code, stderr, result } = await judged('--decisions', 'duyet.xlsx');
    expect([code, result('3.CCB.g').status]).toEqual([2, 'unmet']);
    expect(stderr).toContain(`duyet.xlsx: ${place}`);
  });

  test('two rows that contradict each other hold neither, across files too', async () => {
    await filled('duyet.xlsx', { '3.CCB.a': GOOD });
    at.put(
      'rasoat.yaml',
      `quyết định: duyet.xlsx\nxem xét:\n  - { yêu cầu: 3.CCB.a, đơn vị: ${UNIT}, ý kiến: chưa đạt, người xem xét: B, ngày: 15/6/2022 }\n`,
    );
    const { code, stderr, result } = await judged();
    expect([code, result('3.CCB.a').review]).toEqual([2, undefined]);
    expect(stderr).toContain('duyet.xlsx, Xem xét!G');
    // The same to the letter is said once.
    at.put(
      'rasoat.yaml',
      `quyết định: duyet.xlsx\nxem xét:\n  - { yêu cầu: 3.CCB.a, đơn vị: ${UNIT}, ý kiến: đạt, người xem xét: Lê Thị A, ngày: 15/6/2022 }\n`,
    );
    expect(await judged()).toMatchObject({ code: 0, stderr: '' });
  });

  test('a heading called otherwise stops the run, and nothing is overwritten', async () => {
    await filled('duyet.xlsx', { '3.CCB.a': GOOD, head: { opinion: 'Đánh giá' } });
    const before = bytes('duyet.xlsx');
    for (const argv of [
      ['--decisions', 'duyet.xlsx'],
      ['-o', 'xlsx:duyet.xlsx'],
    ]) {
      const ran = await at.run('check', 'plans', ...AS_OF, ...argv);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(/duyet\.xlsx: Xem xét!G\d+: không có cột «ý kiến», chỉ có cột “Đánh giá”/);
    }
    expect(bytes('duyet.xlsx')).toEqual(before);
  });

  test.each([
    ['a text', () => Buffer.from('đạt')],
    ['half a workbook', () => Buffer.from(bytes('kq.xlsx').slice(0, 4000))],
  ])('%s is no file of decisions', async (_, content) => {
    await filled('kq.xlsx', {});
    writeFileSync(path('duyet.xlsx'), content());
    const ran = await at.run('check', 'plans', ...AS_OF, '--decisions', 'duyet.xlsx');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('duyet.xlsx');
  });

  test('nor is a workbook of something else, or one that is not there', async () => {
    at.put('plans/ccb.yaml', plan);
    writeFileSync(
      path('khac.xlsx'),
      await writeXlsx({
        sheets: [
          {
            name: 'Sheet1',
            rows: [
              ['Mã', 'Tên'],
              ['1', '2'],
            ],
          },
        ],
      }),
    );
    for (const file of ['khac.xlsx', 'khong-co.xlsx'])
      expect(await at.run('check', 'plans', ...AS_OF, '--decisions', file)).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('writing the workbook anew keeps what was entered', () => {
  test('also what is void, fits nothing, or stands in columns of the Board', async () => {
    await filled(
      'duyet.xlsx',
      {
        head: { own: 'Phòng' },
        '3.CCB.a': { ...GOOD, opinion: 'tốt', own: 'Đoàn thể' },
        '3.CCB.b': { ...GOOD, unit: 'Hội Nông dân xã Không Có', requirement: '3.ND.a' },
        '3.1.a': { note: '=1+1' },
      },
      [{ ...WAIVER, expires: '' }, { reason: 'nháp' }],
    );
    for (const argv of [['--decisions', 'duyet.xlsx'], []]) {
      await at.run('check', 'plans', ...AS_OF, ...argv, '-o', 'xlsx:duyet.xlsx');
      const rows = await rowsOf('duyet.xlsx', 'Xem xét');
      expect(rows.find((row) => row[3] === '3.CCB.a')?.slice(6)).toMatchObject([
        'tốt',
        'Lê Thị A',
        '15/6/2022',
        '',
        'chưa được áp dụng',
        expect.any(String),
        'Đoàn thể',
      ]);
      expect(rows.find((row) => row[3] === '3.ND.a')?.slice(1, 9)).toMatchObject([
        'Hội Nông dân xã Không Có',
        'plans/ccb.yaml',
        '3.ND.a',
        expect.any(String),
        '',
        'đạt',
        'Lê Thị A',
        '15/6/2022',
      ]);
      expect(rows.find((row) => row[3] === '3.CCB.b')?.slice(6, 9)).toEqual(['', '', '']);
      expect(rows.find((row) => row[3] === '3.1.a')?.[9]).toBe('=1+1');
      const waivers = await rowsOf('duyet.xlsx', 'Miễn');
      expect(waivers.filter((row) => row[3] === 'nháp' || row[5] === '214-TB/TU')).toHaveLength(2);
    }
  });

  test('where it is not in force it is kept, and said so', async () => {
    await filled('duyet.xlsx', { '3.CCB.a': GOOD });
    const ran = await at.run('check', 'plans', ...AS_OF, '-o', 'xlsx:duyet.xlsx');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('có 1 dòng đã nhập');
    expect((await judged('--decisions', 'duyet.xlsx')).result('3.CCB.a').review.opinion).toBe('met');
  });

  test('the same rows in any order are the same decisions, and the workbook is the same again', async () => {
    await filled('duyet.xlsx', { '3.CCB.a': GOOD, '3.CCB.b': { ...GOOD, opinion: 'chưa đạt' } });
    await at.run('check', 'plans', ...AS_OF, '--decisions', 'duyet.xlsx', '-o', 'xlsx:duyet.xlsx');
    const once = bytes('duyet.xlsx');
    await at.run('check', 'plans', ...AS_OF, '--decisions', 'duyet.xlsx', '-o', 'xlsx:duyet.xlsx');
    expect(bytes('duyet.xlsx')).toEqual(once);
    const { sheets } = await readXlsx(once);
    const sorted = sheets.map(({ name, rows }) => {
      if (name !== 'Xem xét') return { name, rows };
      const head = rows.findIndex(([code]) => code === 'Mã đơn vị') + 1;
      return {
        name,
        rows: [
          ...rows.slice(0, head),
          ...rows
            .slice(head)
            .reverse()
            .filter(([, , , id]) => id !== '4.b'),
        ],
      };
    });
    writeFileSync(path('sap-xep.xlsx'), await writeXlsx({ sheets: sorted }));
    const { result, report } = await judged('--decisions', 'sap-xep.xlsx');
    expect([result('3.CCB.a').review.opinion, result('3.CCB.b').review.opinion]).toEqual(['met', 'unmet']);
    expect(report.reviews.applied).toHaveLength(2);
  });

  test('an opinion of a later day stands once, however often', async () => {
    await filled('duyet.xlsx', { '3.CCB.a': { ...GOOD, date: '15/7/2022' }, '3.CCB.b': GOOD });
    for (let times = 0; times < 3; times++) {
      await at.run('check', 'plans', ...AS_OF, '--decisions', 'duyet.xlsx', '-o', 'xlsx:duyet.xlsx');
      const rows = (await rowsOf('duyet.xlsx', 'Xem xét')).filter((row) => row[7] === 'Lê Thị A');
      expect(rows.map((row) => [row[3], row[8], row[10]])).toEqual([
        ['3.CCB.a', '15/7/2022', 'chưa được áp dụng'],
        ['3.CCB.b', '15/6/2022', 'đã áp dụng'],
      ]);
    }
  });

  test('one of the configuration that says otherwise stands beside it, and one that says the same does not', async () => {
    const config = (opinion: string) =>
      `xem xét:\n  - { yêu cầu: 3.CCB.a, đơn vị: ${UNIT}, ý kiến: ${opinion}, người xem xét: Bà B, ngày: 15/7/2022 }\n`;
    for (const [opinion, reviewers] of [
      ['đạt', ['Lê Thị A']],
      ['chưa đạt', ['Lê Thị A', 'Bà B']],
    ] as const) {
      await filled('duyet.xlsx', { '3.CCB.a': { ...GOOD, date: '15/7/2022' } });
      at.put('rasoat.yaml', config(opinion));
      for (let times = 0; times < 2; times++)
        await at.run('check', 'plans', ...AS_OF, '--decisions', 'duyet.xlsx', '-o', 'xlsx:duyet.xlsx');
      const rows = (await rowsOf('duyet.xlsx', 'Xem xét')).filter((row) => row[3] === '3.CCB.a');
      expect(rows.map((row) => row[7])).toEqual(reviewers);
      at.put('rasoat.yaml', '');
    }
  });

  test('a saved report gives its decisions to a workbook as well', async () => {
    await filled('duyet.xlsx', { '3.CCB.a': GOOD }, [WAIVER]);
    await at.run('check', 'plans', ...AS_OF, '--decisions', 'duyet.xlsx', '-o', 'json:bao-cao.json');
    await at.run('report', 'bao-cao.json', '-o', 'xlsx:moi.xlsx');
    const { result } = await judged('--decisions', 'moi.xlsx');
    expect([result('3.CCB.a').review.reviewer, result('3.CCB.g').status]).toEqual(['Lê Thị A', 'waived']);
  });
});

describe('a plan that has been changed since it was reviewed', () => {
  test('is named; once looked at again it is not', async () => {
    await filled('duyet.xlsx', { '3.CCB.b': GOOD });
    at.put('plans/ccb.yaml', `# lời đầu\n${plan}`);
    const moved = await judged('--decisions', 'duyet.xlsx');
    expect([moved.stderr, moved.report.reviews.applied]).toMatchObject(['', [{}]]);
    expect(moved.report.reviews.applied[0].changed).toBeUndefined();
    const words: string = moved.result('3.CCB.b').evidence[0].text;
    at.put('plans/ccb.yaml', plan.replace(words, `${words} và thôn, xóm`));
    const { report, code } = await judged('--decisions', 'duyet.xlsx', '-o', 'xlsx:duyet.xlsx');
    expect([code, report.reviews.applied[0].changed, reportFaults(report)]).toEqual([0, true, []]);
    const row = (await rowsOf('duyet.xlsx', 'Xem xét')).find((one) => one[3] === '3.CCB.b');
    expect(row?.[10]).toContain('kế hoạch đã thay đổi');
    const at2 = (await rowsOf('duyet.xlsx', 'Xem xét')).findIndex((one) => one[3] === '3.CCB.b') + 1;
    writeFileSync(path('duyet.xlsx'), fillCells(bytes('duyet.xlsx'), 'Xem xét', { [`L${at2}`]: '' }));
    await at.run('check', 'plans', ...AS_OF, '--decisions', 'duyet.xlsx', '-o', 'xlsx:duyet.xlsx');
    expect((await judged('--decisions', 'duyet.xlsx')).report.reviews.applied[0].changed).toBeUndefined();
  });
});
