import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { NewEntry } from '../../../src/plan/edit/EntryWriter.js';
import { addEntry, removeEntry, setValue } from '../../../src/plan/edit/editPlan.js';
import { type Path, textsOf, WrittenPlan } from '../../../src/plan/edit/WrittenPlan.js';
import { planShape, type Shape } from '../../../src/plan/model/model.js';
import { skeletonYaml } from '../../../src/report/skeleton/skeletonYaml.js';
import { catalogue, root } from '../../support/catalogue.js';

const folders = ['test/plan/plans/ok/', 'examples/plans/'];
const texts = folders.flatMap((folder) =>
  readdirSync(root + folder).map((name) => [name, readFileSync(root + folder + name, 'utf8')] as const),
);
const skeleton = skeletonYaml(
  { type: 'people-committee', level: 'district', name: 'UBND huyện Sông Thương' },
  catalogue,
  { language: 'vi', vocabulary: 'vi' },
);
const plans = [...texts.filter((_, i) => i % 2 === 0), ['skeleton', skeleton] as const].filter(
  ([, text]) => WrittenPlan.of(text) !== undefined,
);
const data = (text: string) => parse(text, { schema: 'failsafe', uniqueKeys: false });

/** Every value of a plan that is a text, a list of texts or nothing; every list and every entry of one. */
function pathsOf(
  plan: WrittenPlan,
  shape: Shape = planShape,
  path: Path = [],
): { values: Path[]; lists: Path[]; entries: Path[] } {
  const found: { values: Path[]; lists: Path[]; entries: Path[] } = { values: [], lists: [], entries: [] };
  const take = (more: typeof found) => {
    for (const kind of ['values', 'lists', 'entries'] as const) found[kind].push(...more[kind]);
  };
  if (shape.is === 'record') {
    for (const [key, { shape: below }] of shape.fields) {
      const at = [...path, key];
      const there = plan.at(at);
      if (there) take(pathsOf(plan, below, at));
    }
  } else if (shape.is === 'list' && shape.of.is === 'record') {
    found.lists.push(path);
    for (let i = 0; plan.at([...path, i]); i++) {
      found.entries.push([...path, i]);
      take(pathsOf(plan, shape.of, [...path, i]));
    }
  } else if (textsOf(plan.at(path)?.node ?? null)) found.values.push(path);
  return found;
}

/** How many lines a change has touched: those that are in one text and not, in their order, in the other. */
function touched(before: string, after: string): number {
  const [a, b] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let [start, end] = [0, 0];
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end;
}

const VALUES = [
  'Giá trị mới',
  'Có dấu: hai chấm, dấu phẩy #1',
  '30/9/2021',
  ' "nháy" ',
  '- gạch',
  '1.250',
  'a: [b',
  '@ & *',
];

test('many plans', () => expect(plans.length).toBeGreaterThan(20));

describe.each(plans)('%s', (_, text) => {
  const plan = WrittenPlan.of(text) as WrittenPlan;
  const { values: all, lists, entries } = pathsOf(plan);
  // Plans repeat themselves: some of their values, wherever they stand.
  const values = all.filter((_, i) => i % Math.ceil(all.length / 12) === 0);

  test('a value is what was written, and nothing else is another', () => {
    for (const [i, path] of values.entries()) {
      const value = VALUES[i % VALUES.length] ?? '';
      const list = WrittenPlan.shapeAt(path)?.is === 'list';
      const after = setValue(text, path, list ? [value, 'B'] : value);
      expect(after, JSON.stringify(path)).toBeDefined();
      const edited = WrittenPlan.of(after ?? '');
      expect(textsOf(edited?.at(path)?.node ?? null), `${JSON.stringify(path)}\n${after}`).toEqual(
        list ? [value.trim(), 'B'] : [value.trim()],
      );
      // Put back as it was, as data.
      const back = setValue(
        after ?? '',
        path,
        list ? (textsOf(plan.at(path)?.node ?? null) ?? []) : (textsOf(plan.at(path)?.node ?? null)?.[0] ?? ''),
      );
      const same = (one: string) =>
        JSON.stringify(data(one))
          .replaceAll('\\n"', '"')
          .replaceAll('""', 'null')
          .replaceAll(/\[("[^"[\]]*")\]/g, '$1');
      expect(same(back ?? '')).toBe(same(text));
    }
  });

  test('one value is one line, unless it stood on several', () => {
    for (const path of values) {
      const { node, pair } = plan.at(path) ?? {};
      const [from = 0, to = 0] = node?.range ?? [];
      const lines = text
        .slice(pair ? text.lastIndexOf('\n', from) : from, to)
        .trim()
        .split('\n').length;
      if (lines === 1)
        expect(touched(text, setValue(text, path, 'Mới') ?? ''), JSON.stringify(path)).toBeLessThanOrEqual(2);
    }
  });

  test('an emptied value leaves its key', () => {
    for (const path of values) {
      const after = setValue(text, path, '') ?? '';
      expect(textsOf(WrittenPlan.of(after)?.at(path)?.node ?? null), `${JSON.stringify(path)}\n${after}`).toEqual([]);
      expect(WrittenPlan.of(after)?.at(path)?.pair).toBeDefined();
    }
  });

  test('an entry comes at the end of its list, and goes again', () => {
    for (const path of lists) {
      const entry: NewEntry = { year: '2023' };
      const count = (of: string) => {
        const there = WrittenPlan.of(of);
        let n = 0;
        while (there?.at([...path, n])) n++;
        return n;
      };
      const after = addEntry(text, path, entry);
      if (after === undefined) continue;
      expect(count(after), `${JSON.stringify(path)}\n${after}`).toBe(count(text) + 1);
      const gone = removeEntry(after, [...path, count(text)]);
      expect(data(gone ?? ''), `${JSON.stringify(path)}\n${gone}`).toEqual(data(count(text) > 0 ? text : (gone ?? '')));
      expect(touched(text, after)).toBeLessThanOrEqual(3);
    }
  });

  test('an entry taken out is gone, and the others are as they were', () => {
    for (const path of entries) {
      const list = path.slice(0, -1);
      const index = path.at(-1) as number;
      const after = removeEntry(text, path);
      if (after === undefined) continue;
      const at = (of: string, i: number) =>
        JSON.stringify(
          WrittenPlan.of(of)
            ?.at([...list, i])
            ?.node?.toJSON(),
        );
      for (let i = 0; plan.at([...list, i]); i++) {
        if (i !== index) expect(at(after, i < index ? i : i - 1)).toBe(at(text, i));
      }
    }
  });
});

describe('what is not there yet', () => {
  const unit = 'đơn vị:\n  tên: A\n  loại: Hội Nông dân\n  cấp: xã\n';
  test.each([
    ['a key of a record', unit, ['unit', 'code'], 'X1', `${unit}  mã đơn vị: X1\n`],
    ['a section that is a record', unit, ['document', 'number'], '15-KH', `${unit}\nvăn bản:\n  số hiệu: 15-KH\n`],
    ['a blank section', `${unit}văn bản:\n`, ['document', 'number'], '15', `${unit}văn bản:\n  số hiệu: 15\n`],
    ['in braces', 'đơn vị: { tên: A, loại: B }\n', ['unit', 'level'], 'xã', 'đơn vị: { tên: A, loại: B, cấp: xã }\n'],
    [
      'a part of an entry',
      'chỉ tiêu:\n  - tên chỉ tiêu: A\n',
      ['targets', 0, 'goal', 'year'],
      '2025',
      'chỉ tiêu:\n  - tên chỉ tiêu: A\n    mục tiêu:\n      năm: 2025\n',
    ],
    ['English keys', 'unit:\n  name: A\n', ['unit', 'code'], 'X', 'unit:\n  name: A\n  code: X\n'],
    [
      'behind a comment',
      'đơn vị:\n  tên: A # của tôi\n# cuối\n',
      ['unit', 'code'],
      'X',
      'đơn vị:\n  tên: A # của tôi\n  mã đơn vị: X\n# cuối\n',
    ],
    ['without a line end', 'đơn vị:\n  tên: A', ['unit', 'code'], 'X', 'đơn vị:\n  tên: A\n  mã đơn vị: X\n'],
    [
      'with line ends of Windows',
      'đơn vị:\r\n  tên: A\r\n',
      ['unit', 'code'],
      'X',
      'đơn vị:\r\n  tên: A\r\n  mã đơn vị: X\r\n',
    ],
    ['in an empty text', '', ['unit', 'name'], 'A', 'đơn vị:\n  tên: A\n'],
    ['by another spelling', 'don_vi:\n  ten: A\n', ['unit', 'name'], 'B', 'don_vi:\n  ten: B\n'],
  ] as const)('%s', (_, before, path, value, after) => {
    expect(setValue(before, path, value)).toBe(after);
  });

  test('the first entry of a list', () => {
    expect(addEntry(unit, ['tasks'], { content: '', answers: ['3.ND.a'] })).toBe(
      `${unit}\nnhiệm vụ:\n  - nội dung:\n    thực hiện yêu cầu: [3.ND.a]\n`,
    );
    expect(addEntry(`${unit}nhiệm vụ:\n`, ['tasks'], { content: 'A' })).toBe(`${unit}nhiệm vụ:\n  - nội dung: A\n`);
    expect(addEntry(`${unit}nhiệm vụ: []\n`, ['tasks'], { content: 'A' })).toBe(`${unit}nhiệm vụ:\n  - nội dung: A\n`);
  });
});

test.each(['a: [', 'a: b\n---\nc: d\n', '- a\n', 'chữ thường'])('%j is left alone', (text) => {
  expect(setValue(text, ['unit', 'name'], 'A')).toBeUndefined();
});
