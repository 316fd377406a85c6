import type { Sentences } from '../Messages.js';
import { words as w } from './words.js';

/** What a value of a draft is concluded from (`convert/Draft.ts`). */
interface WhyParams {
  name: { words: string };
  above: { organ: string };
  written: { text: string };
  heading: { text: string };
  layout: unknown;
}

/** What is to be known of a document that was converted (`convert/Draft.ts`, `word/WordDocument.ts`). */
interface NoteParams {
  tracked: { removed: number; added: number };
  converted: { from: 'tcvn3' | 'vni'; sample: string; meant: string };
  unconverted: { font: string; sample: string };
  footnotes: { count: number };
  'other-kind': { kind: string };
  'column-left': { heading: string };
  'lines-left': { count: number };
  'no-tasks': unknown;
}

const fonts = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

/** The comments of a draft that is made from a Word file (`rasoat convert`). */
export const draft = {
  head: (file: string) =>
    `Bản nháp chuyển từ tệp Word «${file}». Đây chưa phải là kế hoạch: hãy xem lại từng chỗ, bổ sung rồi mới gửi.`,
  how: [
    'Dòng không có ghi chú: đọc được ở đúng chỗ của thể thức văn bản. Dòng để trống: văn bản không có.',
    'Dòng có dấu # liền trước tên là chỗ chương trình đoán: nếu đúng thì xóa dấu ấy, nếu sai thì sửa lại.',
    'Nhiệm vụ nào thực hiện yêu cầu nào là do đơn vị xác nhận: nếu gợi ý dưới nhiệm vụ đúng thì xóa dấu ấy; nếu có nhiều yêu cầu thì ghi chung một dòng, ví dụ: [3.2.a, 3.2.b]. Gợi ý không đúng thì xóa cả dòng.',
    'Xem lại xong, kiểm tra bằng lệnh: rasoat check TÊN-TỆP',
  ],
  toKnow: 'Cần biết về văn bản này:',
  notes: {
    tracked: ({ removed, added }) =>
      `Văn bản còn theo dõi sửa đổi (${w.count(added)} chỗ thêm, ${w.count(removed)} chỗ xóa): đã đọc như khi chấp nhận mọi sửa đổi.`,
    converted: ({ from, sample, meant }) =>
      `Chữ viết bằng phông ${fonts[from]} đã được chuyển sang Unicode, ví dụ ${w.quote(sample)} thành ${w.quote(meant)}.`,
    unconverted: ({ font, sample }) =>
      `Chữ viết bằng phông ${font} có chỗ không chắc là chữ gì, ví dụ ${w.quote(sample)}, nên để nguyên. Hãy chuyển văn bản sang Unicode (UniKey: Ctrl+Shift+F6) rồi chuyển lại.`,
    footnotes: ({ count }) => `${w.count(count)} chú thích cuối trang không được đọc.`,
    'other-kind': ({ kind }) => `Văn bản là ${kind}, không phải kế hoạch hay đề án: hãy xem lại có đúng tệp không.`,
    'column-left': ({ heading }) => `Bảng nhiệm vụ: cột ${w.quote(heading)} không có chỗ trong kế hoạch nên không lấy.`,
    'lines-left': ({ count }) => `Nhiệm vụ lấy từ bảng; ${w.count(count)} dòng gạch đầu dòng trong phần lời không lấy.`,
    'no-tasks': () =>
      'Không thấy bảng nhiệm vụ (có cột nội dung và cột chủ trì, thời gian…) hay dòng gạch đầu dòng nào để lấy làm nhiệm vụ.',
  } satisfies Sentences<NoteParams>,
  why: {
    name: () => 'đoán theo tên đơn vị',
    above: ({ organ }) => `đoán theo cơ quan cấp trên ghi trên văn bản: ${organ}`,
    written: ({ text }) => `đoán; văn bản ghi: ${w.quote(text)}`,
    heading: ({ text }) => `đoán; cột ${w.quote(text)} có thể hiểu nhiều cách`,
    layout: () => 'đoán theo vị trí dòng',
  } satisfies Sentences<WhyParams>,
  /** What stands where a value should be, and is none. */
  stands: (text: string) => `văn bản ghi: ${w.quote(text)}`,
  nothingNear: 'chưa thấy yêu cầu nào gần với việc này',
  /** A requirement that another section answers. */
  elsewhere: (id: string, quote: string, section: string) => `gần với ${id} ${quote}: yêu cầu này ghi ở mục ${section}`,
  notNear: 'Chưa thấy nhiệm vụ nào gần với các yêu cầu sau (xem cách ghi bằng lệnh rasoat explain MÃ):',
};
