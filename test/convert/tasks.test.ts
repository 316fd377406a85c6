import { describe, expect, test } from 'vitest';
import type { DraftTask, Found } from '../../src/convert/Draft.js';
import { draftYaml } from '../../src/convert/draftYaml.js';
import { makeDraft } from '../../src/convert/makeDraft.js';
import { partnersIn } from '../../src/convert/partnersIn.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { readDocx } from '../../src/word/readDocx.js';
import { catalogue } from '../support/catalogue.js';
import { centred, docx, p, r, tbl, tc, tr } from '../support/word.js';

function draftOf(...blocks: string[]) {
  const read = readDocx(docx(blocks));
  if ('fault' in read) throw new Error(read.fault.reason);
  return makeDraft(read.document, catalogue);
}

const BOLD = '<w:b/>';
const head = (...cells: string[]) => tr(...cells.map((cell) => tc(p(r(cell, BOLD)))));
const row = (...cells: string[]) => tr(...cells.map((cell) => tc(cell)));
const value = (found: Found) =>
  found.mark === 'missing' ? '-' : `${found.mark === 'guessed' ? '~' : ''}${found.value}`;
const shown = ({ content, lead, partners, due, output, budget }: DraftTask) =>
  [content, lead, due, output, budget].map(value).concat(partners.join('; ')).join(' | ');
const tasksOf = (...blocks: string[]) => draftOf(...blocks).tasks.map(shown);

describe('headings, in the words that offices use', () => {
  test.each<[headings: string[], string]>([
    [['TT', 'Nội dung', 'Chủ trì', 'Thời gian'], 'a b c | Ban X | 30/9/2021 | - | - | '],
    [
      ['STT', 'Nội dung công việc', 'Cơ quan, đơn vị chủ trì', 'Thời gian hoàn thành'],
      'a b c | Ban X | 30/9/2021 | - | - | ',
    ],
    [['TT', 'NHIỆM VỤ', 'ĐƠN VỊ THỰC HIỆN', 'THỜI HẠN HOÀN THÀNH'], 'a b c | Ban X | 30/9/2021 | - | - | '],
    [['TT', 'Tên nhiệm vụ/giải pháp', 'Người phụ trách', 'Tiến độ (dự kiến)'], 'a b c | Ban X | 30/9/2021 | - | - | '],
    [
      ['TT', 'Nội dung, nhiệm vụ cụ thể', 'Phân công chủ trì', 'Thời gian, tiến độ thực hiện'],
      'a b c | Ban X | 30/9/2021 | - | - | ',
    ],
    [['TT', 'Noi dung', 'Chu tri', 'Thoi gian'], 'a b c | Ban X | 30/9/2021 | - | - | '],
    // What stands below may be either: it is guessed.
    [['TT', 'Nội dung', 'Đơn vị chủ trì, phối hợp', 'Thời gian'], 'a b c | ~Ban X | 30/9/2021 | - | - | '],
    // A column that a plan does not have.
    [['TT', 'Nội dung', 'Ghi chú', 'Thời gian'], 'a b c | - | 30/9/2021 | - | - | '],
  ])('%j', (headings, task) => {
    expect(tasksOf(tbl(head(...headings), row('1', 'a b c', 'Ban X', '30/9/2021')))).toEqual([task]);
  });
  test.each<[headings: string[]]>([
    // Neither says of any work who does it or when.
    [['TT', 'Nội dung', 'Số lượng']],
    [['Họ và tên', 'Chức vụ', 'Thời gian']],
    [['TT', 'Chỉ tiêu', 'Năm 2021']],
    [['a', 'b', 'c']],
  ])('%j is no table of tasks', (headings) => {
    expect(tasksOf(tbl(head(...headings), row('1', 'a b c', 'Ban X')))).toEqual([]);
  });
  test('in two rows, one over two columns, with a row that counts the columns', () => {
    const down = '<w:vMerge w:val="restart"/>';
    const on = '<w:vMerge/>';
    const table = tbl(
      tr(tc('TT', down), tc('Nội dung', down), tc('Phân công', '<w:gridSpan w:val="2"/>'), tc('Thời gian', down)),
      tr(tc('', on), tc('', on), tc('Chủ trì'), tc('Phối hợp'), tc('', on)),
      row('1', '2', '3', '4', '5'),
      row('1', 'Tuyên truyền Kết luận', 'Ban X', 'Ban Y; Ban Z', 'Quý III/2021'),
    );
    expect(tasksOf(table)).toEqual(['Tuyên truyền Kết luận | Ban X | Quý III/2021 | - | - | Ban Y; Ban Z']);
  });
  test('days on which work begins are no deadlines', () => {
    const down = '<w:vMerge w:val="restart"/>';
    const on = '<w:vMerge/>';
    const table = tbl(
      tr(tc('TT', down), tc('Nội dung', down), tc('Thời gian', '<w:gridSpan w:val="2"/>')),
      tr(tc('', on), tc('', on), tc('Bắt đầu'), tc('Kết thúc')),
      row('1', 'Tuyên truyền Kết luận', 'T1/2022', 'T12/2022'),
    );
    expect(tasksOf(table)).toEqual(['Tuyên truyền Kết luận | - | T12/2022 | - | - | ']);
  });
  test('a column of requirements is never taken for an answer', () => {
    const draft = draftOf(
      tbl(head('TT', 'Nội dung', 'Thực hiện yêu cầu', 'Chủ trì'), row('1', 'Tuyên truyền Kết luận', '3.PN.c', 'Ban X')),
    );
    expect(draftYaml(draft, catalogue, { language: 'vi', vocabulary: 'vi', file: 'x' })).not.toMatch(
      /^ *thực hiện yêu cầu:/mu,
    );
    expect(draft.notes).toContainEqual({ is: 'column-left', heading: 'Thực hiện yêu cầu' });
  });
});

describe('rows', () => {
  const headings = head('TT', 'Nội dung', 'Chủ trì', 'Thời gian');
  test('groups are no tasks: Roman numbers, letters, heavy type, one cell over all', () => {
    const table = tbl(
      headings,
      row('I', 'Công tác tuyên truyền', '', ''),
      row('1', 'Tổ chức hội nghị', 'Ban X', 'Năm 2022'),
      row('A', 'Công tác cán bộ', '', ''),
      tr(tc('2'), tc(p(r('Công tác khác', BOLD))), tc(''), tc('')),
      tr(tc('III. Kiểm tra, giám sát', '<w:gridSpan w:val="4"/>')),
      row('3', 'Chưa phân công ai', '', ''),
      row('', '...', '', ''),
      row('', '', '', ''),
    );
    expect(tasksOf(table)).toEqual([
      'Tổ chức hội nghị | Ban X | Năm 2022 | - | - | ',
      'Chưa phân công ai | - | - | - | - | ',
    ]);
  });
  test('a mark for the same is what stands above it, to be confirmed; sums are no tasks', () => {
    const table = tbl(
      head('TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'),
      row('1', 'Tuyên truyền Kết luận', 'Ban X', 'UBND P.; Ban Y', 'Quý III/2021'),
      row('2', 'Tổ chức hội nghị', '-nt-', 'nt', 'nt'),
      row('3', 'Kiểm tra 4 xã', 'như trên', '', '"nt"'),
      row('', 'Tổng cộng', '', '', ''),
    );
    expect(tasksOf(table)).toEqual([
      'Tuyên truyền Kết luận | Ban X | Quý III/2021 | - | - | UBND P.; Ban Y',
      'Tổ chức hội nghị | ~Ban X | ~Quý III/2021 | - | - | UBND P.; Ban Y',
      'Kiểm tra 4 xã | ~Ban X | ~Quý III/2021 | - | - | ',
    ]);
    const [, second] = draftOf(table).tasks;
    expect(second?.partnersWhy).toEqual({ is: 'written', text: 'nt' });
  });
  test('a mark for the same with nothing above it is nothing', () => {
    expect(tasksOf(tbl(headings, row('1', 'Tuyên truyền Kết luận', 'nt', 'nt')))).toEqual([
      'Tuyên truyền Kết luận | - | - | - | - | ',
    ]);
  });
  test('what is merged down holds for each row, a content that goes on is one task', () => {
    const table = tbl(
      headings,
      tr(tc('1'), tc('Một việc dài'), tc('Ban X', '<w:vMerge w:val="restart"/>'), tc('Năm 2022')),
      tr(tc('2'), tc('Việc thứ hai', '<w:vMerge w:val="restart"/>'), tc('', '<w:vMerge/>'), tc('Năm 2023')),
      tr(tc('3'), tc('', '<w:vMerge/>'), tc('Ban Y'), tc('Năm 2024')),
    );
    expect(tasksOf(table)).toEqual([
      'Một việc dài | Ban X | Năm 2022 | - | - | ',
      'Việc thứ hai | Ban X | Năm 2023 | - | - | ',
    ]);
  });
  test.each([
    ['Quý III/2021', 'Quý III/2021'],
    ['hàng năm', 'hàng năm'],
    ['Q4/22', '~quý IV/2022'],
    ['Quý II', '-'],
    ['khi có kinh phí', '-'],
    ['…', '-'],
    ['', '-'],
  ])('a deadline as it is written: %s', (written, due) => {
    const [task] = draftOf(tbl(headings, row('1', 'Tuyên truyền Kết luận', 'Ban X', written))).tasks;
    expect(task && value(task.due)).toBe(due);
  });
  test('an amount that is none is told, not taken', () => {
    const table = tbl(
      head('Nội dung', 'Kinh phí'),
      row('Mua loa đài', '25 triệu đồng'),
      row('Tập huấn cán bộ', 'Theo dự toán'),
    );
    expect(tasksOf(table)).toEqual([
      'Mua loa đài | - | - | - | 25 triệu đồng | ',
      'Tập huấn cán bộ | - | - | - | - | ',
    ]);
  });
  test('a list in a cell is one content, a table in a table that lays out the page is found', () => {
    const inner = tbl(head('Nội dung', 'Chủ trì'), tr(tc(p('- Mở lớp;') + p('- Cấp giấy.')), tc('Ban X')));
    expect(tasksOf(tbl(tr(tc(inner + p('')), tc('bên'))))).toEqual(['Mở lớp; Cấp giấy | Ban X | - | - | - | ']);
  });
});

describe('entries of lists in the text', () => {
  const kind = p(r('KẾ HOẠCH', BOLD), centred);
  const h = (text: string) => p(r(text, BOLD));
  test('below the headings of tasks, and nowhere else', () => {
    expect(
      tasksOf(
        kind,
        ...[h('I. MỤC ĐÍCH, YÊU CẦU'), p('- Nâng cao nhận thức của đảng viên')],
        ...[
          h('II. NHIỆM VỤ, GIẢI PHÁP'),
          p('1. Tuyên truyền'),
          p('- Tuyên truyền Kết luận đến hội viên;'),
          p('+ Phát thanh 12 buổi ở xã.'),
        ],
        ...[h('III. TỔ CHỨC THỰC HIỆN'), p('- Giao Văn phòng theo dõi việc này')],
        ...[p('Nơi nhận:'), p('- Ban Thường vụ Huyện ủy (báo cáo)')],
      ),
    ).toEqual(['Tuyên truyền Kết luận đến hội viên | - | - | - | - | ', 'Phát thanh 12 buổi ở xã | - | - | - | - | ']);
  });
  test('numbered lines only where they are last, as guesses', () => {
    expect(
      tasksOf(
        kind,
        h('II. NHIỆM VỤ'),
        p('1. Tuyên truyền Kết luận đến toàn thể hội viên nông dân.'),
        p('Câu văn thường, không phải việc.'),
      ),
    ).toEqual(['~Tuyên truyền Kết luận đến toàn thể hội viên nông dân | - | - | - | - | ']);
  });
  test('without such headings, those that stand under none of another kind', () => {
    expect(
      tasksOf(kind, p('- Tuyên truyền Kết luận đến hội viên'), h('Mục tiêu'), p('- Đạt 100% hội viên tham gia')),
    ).toEqual(['Tuyên truyền Kết luận đến hội viên | - | - | - | - | ']);
  });
  test('no date of a document that is cited is a deadline', () => {
    const [task] = draftOf(kind, h('Nhiệm vụ'), p('- Thực hiện Chỉ thị số 05 ngày 15/5/2016 của Bộ Chính trị')).tasks;
    expect(task && value(task.due)).toBe('-');
  });
  test('where a table has the tasks they are counted, not taken', () => {
    const draft = draftOf(
      kind,
      h('Nhiệm vụ'),
      p('- Tuyên truyền Kết luận đến hội viên'),
      tbl(head('Nội dung', 'Chủ trì'), row('Việc trong bảng', 'Ban X')),
    );
    expect(draft.tasks.map(shown)).toEqual(['Việc trong bảng | Ban X | - | - | - | ']);
    expect(draft.notes).toContainEqual({ is: 'lines-left', count: 1 });
  });
  test('a document without any is said to have none', () => {
    expect(draftOf(p('Xin chào')).notes).toEqual([{ is: 'no-tasks' }]);
    expect(draftOf(p('<w:r><w:drawing/></w:r>')).notes).toEqual([{ is: 'no-text' }]);
  });
});

test.each([
  ['Ban Tuyên giáo, Ban Dân vận; các chi bộ', ['Ban Tuyên giáo', 'Ban Dân vận', 'các chi bộ']],
  ['UBND các xã, phường, thị trấn', ['UBND các xã, phường, thị trấn']],
  ['Sở Tài nguyên và Môi trường', ['Sở Tài nguyên và Môi trường']],
  ['Hội LHPN (xã).', ['Hội LHPN (xã)']],
  [' ; ,', []],
])('partners: %s', (text, partners) => expect(partnersIn(text)).toEqual(partners));

test('letters of an old font whose name is lost are told', () => {
  const { notes } = draftOf(p('KÕ ho¹ch thùc hiÖn KÕt luËn'));
  expect(notes).toContainEqual({ is: 'old-letters', from: 'tcvn3', sample: 'KÕ', meant: 'Kế' });
});

test('what a document holds can make nothing of the draft but text', () => {
  const bad = [
    'đúng: sai # x',
    '- a',
    '"b',
    "'c",
    '{d: e}',
    '[f',
    '*g',
    '&h',
    '!i',
    '%j',
    '@k',
    '`l',
    '| m',
    '> n',
    '#o p q',
    'thực hiện yêu cầu: 3.PN.c',
    '---',
    'nội dung:\nthực hiện yêu cầu: [3.PN.c]',
  ];
  const table = tbl(
    head('Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'),
    ...bad.map((text) => row(`Việc ${text}`, text, text, text)),
    ...bad.map((text) => row(text, 'x y', '', '')),
  );
  const hi = tbl(tr(tc('HỘI LHPN XÃ AN THỊNH'), tc(p('Số: 1/KH # x: y'))));
  for (const language of ['vi', 'en'] as const) {
    const text = draftYaml(
      draftOf(hi, p(r('KẾ HOẠCH', BOLD), centred), p(r('a: b # c', BOLD), centred), table),
      catalogue,
      { language, vocabulary: language, file: 'a\n# b\u202e.docx' },
    );
    const plan = parsePlan(text);
    expect(
      plan.problems.filter(({ level }) => level === 'error').map(({ kind, pointer }) => `${kind} ${pointer}`),
    ).toEqual(['missing-key /unit/party_committee']);
    expect(plan.plan?.tasks?.every(({ answers }) => answers === undefined)).toBe(true);
  }
});
