import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { readText } from '../../support/catalogue.js';
import { asOf, desk, planOf, type Report } from '../../support/desk.js';

const at = desk();
const ajv = new Ajv2020.default({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readText('schemas/report.schema.json')));

const text = 'Tuyên truyền, vận động hội viên hiến đất làm đường giao thông nông thôn và chỉnh trang nhà cửa';
const veterans = (code: string, level: string, chairs?: readonly [number, number], number = `${code}/KH`) => {
  const unit = { name: `Hội Cựu chiến binh ${code}`, type: 'veterans-association', level, code };
  const targets = chairs
    ? `targets:\n  - indicator: retired-officer-chairs\n    goal: { year: 2025, count: ${chairs[0]}, total: ${chairs[1]} }\n`
    : '';
  return planOf(unit, `document:\n  number: ${number}\n${targets}tasks:\n  - content: ${text}\n`);
};
const HEAD = 'code;name;type;level;parent;valid_from;valid_to\n';
const row = (code: string, level: string, parent: string, until = '') =>
  `${code};Hội Cựu chiến binh ${code};veterans-association;${level};${parent};;${until}\n`;

beforeEach(() => {
  at.put(
    'ds.csv',
    `${HEAD}${row('T', 'province', 'Tỉnh')}${row('H1', 'district', 'Một')}${row('H2', 'district', 'Hai')}${row('X1', 'commune', 'Một')}${row('X2', 'commune', 'Một')}${row('X3', 'commune', 'Hai')}${row('C1', 'commune', 'Hai', '2021-12-31')}${row('C2', 'commune', 'Hai', '2021-12-31')}`,
  );
  // The province says 30/60, its districts have 26/50; district H1 says 13/25, its communes have 2/5.
  at.put('plans/t.yaml', veterans('T', 'province', [30, 60]));
  at.put('plans/h1.yaml', veterans('H1', 'district', [13, 25], '7-KH/CCB'));
  at.put('plans/h2.yaml', veterans('H2', 'district', [13, 25]));
  at.put('plans/x1.yaml', veterans('X1', 'commune', [1, 2], '5-KH/CCB'));
  at.put('plans/x1-lai.yaml', veterans('X1', 'commune', [2, 2], '5-KH/CCB'));
  at.put('plans/x2.yaml', veterans('X2', 'commune', [1, 3], '5-KH/CCB'));
  at.put('plans/c1.yaml', veterans('C1', 'commune'));
  at.put('plans/la.yaml', veterans('LA', 'commune').replace('Cựu chiến binh', 'Xa lạ'));
});

const parts = [
  ['plans/h1.yaml', 'plans/x1.yaml', 'plans/la.yaml'],
  ['plans/h2.yaml', 'plans/x1-lai.yaml', 'plans/c1.yaml'],
  ['plans/t.yaml', 'plans/x2.yaml'],
];
async function save(name: string, ...argv: string[]): Promise<void> {
  const { code, stderr } = await at.run('check', ...argv, '--as-of', asOf, '--fail-on', 'never', '-o', `json:${name}`);
  expect([code, stderr]).toEqual([0, '']);
}
async function saveParts(...argv: string[]): Promise<string[]> {
  const names = parts.map((_, i) => `${i + 1}.json`);
  for (const [i, files] of parts.entries()) await save(names[i] ?? '', ...files, ...argv);
  return names;
}
const read = (name: string): Report => JSON.parse(at.text(name));
async function merge(...argv: string[]): Promise<Report> {
  const { stdout, stderr } = await at.run('report', ...argv, '--format', 'json');
  expect(stderr).toBe('');
  const report = JSON.parse(stdout);
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  return report;
}
async function refused(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await at.run('report', ...argv);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  return stderr;
}
/** Without what merging cannot know, texts that plans of several reports share, and so without the digest. */
const withoutCopies = ({ merged: _, digest: __, across, ...report }: Report) => ({
  ...report,
  across: across.filter(({ kind }: Report) => kind !== 'copied-text'),
});

describe('parts of a run, merged', () => {
  test.each([
    ['with a roster', ['--roster', 'ds.csv']],
    ['of some requirements', ['--roster', 'ds.csv', '--only', '3.CCB.g,5.2.b']],
  ])('%s: roster, sums, contradictions and numbers are those of one run', async (_, argv) => {
    await save('all.json', 'plans', ...argv);
    const whole = read('all.json');
    expect(validate(whole) ? [] : validate.errors).toEqual([]);
    const merged = await merge(...(await saveParts(...argv)));
    expect(merged.merged).toBe(3);
    expect(withoutCopies(merged)).toEqual(withoutCopies(whole));
    expect(merged.sums[0]).toMatchObject({ level: 'district', count: 26, total: 50, plans: 2, of: 2 });
    expect(merged.sums.filter(({ level }: Report) => level === 'district')).toHaveLength(1);
    const kinds = merged.across.map(({ kind }: Report) => kind);
    expect(kinds.filter((kind: string) => kind === 'sum-contradicts')).toHaveLength(2);
    expect(kinds).toContain('same-number');
    expect(merged.summary.roster).toEqual({
      expected: 8,
      received: 6,
      missing: 2,
      judged: 6,
      unusable: 0,
      notDue: 1,
      overdue: 0,
      ended: 1,
      outside: 0,
      noDue: 1,
      unlisted: 1,
    });
    expect(merged.roster.missing.map(({ unit }: Report) => unit.code)).toEqual(['X3', 'C2']);
    expect(merged.roster.twice.map(({ unit, plans }: Report) => [unit.code, plans.length])).toEqual([['X1', 2]]);
    expect(merged.roster.outside).toHaveLength(1);
  });

  test('units with several plans in order of the plans, decisions applied in that of the reports, all else as in one run', async () => {
    at.put('plans/0.yaml', veterans('X2', 'commune'));
    const waiver = (unit: string) =>
      `{ requirement: 3.1.b, unit: ${unit}, reason: a, approved_by: b, reference: c, expires: 2030-12-31 }`;
    at.put('rasoat.yaml', `waivers: [${['X9', 'X2', 'H2', 'H1', 'X1'].map(waiver).join(', ')}]\n`);
    const argv = ['--roster', 'ds.csv', '--as-of', '2023-01-15', '-o'];
    await at.run('check', 'plans', ...argv, 'json:all.json');
    await at.run('check', 'plans/0.yaml', ...(parts[0] ?? []), ...(parts[2] ?? []), ...argv, 'json:1.json');
    await at.run('check', ...(parts[1] ?? []), ...argv, 'json:2.json');
    const [whole, merged] = [read('all.json'), await merge('1.json', '2.json')];
    const twice = ({ roster }: Report) => roster.twice.map(({ unit }: Report) => unit.code);
    const applied = ({ waivers }: Report) => waivers.applied.map(({ unit }: Report) => unit);
    expect([twice(whole), twice(merged)]).toEqual([
      ['X1', 'X2'],
      ['X2', 'X1'],
    ]);
    expect([applied(whole), applied(merged)]).toEqual([
      ['X2', 'H2', 'H1', 'X1'],
      ['X2', 'H1', 'X1', 'H2'],
    ]);
    const ordered = ({ roster, waivers, ...report }: Report) => ({
      ...withoutCopies(report),
      roster: { ...roster, twice: new Set(roster.twice) },
      waivers: { ...waivers, applied: new Set(waivers.applied) },
    });
    expect(ordered(merged)).toEqual(ordered(whole));
  });

  test('with --shard, also without a roster', async () => {
    await save('all.json', 'plans');
    for (const i of [1, 2, 3]) await save(`${i}.json`, 'plans', '--shard', `${i}/3`);
    const merged = await merge('1.json', '2.json', '3.json');
    expect(withoutCopies(merged)).toEqual(withoutCopies(read('all.json')));
    expect(await refused('1.json', '3.json')).toBe(
      'Không gộp được: còn thiếu phần 2 trong 3 phần của lần đối chiếu (--shard).\n',
    );
  });

  test('of a merged report too; it counts what it is merged of', async () => {
    const [one = '', two = '', three = ''] = await saveParts('--roster', 'ds.csv');
    await at.run('report', one, two, '-o', 'json:12.json');
    const merged = await merge('12.json', three);
    expect(merged).toEqual(await merge(one, two, three));
    expect(merged.merged).toBe(3);
  });

  test('says that texts were not compared between the reports, and never that none was copied', async () => {
    const [one = '', two = ''] = await saveParts('--roster', 'ds.csv');
    const { stdout } = await at.run('report', one, two, '-o', 'docx:r.docx', '-o', 'html:r.html', '-o', 'xlsx:r.xlsx');
    const said =
      'Ghép từ 2 báo cáo; nội dung giống nhau chỉ được so sánh trong từng báo cáo, chưa so sánh giữa các báo cáo với nhau.';
    expect(stdout.replace(/\s+/g, ' ')).toContain(said);
    expect(at.text('r.html')).toContain(said);
    const texts = (name: string) =>
      Object.values(unzipSync(readFileSync(at.path(name)))).map((part) => strFromU8(part).replace(/<[^>]*>/g, ''));
    expect(texts('r.xlsx').join()).toContain(said);
    expect(texts('r.docx').join()).toContain(said);
    for (const code of ['A', 'B']) {
      at.put(`${code}.yaml`, planOf({ name: `Hội Nông dân ${code}`, type: 'farmers-union', level: 'commune', code }));
      await save(`${code}.json`, `${code}.yaml`);
    }
    await at.run('report', 'A.json', 'B.json', '-o', 'docx:none.docx');
    expect(texts('none.docx').join()).toContain('giữa các báo cáo với nhau chưa được so sánh.');
    expect(texts('none.docx').join()).not.toContain('Không ghi nhận nội dung sao chép');
    await at.run('report', 'A.json', '-o', 'docx:one.docx');
    expect(texts('one.docx').join()).toContain('Không ghi nhận nội dung sao chép');
  });
});

describe('districts with rosters of their own', () => {
  test('add up; a unit of both is a mistake', async () => {
    at.put(
      'a.csv',
      `${HEAD}${row('H1', 'district', 'Một')}${row('X1', 'commune', 'Một')}${row('X9', 'commune', 'Một', '2021-12-31')}`,
    );
    at.put(
      'b.csv',
      `${HEAD}${row('H2', 'district', 'Hai')}${row('X3', 'commune', 'Hai')}${row('C1', 'commune', 'Hai', '2021-12-31')}`,
    );
    await save('a.json', 'plans/h1.yaml', 'plans/x1.yaml', '--roster', 'a.csv');
    await save('b.json', 'plans/h2.yaml', '--roster', 'b.csv');
    const { summary, sums, roster } = await merge('a.json', 'b.json');
    const counts = { judged: 3, unusable: 0, notDue: 1, overdue: 0, ended: 2, outside: 0, noDue: 1 };
    expect(summary.roster).toEqual({ expected: 6, received: 3, missing: 3, ...counts });
    expect(roster.missing).toMatchObject([
      { unit: { code: 'X9' }, ended: '2021-12-31' },
      { unit: { code: 'X3' } },
      { unit: { code: 'C1' }, ended: '2021-12-31' },
    ]);
    expect(sums[0]).toMatchObject({ level: 'district', count: 26, total: 50, plans: 2, of: 2 });
    expect(sums[1]).toMatchObject({ level: 'commune', count: 1, total: 2, plans: 1, of: 2 });
    await save('c.json', 'plans/x1-lai.yaml', '--roster', 'a.csv');
    await save('d.json', 'plans/x1-lai.yaml', '--roster', 'ds.csv');
    expect((await merge('a.json', 'c.json')).roster.twice).toHaveLength(1);
    expect(await refused('a.json', 'd.json')).toContain('có trong cả «a.json» và «d.json»');
    expect(await refused('a.json', 'a.json')).toContain('có trong cả «a.json» và «a.json»');
  });
});

test('what is new is told in the order of files, whichever report comes first', async () => {
  await save('cu.json', 'plans/t.yaml');
  for (const name of ['h1', 'h2', 'x2']) await save(`${name}.json`, `plans/${name}.yaml`, '--since', 'cu.json');
  const orders = [
    ['h1.json', 'h2.json', 'x2.json'],
    ['x2.json', 'h2.json', 'h1.json'],
    ['h2.json', 'x2.json', 'h1.json'],
  ];
  const [first, ...others] = await Promise.all(orders.map((files) => merge(...files)));
  expect(first.since.fresh.length).toBeGreaterThan(3);
  const ids = first.plans.flatMap(({ problems, results }: Report) => [
    ...problems.map(({ id }: Report) => id),
    ...results.flatMap(({ findings }: Report) => findings.map(({ id }: Report) => id)),
  ]);
  expect(first.since.fresh).toEqual(ids.filter((id: string) => first.since.fresh.includes(id)));
  for (const { since } of others) expect(since.fresh).toEqual(first.since.fresh);
});

describe('is refused, exit 2, in one sentence', () => {
  test.each([
    ['the older first', ['cu.json', 'moi.json'], '«moi.json» đối chiếu ngày 30/6/2022, còn «cu.json» ngày 29/6/2022'],
    ['the newer first', ['moi.json', 'cu.json'], '«cu.json» đối chiếu ngày 29/6/2022, còn «moi.json» ngày 30/6/2022'],
  ])('reports of two days, %s', async (_, files, said) => {
    await save('moi.json', 'plans/h1.yaml');
    await at.run('check', 'plans/h2.yaml', '--as-of', '2022-06-29', '--fail-on', 'never', '-o', 'json:cu.json');
    expect(await refused(...files)).toBe(`Không gộp được: ${said}.\n`);
  });

  test('reports of other requirements, or with and without a roster', async () => {
    await save('all.json', 'plans/h1.yaml');
    await save('some.json', 'plans/h2.yaml', '--only', '5.2.b');
    await save('roster.json', 'plans/h2.yaml', '--roster', 'ds.csv');
    expect(await refused('all.json', 'some.json')).toBe(
      'Không gộp được: «all.json» và «some.json» không đối chiếu cùng các yêu cầu (--only).\n',
    );
    expect(await refused('all.json', 'roster.json')).toBe(
      'Không gộp được: «roster.json» có danh sách đơn vị, còn «all.json» thì không.\n',
    );
    expect(await refused('roster.json', 'all.json', '--lang', 'en')).toBe(
      'They cannot be merged: "roster.json" has a roster, "all.json" has none.\n',
    );
  });

  test('reports judged by other levels, for what one fails the other lets pass', async () => {
    at.put('a/rasoat.yaml', 'mức độ: { 3.CCB.g: lưu ý }\n');
    at.put('b/rasoat.yaml', 'mức độ: { 3.ccb.g: note }\n');
    await save('1.json', 'plans/h1.yaml', '--config', 'a/rasoat.yaml');
    await save('2.json', 'plans/h2.yaml');
    await save('3.json', 'plans/h2.yaml', '--config', 'b/rasoat.yaml');
    // Of a commune, which it does not bind, only the configuration tells.
    await save('4.json', 'plans/x1.yaml', '--config', 'a/rasoat.yaml');
    await save('5.json', 'plans/x1.yaml');
    expect(await refused('1.json', '2.json')).toBe(
      'Không gộp được: yêu cầu 3.CCB.g ở mức «lỗi» trong «2.json» nhưng ở mức «lưu ý» trong «1.json». Hãy đối chiếu lại với cùng một bảng «mức độ» trong cấu hình rồi gộp.\n',
    );
    expect(await refused('4.json', '2.json', '--lang', 'en')).toContain(
      'requirement 3.CCB.g is of level error in "2.json" and of level note in "4.json"',
    );
    expect((await merge('1.json', '3.json')).summary.plans.received).toBe(2);
    expect((await merge('2.json', '5.json')).summary.plans.received).toBe(2);
  });

  test('a report of some plans only, which does not tell who is missing; without a roster it merges', async () => {
    await save('1.json', 'plans/h1.yaml', '--roster', 'ds.csv');
    await save('2.json', 'plans/h2.yaml', '--roster', 'ds.csv', '--partial');
    expect(await refused('1.json', '2.json')).toContain('«2.json» chỉ gồm một số kế hoạch (--partial)');
    await save('3.json', 'plans/h1.yaml');
    await save('4.json', 'plans/h2.yaml', '--partial');
    expect((await merge('3.json', '4.json')).summary.partial).toBe(true);
  });

  test('a report over one of its own inputs', async () => {
    await save('1.json', 'plans/h1.yaml');
    await save('2.json', 'plans/h2.yaml');
    const before = at.text('1.json');
    expect(await refused('1.json', '2.json', '-o', 'json:./1.json')).toContain('«./1.json» là tệp đầu vào');
    expect(at.text('1.json')).toBe(before);
  });
});
