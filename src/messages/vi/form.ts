import { words as w } from './words.js';

/** The words of the page on which a unit writes its plan (`rasoat page`). */
export const form = {
  title: 'Lập kế hoạch thực hiện Kết luận',
  about: 'Trang này không gửi dữ liệu đi đâu: mọi nội dung ở lại trên máy đang dùng.',
  otherLanguage: 'English',
  guide: 'Hướng dẫn',
  noScript: 'Trình duyệt đang tắt JavaScript nên trang không hoạt động được.',
  start: {
    title: 'Bắt đầu',
    name: 'Tên đầy đủ của đơn vị',
    type: 'Loại đơn vị',
    level: 'Cấp',
    committee: 'Cấp ủy cùng cấp',
    choose: 'Chọn…',
    make: 'Lập khung kế hoạch',
    open: 'Mở tệp kế hoạch có sẵn (.yaml), biểu mẫu Excel (.xlsx) hoặc văn bản Word (.docx)',
    drop: 'hoặc kéo tệp vào trang này',
    fromWord: 'Lấy từ tệp Word. Hãy kiểm tra lại tên, loại, cấp của đơn vị rồi lập kế hoạch.',
    incomplete: 'Hãy ghi tên, chọn loại và cấp của đơn vị.',
    draft: (name: string, when: string) => `Bản đang viết dở: ${name} (${when})`,
    resume: 'Viết tiếp',
    forget: 'Xóa bản viết dở',
  },
  /** Of a form in Excel that was opened. */
  fromForm: (name: string, lost: readonly string[]) =>
    `Đã đọc biểu mẫu Excel «${name}»; trang này lưu kế hoạch thành tệp .yaml.${lost.length > 0 ? ` Cần xem lại trong biểu mẫu: ${lost.join(' ')}` : ''}`,
  asOf: 'Ngày đối chiếu',
  save: 'Lưu tệp',
  print: 'In trang tóm tắt',
  again: 'Lập kế hoạch khác',
  saved: (name: string) => `Đã lưu «${name}».`,
  unsaved: 'Có thay đổi chưa lưu',
  /** What there is to do, of which so much decides the result. */
  todo: (all: number, must: number, should: number) =>
    all === 0
      ? 'Không còn việc nào phải sửa, bổ sung.'
      : `Còn ${w.count(all)} việc: ${w.count(must)} phải làm, ${w.count(should)} nên làm.`,
  verdict: 'Kết quả',
  summary: 'Tóm tắt',
  toCorrect: 'Việc phải làm, nên làm',
  inFile: 'Sai sót trong tệp',
  mend: 'Sửa giúp',
  oneFile: (count: number) =>
    `Mỗi lần chỉ mở được một tệp, ở đây có ${w.count(count)} tệp. Hãy kéo từng tệp vào trang.`,
  leaveUnsaved: 'Kế hoạch đang mở có thay đổi chưa lưu. Bỏ các thay đổi ấy và mở tệp khác?',
  unreadable:
    'Tệp này chưa đọc được nên chưa điền theo biểu mẫu được. Hãy sửa các chỗ nêu trên ngay trong khung dưới đây.',
  uneditable: 'Chỗ này được viết theo cách mà biểu mẫu không sửa được; hãy sửa trong tệp.',
  text: 'Nội dung tệp kế hoạch (.yaml)',
  content: 'Nội dung kế hoạch',
  entry: (n: number) => `Mục ${n}`,
  add: 'Thêm',
  addTask: 'Thêm nhiệm vụ',
  remove: (what: string) => `Bỏ ${what}`,
  /** A value that is only concluded from a Word document, at its field. */
  guessed: (text: string, why: string) => `Chờ xác nhận: ${w.quote(text)} (${why}).`,
  accept: 'Xác nhận',
  proposed: 'Nhiệm vụ này có thể thực hiện yêu cầu sau. Hãy đánh dấu nếu đúng; chương trình không tự xác nhận.',
  otherTasks: 'Nhiệm vụ khác',
  example: 'Ví dụ',
  quote: 'Kết luận ghi',
  hint: 'Cách ghi',
  onePerLine: 'Mỗi dòng một mục.',
  sign: { signer: 'Người lập', leader: 'Thủ trưởng đơn vị' },
};
