import { copyFileSync, mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/desk/saved/ReportDigest.js';
import { catalogue, readText } from '../../support/catalogue.js';
import { desk, planOf } from '../../support/desk.js';

const at = desk();
const ROSTER = `code;name;type;level;parent;due
A;Hội Nông dân xã An Thịnh;farmers-union;commune;Sông Thương;2021-12-31
B;Hội Nông dân xã Bình Minh;farmers-union;commune;Núi Voi;2021-12-31
`;
const farmers = (code: string, more = '') =>
  planOf({ name: code, type: 'farmers-union', level: 'commune', code }, more);
const DATED = 'document:\n  number: 1-KH\n  issued: 2021-09-01\n';

/** Saves a report of the plans that are there. */
async function save(file: string, asOf: string, ...argv: string[]): Promise<void> {
  const { code } = await at.run(
    'check',
    'plans',
    '--roster',
    'ds.csv',
    '--as-of',
    asOf,
    '--fail-on',
    'never',
    ...argv,
    '-o',
    `json:${file}`,
  );
  expect(code).toBe(0);
}

/** A has sent a plan and nothing more, B sends one in the second quarter; reports in `r/`. */
async function twoQuarters(): Promise<void> {
  at.put('ds.csv', ROSTER);
  at.put('plans/a.yaml', farmers('A', DATED));
  await save('r/q1.json', '2022-03-31');
  at.put('plans/b.yaml', farmers('B', DATED));
  await save('r/q2.json', '2022-06-30');
}

const history = async (...argv: string[]) => {
  const ran = await at.run('history', ...argv);
  return { ...ran, words: ran.stdout.replace(/\s+/g, ' ') };
};

describe('rasoat history', () => {
  test('tells each date and who never moved, in both languages, and writes data', async () => {
    await twoQuarters();
    const { code, words, stderr } = await history('r', '-o', 'json:h.json');
    expect([code, stderr]).toEqual([0, 'Đã ghi «h.json».\n']);
    expect(words).toContain('2 kỳ, từ 31/3/2022 đến 30/6/2022.');
    expect(words).toMatch(/│ 31\/3\/2022 │ 2 │ 1 │ 0 │ 1 │ 0 │/);
    expect(words).toMatch(/│ 30\/6\/2022 │ 2 │ 2 │ 0 │ 0 │ 0 │/);
    expect(words).toMatch(/Đơn vị không chuyển biến \(1\) .*xã An Thịnh \(mã A\), Sông Thương: chưa đạt, \d+ tồn tại/);
    expect(words).not.toContain('Bình Minh');
    const data = JSON.parse(at.text('h.json'));
    expect(data).toMatchObject({
      schemaVersion: 1,
      catalogue: { sha256: catalogue.sha256 },
      periods: [
        { asOf: '2022-03-31', files: ['r/q1.json'], units: { expected: 2, judged: 1, overdue: 1 } },
        { asOf: '2022-06-30', files: ['r/q2.json'], units: { expected: 2, judged: 2, overdue: 0 } },
      ],
      still: [{ unit: { code: 'A' }, since: '2022-03-31', periods: 2 }],
      leftOut: [],
    });
    expect(data.units.map(({ states }: { states: unknown[] }) => states)).toEqual([
      ['non-compliant', 'non-compliant'],
      ['overdue', 'non-compliant'],
    ]);
    expect(data.districts.map(({ parent }: { parent: string }) => parent)).toEqual(['Núi Voi', 'Sông Thương']);
    const english = await history('r/q2.json', 'r/q1.json', '--lang', 'en');
    expect(english.words).toContain('2 dates, from 31/03/2022 to 30/06/2022.');
    expect(english.words).toContain('Units that never moved (1)');
  });

  test('names each file that cannot be used, tells the rest, and ends with 2', async () => {
    await twoQuarters();
    const text = at.text('r/q1.json');
    at.put('r/cut.json', text.slice(0, text.length / 2));
    at.put('r/edited.json', text.replace('"verdict":"non-compliant"', '"verdict":"compliant"'));
    at.put('r/empty.json', '');
    at.put('r/package.json', '{"name":"x"}');
    const other = { ...JSON.parse(text), catalogue: { id: 'x', title: 'x', sha256: 'a'.repeat(64) } };
    at.put('r/other.json', JSON.stringify({ ...other, digest: digestOf(other) }));
    const { code, words, stderr } = await history('r');
    expect(code).toBe(2);
    expect(words).toContain('2 kỳ, từ 31/3/2022 đến 30/6/2022.');
    for (const [file, why] of [
      ['cut', 'bị cắt cụt hoặc bị hỏng'],
      ['edited', 'tự mâu thuẫn tại'],
      ['empty', 'không phải là báo cáo JSON'],
      ['other', 'bộ yêu cầu khác'],
      ['package', 'là JSON nhưng không phải báo cáo'],
    ])
      expect(words).toMatch(new RegExp(`«r/${file}\\.json»[^«]*${why}`));
    expect(stderr).toContain('Có 4 báo cáo không dùng được');
  });

  test('data of something else in the folder is named and no fault; named outright it is one', async () => {
    await twoQuarters();
    at.put('r/package.json', '{"name":"x"}');
    at.put('r/ghi-chu.txt', 'x');
    mkdirSync(at.path('r/2021'));
    const { code, words, stderr } = await history('r');
    expect([code, stderr]).toEqual([0, 'Trong «r» chỉ đọc tệp .json; không đọc 1 tệp khác và 1 thư mục con.\n']);
    expect(words).toContain('«r/package.json» là JSON nhưng không phải báo cáo của rasoat.');
    expect((await history('r/q1.json', 'r/package.json')).code).toBe(2);
  });

  test('what it has written itself is no report for the next time', async () => {
    await twoQuarters();
    expect((await history('r', '-o', 'json:r/dien-bien.json')).code).toBe(0);
    const { code, words } = await history('r');
    expect(code).toBe(0);
    expect(words).toContain('«r/dien-bien.json» là JSON nhưng không phải báo cáo');
  });

  test('of two reports of one day the one given later counts; one that is there twice counts once', async () => {
    await twoQuarters();
    copyFileSync(at.path('r/q2.json'), at.path('r/q3.json'));
    at.put('plans/b.yaml', farmers('B', DATED.replace('1-KH', '2-KH')));
    await save('r/q10.json', '2022-06-30');
    const { code, words } = await history('r');
    expect(code).toBe(0);
    expect(words).toContain('«r/q2.json» cùng ngày và gồm phần lớn cùng đơn vị với «r/q10.json»');
    expect(words).toContain('«r/q3.json» cùng ngày');
    const twice = await history('r/q1.json', 'r/q2.json', 'r/q3.json', 'r/q1.json');
    expect(twice.words).toContain('«r/q2.json» giống hệt «r/q3.json»: chỉ tính một lần.');
    expect(twice.words).toContain('2 kỳ');
  });

  test('the parts of a run are one; without one of them it is left out', async () => {
    await twoQuarters();
    await save('p/1.json', '2022-09-30', '--shard', '1/2');
    await save('p/2.json', '2022-09-30', '--shard', '2/2');
    expect((await history('r', 'p')).words).toMatch(/│ 30\/9\/2022 │ 2 │ 2 │ 0 │ 0 │/);
    const { code, words } = await history('r', 'p/2.json');
    expect(code).toBe(2);
    expect(words).toContain('«p/2.json» là một phần của lần đối chiếu (--shard), còn thiếu phần 1 trong 2 phần.');
  });

  test.each<[string, string[], string]>([
    ['a folder without any', ['empty'], 'không có tệp .json nào'],
    ['what is not there', ['x'], 'Không tìm thấy «x»'],
    ['no usable report', ['none'], 'Không có báo cáo nào dùng được.'],
    ['nothing', [], 'thư mục'],
    ['a format that it has not', ['r', '-o', 'docx:a.docx'], 'xlsx:TỆP.xlsx, html:TỆP.html hoặc json:TỆP.json'],
    ['an output that it reads', ['none', '-o', 'json:none/a.json'], 'none/a.json'],
  ])('%s is said, and ends with 2', async (_, argv, said) => {
    mkdirSync(at.path('empty'));
    at.put('none/a.json', '[]');
    const { code, stdout, stderr } = await history(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  test('a report from another program, its members in another order, is read for its day', async () => {
    await twoQuarters();
    const { asOf, ...rest } = JSON.parse(at.text('r/q1.json'));
    at.put('r/q1.json', `\ufeff${JSON.stringify({ ...rest, asOf }, null, 2)}`);
    expect((await history('r')).words).toContain('2 kỳ, từ 31/3/2022');
    at.put('r/q1.json', `{"asOf": "2021-01-01", ${JSON.stringify({ ...rest, asOf }).slice(1)}`);
    const { code, words } = await history('r');
    expect(code).toBe(2);
    expect(words).toContain('«r/q1.json» đã bị sửa');
  });

  test('names of units and files command nothing', async () => {
    const hostile = '\u202e::error::<b>##[error]x';
    at.put('plans/a.yaml', farmers('A', DATED).replace('name: A', `name: "${hostile}"`));
    for (const [file, day] of [
      ['r/q1.json', '2022-03-31'],
      ['r/q2.json', '2022-06-30'],
    ])
      await at.run('check', 'plans', '--as-of', day ?? '', '-o', `json:${file}`);
    at.put('r/::error file=a::y.json', '{}');
    const { code, stdout, stderr } = await at.run('history', 'r');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(/^\s*::error.*::|##\[/m);
    expect(stdout).not.toContain('\u202e');
    expect(stdout).toContain('‹U+202E›');
  });
});

test('the guides show what the transcript shows', () => {
  const transcript = readText('test/transcripts/history.md');
  for (const guide of ['examples/README.md', 'examples/README.vi.md']) {
    const [, shown = ''] = /rasoat history [^`]*```\n\n```text\n…\n([^`]*)```/.exec(readText(guide)) ?? [];
    expect(shown).toContain('┌');
    expect(transcript).toContain(shown);
  }
});
