import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../../src/check/catalogue/loadCatalogue.js';
import { judgeExample } from '../../../src/check/proof/judgeExample.js';
import { type Field, planShape, type Shape } from '../../../src/plan/model/model.js';
import { catalogue } from '../../support/catalogue.js';

/** What a unit reads in a requirement and may copy into its plan: each must be read there. */
const asOf = '2022-06-30';

/** The problems of a plan that holds these lines, above a note. */
function problemsOf(requirement: Requirement, lines: string): string[] {
  const { problems } = judgeExample(requirement, catalogue, { text: `${lines}\n`, asOf });
  return problems
    .filter(({ level }) => level !== 'note')
    .map(({ kind, params }) => `${kind} ${JSON.stringify(params)}`);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const textsOf = ({ hint, quote }: Requirement) => oneLine(`${hint.vi} | ${hint.en} | ${quote}`);

const DAY = String.raw`(?:ngày )?\d{1,2}/\d{1,2}(?:/\d{4})?(?: hằng năm)?`;
const PERIOD = String.raw`quý [IV]+/\d{4}|tháng \d{1,2}/\d{4}|(?:giai đoạn|nhiệm kỳ) \d{4}-\d{4}|năm \d{4}|hằng (?:năm|quý|tháng)|${DAY}`;
const LEAD = '(?:xong|hoàn thành|trong|vào|trước|đến|hết|cuối|chậm nhất|không muộn hơn|từ)';
const DEADLINE = new RegExp(`(?:${LEAD} )*(?:${PERIOD})(?: đến (?:${PERIOD}))?`, 'g');
/** A day and a month without a year say no day, and what has a month beyond 12 is a ratio. */
const saysWhen = (phrase: string) =>
  !/\d\/\d/.test(phrase) || /\d\/\d{1,2}\/\d{4}$|hằng năm$|[IV]\/\d{4}$/.test(phrase);

/** The records of a plan with the pointer of each, outermost first. */
function recordsIn(shape: Shape, pointer = ''): { pointer: string; fields: ReadonlyMap<string, Field> }[] {
  if (shape.is === 'list') return recordsIn(shape.of, `${pointer}/*`);
  if (shape.is !== 'record') return [];
  const own = { pointer, fields: shape.fields };
  return [own, ...[...shape.fields.values()].flatMap((field) => recordsIn(field.shape, `${pointer}/${field.key}`))];
}
const records = recordsIn(planShape);
const isKey = (name: string) =>
  records.some(({ fields }) => [...fields.values()].some(({ key, vi }) => key === name || vi.includes(name)));
const isValue = (name: string) =>
  records.some(({ fields }) =>
    [...fields.values()].some(({ shape }) => {
      const one = shape.is === 'list' ? shape.of : shape;
      return one.is === 'choice' && one.names.get(name) !== undefined;
    }),
  );

/** A line `key: value` in a place that has the key, and what must stand beside it there. */
const BESIDE: Record<string, string> = {
  '/tasks/*': 'nhiệm vụ:\n  - nội dung: Sinh hoạt chuyên đề tại 25 chi hội\n    chủ trì: Ban Thường vụ\n    ',
  '/dissemination/*': 'quán triệt:\n  - ngày: 5/9/2021\n    ',
  '/citizen_receptions': 'tiếp công dân:\n  ',
  '/funding/*': 'kinh phí:\n  - số tiền: 20 triệu đồng\n    ',
};

const each = catalogue.requirements.map((requirement) => [requirement.id, requirement] as const);

describe('the deadlines in hints and quotations are read as the term of a task', () => {
  test.each(each)('%s', (id, requirement) => {
    const phrases = [...textsOf(requirement).matchAll(DEADLINE)].map(([phrase]) => phrase).filter(saysWhen);
    for (const phrase of new Set(phrases)) {
      const task = `nhiệm vụ:\n  - nội dung: Sinh hoạt chuyên đề tại 25 chi hội\n    thực hiện yêu cầu: ${id}\n    chủ trì: Ban Thường vụ\n    thời hạn: ${phrase}`;
      expect(problemsOf(requirement, task), phrase).toEqual([]);
    }
  });

  test('there are such', () => {
    const all = each.flatMap(([, one]) =>
      [...textsOf(one).matchAll(DEADLINE)].map(([phrase]) => phrase).filter(saysWhen),
    );
    expect(all).toContain('trước ngày 18/11 hằng năm');
    expect(all).toContain('xong trong quý III/2021');
    expect(all.length).toBeGreaterThan(25);
  });
});

describe('the dates in hints are read as dates', () => {
  test.each(each)('%s', (_, requirement) => {
    const days = textsOf(requirement).match(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g) ?? [];
    for (const day of new Set(days)) {
      expect(problemsOf(requirement, `văn bản:\n  ngày ban hành: ${day}`)).toEqual([]);
      expect(problemsOf(requirement, `văn bản:\n  ngày ban hành: ngày ${day}`)).toEqual([]);
    }
  });
});

describe('what hints quote is a key, a value, or a line of a plan', () => {
  test.each(each)('%s', (_, requirement) => {
    const vi = [...oneLine(requirement.hint.vi).matchAll(/«([^»]+)»/g)].map(([, name = '']) => name);
    const en = [...oneLine(requirement.hint.en).matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    for (const name of [...vi, ...en]) {
      const [key = '', value] = name.split(': ');
      if (value === undefined) {
        expect(isKey(name) || isValue(name), `«${name}»`).toBe(true);
        continue;
      }
      const place = Object.keys(BESIDE).find((pointer) =>
        records.some(
          (record) => record.pointer === pointer && [...record.fields.values()].some(({ vi }) => vi.includes(key)),
        ),
      );
      expect(place, `«${name}»`).toBeDefined();
      const rest = place === '/tasks/*' ? '\n    thời hạn: hằng năm' : '';
      expect(problemsOf(requirement, `${BESIDE[place ?? '']}${name}${rest}`), name).toEqual([]);
    }
  });
});

describe('examples stand in a plan with the words of their hint', () => {
  test.each(each)('%s', (_, requirement) => {
    for (const text of [requirement.examples?.met ?? '', requirement.examples?.unmet ?? ''])
      expect(problemsOf(requirement, text)).toEqual([]);
  });
});
