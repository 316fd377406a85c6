import { heads } from './terms.js';

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
};
