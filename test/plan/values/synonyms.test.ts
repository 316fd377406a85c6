import { describe, expect, test } from 'vitest';
import { planShape, type RecordShape, type Shape } from '../../../src/plan/model/model.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { bare, fold } from '../../../src/plan/text/fold.js';

function* records(shape: Shape, pointer = ''): Iterable<[string, RecordShape]> {
  if (shape.is === 'list') yield* records(shape.of, `${pointer}/*`);
  if (shape.is !== 'record') return;
  yield [pointer, shape];
  for (const field of shape.fields.values()) yield* records(field.shape, `${pointer}/${field.key}`);
}

test.each([...records(planShape)])('no name means two keys in %s', (_, { fields }) => {
  const seen = new Map<string, string>();
  for (const { key, vi, also } of fields.values())
    for (const name of new Set([key, ...vi, ...also].map((name) => bare(fold(name))))) {
      expect([name, seen.get(name) ?? key]).toEqual([name, key]);
      expect(planShape.passedOver?.get(name)).toBeUndefined();
      seen.set(name, key);
    }
});

const unit =
  'đơn vị: { tên: Hội Nông dân xã An Bình, loại: Hội Nông dân, cấp: xã, cấp ủy cùng cấp: Đảng ủy xã An Bình }\n';
const task = (...lines: string[]) => {
  const { plan, problems } = parsePlan(`${unit}nhiệm vụ:\n  - ${lines.join('\n    ')}\n`);
  return { tasks: plan?.tasks, kinds: problems.map(({ kind }) => kind) };
};

describe('what offices call a key as well', () => {
  test('is read', () => {
    const read = task('tên nhiệm vụ: A', 'phân công: B', 'tiến độ: hằng năm', 'mã yêu cầu: 3.2.a');
    expect(read).toEqual({ tasks: [{ content: 'A', lead: 'B', due: 'yearly', answers: ['3.2.a'] }], kinds: [] });
  });
  test('without diacritics and in capitals', () => {
    expect(task('TEN_NHIEM_VU: A', 'Nguoi phu trach: B')).toEqual({ tasks: [{ content: 'A', lead: 'B' }], kinds: [] });
  });
  test.each([
    ['behind it', ['nội dung: A', 'nhiệm vụ: B']],
    ['before it', ['nhiệm vụ: B', 'nội dung: A']],
    ['in English', ['nhiệm vụ: B', 'content: A']],
  ])('gives way to the name of the key, %s', (_, lines) => {
    expect(task(...lines)).toEqual({ tasks: [{ content: 'A' }], kinds: ['unknown-key'] });
  });
  test('the first of two is read', () => {
    expect(task('tên nhiệm vụ: A', 'công việc: B')).toEqual({ tasks: [{ content: 'A' }], kinds: ['unknown-key'] });
  });
  test('twice the same is a duplicate', () => {
    expect(task('tên nhiệm vụ: A', 'tên nhiệm vụ: B').kinds).toEqual(['duplicate-key']);
  });
  test('numbers, notes and grounds are passed over', () => {
    const read = task('stt: 1', 'nội dung: A', 'ghi chú: { a: [1] }', 'căn cứ: Nghị quyết');
    expect(read).toEqual({ tasks: [{ content: 'A' }], kinds: [] });
    expect(task('nội dung: A', 'ghi chú: &x a').kinds).toEqual(['not-used']);
    expect(task('nội dung: A', 'ghi chép: a').kinds).toEqual(['unknown-key']);
  });
});

describe('blank entries', () => {
  const read = (text: string) => {
    const { plan, problems } = parsePlan(unit + text);
    return { plan: { ...plan, unit: undefined }, problems: problems.map(({ kind, params }) => [kind, params]) };
  };
  const note = (section: string, count: number) => ['blank-entries', { section, count }];
  test.each([
    ['hoạt động sáng tạo:\n  - năm: 2022\n    tên:\n  - năm: 2023\n', [note('/creative_activities', 2)]],
    ['nhiệm vụ:\n  - nội dung:\n    thực hiện yêu cầu: [3.2.a]\n', [note('/tasks', 1)]],
    ['báo cáo hằng năm:\n  - năm: 2022\n', [note('/annual_reports', 1)]],
    ['chỉ tiêu:\n  - tên chỉ tiêu: hộ nghèo\n    mục tiêu: { năm: 2025 }\n', [note('/targets', 1)]],
    ['văn bản lãnh đạo:\n  - loại:\n    số hiệu:\n', [note('/issuances', 1)]],
  ])('%j is absent', (text, problems) => expect(read(text)).toEqual({ plan: { unit: undefined }, problems }));

  test('a blank part of an entry', () => {
    const { plan, problems } = read(
      'chỉ tiêu:\n  - tên chỉ tiêu: hộ nghèo\n    hiện trạng: { tỷ lệ: 5% }\n    mục tiêu: { năm: 2025 }\n',
    );
    expect(plan.targets).toEqual([{ indicator: 'hộ nghèo', baseline: { percent: 5 } }]);
    expect(problems).toEqual([note('/targets', 1)]);
  });
  test.each([
    ['hoạt động sáng tạo:\n  - năm: 2022\n    đăng ký với: Đảng ủy\n', ['missing-key']],
    ['hoạt động sáng tạo:\n  - năm: 2022\n    ngày đăng ký: 31/2/2022\n', ['bad-date', 'missing-key']],
    ['hoạt động sáng tạo:\n  - năm: 2022\n    địa điểm: thôn Soi\n', ['unknown-key']],
    ['văn bản lãnh đạo:\n  - số hiệu: 12-NQ\n', ['missing-key']],
  ])('%j is not blank', (text, kinds) => expect(read(text).problems.map(([kind]) => kind)).toEqual(kinds));
});

describe('documents of another kind', () => {
  const committee = 'đơn vị: { tên: Huyện ủy Sông Thương, loại: Huyện ủy, cấp: huyện }\n';
  const read = (kind: string) => {
    const { plan, problems } = parsePlan(
      `${committee}văn bản lãnh đạo:\n  - loại: ${kind}\n    ngày ban hành: 10/5/2022\n`,
    );
    return {
      kinds: plan?.issuances?.map(({ kind }) => kind),
      problems: problems.map(({ kind, level }) => [kind, level]),
    };
  };
  test.each(['kế hoạch', 'Chương trình hành động', 'chuong trinh', 'thông tri.', 'CÔNG VĂN'])(
    '%s is no entry',
    (kind) => {
      expect(read(kind)).toEqual({ kinds: undefined, problems: [['other-kind', 'warning']] });
    },
  );
  test.each([
    ['Nghị quyết chuyên đề', 'resolution'],
    ['chỉ thị.', 'directive'],
  ])('%s is one', (kind, value) => expect(read(kind)).toEqual({ kinds: [value], problems: [] }));
  test('an unknown one is asked about', () => expect(read('tờ trình').problems[0]?.[0]).toBe('unknown-value'));
});
