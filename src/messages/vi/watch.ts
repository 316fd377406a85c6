import { words as w } from './words.js';

/** What `check --watch` says beside the reports. */
export const watch = {
  begun: 'Đang theo dõi; mỗi khi tệp được lưu, những gì thay đổi sẽ được in ra. Nhấn Ctrl+C để dừng.',
  /** The configuration asks for reports that are written to files. */
  noOutputs: 'Khi theo dõi, các báo cáo nêu trong tệp cấu hình không được ghi ra tệp.',
  textOnly: '--watch chỉ in báo cáo dạng text. Hãy bỏ --format.',
  held: 'Chưa đọc được, chưa so sánh',
  readAgain: 'Đã đọc lại được',
  newFiles: 'Tệp mới',
  goneFiles: 'Tệp không còn',
  /** `problem`: why a file cannot be read; absent where its folder could not be looked through. */
  heldFile: (file: string, problem?: string) =>
    problem === undefined ? `${file}: chưa xem được.` : `${file}: ${problem}`,
  elsewhere: (count: number) => `Còn ${w.count(count)} mục tồn tại ở các tệp không thay đổi.`,
  /** `time`: of the machine's clock. */
  round: (
    time: string,
    { read, found, fixed, fresh, open }: Record<'read' | 'found' | 'fixed' | 'fresh' | 'open', number>,
  ) =>
    `[${time}] Đọc được ${w.count(read)}/${w.count(found)} tệp: đã khắc phục ${w.count(fixed)}, mới ${w.count(fresh)}, còn tồn tại ${w.count(open)}.`,
  unchanged: 'Không có gì thay đổi.',
  suspended: (files: number, unsettled: number) =>
    `Tạm dừng so sánh ${w.count(files)} tệp chưa đọc được${unsettled > 0 ? `; ${w.count(unsettled)} mục ở đó vẫn tính là còn tồn tại` : ''}. Lưu xong, tệp sẽ được đối chiếu lại.`,
  /** The round came to nothing at all. */
  failed: (time: string) => `[${time}] Chưa đối chiếu được, chưa so sánh; vẫn đang theo dõi.`,
  done: 'Không còn mục nào phải sửa.',
  unwatched: (folder: string, code: string) =>
    `Hệ thống không báo thay đổi trong thư mục «${folder}» (mã lỗi: ${code}), nên các tệp ở đó được xem lại mỗi giây.`,
};
