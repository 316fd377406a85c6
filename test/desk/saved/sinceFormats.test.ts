import { readFileSync, rmSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { directionOf, type UnitMovement } from '../../../src/desk/totals/UnitMovement.js';
import { desk, planOf } from '../../support/desk.js';
import { reportFaults } from '../../support/reportSchema.js';

const at = desk();
const MENDED = 'document:\n  issued: 2021-09-20\n';
const plan = (code: string, sections = '') =>
  planOf({ name: `Hội Nông dân tỉnh ${code}`, type: 'farmers-union', level: 'province', code }, sections);
const row = (code: string) =>
  `  - { code: ${code}, name: Hội Nông dân tỉnh ${code}, type: farmers-union, level: province, parent: Huyện ${code}, due: 2021-12-31 }\n`;
const save = (name: string, asOf: string) =>
  at.run('check', 'plans', '--roster', 'roster.yaml', '--as-of', asOf, '--fail-on', 'never', '-o', `json:${name}`);
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** A mends, B has more to mend, C sends nothing, D comes, E goes. */
beforeEach(async () => {
  at.put('roster.yaml', `units:\n${['A', 'B', 'C', 'D', 'E'].map(row).join('')}`);
  at.put('plans/a.yaml', plan('A'));
  at.put('plans/b.yaml', plan('B', MENDED));
  at.put('plans/e.yaml', plan('E'));
  await save('old.json', '2022-03-31');
  at.put('plans/a.yaml', plan('A', MENDED));
  at.put('plans/b.yaml', plan('B'));
  at.put('plans/d.yaml', plan('D'));
  rmSync(at.path('plans/e.yaml'));
  await save('new.json', '2022-06-30');
});

const compare = (...argv: string[]) => at.run('report', '--since', 'old.json', 'new.json', ...argv);
const bytes = (name: string) => new Uint8Array(readFileSync(at.path(name)));
const part = (file: Uint8Array, match: RegExp) =>
  Object.entries(unzipSync(file))
    .filter(([name]) => match.test(name))
    .map(([, content]) => new TextDecoder().decode(content))
    .join('\n');
const words = (xml: string) => flat(xml.replace(/<[^>]+>/g, ' '));

const movementsIn = (report: { since: { units: UnitMovement[] } }) =>
  Object.fromEntries(
    report.since.units.map((one) => [one.unit.code, [one.before, one.after, directionOf(one)]] as const),
  );

test('each unit has its result then and now, in data that the schema allows', async () => {
  const { report } = await at.json('plans', '--roster', 'roster.yaml', '--since', 'old.json');
  expect(movementsIn(report)).toEqual({
    A: ['non-compliant', 'non-compliant', 'better'],
    B: ['non-compliant', 'non-compliant', 'worse'],
    C: ['overdue', 'overdue', 'same'],
    D: ['overdue', 'non-compliant', 'sent'],
    E: ['non-compliant', 'overdue', 'worse'],
  });
  const [a] = report.since.units;
  expect(a.fixed).toContain('5.2.b');
  expect(a.plan).toEqual({ file: 'plans/a.yaml', document: 0 });
  expect(reportFaults(report)).toEqual([]);
});

test.each([
  [
    'check',
    (...argv: string[]) =>
      at.run(
        'check',
        'plans',
        '--roster',
        'roster.yaml',
        '--as-of',
        '2022-06-30',
        '--fail-on',
        'never',
        '--since',
        'old.json',
        ...argv,
      ),
  ],
  ['report', compare],
] as const)('%s --since tells it in every format', async (_, run) => {
  const outputs = [
    'xlsx:r.xlsx',
    'docx:r.docx',
    'html:r.html',
    'csv:r.csv',
    'markdown:r.md',
    'slips:phieu',
    'missing:m.csv',
  ];
  const { code, stderr } = await run(...outputs.flatMap((one) => ['-o', one]));
  expect([code, stderr]).toEqual([0, '']);
  const counted = 'trong 5 đơn vị: 1 tiến bộ, 2 giảm sút, 1 không thay đổi, 1 mới gửi kế hoạch.';
  const book = part(bytes('r.xlsx'), /workbook|sharedStrings|sheet\d/);
  expect(book).toContain('name="So với kỳ trước"');
  for (const text of [
    words(book),
    words(part(bytes('r.docx'), /document\.xml/)),
    words(at.text('r.html')),
    at.text('r.md'),
  ]) {
    expect(flat(text)).toContain('Kỳ trước: ngày 31/3/2022. Kỳ này: ngày 30/6/2022.');
    expect(flat(text)).toContain(counted);
  }
  expect(at.text('r.html')).toMatch(/<script type="application\/json" id="moved">\{"1":\{"direction":"better"/);
  const rows = at.text('r.csv').split('\r\n');
  expect(rows[0]).toMatch(/;Kết quả kỳ trước;So với kỳ trước$/);
  const of = (code: string) => rows.filter((line) => line.includes(`;${code};`));
  expect(of('A').some((line) => line.includes(';5.2.b;') && line.endsWith(';chưa đạt;đã khắc phục'))).toBe(true);
  expect(of('B').some((line) => line.includes(';5.2.b;') && line.endsWith(';chưa đạt;mới phát sinh'))).toBe(true);
  expect(of('B').some((line) => line.endsWith(';chưa đạt;đã có kỳ trước'))).toBe(true);
  expect(of('C').join()).toContain(';chưa gửi, quá hạn;');
  expect(at.text('phieu/A.md')).toContain('So với kỳ trước (kết quả: chưa đạt): 0 điểm mới phát sinh');
  expect(at.text('phieu/C.md')).toContain('đã quá hạn từ kỳ trước');
  expect(at.text('phieu/E.md')).not.toContain('đã quá hạn từ kỳ trước');
  expect(
    at
      .text('m.csv')
      .split('\r\n')
      .map((line) => line.split(';').at(-1)),
  ).toEqual(['Kết quả kỳ trước', 'chưa gửi, quá hạn', 'chưa đạt', '']);
});

test('without an earlier report nothing of it is there', async () => {
  await at.run(
    'report',
    'new.json',
    '-o',
    'xlsx:r.xlsx',
    '-o',
    'html:r.html',
    '-o',
    'csv:r.csv',
    '-o',
    'markdown:r.md',
  );
  expect(part(bytes('r.xlsx'), /workbook/)).not.toContain('So với kỳ trước');
  for (const name of ['r.html', 'r.csv', 'r.md']) expect(at.text(name)).not.toContain('o với kỳ trước');
});

test('what stands on standard output as text or data stands in a file of it too', async () => {
  const { stdout } = await compare('-o', 'text:r.txt', '-o', 'json:r.json', '--format', 'json');
  expect(at.text('r.json')).toBe(stdout);
  expect(at.text('r.txt')).toBe((await compare('--format', 'text')).stdout);
});

test('the other text formats are reports of their kind, not sentences', async () => {
  expect((await compare('--format', 'csv')).stdout).toMatch(/^\ufeffĐơn vị;/);
  expect((await compare('--format', 'html')).stdout).toMatch(/^<!doctype html>/);
  const { runs } = JSON.parse((await compare('--format', 'sarif')).stdout);
  const states = new Set(runs[0].results.map(({ baselineState }: { baselineState: string }) => baselineState));
  expect(states).toEqual(new Set(['new', 'unchanged']));
});

test('a report saved with the comparison tells it again', async () => {
  await at.run(
    'check',
    'plans',
    '--roster',
    'roster.yaml',
    '--as-of',
    '2022-06-30',
    '--since',
    'old.json',
    '-o',
    'json:kept.json',
  );
  const { code } = await at.run('report', 'kept.json', '-o', 'markdown:r.md');
  expect(code).toBe(0);
  expect(flat(at.text('r.md'))).toContain(
    'trong 5 đơn vị: 1 tiến bộ, 2 giảm sút, 1 không thay đổi, 1 mới gửi kế hoạch.',
  );
});

test('a report held against one is compared with another that is asked for', async () => {
  const args = ['check', 'plans', '--roster', 'roster.yaml', '--as-of', '2022-06-30', '--fail-on', 'never'];
  await at.run(...args, '--since', 'new.json', '-o', 'json:kept.json');
  await at.run('report', '--since', 'old.json', 'kept.json', '-o', 'csv:kept.csv');
  await compare('-o', 'csv:new.csv');
  expect(at.text('kept.csv')).toBe(at.text('new.csv'));
});

describe('reports that cannot be compared are refused in a sentence', () => {
  test('the wrong way round', async () => {
    const { code, stdout, stderr } = await at.run('report', '--since', 'new.json', 'old.json', '-o', 'xlsx:r.xlsx');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('rasoat report --since old.json new.json');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(() => at.text('r.xlsx')).toThrow();
  });

  test('one and the same, by name or by content', async () => {
    at.put('copy.json', at.text('old.json'));
    for (const other of ['old.json', 'copy.json']) {
      const { code, stderr } = await at.run('report', '--since', 'old.json', other);
      expect([code, stderr]).toEqual([2, `«old.json» và «${other}» là cùng một báo cáo, không có gì để so sánh.\n`]);
    }
  });

  test('of one day: compared, and said', async () => {
    await save('again.json', '2022-03-31');
    const { code, stderr, stdout } = await at.run('report', '--since', 'old.json', 'again.json');
    expect(code).toBe(0);
    expect(stderr).toContain('cùng lấy ngày đối chiếu 31/3/2022');
    expect(stdout).toContain('Đã khắc phục');
  });

  test('check against a later report; one of the same day is a baseline', async () => {
    const run = (asOf: string) => at.run('check', 'plans', '--as-of', asOf, '--since', 'new.json');
    expect(await run('2022-06-29')).toMatchObject({ code: 2, stdout: '' });
    expect((await run('2022-06-29')).stderr).toContain('không phải là báo cáo kỳ trước');
    expect((await run('2022-06-30')).code).not.toBe(2);
  });

  test.each([
    ['summary', ['-o', 'summary:s.docx']],
    ['gitlab', ['--format', 'gitlab']],
  ])('in a format that has no place for it: %s', async (format, argv) => {
    const { code, stdout, stderr } = await compare(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Dạng «${format}» không có chỗ nêu so sánh`);
    expect(stderr).toContain(`rasoat report new.json -o ${format}:`);
  });

  test('no output may overwrite the earlier report', async () => {
    const { code, stderr } = await compare('-o', 'xlsx:old.json');
    expect(code).toBe(2);
    expect(stderr).toContain('old.json');
  });
});
