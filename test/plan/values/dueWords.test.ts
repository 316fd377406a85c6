import { expect, test } from 'vitest';
import { readDue } from '../../../src/plan/model/values/readDue.js';

/** Phrases that differ in one word, and what all of them are read as. */
const ALIKE: readonly (readonly [phrase: string, words: string, value: string])[] = [
  [
    '… 30/9/2021',
    'trong, ngay trong, xong, hoàn thành, hoàn thiện, trước, hết, chậm nhất, muộn nhất, là, dự kiến, phấn đấu, kết thúc, không muộn hơn, không chậm hơn, không quá, thời gian, thời hạn, ban hành, báo cáo, đăng ký, sơ kết, tổng kết, vào, đã, đã hoàn thành, tổ chức, đã tổ chức, thực hiện, triển khai, tiến hành, ngày, hôm',
    '2021-09-30',
  ],
  ['… đến 30/9/2021', 'từ nay, từ khi ban hành', '2021-09-30'],
  ['… 2021-2025', 'giai đoạn, nhiệm kỳ, thời kỳ, nhiệm kỳ đại hội, khóa', '2025-12-31'],
  ['… năm 2022', 'cả, suốt, trong suốt, toàn, toàn bộ, trọn, xuyên suốt', '2022-12-31'],
  ['… tháng 9/2021 đến tháng 10/2021', 'từ, kể từ, bắt đầu từ, bắt đầu', '2021-10-31'],
  ['từ tháng 9/2021 … tháng 10/2021', 'đến, tới, cho đến, cho tới', '2021-10-31'],
  ['tháng 9 … tháng 10/2021', 'và, cùng, hoặc', '2021-10-31'],
  ['quý IV … năm 2021', 'của, thuộc', '2021-12-31'],
  ['… quý', 'hằng, hàng, mỗi, từng, định kỳ hằng, thường kỳ hằng', 'quarterly'],
  ['…', 'thường xuyên, liên tục, thường xuyên liên tục', 'ongoing'],
  [
    'hằng năm và …',
    'đột xuất, khi cần, khi cần thiết, khi có yêu cầu, theo yêu cầu, khi có phát sinh, khi phát sinh',
    'yearly',
  ],
  ['từ năm 2022 …', 'trở đi, trở về sau, về sau', '2022-12-31'],
  ['năm 2022 và các năm …', 'tiếp theo, kế tiếp, sau, còn lại, sau đó', '2022-12-31'],
  ['… Đại đoàn kết hằng năm', 'dịp, nhân dịp, vào dịp, trong dịp, nhân ngày, nhân kỷ niệm, kỷ niệm', 'yearly'],
  ['… IV/2021', 'quý, quí, q, Q.', '2021-12-31'],
  ['thượng tuần … 2021', 'tháng 9/, tháng 9 năm', '2021-09-10'],
  ['trung tuần … 2021', 'tháng 9/, tháng 9 năm', '2021-09-20'],
  ['hạ tuần … 2021', 'tháng 9/, tháng 9 năm', '2021-09-30'],
];

test.each(
  ALIKE.flatMap(([phrase, words, value]) =>
    words.split(', ').map((word): [string, string] => [phrase.replace('…', word).replace('/ ', '/'), value]),
  ),
)('%s', (phrase, value) => {
  expect(readDue(phrase)).toEqual({ value });
});

test.each([
  ['mỗi 2 tháng', 'quarterly'],
  ['mỗi 3 tháng', 'quarterly'],
  ['3 tháng 1 lần', 'quarterly'],
  ['3 tháng một lần và đột xuất', 'quarterly'],
  ['6 tháng/lần, báo cáo năm', 'yearly'],
  ['định kỳ 3 tháng, 6 tháng', 'quarterly'],
  ['định kỳ 6 tháng, năm', 'yearly'],
  ['định kỳ 6 tháng và hằng năm', 'yearly'],
  ['định kỳ 3 tháng 1 lần, hằng năm', 'quarterly'],
  ['định kỳ 1 tháng; 1 quý', 'monthly'],
  ['mỗi năm 2 lần', 'yearly'],
  ['mỗi năm 4 lần', 'quarterly'],
  ['mỗi năm 12 lần', 'monthly'],
])('the shortest of what comes again: %s', (phrase, value) => {
  expect(readDue(phrase)).toEqual({ value });
});

test.each([
  ['12 tháng', 'năm 2022'],
  ['1 năm', 'năm 2022'],
  ['năm', 'năm 2022'],
  ['5 năm', '2021-2025'],
  ['60 tháng', '2021-2025'],
])('a length without a year is asked for with one: %s', (phrase, example) => {
  expect(readDue(phrase)).toEqual({ fault: { reason: 'no-year', example } });
});

test.each([
  ['tháng 9 của năm 2021', '2021-09-30'],
  ['cuối tháng 9 của năm 2021', '2021-09-30'],
  ['quý I của năm 2022', '2022-03-31'],
])('%s', (phrase, value) => {
  expect(readDue(phrase)).toEqual({ value });
});
