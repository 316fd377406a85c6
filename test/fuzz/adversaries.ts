import type { Random } from '../bench/random.js';

/** Where a value of each kind stands in a plan, so that something reads it. `\0` is put in its place. */
const PLACES: Readonly<Record<string, string>> = {
  name: 'đơn vị:\n  tên: \0\n  loại: Hội Nông dân\n  cấp: xã\n',
  type: 'đơn vị:\n  tên: A\n  loại: \0\n  cấp: xã\n',
  level: 'đơn vị:\n  tên: A\n  loại: Hội Nông dân\n  cấp: \0\n',
  committee: 'đơn vị:\n  tên: A\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: \0\n',
  date: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nvăn bản:\n  ngày ban hành: \0\n',
  kind: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nvăn bản:\n  loại văn bản: \0\n',
  title: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nvăn bản:\n  trích yếu: \0\n',
  session: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nquán triệt:\n  - ngày: \0\n',
  reach: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nquán triệt:\n  - phạm vi: \0\n',
  count: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nquán triệt:\n  - số người: \0\n',
  year: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nhoạt động sáng tạo:\n  - năm: \0\n    tên: B\n',
  indicator: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nchỉ tiêu:\n  - tên chỉ tiêu: \0\n    mục tiêu: { tỷ lệ: 5 }\n',
  percent: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nchỉ tiêu:\n  - tên chỉ tiêu: B\n    mục tiêu:\n      tỷ lệ: \0\n',
  measure: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nchỉ tiêu:\n  - tên chỉ tiêu: B\n    mục tiêu: \0\n',
  money: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nkinh phí:\n  - số tiền: \0\n',
  due: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nnhiệm vụ:\n  - nội dung: B\n    thời hạn: \0\n',
  answers: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nnhiệm vụ:\n  - nội dung: B\n    thực hiện yêu cầu: \0\n',
  content: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nnhiệm vụ:\n  - nội dung: \0\n',
  tasks: 'đơn vị: {tên: A, loại: HND, cấp: xã}\nnhiệm vụ: \0\n',
  conclusion: 'kết luận: \0\nđơn vị: {tên: A, loại: HND, cấp: xã}\n',
  key: 'đơn vị: {tên: A, loại: HND, cấp: xã}\n\0: B\n',
  comment: 'đơn vị: {tên: A, loại: HND, cấp: xã}\n# \0\n',
};

/** What readers of values look for, again and again. */
const PARTS = [
  ...[
    ' ',
    '9',
    '0',
    '.',
    ',',
    '-',
    '–',
    '/',
    ':',
    ';',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '((',
    '%',
    '\\',
    '=',
    '|',
    '…',
    '*',
    '_',
    '+',
    '<',
    '&',
    '`',
  ],
  ...[
    'a',
    'a ',
    ' a',
    '1 ',
    '1.',
    '1,',
    '1/',
    '1-',
    '1/1/',
    '1 - ',
    ', ',
    '. ',
    ' .',
    '- ',
    '“ ',
    '" ',
    "' ",
    '"a" ',
    '# ',
    ' #a',
    ': ',
    'a: ',
    ';a',
  ],
  ...[
    'quý ',
    'quý I, ',
    'tháng ',
    'tháng 9/2021 ',
    '6 tháng ',
    'năm ',
    'năm 2021 ',
    '2021-',
    '2021, ',
    'đến ',
    'từ ',
    'và ',
    'I',
    'IV ',
    'trước ',
    'ngày ',
    'hằng ',
    'cuối ',
  ],
  ...[
    'đồng ',
    'triệu ',
    'tỷ ',
    '1 tỷ ',
    'đ/c ',
    '1.000.000.',
    'đồng chí ',
    'Ban Chấp hành ',
    'Hội Nông dân ',
    'xã ',
    'huyện, ',
    'UBND ',
    'cấp ',
    'Đảng ủy ',
  ],
  ...['3.CCB.', '3.1.a ', '3.1.a, ', '3.1.a - ', 'Đ', '3.C', 'x ', 'không ', '%YAML ', '&a ', '!a '],
  ...[
    '\u0301',
    'a\u0301',
    '\u0323\u0302',
    '\u0302\u0323',
    'e\u0302',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u202e',
    '\u0007',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\t',
    'µ',
    '¸',
    'Ã¡',
    '１',
    'а',
    '👩‍👩‍👧',
    '\ud55c',
    '\u1100\u1161',
  ],
];

/** Whole texts: structures that nest, repeat or never end, by what they repeat. */
const WHOLE: Readonly<Record<string, (times: number) => string>> = {
  'one letter': (n) => 'a'.repeat(n),
  'one line of words': (n) => 'nội dung '.repeat(n / 9),
  'entries of which each breaks a check': (n) =>
    `đơn vị: {tên: Hội Nông dân huyện A, loại: HND, cấp: huyện, cấp ủy cùng cấp: Huyện ủy A}\nhoạt động sáng tạo:\n${'  - {năm: 2022, tên: B, ngày đăng ký: 1/1/2019, đăng ký với: Huyện ủy C}\n'.repeat(n / 70)}`,
  ...Object.fromEntries(
    [
      '[',
      '{',
      '- ',
      '? ',
      ': ',
      '"',
      "'",
      '\t',
      ' ',
      '\n',
      '\r',
      '\r\n',
      '#',
      '# \n',
      '%',
      '%a\n',
      '|',
      '>',
      '&a ',
      '*a ',
      '!a ',
      '@',
      '`',
      ',',
      ']',
      '}',
      '[]',
      '{}',
      '[a,',
      '[a, b]\n',
      '{a: ',
      '{a: b},',
      '{a: b}\n',
      '- - ',
      '-\n',
      '- a\n',
      '-a\n',
      '-\ta\n',
      '- a: b\n',
      '+ a\n',
      '• a\n',
      '1. a\n',
      'a\n',
      'a: ',
      'a: b ',
      'a:b\n',
      'a : b\n',
      'a: b: c\n',
      'a:\n',
      'a: b\n',
      'a: "b\n',
      "a: 'b\n",
      '"a" b\n',
      'a: "b" c\n',
      'a: [b\n',
      'a: {b\n',
      'a: b]\n',
      'a: &a b\n',
      'a: *a\n',
      '- &a b\n',
      '- *a\n',
      '<<: *a\n',
      'a: |\n',
      'a: >-\n  b\n',
      'a: @b\n',
      'a: %b\n',
      'a: b #c\n',
      'a: #c\n',
      '---\n',
      '--- a\n',
      '---\na: b\n',
      '---\n- \n',
      '---\n[\n',
      '---\nđơn vị: {tên: A, loại: HND, cấp: xã}\n',
      '...\n',
      '...\na: b\n',
      '--- \t',
      '\ufeff',
      '\ufeffa: b\n',
      '\ufeff---\n',
      '\u0301',
      '\u0323\u0302',
      '\u00a0',
      '\u00a0\u00a0a: b\n',
      '\ta: b\n',
      'a:\tb\n',
      '\u0000',
      '\u001b[31m',
      '\u202e',
      '\u2028',
      '\u0085',
      '“a”\n',
      'a: “b”\n',
      '…',
      '``',
      '$',
      '?\n',
      '? a\n: b\n',
      '\\',
      '"\\',
      '!!str ',
      '!<',
      'stt: 1\n',
      'x-a: b\n',
      'đơn vị:\n',
      'đơn vị: A\n',
      'nhiệm vụ:\n',
      'nhiệm vụ: A\n',
      'nội dung: A\n',
      '  nội dung: A\n',
      '- nội dung: A\n',
      'nhiệm vụ:\n- nội dung: A\n',
      'ten: A\n',
      'tên: A\n  loại: B\n',
    ].map((part) => [JSON.stringify(part), (n: number) => part.repeat(Math.ceil(n / part.length))]),
  ),
  'deeper and deeper': (n) => {
    let text = '';
    for (let i = 0; text.length < n; i++) text += `${' '.repeat(i)}a:\n`;
    return text;
  },
  'keys that differ': (n) => lines(n, (i) => `khóa ${i}: giá trị\n`),
  'short keys that differ': (n) => lines(n, (i) => `k${i.toString(36)}:\n`),
  'keys near to known ones': (n) => lines(n, (i) => `nhiem vu${i.toString(36)}: giá trị\n`),
  'anchors that differ': (n) => lines(n, (i) => `a${i}: &a${i} [*a${Math.max(0, i - 1)}, *a${Math.max(0, i - 1)}]\n`),
};

/** Lines made one by one up to a length. */
function lines(length: number, line: (index: number) => string): string {
  const made: string[] = [];
  for (let [i, size] = [0, 0]; size < length; i++) {
    const next = line(i);
    made.push(next);
    size += next.length;
  }
  return made.join('');
}

/** How a long value begins and ends. */
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['1', 'x'],
  ['“', ''],
  ['"', '"'],
];

/** A text that grows. */
export interface Adversary {
  name: string;
  /** Of about so many characters. */
  text(length: number): string;
}

export const wholeTexts: readonly Adversary[] = Object.entries(WHOLE).map(([name, text]) => ({ name, text }));

/** A long value in each place of a plan: every part that readers look for, over and over. */
export const longValues: readonly Adversary[] = Object.entries(PLACES).flatMap(([place, around]) =>
  PARTS.flatMap((part) =>
    FRAMES.map(([before, after]) => ({
      name: `${place} ${JSON.stringify(before + part)}…${after}`,
      text: (length: number) =>
        around.replace('\0', () => before + part.repeat(Math.ceil(length / part.length)) + after),
    })),
  ),
);

/** All of them. */
export const adversaries: readonly Adversary[] = [...wholeTexts, ...longValues];

/** A long value of a few parts in turn, anywhere. */
export function drawnValue(random: Random): Adversary {
  const place = random.pick(Object.keys(PLACES));
  const part = Array.from({ length: random.int(2, 4) }, () => random.pick(PARTS)).join('');
  const [before, after] = random.pick(FRAMES);
  return {
    name: `${place} ${JSON.stringify(before + part)}…${after}`,
    text: (length) =>
      (PLACES[place] ?? '').replace('\0', () => before + part.repeat(Math.ceil(length / part.length)) + after),
  };
}
