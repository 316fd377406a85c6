import { describe, expect, test } from 'vitest';
import { mendText } from '../../../src/check/mend/mendText.js';
import { catalogue } from '../../support/catalogue.js';

const options = { catalogue, asOf: '2022-06-30' } as const;
const unit =
  'đơn vị:\n  tên: Hội Nông dân xã An Bình\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: Đảng ủy xã An Bình\n';
const mend = (text: string, unsafe = false) => mendText(unit + text, { ...options, unsafe });

describe('what has one meaning is mended', () => {
  test.each([
    [
      'a colon in a text',
      'văn bản:\n  trích yếu: Thực hiện Kết luận: giai đoạn 2021-2025\n',
      "văn bản:\n  trích yếu: 'Thực hiện Kết luận: giai đoạn 2021-2025'\n",
    ],
    ['a tab', 'văn bản:\n\tsố hiệu: 15-KH/HND\n', 'văn bản:\n  số hiệu: 15-KH/HND\n'],
    ['a mark of Word', 'nhiệm vụ:\n  • nội dung: Vận động hội viên\n', 'nhiệm vụ:\n  - nội dung: Vận động hội viên\n'],
    [
      'curly quotes around a date',
      'văn bản:\n  ngày ban hành: “10/9/2021”\n',
      'văn bản:\n  ngày ban hành: 10/9/2021\n',
    ],
    ['other signs in a date', 'văn bản:\n  ngày ban hành: 10,9,2021\n', 'văn bản:\n  ngày ban hành: 10/9/2021\n'],
    [
      'a comma within braces',
      'chỉ tiêu:\n  - tên chỉ tiêu: A\n    mục tiêu: { tỷ lệ: 55,5%, năm: 2025 }\n',
      "chỉ tiêu:\n  - tên chỉ tiêu: A\n    mục tiêu: { tỷ lệ: '55,5%', năm: 2025 }\n",
    ],
  ])('%s', (_, before, after) => {
    expect(mend(before).text).toBe(unit + after);
  });
});

describe('what somebody has to agree to is left until they do', () => {
  test.each([
    ['a misspelt key', 'văn bản:\n  số hịệu: 15-KH/HND\n', 'văn bản:\n  số hiệu: 15-KH/HND\n'],
    [
      'a dot in a number',
      'quán triệt:\n  - ngày: 5/9/2021\n    số người: 1.250\n',
      'quán triệt:\n  - ngày: 5/9/2021\n    số người: 1250\n',
    ],
    [
      'unseen characters in a text so short that this is noted once it can be read',
      'nhiệm vụ:\n  - nội dung: Trồng\u200e cây\n    chủ trì: Hội\n    thời hạn: 2022\n',
      'nhiệm vụ:\n  - nội dung: Trồng cây\n    chủ trì: Hội\n    thời hạn: 2022\n',
    ],
    ['a year of two digits', 'văn bản:\n  ngày ban hành: 10/9/21\n', 'văn bản:\n  ngày ban hành: 10/9/2021\n'],
  ])('%s', (_, before, after) => {
    expect(mend(before)).toMatchObject({ text: unit + before, mended: [], toAsk: 1 });
    expect(mend(before, true)).toMatchObject({ text: unit + after, toAsk: 0 });
  });
});

describe('what only the unit can say is never put in its place', () => {
  test.each([
    [
      'an id of a requirement',
      'nhiệm vụ:\n  - nội dung: Vận động hội viên tại 8 thôn\n    thực hiện yêu cầu: [3.ND-a]\n    chủ trì: Hội\n    thời hạn: 2022\n',
    ],
    ['day and month in the other order', 'văn bản:\n  ngày ban hành: 9/30/2021\n'],
    ['a count that is about so much', 'quán triệt:\n  - ngày: 5/9/2021\n    số người: khoảng 240\n'],
    ['a day that does not exist', 'văn bản:\n  ngày ban hành: 31/9/2021\n'],
  ])('%s', (_, text) => {
    for (const unsafe of [false, true])
      expect(mend(text, unsafe)).toMatchObject({ text: unit + text, mended: [], toAsk: 0 });
  });

  test.each(['loại: Hội Nôg dân', 'cấp: xãa'])('who the unit is: %s', (line) => {
    const text = unit.replace(line.startsWith('cấp') ? 'cấp: xã' : 'loại: Hội Nông dân', line);
    for (const unsafe of [false, true]) expect(mendText(text, { ...options, unsafe }).text).toBe(text);
  });
});

test('what is read stays as it was written: comments, order, quoting, line ends', () => {
  const text = `# của tôi\r\n${unit.replaceAll('\n', '\r\n')}văn bản: # ghi chú\r\n  "số hiệu":   015\r\n  ngày ban hành: “10/9/2021”\r\n  x-riêng: { a: 1}\r\n`;
  expect(mendText(text, options).text).toBe(text.replace('“10/9/2021”', '10/9/2021'));
});

describe('a large file with many faults', () => {
  const faulty = (count: number) =>
    mend(`nhiệm vụ:\n${Array.from({ length: count }, (_, i) => `  - nội dung: Việc ${i}: làm đường\n`).join('')}`);

  test('is mended at once', () => {
    const { mended, unfinished, text } = faulty(3000);
    expect([mended.length, unfinished]).toEqual([3000, false]);
    expect(text).toContain("  - nội dung: 'Việc 2999: làm đường'\n");
  });

  test('leaves curly quotes that are text, between what is mended', () => {
    const { text, mended } = mend(
      'nhiệm vụ:\n  - nội dung: Một: hai\n  - nội dung: “30/9/2022”\n  - nội dung: Ba: bốn\n',
    );
    expect(mended.length).toBe(2);
    expect(text).toContain('“30/9/2022”');
  });
});
