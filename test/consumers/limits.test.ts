import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { countByLevel } from '../../src/check/assess/mostProblems.js';
import { Tally } from '../../src/desk/totals/Tally.js';
import { LINE_LIMIT, PLAN_LIMIT } from '../../src/plan/reader/manyIn.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { textFormatNames } from '../../src/report/formats.js';
import { renderReport } from '../../src/report/renderReport.js';
import { wholeTexts } from '../fuzz/adversaries.js';
import { catalogue } from '../support/catalogue.js';

const asOf = '2022-06-30';
const unit =
  'đơn vị:\n  tên: Hội Nông dân xã An Thịnh\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: Đảng ủy xã An Thịnh\n';

const judged = (text: string, everyProblem = false) =>
  parsePlans(text).map((parsed) => assess(parsed, catalogue, { asOf, file: 'plan.yaml', everyProblem }));
const kinds = (text: string) => judged(text).flatMap(({ problems }) => problems.map(({ kind }) => kind));

describe('a value that is no text', () => {
  const values: Readonly<Record<string, (value: string) => string>> = {
    date: (value) => `văn bản:\n  ngày ban hành: ${value}\n`,
    session: (value) => `quán triệt:\n  - ngày: ${value}\n`,
    reach: (value) => `quán triệt:\n  - phạm vi: ${value}\n`,
    count: (value) => `quán triệt:\n  - số người: ${value}\n`,
    year: (value) => `hoạt động sáng tạo:\n  - năm: ${value}\n    tên: Vườn rau sạch\n`,
    percent: (value) => `chỉ tiêu:\n  - tên chỉ tiêu: hội viên khá\n    mục tiêu:\n      tỷ lệ: ${value}\n`,
    money: (value) => `kinh phí:\n  - số tiền: ${value}\n`,
    due: (value) => `nhiệm vụ:\n  - nội dung: Tuyên truyền nghị quyết đại hội\n    thời hạn: ${value}\n`,
  };

  test.each(Object.entries(values))(
    '%s: is refused above 200 characters, and up to there for what it says',
    (_, plan) => {
      expect(kinds(unit + plan('1a'.repeat(100)))).not.toContain('too-long');
      const long = kinds(unit + plan(`${'1a'.repeat(100)}1`));
      expect(long.filter((kind) => kind === 'too-long')).toHaveLength(1);
      expect(long.filter((kind) => kind.startsWith('bad-') || kind === 'unknown-value')).toEqual([]);
    },
  );

  test.each([
    ['a content', 'nhiệm vụ:\n  - nội dung: "\0"\n'],
    ['a title', 'văn bản:\n  trích yếu: "\0"\n'],
    ['an indicator of its own', 'chỉ tiêu:\n  - tên chỉ tiêu: "\0"\n'],
    ['a name', ''],
  ])('%s may be as long as it is', (_, plan) => {
    const text = 'tuyên truyền, vận động hội viên '.repeat(100).trim();
    const whole = plan === '' ? unit.replace(/tên: .*/, `tên: "${text}"`) : unit + plan.replace('\0', text);
    expect(kinds(whole)).not.toContain('too-long');
  });

  test('the type and level of a unit are refused too: it is not known whose the plan is', () => {
    for (const key of ['loại', 'cấp']) {
      const [plan] = judged(unit.replace(new RegExp(`${key}: .*`), `${key}: ${'xã '.repeat(80)}`));
      expect(plan?.verdict).toBe('unreadable');
      expect(plan?.problems.map(({ kind, level }) => `${level} ${kind}`)).toContain('error too-long');
    }
  });
});

describe('more problems than anyone reads', () => {
  const years = (count: number) => `${unit}hoạt động sáng tạo:\n${'  - {năm: 22, tên: A, x: 1}\n'.repeat(count)}`;

  test.each([1, 99, 100, 101, 5000])('%i faulty entries: the verdict and the counts are those of all', (count) => {
    const [some] = judged(years(count));
    const [all] = judged(years(count), true);
    expect(some?.verdict).toBe(all?.verdict);
    expect(countByLevel(some?.problems ?? [])).toEqual(countByLevel(all?.problems ?? []));
    expect(some?.problems.length).toBeLessThanOrEqual(201);
    const tally = new Tally();
    if (some) tally.add(some);
    expect(tally.totals({ found: 1, read: 1 }, []).problems).toEqual(countByLevel(all?.problems ?? []));
  });

  test('the most severe are listed, in order of position', () => {
    const text = years(300).replace(/đơn vị:/, 'đơn vị:\n  cấp: huyện');
    const [plan] = judged(text);
    expect(plan?.problems[0]?.kind).toBe('name-contradicts');
    const lines = plan?.problems.map(({ range }) => range.start.line) ?? [];
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    const more = plan?.problems.find(({ kind }) => kind === 'more-problems');
    const left = Object.entries(more?.params ?? {}).filter(([name, n]) => name !== 'count' && Number(n) > 0);
    // None that is left out is more severe than one that is listed.
    const worst = Math.min(...left.map(([name]) => ['error', 'warning', 'note'].indexOf(name)));
    const listed = plan?.problems.map(({ level }) => ['error', 'warning', 'note'].indexOf(level)) ?? [];
    expect(Math.max(...listed)).toBeLessThanOrEqual(worst);
  });

  test('every format says how many are left out', async () => {
    const text = years(300);
    const plans = judged(text).map((assessment) => ({ assessment, text }));
    const left = plans[0]?.assessment.problems.find(({ kind }) => kind === 'more-problems')?.params as {
      count: number;
    };
    for (const format of textFormatNames) {
      if (format === 'gitlab') continue;
      const report = await renderReport(format, { version: '1.0.0', catalogue, asOf, language: 'en' }, plans);
      // A mail has no room for a plan of so many: it is left out whole, and that is said.
      const said = format === 'markdown' ? 'This report leaves out' : `${left.count} more problems`;
      expect(String(report), format).toContain(said);
    }
  });

  test('plans of one file have room for fewer each', () => {
    const plans = judged(`---\n${years(300)}`.repeat(40));
    expect(plans).toHaveLength(40);
    for (const { problems } of plans) expect(problems).toHaveLength(51);
  });
});

describe('many entries for one requirement', () => {
  test('the evidence of all is not repeated in the row of each', async () => {
    const entry = (i: number) =>
      `  - năm: 2022\n    tên: Vườn mẫu ${i}\n    ngày đăng ký: 15/1/2022\n    đăng ký với: Huyện ủy\n`;
    const text = `${unit}hoạt động sáng tạo:\n${Array.from({ length: 1000 }, (_, i) => entry(i)).join('')}`;
    const plans = judged(text).map((assessment) => ({ assessment, text }));
    const report = await renderReport('xlsx', { version: '1.0.0', catalogue, asOf, language: 'vi' }, plans);
    const sheets = Object.values(unzipSync(report as Uint8Array)).map((part) => part.length);
    expect(Math.max(...sheets)).toBeLessThan(10_000_000);
  });

  test('strange keys beyond five hundred are counted, and not compared with every name', () => {
    const keys = Array.from({ length: 600 }, (_, i) => `tien do ${i}: 1\n`).join('');
    const [plan] = judged(`${unit}${keys}`, true);
    expect(plan?.problems.filter(({ kind }) => kind === 'unknown-key')).toHaveLength(600);
  });
});

describe('more than a file may hold', () => {
  const plan = (i: number) => `---\n${unit.replace('An Thịnh', `An Thịnh ${i}`)}`;

  test('five hundred plans are read, one more makes the file unreadable', () => {
    const many = Array.from({ length: PLAN_LIMIT }, (_, i) => plan(i)).join('');
    expect(judged(many).map(({ verdict }) => verdict)).not.toContain('unreadable');
    const over = judged(many + plan(PLAN_LIMIT));
    expect(over).toHaveLength(1);
    expect(over[0]).toMatchObject({ verdict: 'unreadable', problems: [{ kind: 'too-many-parts' }] });
  });

  test('lines that say something and commas count, comments and empty lines do not', () => {
    const padded = `${unit}nhiệm vụ:\n${'# ghi chú, ghi chú\n\n'.repeat(20)}  - nội dung: Tuyên truyền nghị quyết\n`;
    expect(kinds(padded + '\n#\n'.repeat(LINE_LIMIT))).not.toContain('too-many-parts');
    expect(kinds(padded + 'x-a: 1\n'.repeat(LINE_LIMIT))).toEqual(['too-many-parts']);
    expect(kinds(`${padded}x-a: [${'1,'.repeat(LINE_LIMIT)}]\n`)).toEqual(['too-many-parts']);
  });
});

describe('a megabyte of one thing, over and over', () => {
  // What hangs takes minutes. `npm run fuzz` has more of them, and looks at the time.
  const some = wholeTexts.filter((_, i) => i % 4 === 0);
  test.each(some.map(({ name, text }) => [name, text] as const))('%s', async (_, make) => {
    const text = make(1024 * 1024).slice(0, 1024 * 1024);
    const plans = judged(text).map((assessment) => ({ assessment, text }));
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.every(({ assessment }) => assessment.problems.length > 0 && assessment.problems.length <= 201)).toBe(
      true,
    );
    await renderReport('text', { version: '1.0.0', catalogue, asOf, language: 'vi' }, plans);
  });
});
