import { describe, expect, test } from 'vitest';
import { answeringTasks, checkAgainst } from '../../../src/check/assess/answers.js';
import { assess } from '../../../src/check/assess/assess.js';
import { borrowedFrom, plainWords } from '../../../src/check/assess/borrowedFrom.js';
import { sentenceOf } from '../../../src/messages/sentences.js';
import { unitLevels } from '../../../src/plan/model/model.js';
import { parsePlan, parsePlans } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';

const plan = (answers: readonly string[], more = '') =>
  `${more}đơn vị:\n  tên: Hội Cựu chiến binh huyện A\n  loại: Hội Cựu chiến binh\n  cấp: huyện\n  cấp ủy cùng cấp: Huyện ủy A\nnhiệm vụ:\n  - nội dung: Tuyên truyền nghị quyết\n    thực hiện yêu cầu: [${answers.map((answer) => JSON.stringify(answer)).join(', ')}]\n`;

function found(text: string) {
  const [parsed] = parsePlans(text);
  if (!parsed?.plan) throw new Error('no plan');
  return checkAgainst(catalogue, parsed, parsed.plan).map(({ kind, params }) => ({ kind, params }));
}
const meant = (answer: string) => {
  const [first] = found(plan([answer]));
  return first?.params as { meant?: string[]; within?: string; part?: string; unsure?: object[]; example?: string };
};
const all = (part: string) => catalogue.requirements.flatMap(({ id }) => (id.startsWith(`${part}.`) ? [id] : []));

describe('an answer that is no id: which one was meant', () => {
  test.each<[string, string[]]>([
    ['3_CCB_g', ['3.CCB.g']],
    ['3–CCB–g', ['3.CCB.g']],
    ['3.CCBg', ['3.CCB.g']],
    ['3.2.a - 3.2.d', ['3.2.a', '3.2.b', '3.2.c', '3.2.d']],
    ['3.2.a đến 3.2.b', ['3.2.a', '3.2.b']],
    // Backwards it is no range.
    ['3.2.d - 3.2.a', ['3.2.d', '3.2.a']],
    ['3.2.d, 3.CCBg', ['3.2.d', '3.CCB.g']],
  ])('%s', (answer, ids) => expect(meant(answer).meant).toEqual(ids));

  test.each([
    '3 CCB g',
    'mục 3.CCB.g',
    'yêu cầu 3.1.b của Kết luận',
    '3.1.b, 3.2.a',
    '3.1.b; 3.2.a',
    '3.1.b và 3.2.a',
    '3.2.a 3.2.d',
  ])('%s: nothing has to be asked', (answer) => expect(found(plan([answer]))).toEqual([]));

  test.each<[string, { meant: string[]; within?: string; part?: string }]>([
    ['3.CCB', { meant: all('3.CCB'), within: '3.CCB' }],
    ['3.1', { meant: all('3.1'), within: '3.1' }],
    // Of a part of two both are as near.
    ['3.1.z', { meant: ['3.1.a', '3.1.b'], part: '3.1' }],
    ['3.CCB.z', { meant: all('3.CCB'), part: '3.CCB' }],
  ])('%s: one of its part', (answer, expected) => {
    const { meant: ids, within, part } = meant(answer);
    expect({ meant: ids, ...(within && { within }), ...(part && { part }) }).toEqual(expected);
  });

  test('of several that one of is no id, each is told by itself, and none is said to be of a part', () => {
    for (const answer of ['3.CCB, 3.2.a', '3.1-z, 3.2.a']) {
      const { within, part, unsure } = meant(answer);
      expect([within, part, unsure?.length]).toEqual([undefined, undefined, 1]);
    }
    expect(meant('3.1-z, 3.2.a').unsure).toEqual([{ written: '3.1-z', meant: '3.1.a – 3.1.b' }]);
    // Whole ids stand by themselves.
    expect(found(plan(['3.1.z, 3.2.a']))).toEqual([
      { kind: 'unknown-requirement', params: { value: '3.1.z', meant: ['3.1.a', '3.1.b'], part: '3.1' } },
    ]);
  });

  test('one that is near none names an id as an example, and a long text is near none', () => {
    const far = meant('tuyên truyền');
    expect(far.meant).toBeUndefined();
    expect(catalogue.find(far.example ?? '')?.check).toBe('tasks');
    expect(meant(`3.1.${'b'.repeat(70)}`).meant).toBeUndefined();
  });
});

describe('what else an answer may be', () => {
  test('an id is known in any case, and with Đ for D; one of others is said to bind not', () => {
    expect(found(plan(['3.ccb.G', '3.1.B']))).toEqual([]);
    expect(found(plan(['3.CĐ.a', '3.PN.c']))).toEqual([
      { kind: 'not-binding', params: { requirement: '3.CD.a' } },
      { kind: 'not-binding', params: { requirement: '3.PN.c' } },
    ]);
  });

  test('another conclusion says it all; the own one, in whatever case, says nothing', () => {
    expect(found(plan(['9.z'], 'kết luận: khac-2030\n')).map(({ kind }) => kind)).toEqual(['other-conclusion']);
    expect(found(plan(['3.1.b'], 'kết luận: MTTQ-2021-2025\n'))).toEqual([]);
  });

  test('a task that names an id twice answers it once', () => {
    const [parsed] = parsePlans(plan(['3.1.b', '3.1.B', '3.2.a']));
    const tasks = answeringTasks(parsed?.plan ?? ({} as never));
    expect([...tasks.values()]).toEqual([[0], [0]]);
  });
});

describe('words of the Conclusion or of a hint', () => {
  const first = (text: string) =>
    catalogue.requirements
      .flatMap(({ id, quote, title, hint }) => [
        ...[quote, title.vi].map((own) => ({ own, from: 'conclusion', requirement: id })),
        ...[hint.vi, hint.en].map((own) => ({ own, from: 'hint', requirement: id })),
      ])
      .find(({ own }) => plainWords(own).includes(plainWords(text)));

  test('of each requirement are told from what they were copied, the first that has them', () => {
    for (const { quote, title, hint } of catalogue.requirements)
      for (const text of [quote, title.vi, hint.vi, hint.en]) {
        const whole = plainWords(text).trim().split(' ');
        if (whole.length < 6) continue;
        const origin = first(text);
        expect(borrowedFrom(text, catalogue)).toEqual({ from: origin?.from, requirement: origin?.requirement });
        // Its last words too, whatever became of capitals and stops.
        const end = whole.slice(-6).join(', ').toUpperCase();
        expect(borrowedFrom(end, catalogue)?.requirement).toBe(first(end)?.requirement);
      }
  });

  test('five words are in every text on the subject, and one word of its own makes it own', () => {
    const words = plainWords(catalogue.requirements[0]?.quote ?? '')
      .trim()
      .split(' ');
    expect(borrowedFrom(words.slice(0, 5).join(' '), catalogue)).toBeUndefined();
    expect(borrowedFrom(words.slice(0, 6).join(' '), catalogue)).toBeDefined();
    expect(borrowedFrom(`${words.slice(0, 6).join(' ')} tại 25 xã`, catalogue)).toBeUndefined();
    expect(borrowedFrom(words.slice(0, 6).toReversed().join(' '), catalogue)).toBeUndefined();
    expect(borrowedFrom('', catalogue)).toBeUndefined();
  });
});

test('an id of a part is told however its parts are set apart, and a full stop behind it is none of it', () => {
  for (const written of ['3-CCB', '3.CCB.', '3 CCB', '3_CCB', '3—CCB']) expect(meant(written).within).toBe('3.CCB');
  expect(meant('3-CCB-g').meant).toEqual(['3.CCB.g']);
  expect(meant('3.CCB.g')).toBeUndefined();
  expect(Object.keys(meant('3.CCB'))).toEqual(['value', 'meant', 'within']);
});

test('words keep the marks that stand by themselves', () => {
  expect(plainWords(' Tổ chức, Hội-nghị. '.normalize('NFD'))).toBe(` ${'tổ chức hội nghị'.normalize('NFD')} `);
});

test('what binds no unit of the type at a level names the levels at which something does', () => {
  const text = plan([])
    .replace('Hội Cựu chiến binh\n', 'propaganda-board\n')
    .replaceAll('huyện A', 'xã A')
    .replace('cấp: huyện', 'cấp: xã');
  const unbound = found(text).find(({ kind }) => kind === 'unbound-unit');
  const levels = unitLevels
    .map(({ value }) => value)
    .filter((level) => catalogue.binding({ type: 'propaganda-board', level }).length > 0);
  expect(unbound?.params).toEqual({ type: 'propaganda-board', level: 'commune', levels });
  expect(levels.length).toBeGreaterThan(0);
});

test.each([
  ['1.a - 4.a', 'ghi riêng từng mã', 'one by one'],
  [
    '3.2.a - 3.2.g',
    '[3.2.a, 3.2.b, 3.2.c, 3.2.d, 3.2.e, 3.2.f, 3.2.g]',
    '[3.2.a, 3.2.b, 3.2.c, 3.2.d, 3.2.e, 3.2.f, 3.2.g]',
  ],
])('a span of ids is a list to write, unless no task could answer them all: %s', (span, vi, en) => {
  const text = `đơn vị: { tên: Đảng ủy xã An Thịnh, loại: Đảng ủy, cấp: xã }\nnhiệm vụ:\n  - nội dung: Kiện toàn 12 tổ\n    thực hiện yêu cầu: ${span}\n`;
  const { problems } = assess(parsePlan(text), catalogue, { asOf: '2022-06-30', file: 'x' });
  const found = problems.find(({ kind }) => kind === 'unknown-requirement');
  expect(found && sentenceOf(found, 'vi')).toContain(vi);
  expect(found && sentenceOf(found, 'en')).toContain(en);
});
