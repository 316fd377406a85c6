import { expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { withLevels } from '../../src/check/catalogue/withLevels.js';
import type { ProblemKind } from '../../src/plan/model/Problem.js';
import { weighedKinds } from '../../src/plan/model/problemLevels.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { catalogue } from '../support/catalogue.js';

/** What a fault endangers (behaviour.md, "The level of a problem"). */
type Endangered = 'who the unit is' | 'an error' | 'a limit of what is met' | 'a warning' | 'what is met' | 'nothing';

const unit = (name: string, type: string, level: string, committee = 'Huyện ủy Sông Thương') =>
  `đơn vị:\n  tên: ${name}\n  loại: ${type}\n  cấp: ${level}\n  cấp ủy cùng cấp: ${committee}\n`;
const veterans = unit('Hội Cựu chiến binh huyện Sông Thương', 'Hội Cựu chiến binh', 'huyện');
const committee = unit('Huyện ủy Sông Thương', 'Cấp ủy', 'huyện');
const government = unit('Ủy ban nhân dân huyện Sông Thương', 'UBND', 'huyện');

/** With a requirement of level error that a task answers. */
const strict = withLevels(catalogue, new Map([['5.5.a', 'error']]));
const board = unit('Ban Dân vận Tỉnh ủy Bắc Hà', 'Ban Dân vận', 'tỉnh', 'Tỉnh ủy Bắc Hà');

const activity = (more: string, year = '2022') =>
  `  - năm: ${year}\n    tên: Tuyến đường tự quản\n    gắn với nhiệm vụ: nông thôn mới\n    đăng ký với: Huyện ủy Sông Thương\n${more}`;
const activities = (...list: string[]) => `${veterans}hoạt động sáng tạo:\n${list.join('')}`;
const registered = activity('    ngày đăng ký: 15/1/2022\n');
const task = (id: string, more: string) =>
  `nhiệm vụ:\n  - nội dung: Giúp nhau vốn làm ăn\n    thực hiện yêu cầu: ${id}\n${more}`;
const chairs = (goal: string) =>
  `${veterans}chỉ tiêu:\n  - tên chỉ tiêu: chủ tịch hội cơ sở là cán bộ nghỉ hưu\n    mục tiêu: ${goal}\n`;
const own = (goal: string) => `${veterans}chỉ tiêu:\n  - tên chỉ tiêu: hội viên thoát nghèo\n    mục tiêu: ${goal}\n`;
const studied = 'quán triệt:\n  - ngày: 5/9/2021\n    phạm vi: chi bộ\n';

/** Every kind whose level depends on what it endangers, in each place where it may stand. */
const cases: [kind: ProblemKind, endangers: Endangered, level: 'error' | 'warning', plan: string][] = [
  ['bad-date', 'an error', 'error', activities(activity('    ngày đăng ký: 31/2/2022\n'))],
  ['bad-date', 'an error', 'error', `${committee}văn bản:\n  ngày ban hành: 31/9/2021\n`],
  ['bad-date', 'an error', 'error', `${committee}quán triệt:\n  - ngày: 31/9/2021\n`],
  ['bad-date', 'a limit of what is met', 'error', activities(registered, activity('    ngày đăng ký: 31/2/2022\n'))],
  ['bad-date', 'what is met', 'warning', `${committee}${studied}  - ngày: 31/9/2021\n`],
  [
    'bad-date',
    'a warning',
    'warning',
    veterans + task('3.CCB.c', '    chủ trì: Hội\n    thời hạn: lúc nào xong thì thôi\n'),
  ],
  ['bad-date', 'nothing', 'warning', `${veterans}văn bản:\n  ngày ban hành: 31/9/2021\n`],
  ['bad-date', 'nothing', 'warning', `${veterans}quán triệt:\n  - ngày: 31/9/2021\n`],
  ['bad-year', 'an error', 'error', activities(activity('    ngày đăng ký: 15/1/2022\n', 'năm nay'))],
  ['bad-year', 'a limit of what is met', 'error', activities(registered, activity('', 'năm nay'))],
  [
    'bad-year',
    'what is met',
    'warning',
    `${committee}nhiệm vụ trọng tâm hằng năm:\n  - năm: 2022\n    trọng tâm: Dân chủ ở cơ sở\n  - năm: sắp tới\n    trọng tâm: Hòa giải\n`,
  ],
  [
    'bad-year',
    'a warning',
    'warning',
    `${government}kinh phí:\n  - năm: năm nay\n    số tiền: 5 triệu đồng\n    cấp: xã\n`,
  ],
  ['bad-year', 'nothing', 'warning', own('{ năm: sắp tới, tỷ lệ: 50% }')],
  ['bad-percent', 'an error', 'error', chairs('{ năm: 2025, tỷ lệ: hơn nửa }')],
  ['bad-percent', 'nothing', 'warning', own('{ năm: 2025, tỷ lệ: hơn nửa }')],
  ['bad-amount', 'an error', 'error', chairs('{ năm: 2025, số lượng: rất nhiều, tổng số: 25 }')],
  ['bad-amount', 'a warning', 'warning', `${government}kinh phí:\n  - số tiền: nhiều tiền\n    cấp: xã\n`],
  ['bad-amount', 'nothing', 'warning', `${veterans}quán triệt:\n  - ngày: 5/9/2021\n    số người: đông đủ cả\n`],
  [
    'bad-amount',
    'nothing',
    'warning',
    veterans + task('3.CCB.c', '    chủ trì: Hội\n    thời hạn: hằng năm\n    kinh phí: tự túc\n'),
  ],
  ['unknown-value', 'an error', 'error', `${committee}quán triệt:\n  - ngày: 5/9/2021\n    phạm vi: khắp nơi\n`],
  ['unknown-value', 'what is met', 'warning', `${committee}${studied}  - ngày: 6/9/2021\n    phạm vi: khắp nơi\n`],
  ['unknown-value', 'a warning', 'warning', `${government}kinh phí:\n  - số tiền: 5 triệu đồng\n    cấp: khắp nơi\n`],
  ['unknown-value', 'nothing', 'warning', `${veterans}văn bản:\n  loại văn bản: bản gì đó\n`],
  ['wrong-shape', 'an error', 'error', `${veterans}hoạt động sáng tạo: có hai hoạt động\n`],
  ['wrong-shape', 'an error', 'error', `${committee}văn bản: Kế hoạch số 5\n`],
  ['wrong-shape', 'a limit of what is met', 'error', activities(registered, '  - Đường hoa phụ nữ\n')],
  ['wrong-shape', 'nothing', 'warning', `${veterans}văn bản: Kế hoạch số 5\n`],
  ['unknown-key', 'an error', 'error', activities(activity('    ngày đăng kỹ: 15/1/2022\n'))],
  ['unknown-key', 'a limit of what is met', 'error', activities(registered, activity('    ngày đăng kỹ: 15/1/2022\n'))],
  ['unknown-key', 'a warning', 'warning', veterans + task('3.CCB.c', '    chủ chì: Hội\n    thời hạn: hằng năm\n')],
  [
    'unknown-key',
    'nothing',
    'warning',
    activities(activity('    ngày đăng ký: 15/1/2022\n    cột riêng của xã: abc\n')),
  ],
  ['missing-key', 'who the unit is', 'error', veterans.replace(/ {2}cấp ủy.*\n/, '')],
  [
    'missing-key',
    'a limit of what is met',
    'error',
    activities(registered, activity('').replace('năm: 2022\n    ', '')),
  ],
  ['missing-key', 'an error', 'error', `${committee}nhiệm vụ trọng tâm hằng năm:\n  - trọng tâm: Dân chủ ở cơ sở\n`],
  [
    'missing-key',
    'what is met',
    'warning',
    `${committee}nhiệm vụ trọng tâm hằng năm:\n  - năm: 2022\n    trọng tâm: Dân chủ ở cơ sở\n  - trọng tâm: Hòa giải\n`,
  ],
  [
    'missing-key',
    'a warning',
    'warning',
    `${veterans}nhiệm vụ:\n  - thực hiện yêu cầu: 3.CCB.c\n    chủ trì: Hội\n    thời hạn: hằng năm\n`,
  ],
  ['missing-key', 'nothing', 'warning', `${veterans}nhiệm vụ trọng tâm hằng năm:\n  - trọng tâm: Dân chủ ở cơ sở\n`],
  ['no-break-space', 'who the unit is', 'error', `đơn vị:\n\u00a0 \u00a0 tên: Hội Nông dân xã\n${veterans}`],
  ['no-break-space', 'what is met', 'warning', `${committee}văn bản:\n\u00a0 ngày ban hành: 15/9/2021\n`],
  ['no-break-space', 'nothing', 'warning', `${veterans}văn bản:\n\u00a0 ngày ban hành: 15/9/2021\n`],
  ['missing-space', 'an error', 'error', chairs('{ năm:2025, tỷ lệ: 60% }')],
  ['missing-space', 'nothing', 'warning', `${veterans}văn bản: { số hiệu:12 }\n`],
  [
    'missing-dash-space',
    'an error',
    'error',
    `${committee}nhiệm vụ trọng tâm hằng năm:\n  - năm: 2022\n    trọng tâm: -Dân chủ ở cơ sở\n`,
  ],
  [
    'missing-dash-space',
    'nothing',
    'warning',
    `${veterans}nhiệm vụ trọng tâm hằng năm:\n  - năm: 2022\n    trọng tâm: -Dân chủ ở cơ sở\n`,
  ],
  [
    'list-mark',
    'an error',
    'error',
    `${committee}nhiệm vụ trọng tâm hằng năm:\n  - năm: 2022\n    trọng tâm: • Dân chủ ở cơ sở\n`,
  ],
  [
    'list-mark',
    'nothing',
    'warning',
    `${veterans}nhiệm vụ trọng tâm hằng năm:\n  - năm: 2022\n    trọng tâm: • Dân chủ ở cơ sở\n`,
  ],
  ['comma-in-brackets', 'an error', 'error', chairs('{ năm: 2025, tỷ lệ: 55,5% }')],
  ['comma-in-brackets', 'nothing', 'warning', own('{ năm: 2025, tỷ lệ: 55,5% }')],
  ['too-long', 'an error', 'error', activities(activity(`    ngày đăng ký: ${'15/1/2022 '.repeat(30)}\n`))],
  ['too-long', 'nothing', 'warning', `${veterans}văn bản:\n  ngày ban hành: ${'15/9/2021 '.repeat(30)}\n`],
  ['unsafe-characters', 'who the unit is', 'error', unit('"Hội\\x07 Cựu chiến binh huyện"', 'Hội CCB', 'huyện')],
  [
    'unsafe-characters',
    'what is met',
    'warning',
    activities(activity('    ngày đăng ký: 15/1/2022\n').replace('Tuyến', 'Tuyến\u202e')),
  ],
  ['unsafe-characters', 'nothing', 'warning', `${veterans}văn bản:\n  trích yếu: "Kế\\x07 hoạch"\n`],
  ['undone', 'an error', 'error', `${committee}quán triệt:\n  - ngày: 5/9/2021\n    hình thức: hoãn do dịch\n`],
  ['undone', 'what is met', 'warning', `${committee}${studied}  - ngày: 6/9/2021\n    hình thức: hoãn do dịch\n`],
  ['undone', 'nothing', 'warning', `${veterans}văn bản:\n  số hiệu: chưa ban hành\n  ngày ban hành: 5/9/2021\n`],
  ['old-font', 'who the unit is', 'error', unit('Hoäi Cöïu chieán binh huyeän', 'Hội CCB', 'huyện')],
  ['old-font', 'nothing', 'warning', `${veterans}văn bản:\n  trích yếu: Keá hoaïch naêm\n`],
  ['count-above-total', 'an error', 'error', chairs('{ năm: 2025, số lượng: 26, tổng số: 25 }')],
  ['count-above-total', 'nothing', 'warning', own('{ năm: 2025, số lượng: 26, tổng số: 25 }')],
  ['total-zero', 'an error', 'error', chairs('{ năm: 2025, số lượng: 0, tổng số: 0 }')],
  ['total-zero', 'nothing', 'warning', own('{ năm: 2025, số lượng: 0, tổng số: 0 }')],
  [
    'same-indicator',
    'a limit of what is met',
    'error',
    `${chairs('{ năm: 2025, tỷ lệ: 60% }')}  - tên chỉ tiêu: chủ tịch hội cơ sở là cán bộ nghỉ hưu\n    mục tiêu: { năm: 2025, tỷ lệ: 40% }\n`,
  ],
  [
    'same-indicator',
    'nothing',
    'warning',
    `${veterans}chỉ tiêu:\n${'  - tên chỉ tiêu: tập hợp thanh niên nông thôn\n    mục tiêu: { năm: 2025, tỷ lệ: 60% }\n'.repeat(2)}`,
  ],
  [
    'unknown-requirement',
    'an error',
    'error',
    board + task('5.5a', '    chủ trì: Phòng Dân vận\n    thời hạn: hằng năm\n'),
  ],
  [
    'unknown-requirement',
    'what is met',
    'warning',
    `${committee}${task('5.1.b', '    chủ trì: Ban Dân vận\n    thời hạn: 15/9/2021\n')}  - nội dung: Kiểm tra cơ sở\n    thực hiện yêu cầu: 5.1.x\n`,
  ],
  [
    'unknown-requirement',
    'a warning',
    'warning',
    veterans + task('3.CCB.x', '    chủ trì: Hội\n    thời hạn: hằng năm\n'),
  ],
];

test.each(cases)('%s that endangers %s is of level %s', (kind, _, level, plan) => {
  const { problems } = assess(parsePlan(plan), strict, { asOf: '2022-12-31', file: 'x.yaml' });
  const found = problems.filter((problem) => problem.kind === kind);
  expect(found.map((problem) => problem.level)).toEqual([level]);
});

test('every kind whose level depends on what it endangers is tried from both sides', () => {
  // A plan's text has no faults of forms: test/form tries those.
  const tried = (level: string) =>
    weighedKinds.filter(
      (kind) => !kind.startsWith('form-') && !cases.some(([own, , at]) => own === kind && at === level),
    );
  expect({ error: tried('error'), warning: tried('warning') }).toEqual({ error: [], warning: [] });
});

test('of a plan that cannot be read, what else is wrong weighs as it would once its YAML is mended', () => {
  const broken = `${veterans}văn bản:\n  trích yếu: Kết luận: công tác\n  ngày ban hành: 31/9/2021\n`;
  const { verdict, problems } = assess(parsePlan(broken), catalogue, { asOf: '2022-12-31', file: 'x.yaml' });
  expect(verdict).toBe('unreadable');
  expect(problems.map(({ kind, level }) => [kind, level])).toEqual([
    ['once-mended', 'note'],
    ['syntax-colon', 'error'],
    ['bad-date', 'warning'],
  ]);
});
