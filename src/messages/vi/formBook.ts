import { words as w } from './words.js';

/** The words of the form in Excel that a unit fills in (`rasoat init --format xlsx`). */
export const formBook = {
  sheets: { guide: 'Hướng dẫn', requirements: 'Yêu cầu', words: 'Danh mục', lines: 'Dòng khác' },
  columns: { number: 'TT', hint: 'Gợi ý' },
  /** A sheet of several sections. */
  together: (names: readonly string[]) => w.and(names),
  title: 'BIỂU MẪU KẾ HOẠCH',
  of: (unit: string, conclusion: string) => `${unit} – thực hiện ${conclusion}`,
  how: [
    'Chỉ điền vào các ô nền vàng. Các ô tiêu đề đã khóa; không đổi tên trang, không thêm cột, không gộp ô.',
    'Các ô đều ở dạng chữ (Text) để ngày, tháng không bị đổi chỗ: cứ viết như trong văn bản, ví dụ 30/9/2021, quý III/2021, 55,5%, 1.250, 200 triệu đồng.',
    'Bấm vào một ô để xem gợi ý; ô có mũi tên thì chọn trong danh sách. Chỗ chưa có nội dung thì để trống, không ghi «...» hay «chưa có».',
    'Một ô có nhiều mục (cơ quan phối hợp, mã yêu cầu): mỗi mục một dòng trong ô (Alt+Enter), hoặc ngăn cách bằng dấu chấm phẩy.',
    'Mỗi dòng của bảng là một mục riêng; hết dòng thì viết tiếp xuống dưới. Dòng để trống ở giữa không sao.',
    'Chép từ Word sang: bấm đúp vào ô rồi dán, hoặc dán kiểu «Chỉ giữ lại văn bản», để ô vẫn ở dạng chữ.',
    'Lưu kiểu «Excel Workbook (*.xlsx)», không đặt mật khẩu. Kiểm tra bằng lệnh «rasoat check TÊN-TỆP.xlsx», hoặc thả tệp vào trang tự kiểm tra.',
  ],
  howTitle: 'Cách điền',
  listTitle: 'Các trang của biểu mẫu',
  listColumns: ['Trang', 'Nội dung'],
  requirementsTitle: 'Các yêu cầu đối với đơn vị',
  requirementsColumns: ['Mã', 'Mục', 'Yêu cầu', 'Mức', 'Thời hạn', 'Kết luận ghi', 'Ghi ở trang'],
  requirementsAbout: 'Mã, nội dung và lời văn Kết luận của từng yêu cầu; chỉ để tra cứu.',
  wordsTitle: 'Các từ để chọn',
  wordsAbout: 'Các từ mà những ô có mũi tên cho chọn; chỉ để tra cứu.',
  requirementIds: 'Mã yêu cầu',
  linesTitle: 'Các dòng của tệp kế hoạch mà biểu mẫu không có chỗ',
  linesAbout: 'Viết như trong tệp kế hoạch (.yaml), mỗi ô một dòng, giữ nguyên khoảng trống ở đầu dòng.',
  /** What is asked, above a table. */
  about: (facts: string, title: string) => `${facts}: ${title}.`,
  quote: (quote: string) => `Kết luận ghi: «${quote}»`,
  example: (text: string) => `Ví dụ: ${text}`,
  /** What stands beside a title of a requirement that one row answers. */
  row: (id: string, title: string) => `${id}: ${title}.`,
  /** Where another word is not taken. */
  refusal: 'Hãy chọn một từ trong danh sách.',
  /** Of a cell with several values. */
  several: 'Mỗi mục một dòng (Alt+Enter) hoặc ngăn cách bằng dấu chấm phẩy.',
  /** What `convert` says of what a form has no place for. */
  made: (path: string) => `Đã ghi biểu mẫu vào ${path}.`,
  madePlan: (file: string, path: string | undefined) =>
    path === undefined ? `Đã đọc biểu mẫu ${file}.` : `Đã đọc biểu mẫu ${file}, ghi kế hoạch vào ${path}.`,
  notKept: (sentences: readonly string[]) =>
    `Những điểm sau của biểu mẫu không chuyển sang tệp kế hoạch được:\n${sentences.map((one) => `- ${one}`).join('\n')}`,
  comments: (count: number) =>
    `${w.count(count)} dòng chú thích (#) của tệp kế hoạch không có chỗ trong biểu mẫu nên không chuyển sang.`,
  moved: (sections: readonly string[]) =>
    `Biểu mẫu không có ô cho cách viết ở ${sections.length > 1 ? 'các mục' : 'mục'} ${w.and(sections.map((one) => `«${one}»`))}; phần đó nằm nguyên văn ở trang «Dòng khác».`,
  severalPlans: (file: string, plans: number) =>
    `Tệp ${file} có ${w.count(plans)} kế hoạch; mỗi biểu mẫu chỉ chứa một. Hãy tách tệp, mỗi đơn vị một tệp.`,
  noPlan: (file: string) =>
    `Tệp ${file} chưa đọc được như một kế hoạch nên không lập được biểu mẫu. Hãy sửa các chỗ mà lệnh «rasoat check» nêu trước đã.`,
  wordToForm:
    'Tệp Word không chuyển thẳng thành biểu mẫu Excel được, vì các gợi ý cần xác nhận sẽ mất. Hãy lập bản nháp (.yaml) trước, xem lại, rồi chuyển bản nháp đó thành biểu mẫu.',
  needsOutput: 'Biểu mẫu là tệp Excel, không in ra màn hình được. Hãy ghi tên tệp sau -o, ví dụ: -o ke-hoach.xlsx',
  notFixed: (files: number) =>
    `${w.count(files)} biểu mẫu Excel không tự sửa được bằng --fix; hãy sửa trong Excel theo các ô nêu dưới đây.`,
};
