import { heads } from './terms.js';
import { words as w } from './words.js';

/** What a Markdown report of limited length leaves out. */
export interface LeftOut {
  plans: number;
  /** Of those, how many are not compliant or cannot be read. */
  failing: number;
  /** Whether lists and tables over all plans are cut as well. */
  lists: boolean;
}

/** What the Markdown report says beside what every report says. */
export const markdown = {
  /** The report's title. */
  title: 'Kết quả đối chiếu kế hoạch',
  /** What made it: `Lập bằng rasoat 1.0.0`. */
  madeWith: (version: string) => `Lập bằng rasoat ${version}`,
  /** Heading before the lists and tables over all plans. */
  summary: 'Tổng hợp',
  /** Beneath a unit with nothing open. */
  nothing: 'Không có nội dung nào cần sửa.',
  /** Column of what is wrong with the file itself. */
  problems: 'Sai sót',
  file: heads.file,
  /** The end of a list, and what stands below a table, of which there is more. */
  more: (entries: number) => `và ${w.count(entries)} mục khác`,
  moreRows: (rows: number) => `Bảng trên còn ${w.count(rows)} dòng khác.`,
  /** Of plans, some of them failing, and of long lists and tables: what has no room, and where it is to be seen. */
  leftOut: ({ plans, failing, lists }: LeftOut, why: string) => {
    const parts = [
      ...(plans > 0
        ? [`${w.count(plans)} kế hoạch${failing > 0 ? ` (${w.count(failing)} chưa đạt hoặc không đọc được)` : ''}`]
        : []),
      ...(lists ? ['phần sau của các danh sách, bảng dài'] : []),
    ];
    return `Báo cáo này lược bỏ ${w.and(parts)}, vì ${why}. Xem đầy đủ trong báo cáo ghi ra bằng «-o html:bao-cao.html» hoặc «-o xlsx:bao-cao.xlsx».`;
  },
  why: {
    message: (most: number) => `chỉ giữ ${w.count(most)} ký tự để gửi được bằng thư hoặc bình luận`,
    step: 'GitHub chỉ nhận tối đa 1 MiB cho mỗi bước',
  },
};
