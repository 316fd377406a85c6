import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, readText, root } from '../support/catalogue.js';
import { guides } from '../support/guides.js';

/** A word or words that stand by themselves. */
const words = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');

/** Words that are out, wherever the program or its papers speak Vietnamese, and what stands in their place. */
const OUT: [string, RegExp][] = [
  ['yêu cầu quyết định kết quả', words('yêu cầu (?:ở )?mức lỗi')],
  ['sai sót trong tệp', words('lỗi (?:trong|của) (?:tệp|các tệp)[^.«»\\n]*: lỗi')],
  ['chương trình không tự đánh giá', words('máy không (?:chấm|đo|xét|kết luận|đối chiếu)|máy chỉ')],
  ['còn hoạt động', words('đơn vị (?:không còn|chưa|không|còn|đang)(?: hoặc \\p{L}+)? có hiệu lực')],
  ['ngoài phạm vi đối chiếu', words('được hỏi')],
  ['không phải là … hợp lệ', words('không đọc được thành')],
  ['mã thoát', words('lần chạy không đạt')],
  ['bị lỗi phông', words('bị vỡ')],
  ['dấu cách không ngắt (chép từ Word)', words('dấu cách cứng')],
  ['ngày đối chiếu là hạn cuối', words('hôm nay là hạn cuối')],
  ['sau ngày đối chiếu', words('(?:còn )?ở tương lai')],
  ['tên, dấu hai chấm, một dấu cách rồi đến nội dung', /dạng «tên(?: mục)?: nội dung»/giu],
  ['tên; tên của dòng', words('sâu hơn tên mục|sau tên mục|sửa tên mục|trước tên mục')],
  ['công việc, địa điểm, đối tượng', words('việc làm, nơi làm')],
  ['giảm bớt; bỏ dòng này', words('hãy bớt đi|hãy bỏ đi')],
  ['không bao giờ', words('không khi nào')],
  ['lỗi nội bộ', words('lỗi bên trong')],
  ['khi đã thực hiện', words('(?:khi|nếu) đã làm')],
];

/** What a hint under the Committee's head does not say. */
const COLLOQUIAL = words(
  '(?:được )?đọc là|chưa ai|còn kịp|gánh|vực dậy|chạy đều|(?<!triển |công |kê )khai|kể(?! từ| cả)|chỉ ra|cho thấy|(?<!tháo |gặp )gỡ|chị em|thật sự',
);

const said = (text: string): string[] =>
  OUT.flatMap(([instead, out]) => [...text.matchAll(out)].map(([found]) => `${found} → ${instead}`));

describe('words that are out', () => {
  test.each(readdirSync(`${root}src/messages/vi`))('src/messages/vi/%s', (name) => {
    expect(said(readText(`src/messages/vi/${name}`))).toEqual([]);
  });

  test.each(guides.filter((path) => /\.vi\.md$|huong-dan\.md$/.test(path)))('%s', (path) => {
    expect(said(readText(path))).toEqual([]);
  });

  test.each(catalogue.requirements.map((requirement) => [requirement.id, requirement] as const))(
    'requirement %s',
    (_, { title, clause, hint, notes }) => {
      const text = [title.vi, clause.vi, hint.vi, notes?.vi ?? ''].join('\n');
      expect(said(text)).toEqual([]);
      expect([...text.matchAll(COLLOQUIAL)].map(([found]) => found)).toEqual([]);
    },
  );
});
