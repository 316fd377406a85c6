import type { ProblemParams } from '../../plan/model/Problem.js';
import type { FileKind } from '../../word/fileKind.js';
import type { WordFault } from '../../word/WordFault.js';
import type { SentencesFor } from '../SentencesFor.js';
import { cli } from './cli.js';
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
  'old-letters': { from: 'tcvn3' | 'vni'; sample: string; meant: string };
  'other-kind': { kind: string };
  'column-left': { heading: string };
  'lines-left': { count: number };
  'no-tasks': unknown;
  'no-text': unknown;
}

const fonts = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

/** What a file is that is no Word document of today, and what to do. */
const fileKinds: Readonly<Record<FileKind, string>> = {
  zip: 'đây là tệp nén, không phải tệp Word. Hãy giải nén rồi chọn tệp .docx bên trong.',
  doc: 'đây là tệp Word kiểu cũ (.doc). Hãy mở bằng Word, chọn Tệp > Lưu thành (Save As), kiểu «Word Document (*.docx)», rồi chuyển tệp mới.',
  encrypted:
    'tệp được đặt mật khẩu. Hãy mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi chuyển.',
  pdf: 'đây là tệp PDF. Hãy dùng tệp Word gốc của văn bản (.docx).',
  rtf: 'đây là tệp RTF. Hãy mở bằng Word và lưu thành .docx.',
  odt: 'đây là tệp LibreOffice (.odt). Hãy mở bằng LibreOffice và lưu thành .docx.',
  xlsx: 'đây là tệp Excel. Lệnh này chỉ chuyển tệp Word (.docx).',
  pptx: 'đây là tệp PowerPoint. Lệnh này chỉ chuyển tệp Word (.docx).',
  html: 'đây là trang web (HTML) mang tên tệp Word. Hãy mở bằng Word và lưu thành .docx.',
  empty: 'tệp rỗng.',
  other: 'đây không phải tệp Word. Lệnh này chỉ chuyển tệp .docx.',
};

/** Why a file is no Word file that can be converted, beginning with a small letter: the file stands before it. */
export function wordFault(fault: WordFault): string {
  switch (fault.reason) {
    case 'not-word':
      return fileKinds[fault.found];
    case 'too-large':
      return `tệp quá lớn (nội dung giải nén không được quá ${w.count(fault.limit / 2 ** 20)} MB). Hãy bỏ bớt hình ảnh, hoặc chép phần lời và bảng sang một tệp mới.`;
    case 'too-long':
      return `phần chữ dài quá ${w.count(fault.limit)} ký tự. Hãy chép riêng phần kế hoạch sang một tệp mới.`;
    case 'too-complex':
      return 'cấu trúc tệp lồng nhau quá sâu hoặc quá nhiều phần. Hãy chép phần lời và bảng sang một tệp mới.';
    case 'doctype':
      return 'tệp có khai báo mà Word không bao giờ ghi nên không được đọc. Hãy mở bằng Word và lưu lại.';
    case 'damaged':
      return 'tệp bị hỏng hoặc chưa chép đủ. Hãy mở bằng Word và lưu lại, hoặc xin lại tệp.';
  }
}

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
  /** Of a draft that lies among plans (`rasoat receive`). */
  takeAway:
    'Khi đã xem lại và bổ sung xong, xóa dòng dưới đây: chừng nào còn dòng này, tệp chưa được tính là kế hoạch.',
  toKnow: 'Cần biết về văn bản này:',
  notes: {
    tracked: ({ removed, added }) =>
      `Văn bản còn theo dõi sửa đổi (${w.count(added)} chỗ thêm, ${w.count(removed)} chỗ xóa): đã đọc như khi chấp nhận mọi sửa đổi.`,
    converted: ({ from, sample, meant }) =>
      `Chữ viết bằng phông ${fonts[from]} đã được chuyển sang Unicode, ví dụ ${w.quote(sample)} thành ${w.quote(meant)}.`,
    unconverted: ({ font, sample }) =>
      `Chữ viết bằng phông ${font} có chỗ không chắc là chữ gì, ví dụ ${w.quote(sample)}, nên để nguyên. Hãy chuyển văn bản sang Unicode (UniKey: Ctrl+Shift+F6) rồi chuyển lại.`,
    footnotes: ({ count }) => `${w.count(count)} chú thích cuối trang không được đọc.`,
    'old-letters': ({ from, sample, meant }) =>
      `Có chữ gõ bằng phông ${fonts[from]} nhưng tệp không còn tên phông ấy, ví dụ ${w.quote(sample)} (có lẽ là ${w.quote(meant)}), nên để nguyên. Hãy chuyển văn bản sang Unicode (UniKey: Ctrl+Shift+F6) rồi chuyển lại.`,
    'other-kind': ({ kind }) => `Văn bản là ${kind}, không phải kế hoạch hay đề án: hãy xem lại có đúng tệp không.`,
    'column-left': ({ heading }) => `Bảng nhiệm vụ: cột ${w.quote(heading)} không có chỗ trong kế hoạch nên không lấy.`,
    'lines-left': ({ count }) => `Nhiệm vụ lấy từ bảng; ${w.count(count)} dòng gạch đầu dòng trong phần lời không lấy.`,
    'no-tasks': () =>
      'Không thấy bảng nhiệm vụ (có cột nội dung và cột chủ trì, thời gian…) hay dòng gạch đầu dòng nào để lấy làm nhiệm vụ.',
    'no-text': () => 'Tệp không có chữ nào: có thể chỉ là ảnh chụp hoặc bản quét. Hãy dùng tệp Word gốc của văn bản.',
  } satisfies SentencesFor<NoteParams>,
  why: {
    name: () => 'đoán theo tên đơn vị',
    above: ({ organ }) => `đoán theo cơ quan cấp trên ghi trên văn bản: ${organ}`,
    written: ({ text }) => `đoán; văn bản ghi: ${w.quote(text)}`,
    heading: ({ text }) => `đoán; cột ${w.quote(text)} có thể hiểu nhiều cách`,
    layout: () => 'đoán theo vị trí dòng',
  } satisfies SentencesFor<WhyParams>,
  /** What stands where a value should be, and is none. */
  stands: (text: string) => `văn bản ghi: ${w.quote(text)}`,
  nothingNear: 'chưa thấy yêu cầu nào gần với việc này',
  /** A requirement that another section answers. */
  elsewhere: (id: string, quote: string, section: string) => `gần với ${id} ${quote}: yêu cầu này ghi ở mục ${section}`,
  notNear: 'Chưa thấy nhiệm vụ nào gần với các yêu cầu sau (xem cách ghi bằng lệnh rasoat explain MÃ):',
  /** What `rasoat convert` says when it is through. */
  made: ({
    file,
    path,
    tasks,
    proposed,
    read,
    guessed,
    missing,
  }: Record<'tasks' | 'proposed' | 'read' | 'guessed' | 'missing', number> & { file: string; path?: string }) =>
    [
      path === undefined ? `Đã lập bản nháp từ «${file}».` : `Đã lập bản nháp từ «${file}» và ghi vào «${path}».`,
      `${w.count(tasks)} nhiệm vụ, trong đó ${w.count(proposed)} nhiệm vụ có gợi ý về yêu cầu; chưa nhiệm vụ nào được xác nhận.`,
      `${w.count(read)} chỗ đọc được, ${w.count(guessed)} chỗ đoán cần xác nhận, ${w.count(missing)} chỗ văn bản không có.`,
      '',
    ].join('\n'),
  /** Why a file is not read as a Word document. */
  notWord: (file: string, fault: WordFault) => `Không chuyển được «${file}»: ${wordFault(fault)}`,
  unopened: (file: string, { reason, code }: ProblemParams['cannot-read']) =>
    ({
      permission: `Không đọc được «${file}» vì không có quyền mở.`,
      folder: `«${file}» là thư mục. Hãy chọn một tệp Word (.docx).`,
      vanished: cli.errors.noSuchPath(file),
      'link-outside': `Không đọc «${file}» vì đây là liên kết dẫn ra ngoài kho git chứa nó. Hãy ghi rõ chính tệp đó.`,
      'link-cycle': `Không đọc được «${file}» vì các liên kết trỏ vòng quanh nhau.`,
      'no-file': `Không đọc «${file}» vì đây không phải là tệp thông thường.`,
      held: `Không đọc được «${file}» vì một chương trình khác (có thể là Word) đang mở riêng tệp này. Hãy đóng tệp đó rồi chạy lại.`,
      other: `Không đọc được «${file}» (mã lỗi của hệ thống: ${code}).`,
    })[reason],
};
