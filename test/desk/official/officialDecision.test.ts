import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OfficialPlan } from '../../../src/check/assess/Decisions.js';
import { OfficialBook } from '../../../src/desk/decisions/OfficialBook.js';
import { readPlanName } from '../../../src/desk/decisions/readPlanName.js';
import { type Candidate, officialOf } from '../../../src/desk/official/officialOf.js';
import { Roster } from '../../../src/desk/roster/Roster.js';
import { asOf, desk, planOf, type Report } from '../../support/desk.js';
import { reportFaults } from '../../support/reportSchema.js';

const at = desk();

const plan = (commune: string, issued?: string, more = '') =>
  planOf({ name: `Hội Nông dân xã ${commune}`, type: 'farmers-union', level: 'commune' }) +
  (issued === undefined ? '' : `document:\n  issued: ${issued}\n`) +
  more;

const decision = (change: Record<string, string | undefined> = {}) => {
  const written = {
    'đơn vị': 'AT',
    tệp: 'kh/cu.yaml',
    'người duyệt': 'Thường trực Tỉnh ủy',
    ngày: '15/6/2022',
    'lý do': 'bản gửi sau gửi nhầm',
    ...change,
  };
  const lines = Object.entries(written).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `  - ${lines.join('\n    ')}\n`;
};

beforeEach(() => {
  at.put(
    'ds.csv',
    'code;name;type;level;parent;due\nAT;Hội Nông dân xã An Thịnh;farmers-union;commune;Huyện Một;2023-12-31\nPL;Hội Nông dân xã Phú Lâm;farmers-union;commune;Huyện Một;2023-12-31\n',
  );
  at.put('kh/cu.yaml', plan('An Thịnh', '20/9/2021'));
  at.put('kh/moi.yaml', plan('An Thịnh', '20/5/2022'));
});

/** Judges the plans with what the Board has decided. */
async function judged(decisions: string, ...argv: string[]) {
  at.put('rasoat.yaml', `danh sách đơn vị: ds.csv\nmức thất bại: không\n${decisions}`);
  const { code, stderr, report } = await at.json(...(argv.length > 0 ? argv : ['kh']));
  if (report) expect(reportFaults(report)).toEqual([]);
  const [entry] = report?.roster?.units ?? [];
  return { code, stderr: String(stderr), report, counts: entry?.plan?.file };
}

describe('the Board says which plan is official', () => {
  test('without a decision the one issued last counts', async () => {
    const { code, counts, report } = await judged('');
    expect([code, counts, report.officialPlans]).toEqual([0, 'kh/moi.yaml', undefined]);
  });

  test('with one that which it names, in every list, and who has said so', async () => {
    const { code, stderr, counts, report } = await judged(`bản chính thức:\n${decision({ 'văn bản': '214-TB/TU' })}`);
    expect([code, stderr, counts]).toEqual([0, '', 'kh/cu.yaml']);
    const said = {
      approvedBy: 'Thường trực Tỉnh ủy',
      date: '2022-06-15',
      reason: 'bản gửi sau gửi nhầm',
      reference: '214-TB/TU',
    };
    const by = { file: 'kh/cu.yaml', document: 0 };
    expect(report.plans.map(({ superseded }: Report) => superseded)).toEqual([
      undefined,
      { by, why: 'decision', decision: said },
    ]);
    expect(report.roster.twice[0]).toMatchObject({
      decision: said,
      official: by,
      superseded: [{ file: 'kh/moi.yaml', why: 'decision' }],
      plans: [{ issued: '2021-09-20' }, { issued: '2022-05-20' }],
    });
    expect(report.officialPlans).toEqual({
      applied: [{ unit: 'AT', file: 'kh/cu.yaml', ...said, code: 'AT', plan: by }],
      unused: [],
    });
  });

  test.each<[string, Record<string, string | undefined>]>([
    ['by the name of the unit', { 'đơn vị': 'HND xã An Thịnh' }],
    ['as Windows writes paths', { tệp: 'kh\\cu.yaml' }],
    ['with the folder before it', { tệp: './kh/cu.yaml' }],
    ['in capitals', { tệp: 'KH/CU.YAML' }],
    ['by the file alone', { tệp: 'cu.yaml' }],
    ['by its number in the file', { tệp: 'kh/cu.yaml (kế hoạch thứ 1)' }],
    ['although it is no draft', { tệp: 'kh/cu.yaml (dự thảo)' }],
    ['in the English of reports', { tệp: 'kh/cu.yaml (plan 1, draft)' }],
  ])('named %s', async (_, change) => {
    const { code, stderr, counts } = await judged(`bản chính thức:\n${decision(change)}`);
    expect([code, stderr, counts]).toEqual([0, '', 'kh/cu.yaml']);
  });

  test('in English keys, and in a file of decisions in another folder', async () => {
    at.put(
      'qd/chinh-thuc.yaml',
      'official_plans:\n  - { unit: AT, file: ../kh/cu.yaml, approved_by: A, date: 2022-06-15, reason: B }\n',
    );
    const { code, stderr, counts } = await judged('quyết định: qd/chinh-thuc.yaml\n');
    expect([code, stderr, counts]).toEqual([0, '', 'kh/cu.yaml']);
  });

  test('of a file with several plans', async () => {
    at.put('kh/cu.yaml', `${plan('An Thịnh', '20/9/2021')}---\n${plan('An Thịnh', '21/9/2021')}`);
    const { code, report } = await judged(`bản chính thức:\n${decision({ tệp: 'kh/cu.yaml (kế hoạch thứ 2)' })}`);
    expect(code).toBe(0);
    expect(report.roster.units[0].plan).toEqual({ file: 'kh/cu.yaml', document: 1 });
  });

  test('a decision made on the day itself holds, one made later does not yet', async () => {
    expect((await judged(`bản chính thức:\n${decision({ ngày: '30/6/2022' })}`)).counts).toBe('kh/cu.yaml');
    const later = await judged(`bản chính thức:\n${decision({ ngày: '1/7/2022' })}`);
    expect([later.code, later.counts]).toEqual([0, 'kh/moi.yaml']);
    expect(later.report.officialPlans.unused).toMatchObject([{ why: 'later', code: 'AT' }]);
  });

  test('of a unit that has sent this plan only nothing is to be decided', async () => {
    at.put('kh/moi.yaml', plan('Phú Lâm'));
    const { code, stderr, report } = await judged(`bản chính thức:\n${decision()}`);
    expect([code, stderr]).toEqual([0, '']);
    expect(report.officialPlans.unused).toMatchObject([{ why: 'not-needed' }]);
  });

  test('a run over other plans says nothing of it', async () => {
    at.put('kh/pl.yaml', plan('Phú Lâm'));
    const { code, stderr, report } = await judged(`bản chính thức:\n${decision()}`, 'kh/pl.yaml');
    expect([code, stderr]).toEqual([0, '']);
    expect(report.officialPlans.unused).toMatchObject([{ why: 'no-match' }]);
    // The plan that is named is there, and not asked for.
    const other = await judged(`bản chính thức:\n${decision()}`, 'kh/moi.yaml');
    expect([other.code, other.stderr, other.counts]).toEqual([0, '', 'kh/moi.yaml']);
  });

  test('stands in the list of findings as a row of its unit, and none where nothing is decided', async () => {
    const listed = async (decisions: string) => {
      at.put('rasoat.yaml', `danh sách đơn vị: ds.csv\nmức thất bại: không\n${decisions}`);
      const { stdout } = await at.run('check', 'kh', '--as-of', asOf, '--format', 'csv');
      const rows: Record<string, string>[] = parse(stdout, { bom: true, delimiter: ';', columns: true });
      return rows.filter((one) => one['Trạng thái'] === 'Bản chính thức');
    };
    expect(await listed('')).toEqual([]);
    expect(await listed(`bản chính thức:\n${decision({ ngày: '1/7/2022' })}`)).toEqual([]);
    const [row, ...others] = await listed(`bản chính thức:\n${decision()}`);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      'Đơn vị': 'Hội Nông dân xã An Thịnh',
      'Mã đơn vị': 'AT',
      'Địa bàn': 'Huyện Một',
      Tệp: 'kh/cu.yaml',
    });
    expect(Object.values(row ?? {}).join(' ')).toContain('theo quyết định ngày 15/6/2022, Thường trực Tỉnh ủy duyệt');
  });

  test('a district’s roster need not have the units of all that the province has decided', async () => {
    const of = (unit: string, file: string) => `bản chính thức:\n${decision({ 'đơn vị': unit, tệp: file })}`;
    // Of another district: neither its unit nor its file is here.
    const others = await judged(of('ZZ-9', 'kh/huyen-khac/mt.yaml'));
    expect([others.code, others.stderr, others.counts]).toEqual([0, '', 'kh/moi.yaml']);
    expect(others.report.officialPlans.unused).toMatchObject([{ why: 'no-match', unit: 'ZZ-9' }]);
    // A slip of the pen in the code of one of ours.
    const slip = await judged(of('ZZ-9', 'kh/cu.yaml'));
    expect([slip.code, slip.counts]).toEqual([2, 'kh/moi.yaml']);
    expect(slip.stderr).toContain('ZZ-9');
  });

  test('what something contradicts is a question no more: the run asks nothing, and fails by what counts alone', async () => {
    at.put('kh/moi.yaml', plan('An Thịnh', '20/9/2021', 'x: 1\n'));
    at.put('rasoat.yaml', 'danh sách đơn vị: ds.csv\n');
    const asked = await at.run('check', 'kh', '--as-of', asOf);
    expect(asked.stdout.replace(/\s+/g, ' ')).toContain('Đề nghị Ban xác định bản chính thức');
    at.put('rasoat.yaml', `danh sách đơn vị: ds.csv\nbản chính thức:\n${decision()}`);
    const decided = await at.run('check', 'kh', '--as-of', asOf);
    const told = decided.stdout.replace(/\s+/g, ' ');
    expect(told).not.toContain('Đề nghị Ban');
    expect(told).toContain(
      'Tính theo kh/cu.yaml, theo quyết định ngày 15/6/2022, Thường trực Tỉnh ủy duyệt; lý do: bản gửi sau gửi nhầm. Không tính: kh/moi.yaml.',
    );
    expect(told).toContain('Quyết định về bản chính thức: đang áp dụng 1, không dùng đến 0.');
  });
});

test('which plan counts, and who has said so, is told in every format that tells of the roster', async () => {
  const told = (text: string) => text.replace(/\s+/g, ' ').includes('quyết định ngày 15/6/2022');
  const texts = ['text', 'markdown', 'html', 'github', 'gitlab', 'junit', 'sarif'];
  const books = ['docx', 'xlsx'];
  const argv = [...texts, ...books].flatMap((format) => ['-o', `${format}:kq/${format}`]);
  await judged(`bản chính thức:\n${decision()}`, 'kh', ...argv);
  expect(texts.filter((format) => !told(at.text(`kq/${format}`)))).toEqual([]);
  for (const format of books) {
    const parts = Object.values(unzipSync(new Uint8Array(readFileSync(at.path(`kq/${format}`)))));
    expect(
      parts.some((part) => told(strFromU8(part))),
      format,
    ).toBe(true);
  }
  // What is decided is no warning any more.
  const remark = JSON.parse(at.text('kq/sarif')).runs[0].results.find(({ ruleId }: Report) => ruleId.includes('twice'));
  expect(remark.level).toBe('note');
});

test('its unit reads in its slip which of its plans counts, and why', async () => {
  const slip = async (decisions: string) => {
    await judged(decisions, 'kh', '-o', 'slips:phieu');
    return at.text('phieu/AT.md');
  };
  expect(await slip('')).toContain(
    'Đơn vị đã gửi 2 kế hoạch. Ban đối chiếu theo moi.yaml, không tính cu.yaml (ban hành trước).',
  );
  expect(await slip(`bản chính thức:\n${decision()}`)).toContain(
    'Ban đối chiếu theo cu.yaml, không tính moi.yaml (theo quyết định của Ban). Nếu đây không phải là bản chính thức',
  );
  at.put('kh/moi.yaml', plan('Phú Lâm'));
  expect(await slip('')).not.toContain('không tính');
});

describe('a draft', () => {
  beforeEach(() => at.put('kh/cu.yaml', plan('An Thịnh')));

  test('does not become official before what is issued, and the sentence says how it may', async () => {
    const { code, stderr, counts } = await judged(`bản chính thức:\n${decision()}`);
    expect([code, counts]).toEqual([2, 'kh/moi.yaml']);
    expect(stderr).toBe(
      'rasoat.yaml:4:5: Bản chính thức của “AT” (kh/cu.yaml): bản này là dự thảo, chưa ban hành, trong khi đơn vị có bản đã ban hành. Nếu Ban vẫn lấy bản này, hãy ghi «kh/cu.yaml (dự thảo)». Vì vậy mục này không được áp dụng.\n',
    );
  });

  test('does where the decision says that it is one', async () => {
    const { code, counts } = await judged(`bản chính thức:\n${decision({ tệp: 'kh/cu.yaml (dự thảo)' })}`);
    expect([code, counts]).toEqual([0, 'kh/cu.yaml']);
  });

  test('and of drafts alone any may be', async () => {
    at.put('kh/moi.yaml', plan('An Thịnh', '1/7/2022'));
    expect(await judged(`bản chính thức:\n${decision()}`)).toMatchObject({ code: 0, counts: 'kh/cu.yaml' });
    expect(await judged(`bản chính thức:\n${decision({ tệp: 'kh/moi.yaml' })}`)).toMatchObject({
      code: 0,
      counts: 'kh/moi.yaml',
    });
  });
});

describe('what is wrong is said at its place, is void, and all else holds', () => {
  test.each<[string, Record<string, string | undefined>, string, string]>([
    ['a unit that is not on the roster', { 'đơn vị': 'ATT' }, '4:5', 'Có phải là Hội Nông dân xã An Thịnh (mã AT)'],
    ['no such file', { tệp: 'kh/x.yaml' }, '4:5', 'đơn vị không gửi tệp này, mà đã gửi kh/cu.yaml và kh/moi.yaml'],
    ['no such plan of the file', { tệp: 'kh/cu.yaml (kế hoạch thứ 3)' }, '4:5', 'hãy ghi đúng tên tệp'],
    [
      'the file of another unit',
      { tệp: 'kh/pl.yaml' },
      '4:5',
      'tệp này là kế hoạch của Hội Nông dân xã Phú Lâm (mã PL)',
    ],
    ['a file of no unit', { tệp: 'kh/khac.yaml' }, '4:5', 'không phải là kế hoạch của đơn vị này'],
    ['a file that cannot be read', { tệp: 'kh/hong.yaml' }, '4:5', 'không đọc được'],
    ['a name that several files have', { tệp: 'lap.yaml' }, '4:5', 'kh/1/lap.yaml hoặc kh/2/lap.yaml'],
    ['a bad date', { ngày: '31/6/2022' }, '7:11', '31/6/2022'],
    ['no date', { ngày: undefined }, '4:5', '«ngày»'],
    ['no reason', { 'lý do': undefined }, '4:5', '«lý do»'],
    ['no one who approved', { 'người duyệt': undefined }, '4:5', '«người duyệt»'],
    ['no file', { tệp: undefined }, '4:5', '«tệp»'],
    ['no unit', { 'đơn vị': undefined }, '4:5', '«đơn vị»'],
    ['an unknown key', { 'lí do khác': 'x' }, '9:5', 'lí do khác'],
    ['control characters', { tệp: '"kh/cu.yaml\\e[2J"' }, '5:', ''],
  ])('%s', async (_, change, place, words) => {
    at.put('kh/pl.yaml', plan('Phú Lâm'));
    at.put('kh/khac.yaml', plan('Không Có'));
    at.put('kh/hong.yaml', `${plan('An Thịnh')}\tx: [\n`);
    if (change.tệp === 'lap.yaml') {
      at.put('kh/1/lap.yaml', plan('An Thịnh'));
      at.put('kh/2/lap.yaml', plan('An Thịnh', undefined, 'x: 1\n'));
    }
    const { code, stderr, counts } = await judged(`bản chính thức:\n${decision(change)}`);
    expect([code, counts]).toEqual([2, 'kh/moi.yaml']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`rasoat.yaml:${place}`);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('\u001b');
  });

  test('a file that cannot be read is known to be its unit’s where the roster names predecessors, too', async () => {
    const row = (code: string, commune: string, of = '') =>
      `${code};Hội Nông dân xã ${commune};farmers-union;commune;2023-12-31;${of}\n`;
    at.put('ds.csv', `code;name;type;level;due;predecessors\n${row('AT', 'An Thịnh')}${row('PL', 'Phú Lâm', 'AT')}`);
    at.put('kh/hong.yaml', `${plan('An Thịnh')}\tx: [\n`);
    const { code, report, counts } = await judged(`bản chính thức:\n${decision({ tệp: 'kh/hong.yaml' })}`);
    expect([code, counts]).toEqual([2, 'kh/moi.yaml']);
    expect(report.officialPlans.unused).toMatchObject([{ why: 'unreadable', code: 'AT' }]);
  });

  test('a name that several units have', async () => {
    at.put('ds.csv', `${at.text('ds.csv')}AT2;Hội Nông dân xã An Thịnh;farmers-union;commune;Huyện Hai;2023-12-31\n`);
    const { code, stderr, report } = await judged(
      `bản chính thức:\n${decision({ 'đơn vị': 'Hội Nông dân xã An Thịnh' })}`,
    );
    expect(code).toBe(2);
    expect(stderr).toContain('nhiều đơn vị trong danh sách cùng tên này; hãy ghi mã đơn vị');
    expect(report.officialPlans.unused).toMatchObject([{ why: 'several' }]);
  });

  test('without a roster', async () => {
    at.put('rasoat.yaml', `bản chính thức:\n${decision()}`);
    const { code, stderr, report } = await at.json('kh', '--fail-on', 'never');
    expect(code).toBe(2);
    expect(stderr).toContain('rasoat.yaml:2:5: Bản chính thức của “AT” (kh/cu.yaml): phải có danh sách đơn vị');
    expect(report.officialPlans.unused).toMatchObject([{ why: 'no-roster' }]);
  });

  test('two that contradict each other hold neither, two that say the same hold once', async () => {
    const two = await judged(`bản chính thức:\n${decision()}${decision({ tệp: 'kh/moi.yaml' })}`);
    expect([two.code, two.counts]).toEqual([2, 'kh/moi.yaml']);
    expect(two.stderr.trim().split('\n')).toHaveLength(2);
    expect(two.stderr).toContain('rasoat.yaml:9:5: Bản chính thức của «AT» được quyết định khác ở dòng 4.');
    const same = await judged(`bản chính thức:\n${decision()}${decision({ 'đơn vị': 'Hội Nông dân xã An Thịnh' })}`);
    expect([same.code, same.counts]).toEqual([2, 'kh/cu.yaml']);
    expect(same.stderr).toContain('rasoat.yaml:9:5: Bản chính thức của «Hội Nông dân xã An Thịnh» đã được quyết định');
  });

  test('one of a file of decisions is named with that', async () => {
    at.put('qd.yaml', `bản chính thức:\n${decision({ tệp: 'kh/x.yaml' })}`);
    const { code, stderr } = await judged('', 'kh', '--decisions', 'qd.yaml');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^qd\.yaml:2:5: /);
  });
});

test.each([
  ['a.yaml', { file: 'a.yaml' }],
  ['kh\\a.yaml', { file: 'kh/a.yaml' }],
  ['a.yaml (dự thảo)', { file: 'a.yaml', draft: true }],
  ['a.yaml(DỰ THẢO, kế hoạch thứ 12)', { file: 'a.yaml', draft: true, document: 11 }],
  ['a.yaml (kế hoạch thứ 0)', { file: 'a.yaml (kế hoạch thứ 0)' }],
  ['a.yaml (bản cũ)', { file: 'a.yaml (bản cũ)' }],
  ['a (1).yaml', { file: 'a (1).yaml' }],
  ['a (1).yaml (dự thảo)', { file: 'a (1).yaml', draft: true }],
  ['(dự thảo)', { file: '(dự thảo)' }],
  [`${'('.repeat(50_000)})`, { file: `${'('.repeat(50_000)})` }],
])('a plan is named %j', (text, expected) => {
  expect(readPlanName(text)).toEqual(expected);
});

test('where nobody has looked before, two decisions on one unit that differ hold neither, and of equal ones the first holds', () => {
  const units = [{ code: 'AT', name: 'Hội Nông dân xã An Thịnh', type: 'farmers-union', level: 'commune' as const }];
  const [unit] = units;
  const said = (file: string, reason: string) => ({ unit: 'AT', file, approvedBy: 'A', date: '2022-06-15', reason });
  const of = (...decisions: OfficialPlan[]) => {
    const book = new OfficialBook(decisions, asOf, new Roster(units));
    const outcomes = book.outcomes((one) => ({
      applied: { ...one, code: 'AT', plan: { file: one.file, document: 0 } },
    }));
    const became = [...outcomes].map(([, outcome]) => ('applied' in outcome ? 'applied' : outcome.unused.why));
    return [unit && book.of(unit)?.reason, ...became];
  };
  expect(of(said('a', '1'), said('a', '2'), said('a', '3'))).toEqual(['1', 'applied', 'repeated', 'repeated']);
  expect(of(said('a', '1'), said('a', '2'), said('b', '3'))).toEqual([undefined, ...Array(3).fill('contradicts')]);
});

test('a decision comes before dates, doubts and contents', () => {
  const sent = (file: string, more: Partial<Candidate> = {}): Candidate => ({
    file,
    document: 0,
    content: file,
    ...more,
  });
  const said = { unit: 'x', approvedBy: 'A', date: '2022-06-15', reason: 'B' };
  const of = (file: string, ...plans: Candidate[]) => {
    const found = officialOf(plans, asOf, { ...said, file });
    return [found?.official.file, ...(found?.others.map(({ superseded }) => superseded.why) ?? [])];
  };
  const [old, late] = [sent('a', { issued: '2021-09-30' }), sent('b', { issued: '2022-05-20' })];
  expect(of('a', old, late)).toEqual(['a', 'decision']);
  expect(of('b', { ...old, doubtful: true }, late)).toEqual(['b', 'decision']);
  expect(of('b', old, { ...late, doubtful: true })).toEqual(['b', 'decision']);
  expect(of('b', { ...old, content: 'x' }, { ...late, content: 'x' })).toEqual(['b', 'decision']);
  expect(of('c', old, late)).toEqual(['b', 'later']);
  expect(of('c', old, late, sent('c'))).toEqual(['b', 'later', 'draft']);
});
