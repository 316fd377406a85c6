import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { desk, planOf, type Report } from '../support/desk.js';

const at = desk();

const plan = (name: string, issued?: string, more = '') =>
  planOf({ name, type: 'farmers-union', level: 'commune' }) +
  (issued === undefined ? '' : `document:\n  issued: ${issued}\n`) +
  more;
const task = (text: string) => `tasks:\n  - {answers: 3.2.a, content: ${text}, lead: Ban Thường vụ, due: hằng năm}\n`;
const members = (count: number) =>
  `targets:\n  - {indicator: tỷ lệ đoàn viên, baseline: {count: ${count}, total: 1000, year: 2021}, goal: {count: 900, total: 1000, year: 2025}}\n`;
const SHARED = 'Tổ chức các lớp tập huấn kỹ năng tuyên truyền vận động nhân dân cho cán bộ chi hội ở thôn bản hằng quý';

const [AT, PL, XL] = ['Hội Nông dân xã An Thịnh', 'Hội Nông dân xã Phú Lâm', 'Hội Nông dân xã Xuân Lâm'];
/** What units may send: one plan, several of several days, of one, one text twice, drafts, what cannot be read, what is of nobody. */
const SENT = [
  plan(AT, '20/9/2021', task(SHARED) + members(300)),
  plan(AT, '20/9/2021', task('Củng cố chi hội') + members(400)),
  plan(AT),
  plan(PL, '20/9/2021', task(SHARED)),
  plan(PL, '20/5/2022', members(100)),
  plan(PL, '20/5/2022', members(100)),
  `${plan(XL)}\tx: [\n`,
  `${plan(XL)}\ty: {\n`,
  plan('Hội Nông dân xã Không Có', undefined, task(SHARED)),
  `${plan(XL, '1/7/2022')}---\n${plan(AT, '19/9/2021')}`,
];
const NAMES = SENT.map((_, i) => `kh/${'abcdefghij'[i]}.yaml`);
const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });

function put(contents: readonly string[]): void {
  for (const [i, text] of contents.entries()) at.put(NAMES[i] ?? '', text);
}

beforeEach(() => {
  const row = (code: string, name = '') => `${code};${name};farmers-union;commune;Huyện Một;2021-12-31\n`;
  at.put('ds.csv', `code;name;type;level;parent;due\n${row('AT', AT)}${row('PL', PL)}${row('XL', XL)}`);
});

describe('the order in which files are given changes nothing', () => {
  test.each([
    ['without a decision', ''],
    ['with one', 'bản chính thức: [{ đơn vị: AT, tệp: kh/b.yaml, người duyệt: A, ngày: 15/6/2022, lý do: B }]\n'],
  ])('in the JSON report, %s', async (_, decisions) => {
    at.put('rasoat.yaml', `danh sách đơn vị: ds.csv\n${decisions}`);
    put(SENT);
    const { stdout } = await at.json(...NAMES);
    await fc.assert(
      fc.asyncProperty(shuffled(NAMES), async (files) => {
        expect((await at.json(...files)).stdout).toBe(stdout);
      }),
      { numRuns: 5 },
    );
  });
});

/** What a report says of units and in sums, without the names of files. */
function counted({ summary, roster, standing, sums, plans }: Report) {
  const { requirements, plans: verdicts, unmetByLevel } = summary;
  const judged = plans.flatMap(({ superseded, listed, verdict, counts }: Report) =>
    superseded || !listed ? [] : [[listed.code, verdict, counts]],
  );
  return {
    summary: [requirements, verdicts, unmetByLevel, summary.roster],
    units: roster.units.map(({ unit, status, verdict }: Report) => [unit.code, status, verdict]),
    judged: judged.sort(([a]: [string], [b]: [string]) => (a < b ? -1 : 1)),
    why: roster.twice.map(({ unit, superseded }: Report) => [
      unit.code,
      superseded.map(({ why }: Report) => why).sort(),
    ]),
    standing,
    sums,
  };
}

test('nor do the names of files change what is said of units, or any sum', async () => {
  at.put('rasoat.yaml', 'danh sách đơn vị: ds.csv\n');
  put(SENT);
  const before = counted((await at.json('kh')).report);
  expect(before.units).toEqual([
    ['AT', 'judged', expect.any(String)],
    ['PL', 'judged', expect.any(String)],
    ['XL', 'judged', expect.any(String)],
  ]);
  await fc.assert(
    fc.asyncProperty(shuffled(SENT), async (contents) => {
      put(contents);
      expect(counted((await at.json('kh')).report)).toEqual(before);
    }),
    { numRuns: 8 },
  );
});
