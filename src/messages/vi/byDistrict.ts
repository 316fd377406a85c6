import type { Portion } from '../../desk/portions/Portion.js';
import { oneLine } from '../../plan/text/visible.js';
import { words as w } from './words.js';

/** Reports by district: a file for each, of its units alone. */
export const byDistrict = {
  /** What the report is of, in its titles. */
  name: (portion: Portion) =>
    ({
      district: portion.of === 'district' ? oneLine(portion.name) : '',
      none: 'Đơn vị không ghi địa bàn',
      unlisted: 'Chưa xác định được đơn vị',
    })[portion.of],
  title: (title: string, portion: Portion) => `${title}: ${byDistrict.name(portion)}`,
  /** In the head of the report: what it covers. */
  scope: (portion: Portion) =>
    ({
      district: `Chỉ gồm các đơn vị thuộc địa bàn ${byDistrict.name(portion)} theo danh sách đơn vị; mọi số liệu tính riêng cho địa bàn này.`,
      none: 'Chỉ gồm các đơn vị mà danh sách đơn vị không ghi địa bàn; mọi số liệu tính riêng cho các đơn vị này.',
      unlisted:
        'Chỉ gồm kế hoạch, tệp và quyết định chưa xác định được là của đơn vị nào trong danh sách; dùng để Ban kiểm tra lại, không gửi cho địa bàn nào.',
    })[portion.of],
  /** Notes that are about units of other districts too. */
  beyond: (notes: number) =>
    `Ngoài ra có ${w.count(notes)} lưu ý liên quan cả đến đơn vị ngoài phạm vi báo cáo này, không nêu ở đây; xem báo cáo chung.`,
  /** The beginning of a file's name where the district's own cannot be one. */
  unnamed: 'dia-ban',
  /** What a file is called, before it is made safe. */
  fileName: (portion: Portion) =>
    ({
      district: portion.of === 'district' ? portion.name : '',
      none: 'Không ghi địa bàn',
      unlisted: 'Ngoài danh sách',
    })[portion.of],
  /** On paper: a line of the title, and whom the document goes to besides. */
  subject: (portion: Portion) =>
    portion.of === 'district' ? `Địa bàn: ${byDistrict.name(portion)}` : byDistrict.name(portion),
  recipients: (portion: Portion) => (portion.of === 'district' ? [`Cấp ủy địa bàn ${byDistrict.name(portion)},`] : []),
  /** Of the command line. */
  option: {
    placeholder: 'cách chia',
    by: 'Ghi mỗi địa bàn một tệp, chỉ gồm đơn vị của địa bàn ấy, vào thư mục nêu ở -o, ví dụ -o xlsx:theo-dia-ban/',
  },
  errors: {
    noFolder:
      '--by district cần ít nhất một thư mục để ghi: -o xlsx:THƯ-MỤC/, -o docx:THƯ-MỤC/ hoặc -o html:THƯ-MỤC/ (có dấu / ở cuối).',
    notFolder: (named: string, format: string) =>
      `${w.quote(named)} là một tệp, trong khi --by district ghi mỗi địa bàn một tệp: hãy ghi thư mục, có dấu / ở cuối, ví dụ -o ${format}:theo-dia-ban/.`,
    cannot: (format: string, formats: readonly string[]) =>
      `Dạng ${format} không ghi theo địa bàn được; các dạng được: ${w.and(formats)}.`,
    needsBy: (named: string, format: string) =>
      `${w.quote(named)} là một thư mục: hãy thêm --by district để ghi mỗi địa bàn một tệp, hoặc ghi tên tệp, ví dụ -o ${format}:bao-cao.${format}.`,
    inside: (named: string, other: string) =>
      `${w.quote(named)} nằm trong thư mục ${w.quote(other)}, nơi một kết quả khác được ghi: hãy ghi vào hai chỗ riêng.`,
    noRoster: '--by district cần danh sách đơn vị có cột địa bàn (--roster).',
    noDistricts: 'Danh sách đơn vị không ghi địa bàn của đơn vị nào nên không thể ghi kết quả theo địa bàn.',
    notSaved: 'Báo cáo đã lưu không có danh sách đơn vị kèm địa bàn nên không thể ghi kết quả theo địa bàn.',
    notWhole:
      'Báo cáo theo địa bàn cần kết quả của mọi kế hoạch, không dùng cùng --partial, --shard hoặc --changed-since; các phần của một lần đối chiếu có thể gộp bằng rasoat report.',
  },
};
