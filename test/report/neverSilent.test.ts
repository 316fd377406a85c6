import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/check/assess/Assessment.js';
import { assess } from '../../src/check/assess/assess.js';
import type { Predecessor } from '../../src/check/assess/Lending.js';
import type { RosterUnit } from '../../src/check/assess/ListedUnit.js';
import { lendingOf } from '../../src/check/assess/lendingOf.js';
import { noStatuses } from '../../src/desk/roster/UnitEntry.js';
import { Tally } from '../../src/desk/totals/Tally.js';
import type { Totals } from '../../src/desk/totals/Totals.js';
import { sayIn } from '../../src/messages/Say.js';
import { messages } from '../../src/messages/sentences.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import type { FormatName } from '../../src/report/formats.js';
import { boardContext } from '../support/boardReport.js';
import { catalogue } from '../support/catalogue.js';
import { plainly, readEveryFormat } from '../support/readEveryFormat.js';
import { reportFaults } from '../support/reportSchema.js';

const HEAD = `đơn vị:
  tên: Huyện ủy Sông Thương
  loại: Cấp ủy
  cấp: huyện
`;
const listed: RosterUnit = {
  code: 'HU-01',
  name: 'Huyện ủy Sông Thương',
  type: 'party-committee',
  level: 'district',
  parent: 'Tỉnh Bắc Hà',
};

const judged = (sections: string, asOf: string, dates: Partial<RosterUnit> = {}): Assessment =>
  assess(parsePlan(HEAD + sections), catalogue, { asOf, file: 'a.yaml', listed: { ...listed, ...dates } });

const totalsOf = (plans: readonly Assessment[], beside: Parameters<Tally['totals']>[2] = {}): Totals => {
  const tally = new Tally();
  for (const plan of plans) tally.add(plan);
  const order = catalogue.requirements.map(({ id }) => id);
  return tally.totals({ found: plans.length, read: plans.length }, order, beside);
};

const read = (plans: readonly Assessment[], asOf: string, language: 'vi' | 'en' = 'vi', totals = totalsOf(plans)) =>
  readEveryFormat(
    { ...boardContext, asOf, say: sayIn(language) },
    plans.map((assessment) => ({ assessment })),
    totals,
  );

/** About units that have sent none; and one page, on which what the others name is counted (`summary.test.ts`). */
const OTHERS = new Set<string>(['missing', 'summary'] satisfies FormatName[]);
const OF_PLANS = (format: string) => !OTHERS.has(format);

describe('what is not asked of a unit is a line in every format', () => {
  const ended = judged('', '2025-06-30', { validTo: '2022-03-31' });
  const founded = judged('', '2025-06-30', { validFrom: '2024-07-01' });

  test.each([
    ['a unit that ended', ended, '1.d'],
    ['a unit that was founded', founded, '5.1.c'],
  ])('%s', (_, plan, id) => {
    expect(plan.leftOut?.map(({ requirement }) => requirement)).toContain(id);
  });

  describe.each(['vi', 'en'] as const)('%s', (language) => {
    test.each([
      ['ended', ended],
      ['founded', founded],
    ] as const)('%s: each requirement, with the reason', async (_, plan) => {
      const { why, counted } = messages[language].labels.leftOut;
      for (const [format, text] of Object.entries(await read([plan], '2025-06-30', language)).filter(([name]) =>
        OF_PLANS(name),
      )) {
        // Annotations are of what is to be corrected; what is not stands in lines of the log, and is counted below them.
        if (format === 'github') {
          const requirements = new Set(plan.leftOut?.map(({ requirement }) => requirement)).size;
          expect(text).toContain(plainly(counted({ plans: 1, requirements })));
        }
        for (const one of plan.leftOut ?? []) {
          expect(text, `${format}: ${one.requirement}`).toContain(one.requirement);
          if (format !== 'json')
            expect(text.toLowerCase(), `${format}: ${one.requirement}`).toContain(plainly(why(one)).toLowerCase());
        }
      }
    });
  });

  test('nothing of the kind where all is asked', async () => {
    const whole = judged('', '2025-06-30');
    expect(whole.leftOut).toBeUndefined();
    const { title, counted } = messages.vi.labels.leftOut;
    for (const [format, text] of Object.entries(await read([whole], '2025-06-30'))) {
      // The workbook and the page explain the sign whether or not it is used.
      if (format === 'xlsx' || format === 'html') continue;
      expect(text, format).not.toContain(title);
      expect(text, format).not.toContain(counted({ plans: 1, requirements: 1 }).slice(0, 9));
    }
  });

  test('counted over all plans, in data too', async () => {
    const totals = totalsOf([ended, founded, judged('', '2025-06-30')]);
    const ids = [ended, founded].map(({ leftOut = [] }) => new Set(leftOut.map(({ requirement }) => requirement)).size);
    expect(totals.summary.leftOut).toEqual({ plans: 2, requirements: ids.reduce((sum, count) => sum + count, 0) });
    const { json } = await readEveryFormat(boardContext, [{ assessment: ended }], totals);
    expect(reportFaults(JSON.parse(json))).toEqual([]);
  });
});

describe('what is only planned is marked in every format, and counted', () => {
  const plan = (asOf: string) => judged('văn bản:\n  ngày ban hành: 20/9/2021\n', asOf);

  test('a day to come', async () => {
    const assessment = plan('2021-09-01');
    expect(assessment.results.find(({ requirement }) => requirement === '5.1.c')).toMatchObject({
      status: 'not-due',
      planned: '2021-09-20',
    });
    expect(assessment.counts.planned).toBe(1);
    for (const [format, text] of Object.entries(await read([assessment], '2021-09-01'))) {
      if (OTHERS.has(format)) continue;
      if (format === 'json') expect(text).toContain('"planned":"2021-09-20"');
      else if (format === 'docx') expect(text).toContain('1 yêu cầu mới có ngày dự kiến');
      else if (format === 'xlsx') expect(text).toContain('Dự kiến 20/9/2021');
      else expect(text.toLowerCase(), format).toContain('dự kiến 20/9/2021');
    }
    const { text, markdown, html, slips } = await read([assessment], '2021-09-01');
    for (const one of [text, markdown, html, slips]) expect(one).toContain('mới có ngày dự kiến 1');
  });

  test('a day that has passed and nobody has confirmed is to be confirmed', async () => {
    const assessment = judged('văn bản lãnh đạo:\n  - loại: nghị quyết\n    thời hạn: 30/6/2022\n', '2023-01-31');
    const result = assessment.results.find(({ requirement }) => requirement === '1.c');
    expect(result).toMatchObject({ status: 'not-due', planned: '2022-06-30' });
    const { text, markdown, html, slips, junit } = await read([assessment], '2023-01-31');
    for (const one of [text, markdown, html, slips, junit])
      expect(one.toLowerCase()).toContain('cần xác nhận, ngày dự kiến 30/6/2022 đã qua');
    const { text: english } = await read([assessment], '2023-01-31', 'en');
    expect(english).toContain('to be confirmed, was planned for 30/06/2022');
  });

  test('what is done is not', () => {
    const assessment = plan('2021-09-20');
    expect(assessment.results.find(({ requirement }) => requirement === '5.1.c')).toMatchObject({ status: 'met' });
    expect(assessment.counts.planned).toBeUndefined();
  });
});

describe('a unit that ended with its plan missing says so in every format that lists it', () => {
  const missing = { unit: listed, due: '2021-09-30', status: 'overdue', daysLate: 500, ended: '2025-06-30' } as const;
  const beside = (one: object): Parameters<Tally['totals']>[2] => ({
    roster: { missing: [one as typeof missing], twice: [], unlisted: [], mismatched: [], outside: [] },
    rosterSummary: { expected: 1, received: 0, missing: 1, ...noStatuses(), overdue: 1, outside: 0 },
  });

  test.each(['vi', 'en'] as const)('%s', async (language) => {
    const day = { vi: '30/6/2025', en: '30/06/2025' }[language];
    const { ended, ...others } = missing;
    const texts = await read([], '2026-06-30', language, totalsOf([], beside(missing)));
    const without = await read([], '2026-06-30', language, totalsOf([], beside(others)));
    const lists: FormatName[] = [
      'text',
      'markdown',
      'html',
      'csv',
      'junit',
      'github',
      'gitlab',
      'sarif',
      'docx',
      'slips',
      'mail',
    ];
    for (const format of lists) {
      expect(texts[format], format).toContain(day);
      expect(without[format], format).not.toContain(day);
    }
    expect(JSON.parse(texts.json).roster.missing[0].ended).toBe(ended);
    // A real day, by its number.
    for (const format of ['xlsx', 'missing'] as const) {
      expect(texts[format]).toContain('45838');
      expect(without[format]).not.toContain('45838');
    }
  });
});

describe('one task that carries most of what is met', () => {
  const union = `đơn vị:
  tên: Hội Nông dân xã An Thịnh
  loại: Hội Nông dân
  cấp: xã
  cấp ủy cùng cấp: Đảng ủy xã An Thịnh
nhiệm vụ:
`;
  const task = (content: string, ids: readonly string[]) =>
    `  - nội dung: ${content}\n    chủ trì: Ban Thường vụ\n    thời hạn: quý IV/2022\n    thực hiện yêu cầu: [${ids.join(', ')}]\n`;
  const of = (...tasks: string[]) =>
    assess(parsePlan(union + tasks.join('')), catalogue, { asOf: '2022-06-30', file: 'a.yaml' });
  const many = ['2.a', '2.b', '3.2.a', '3.2.b', '3.2.d', '3.2.e'];

  test.each([
    ['six by one', [task('Phối hợp với chính quyền xã', many)], { met: 6, of: 6 }],
    ['six of eight', [task('Phối hợp', many), task('Tuyên truyền', ['3.3.a', '3.3.b'])], { met: 6, of: 8 }],
    [
      'half is not most',
      [task('Phối hợp', many.slice(0, 4)), task('Khác', ['3.3.a', '3.3.b', '3.3.c', '3.3.d'])],
      undefined,
    ],
    ['three may be one work', [task('Phối hợp', many.slice(0, 3))], undefined],
    ['each has its own', many.map((id) => task(`Việc ${id}`, [id])), undefined],
    [
      'what another task answers too does not rest on one',
      [task('Phối hợp', many), task('Lại phối hợp', many)],
      undefined,
    ],
    [
      'a task that lacks something answers nothing',
      [task('Phối hợp', many).replace(/ {4}chủ trì.*\n/, ''), task('Khác', ['3.3.a'])],
      undefined,
    ],
  ])('%s', (_, tasks, expected) => {
    const { leaning } = of(...tasks);
    expect(leaning && { met: leaning.met, of: leaning.of }).toEqual(expected);
  });

  test('is said in the unit’s line', async () => {
    const plan = of(task('Phối hợp', many), task('Tuyên truyền', ['3.3.a', '3.3.b']));
    const { text, markdown, html, xlsx, docx, slips, json } = await read([plan], '2022-06-30');
    for (const one of [text, markdown, html, xlsx, docx, slips])
      expect(one).toContain('6 trong 8 yêu cầu đã đạt là do 1 nhiệm vụ');
    const data = JSON.parse(json);
    expect(data.plans[0].leaning).toMatchObject({ pointer: '/tasks/0/content', met: 6, of: 8 });
    expect(reportFaults(data)).toEqual([]);
    const { text: english } = await read([plan], '2022-06-30', 'en');
    expect(english).toContain('6 of 8 requirements by 1 task');
  });
});

describe('what counts of the plans of predecessors is told in every format, with its place', () => {
  const former = { ...listed, code: 'HU-02', name: 'Huyện ủy Sông Cầu', validTo: '2022-03-31' };
  const old = `đơn vị:
  tên: Huyện ủy Sông Cầu
  loại: Cấp ủy
  cấp: huyện
nhiệm vụ trọng tâm hằng năm:
  - { năm: 2022, trọng tâm: Củng cố tổ chức }
`;
  const options = { asOf: '2022-12-31', file: 'cu/song-cau.yaml', listed: former };
  const years = { to: 2022 };
  const { code, name } = former;
  const at = (lending: Predecessor['lending']) =>
    assess(parsePlan(HEAD), catalogue, {
      ...options,
      file: 'a.yaml',
      listed: { ...listed, validFrom: '2022-04-01', predecessors: [{ code, name }] },
      predecessors: [{ code, name, years, requirements: ['1.d'], ...(lending && { lending }) }],
    });
  const counted = at(lendingOf(parsePlan(old), catalogue, options));
  const absent = at(undefined);

  test.each(['vi', 'en'] as const)('%s', async (language) => {
    expect(counted.results.find(({ requirement }) => requirement === '1.d')?.status).toBe('met');
    for (const [plan, words] of [
      [counted, 'song-cau.yaml:6:5'],
      [absent, language === 'vi' ? 'chưa được tính' : 'could not be counted'],
    ] as const) {
      const all = await read([plan], '2022-12-31', language);
      for (const [format, text] of Object.entries(all).filter(([one]) => OF_PLANS(one))) {
        if (format === 'json') continue;
        expect.soft(text, format).toContain(name);
        expect.soft(text, format).toContain(words);
      }
    }
  });
});

describe('what was not read is said in every format over plans', () => {
  test.each(['vi', 'en'] as const)('%s', async (language) => {
    const plan = judged('', '2025-06-30');
    const totals = totalsOf([plan]);
    const others = { files: 3, endings: [{ ending: '.jpg', files: 3 }], hidden: 2, hiddenPlans: 1 };
    const files = {
      ...totals.summary.files,
      ignored: ['b/', 'c.yaml'],
      passedOver: ['d.ymal', 'e.docx'],
      absent: ['kho'],
      others,
    };
    const told = { ...totals, summary: { ...totals.summary, files } };
    const lines = messages[language].labels.skipped(files).map(plainly);
    expect(lines).toHaveLength(6);
    for (const [format, text] of Object.entries(await read([plan], '2025-06-30', language, told))) {
      // Slips are about one unit each, and the list about units without a plan.
      if (OTHERS.has(format) || format === 'slips' || format === 'mail') continue;
      if (format === 'json') expect(JSON.parse(text).summary.files).toEqual(files);
      else for (const line of lines) expect(text, format).toContain(line);
    }
    const silent = await read([plan], '2025-06-30', language);
    for (const [format, text] of Object.entries(silent)) expect(text, format).not.toContain('.jpg');
  });
});

describe('what makes a run green is said in every format over plans', () => {
  const inForce = {
    file: 'rasoat.yaml',
    levels: [{ requirement: '3.1.b', from: 'error', to: 'note', line: 4 }],
    failOn: { value: 'never', line: 7 },
    asOf: { line: 2 },
  } as const;
  const configurations = [inForce];

  test.each(['vi', 'en'] as const)('%s', async (language) => {
    const plan = judged('', '2025-06-30');
    const context = { ...boardContext, asOf: '2025-06-30', say: sayIn(language), configurations };
    const { configuration } = messages[language].labels;
    const { levels, failOn } = inForce;
    const lines = [configuration.levels('rasoat.yaml', levels), configuration.neverFails(`rasoat.yaml:${failOn.line}`)];
    const old = configuration.forgotten(language === 'vi' ? '30/6/2025' : '30/06/2025', 'rasoat.yaml:2');
    for (const forgotten of [true, false]) {
      const texts = await readEveryFormat({ ...context, forgotten }, [{ assessment: plan }], totalsOf([plan]));
      for (const [format, text] of Object.entries(texts)) {
        if (format === 'summary' || format === 'slips' || format === 'mail') continue;
        if (format === 'json') expect(JSON.parse(text).configurations).toEqual(configurations);
        else {
          for (const line of lines) expect(text, format).toContain(plainly(line));
          expect(text.includes(plainly(old)), format).toBe(forgotten);
        }
      }
    }
  });
});
