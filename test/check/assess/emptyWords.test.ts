import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { isPlaceholder } from '../../../src/plan/text/isPlaceholder.js';
import { catalogue } from '../../support/catalogue.js';
import { planOf } from '../../support/desk.js';

const farmers = {
  name: 'Hội Nông dân xã An Thịnh',
  type: 'Hội Nông dân',
  level: 'xã',
  party_committee: 'Đảng ủy xã An Thịnh',
};
const judged = (sections: string, unit: Record<string, string> = farmers) =>
  assess(parsePlan(planOf(unit, sections)), catalogue, { asOf: '2022-06-30', file: 'x' });
const kinds = (sections: string) => judged(sections).problems.map(({ kind, pointer }) => `${kind} ${pointer}`);
const statusOf = (sections: string, id: string) =>
  judged(sections).results.find(({ requirement }) => requirement === id)?.status;

describe('what only holds a place is blank', () => {
  test.each([
    ...[
      'x',
      'X',
      'xxx',
      'x x x',
      '...',
      '…',
      '....................',
      '…………',
      '-',
      '--',
      '–',
      '—',
      '?',
      '??',
      '___',
      '/',
      '* * *',
      '= = =',
      '+++',
      '-'.repeat(60),
      '. '.repeat(300).trim(),
    ],
    ...[
      'chưa có',
      'Chưa có',
      'CHƯA CÓ',
      'chưa có.',
      'chua co',
      'chưa ban hành',
      'chưa ban hành.',
      'chưa phân công',
      'dự kiến',
    ],
    ...[
      'dự kiến...',
      'không',
      'Không.',
      'không thực hiện',
      'không áp dụng',
      '(nội dung)',
      '(Nội dung).',
      '[nội dung]',
      '<nội dung>',
    ],
    ...[
      '(...)',
      '(ghi rõ nội dung)',
      '(nêu việc cụ thể)',
      '(tên đơn vị)',
      '(chưa có)',
      'đang cập nhật',
      'sẽ bổ sung sau',
      'N/A',
      'none',
    ],
    ...[
      'nt',
      'NT',
      '-nt-',
      'n.t.',
      '"nt"',
      'như trên',
      'Như trên.',
      'nhu tren',
      'như năm 2021',
      'tương tự',
      'v.v.',
      'vv…',
    ],
    ...['«x»', '“…”', 'theo quy định', 'theo phân công', 'sẽ phân công sau', 'đăng ký sau', 'xem phụ lục', 'có', 'ok'],
  ])('%s', (text) => {
    expect(isPlaceholder(text, 'nội dung')).toBe(true);
    const task = `tasks:\n  - content: ${JSON.stringify(text)}\n    answers: 3.2.a\n    lead: Hội\n    due: hằng năm\n`;
    expect(statusOf(task.replace('content', 'nội dung'), '3.2.a')).toBe('unmet');
    expect(kinds(task.replace('content', 'nội dung'))).toContain('placeholder /tasks/0/content');
  });

  test.each([
    ...[
      'Giám sát việc thu quỹ',
      'Không để phát sinh điểm nóng',
      'không đốt rơm rạ trên đồng',
      'Chưa có nhà ở: hỗ trợ 3 hộ',
      'Hội',
    ],
    ...[
      'Dự kiến kết nạp 20 hội viên',
      'X quang miễn phí',
      'chưa có hội viên nào bỏ sinh hoạt',
      'Ban Tổ chức (Phòng Nội vụ)',
      'Tý',
    ],
    ...[
      '(1) Kết nạp hội viên',
      '3',
      '2022',
      '3.2.a',
      '15-KH/HND',
      '01/KH',
      'không khí',
      'Đề án',
      'tên lửa',
      'nội dung',
      'Xã',
      '-5 tổ hội',
    ],
    ...[
      'Như Quỳnh',
      'như vậy đã rõ',
      'NTM',
      'VV Kiệt',
      'Theo quy định của Đoàn',
      '“Cổng trường an toàn”',
      '“Tên tôi là hòa bình”',
    ],
    ...['Có 3 mô hình', 'Nguyễn Văn X', '...và tổ hợp tác', 'Mô hình "3 không"'],
  ])('%s is not', (text) => {
    expect(isPlaceholder(text, 'nội dung')).toBe(false);
  });

  test.each<[place: string, text: string]>([
    ...[
      '1',
      '0',
      'cơ quan chủ trì',
      'đơn vị chủ trì',
      'đ/c …',
      'Đồng chí ……',
      'Ban ...',
      'Chủ tịch Hội, đ/c … ở cơ sở',
      'Phòng ___',
    ].map((text) => ['lead', text] as [string, string]),
    ...['123', 'nội dung nhiệm vụ'].map((text) => ['content', text] as [string, string]),
  ])('a gap, a number alone or the heading of a form is blank: %s: %s', (key, text) => {
    const lines = { content: 'Kết nạp 20 hội viên mới', lead: 'Hội', ...{ [key]: text } };
    const task = `tasks:\n  - content: ${JSON.stringify(lines.content)}\n    answers: 3.2.a\n    lead: ${JSON.stringify(lines.lead)}\n    due: hằng năm\n`;
    expect(statusOf(task, '3.2.a')).toBe('unmet');
    expect(kinds(task)).toContain(`placeholder /tasks/0/${key}`);
  });

  test.each<[place: string, text: string]>([
    ['lead', 'Đ/c Chủ tịch Hội'],
    ['lead', 'Tổ 3'],
    ['lead', 'Hội Nông dân, Hội Phụ nữ…'],
    ['lead', 'Ban Tổ chức; Ban Kiểm tra, ...'],
    ['content', 'Tuyên truyền qua loa, pano, áp phích…'],
    ['content', 'Mở 3 lớp...'],
    ['content', 'Nhiệm vụ 1: kết nạp 20 hội viên'],
    ['content', 'Hoạt động hè'],
  ])('and this is not: %s: %s', (key, text) => {
    const lines = { content: 'Kết nạp 20 hội viên mới', lead: 'Hội', ...{ [key]: text } };
    const task = `tasks:\n  - content: ${JSON.stringify(lines.content)}\n    answers: 3.2.a\n    lead: ${JSON.stringify(lines.lead)}\n    due: hằng năm\n`;
    expect(statusOf(task, '3.2.a')).toBe('met');
  });

  test.each([
    ['a date', 'document:\n  issued: chưa ban hành\n', '/document/issued'],
    ['a due date', 'tasks:\n  - content: Kết nạp hội viên mới\n    due: dự kiến\n', '/tasks/0/due'],
    ['a number', 'dissemination:\n  - date: 5/9/2021\n    attendees: "-"\n', '/dissemination/0/attendees'],
    ['a list', 'dissemination:\n  - date: 5/9/2021\n    reach: không\n', '/dissemination/0/reach'],
    [
      'an item of a list',
      'tasks:\n  - content: Kết nạp hội viên mới\n    partners: [Đoàn xã, "..."]\n',
      '/tasks/0/partners/1',
    ],
    ['an id', 'tasks:\n  - content: Kết nạp hội viên mới\n    answers: ["?"]\n', '/tasks/0/answers/0'],
    ['a figure', 'targets:\n  - indicator: hội viên\n    goal: { year: 2025, count: x }\n', '/targets/0/goal/count'],
  ])('in the place of %s: nothing but a note', (_, sections, pointer) => {
    const { problems } = judged(sections);
    expect(problems.map(({ kind, level, pointer: at }) => `${level} ${kind} ${at}`)).toEqual([
      `note placeholder ${pointer}`,
    ]);
  });

  test('a word of the list that belongs there is that word', () => {
    expect(kinds('citizen_receptions:\n  frequency: khi cần thiết\n')).toEqual([]);
  });

  test('a unit without a name is no unit', () => {
    const { verdict, problems } = judged('', { ...farmers, name: '...' });
    expect(verdict).toBe('unreadable');
    expect(problems.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['missing-key', 'placeholder']));
  });

  test('an activity of which only the year and placeholders are filled in does not count', () => {
    const activity =
      'creative_activities:\n  - { year: 2021, title: "...", political_task: x, registered_on: "?", registered_with: "-" }\n';
    expect(statusOf(activity, '3.1.b')).toBe('not-due');
  });
});

const task = (content: string, more = '') =>
  `  - content: ${JSON.stringify(content)}\n    lead: Hội\n    due: hằng năm\n${more}`;
const tasksOf = (...contents: string[]) => `tasks:\n${contents.map((content) => task(content)).join('')}`;
const ids = (count: number) =>
  ['3.2.a', '3.2.b', '3.2.d', '3.2.e', '3.2.f', '3.2.g', '3.3.a', '3.3.b'].slice(0, count).join(', ');
const { quote = '', hint } = catalogue.find('3.ND.a') ?? {};

describe('certain signs of going through the motions', () => {
  test.each<[string, string, string[]]>([
    [
      'seven requirements',
      `tasks:\n${task('Kết nạp hội viên mới', `    answers: [${ids(7)}]\n`)}`,
      ['many-answers /tasks/0/answers'],
    ],
    ['six requirements', `tasks:\n${task('Kết nạp hội viên mới', `    answers: [${ids(6)}]\n`)}`, []],
    ['six, some twice', `tasks:\n${task('Kết nạp hội viên mới', `    answers: [${ids(6)}, 3.2.A, 3.2.b]\n`)}`, []],
    [
      'three of one content',
      tasksOf('Tuyên truyền, vận động hội viên', 'Tuyên truyền vận động  hội viên', 'TUYÊN TRUYỀN, VẬN ĐỘNG HỘI VIÊN'),
      ['same-content /tasks/0/content'],
    ],
    ['two of one content', tasksOf('Tuyên truyền, vận động hội viên', 'Tuyên truyền, vận động hội viên'), []],
    ['three that differ', tasksOf('Kết nạp hội viên đợt 1', 'Kết nạp hội viên đợt 2', 'Kết nạp hội viên đợt 3'), []],
    ['three words', tasksOf('Vận động quỹ'), ['short-content /tasks/0/content']],
    ['four words', tasksOf('Giám sát thu quỹ'), []],
    ['an honest short one', tasksOf('Giám sát việc thu quỹ'), []],
    ['words and figures', tasksOf('Xây 3 nhà 2023'), []],
    ['the words of the Conclusion', tasksOf(quote), ['borrowed-content /tasks/0/content']],
    [
      'its words in capitals and with a full stop',
      tasksOf(`${quote.toUpperCase()}.`),
      ['borrowed-content /tasks/0/content'],
    ],
    ['a part of its sentence', tasksOf(quote.split(' ').slice(0, 9).join(' ')), ['borrowed-content /tasks/0/content']],
    ['its words and the unit’s own', tasksOf(`${quote}: 12 tổ hợp tác tại thôn Cầu Gỗ`), []],
    ['its words, one of them another', tasksOf(quote.replace(/ \S+ /, ' tốt ')), ['borrowed-content /tasks/0/content']],
    ['its words, with a figure of the unit', tasksOf(`${quote} tại 25 thôn`), []],
    [
      'its words, with much of the unit',
      tasksOf(
        `${quote.split(' ').slice(0, 8).join(' ')} cho hội viên thôn Cầu Gỗ, thôn Trại Giữa và thôn Đồng Mai của xã`,
      ),
      [],
    ],
    ['the hint', tasksOf(hint?.vi ?? ''), ['borrowed-content /tasks/0/content']],
    [
      'the example of a skeleton, as it is said for a commune',
      tasksOf('Cùng các đoàn thể rà soát, vận động kết nạp 600 đoàn viên, hội viên mới tại 8 thôn trong năm 2022'),
      ['borrowed-content /tasks/0/content'],
    ],
    [
      'the example with the unit’s own figures',
      tasksOf('Cùng các đoàn thể rà soát, vận động kết nạp 45 đoàn viên, hội viên mới tại 6 thôn trong năm 2023'),
      [],
    ],
    [
      'work of the same kind as an example',
      tasksOf('Rà soát, vận động kết nạp 45 hội viên mới tại thôn Cầu Gỗ và thôn Trại Giữa trong năm 2022'),
      [],
    ],
    [
      'one activity for two years',
      'creative_activities:\n  - { year: 2021, title: Vùng lúa nếp }\n  - { year: 2022, title: vùng lúa  nếp }\n',
      ['same-activity /creative_activities/1/title'],
    ],
    [
      'one activity for two years in other words',
      'creative_activities:\n  - { year: 2021, title: Tuyến đường CCB tự quản }\n  - { year: 2022, title: Duy trì tuyến đường tự quản cựu chiến binh năm 2022 }\n',
      ['same-activity /creative_activities/1/title'],
    ],
    [
      'two years, activities that share words',
      'creative_activities:\n  - { year: 2021, title: Tuyến đường hoa xã An Thịnh }\n  - { year: 2022, title: Tuyến đường sáng xã An Thịnh }\n  - { year: 2023, title: Mô hình rau sạch }\n  - { year: 2024, title: Đường hoa }\n',
      [],
    ],
    [
      'two years, two activities',
      'creative_activities:\n  - { year: 2021, title: Vùng lúa }\n  - { year: 2022, title: Bể rác }\n',
      [],
    ],
  ])('%s', (_, sections, expected) => {
    const { problems } = judged(sections);
    expect(problems.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual(expected);
    expect(problems.every(({ level }) => level === 'note')).toBe(true);
  });
});

describe('one task that carries the plan', () => {
  const all = [
    '3.2.a',
    '3.2.b',
    '3.2.d',
    '3.2.e',
    '3.2.f',
    '3.2.g',
    '3.3.a',
    '3.3.b',
    '3.3.c',
    '3.3.d',
    '3.3.e',
    '3.ND.b',
    '3.ND.c',
  ];
  const answering = (...groups: string[][]) =>
    `tasks:\n${groups.map((group) => task('Kết nạp hội viên mới', `    answers: [${group.join(', ')}]\n`)).join('')}`;

  test.each<[string, string, object | undefined]>([
    ['all of it', answering(all), { pointer: '/tasks/0/content', met: all.length, of: all.length }],
    ['the second', answering(['3.2.a'], all.slice(1)), { pointer: '/tasks/1/content', met: 12, of: 13 }],
    ['half of it', answering(all.slice(0, 4), all.slice(4, 8)), undefined],
    ['three of three', answering(all.slice(0, 3)), undefined],
    ['four of four', answering(all.slice(0, 4)), { met: 4, of: 4 }],
    ['what another answers too', answering(all, all), undefined],
    ['each its own', answering(...all.map((id) => [id])), undefined],
  ])('%s', (_, sections, leaning) => {
    if (leaning) expect(judged(sections).leaning).toMatchObject(leaning);
    else expect(judged(sections).leaning).toBeUndefined();
  });
});

describe('one activity for several years', () => {
  const activities = (...of: [string, number | string][]) =>
    `creative_activities:\n${of.map(([title, year]) => `  - { title: ${title}, year: ${year} }\n`).join('')}`;
  const said = (...of: [string, number | string][]) =>
    judged(activities(...of)).problems.flatMap(({ kind, pointer, params }) =>
      kind === 'same-activity'
        ? [[pointer, (params as { title: string }).title, (params as { years: number[] }).years]]
        : [],
    );
  test.each<[string, [string, number | string][], unknown[]]>([
    [
      'in two years',
      [
        ['Đường hoa', 2023],
        ['đường hoa', 2022],
      ],
      [['/creative_activities/1/title', 'đường hoa', [2022, 2023]]],
    ],
    [
      'twice in one',
      [
        ['Đường hoa', 2022],
        ['Đường hoa', 2022],
      ],
      [],
    ],
    [
      'two activities',
      [
        ['Đường hoa', 2022],
        ['Đường cờ', 2023],
      ],
      [],
    ],
    [
      'of which one has no year that can be read',
      [
        ['Đường hoa', 2022],
        ['Đường hoa', 'x1'],
      ],
      [],
    ],
  ])('%s', (_, of, expected) => expect(said(...of)).toEqual(expected));
});

describe('most of what is met rests on one task', () => {
  const task = (ids: readonly string[], more = 'lead: Hội, due: hằng năm') =>
    `  - { content: Vận động nhân dân làm đường hoa, answers: [${ids.join(', ')}], ${more} }\n`;
  const leaning = (...tasks: string[]) => {
    const told = judged(`tasks:\n${tasks.join('')}`).leaning;
    return told && [told.pointer, told.met, told.of];
  };
  const three = ['3.2.a', '3.2.b', '3.2.d'];
  test.each<[string, string[], unknown]>([
    ['all', [task([...three, '3.2.e', '3.2.f'])], ['/tasks/0/content', 5, 5]],
    ['half is not most', [task(three), task(['3.2.e', '3.2.f', '3.2.g'])], undefined],
    ['more than half', [task(['3.3.a']), task([...three, '3.2.e', '3.2.f'])], ['/tasks/1/content', 5, 6]],
    [
      'what another task answers as well',
      [task([...three, '3.2.e', '3.2.f']), task([...three, '3.2.e', '3.2.f'])],
      undefined,
    ],
    [
      'a task that lacks something does not stand beside it',
      [task([...three, '3.2.e', '3.2.f']), task(three, 'lead: Hội')],
      ['/tasks/0/content', 5, 5],
    ],
    ['what no task is asked for', [task(['3.1.a', '3.2.c', '3.1.b', '3.2.a'])], undefined],
  ])('%s', (_, tasks, expected) => expect(leaning(...tasks)).toEqual(expected));
});
