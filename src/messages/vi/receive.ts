import type {
  LikelyBy,
  ReceivedNoteParams,
  ReceivedState,
  RegisterCounts,
  UnreadContent,
} from '../../desk/register/Received.js';
import { registerWords } from '../../desk/register/registerWords.js';
import type { WordFile } from '../../desk/roster/UnitEntry.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import type { SentencesFor } from '../SentencesFor.js';
import { wordFault } from './draft.js';
import { heads } from './terms.js';
import { words as w } from './words.js';

const megabytes = (bytes: number) => `${w.count(Math.round(bytes / 2 ** 20))} MB`;

const contents: Readonly<Record<UnreadContent, string>> = {
  rar: 'Tệp nén RAR, chưa mở được ở đây. Hãy giải nén rồi chép các tệp bên trong vào thư mục, hoặc xin gửi lại dạng ZIP.',
  '7z': 'Tệp nén 7-Zip, chưa mở được ở đây. Hãy giải nén rồi chép các tệp bên trong vào thư mục, hoặc xin gửi lại dạng ZIP.',
  packed: 'Tệp nén dạng khác, chưa mở được ở đây. Hãy giải nén rồi chép các tệp bên trong vào thư mục.',
  msg: 'Thư lưu từ Outlook (.msg), chưa mở được ở đây. Hãy kéo tệp đính kèm ra thư mục, hoặc lưu thư thành .eml.',
  tnef: 'Gói winmail.dat do Outlook tạo, tệp đính kèm nằm bên trong và chưa mở được ở đây. Hãy đề nghị gửi lại thư dạng văn bản thường hoặc HTML.',
  mbox: 'Tệp gộp nhiều thư (mbox), chưa mở được ở đây. Hãy xuất từng thư thành .eml.',
  signature: 'Chữ ký điện tử của thư, hoặc thư đã ký, mã hóa (S/MIME) chưa mở được ở đây.',
  spreadsheet: 'Bảng tính, chưa phải kế hoạch đọc được.',
  presentation: 'Tệp trình chiếu.',
  office: 'Tệp kiểu Office cũ, không rõ là loại nào.',
  'web-page': 'Trang web (HTML).',
  text: 'Tệp chữ, không có nội dung của một kế hoạch.',
  empty: 'Tệp rỗng.',
  other: 'Không rõ là loại tệp nào.',
};

const locked = { archive: 'Tệp nén', pdf: 'Tệp PDF', office: 'Tệp Office' };
const oldWord = {
  doc: 'Bản Word kiểu cũ (.doc), chưa đọc được nội dung. Hãy mở bằng Word và lưu thành .docx.',
  rtf: 'Văn bản RTF, chưa đọc được nội dung. Hãy mở bằng Word và lưu thành .docx.',
  odt: 'Văn bản LibreOffice (.odt), chưa đọc được nội dung. Hãy mở bằng LibreOffice và lưu thành .docx.',
  html: 'Trang web (HTML) mang tên tệp Word, chưa đọc được nội dung. Hãy mở bằng Word và lưu thành .docx.',
};
const broken = {
  archive: 'Tệp nén bị hỏng hoặc chưa tải đủ, không mở được.',
  mail: 'Thư bị hỏng, không mở được.',
  file: 'Tệp bị hỏng hoặc chưa tải đủ, không lấy ra khỏi tệp nén được.',
};

const cannotOpen: Readonly<Record<ProblemParams['cannot-read']['reason'], (code: string) => string>> = {
  permission: () => 'Không có quyền mở tệp.',
  folder: () => 'Đây là thư mục.',
  vanished: () => 'Tệp không còn ở đó.',
  'link-cycle': () => 'Các liên kết trỏ vòng quanh nhau.',
  'link-outside': () => 'Liên kết dẫn ra ngoài, không mở.',
  held: () => 'Tệp đang được chương trình khác mở.',
  'no-file': () => 'Không phải tệp thông thường.',
  other: (code) => `Không mở được tệp (mã lỗi của hệ thống: ${code}).`,
};

const states: Readonly<Record<ReceivedState, string>> = {
  plan: 'kế hoạch đọc được',
  word: registerWords.vi.word,
  scan: 'bản quét',
  unknown: 'không rõ',
};

/** So many names are said; how many more there are is said too. */
const SAID = 10;
const someOf = (names: readonly string[]) =>
  names.length <= SAID
    ? names.join(', ')
    : `${names.slice(0, SAID).join(', ')} và ${w.count(names.length - SAID)} tệp nữa`;

const likelyBy: Readonly<Record<LikelyBy, string>> = {
  document: 'theo phần đoán từ văn bản',
  near: 'tên gần giống',
  path: 'theo tên tệp, tên thư mục',
  address: 'theo địa chỉ thư điện tử',
  subject: 'theo tiêu đề thư',
  sender: 'theo tên người gửi',
};

/** The register of what has come in (`rasoat receive`). */
export const receive = {
  title: 'Sổ theo dõi tệp đến',
  states,
  notes: {
    content: ({ what }) => contents[what],
    'old-word': ({ what }) => oldWord[what],
    'word-fault': ({ fault }) => `Chưa đọc được nội dung: ${wordFault(fault)}`,
    'other-document': ({ kind }) => `Văn bản là ${kind}, không phải kế hoạch hay đề án.`,
    'no-kind': () => 'Không thấy dòng tên loại văn bản (KẾ HOẠCH): hãy xem có đúng là kế hoạch không.',
    'no-text': () => 'Tệp Word không có chữ: có thể chỉ chứa ảnh chụp.',
    'pdf-text': () => 'PDF có chữ (hoặc chữ ký số), không chỉ là ảnh. Hãy xin tệp Word gốc hoặc tệp kế hoạch.',
    'inline-picture': () =>
      'Ảnh nằm trong nội dung thư, thường là biểu trưng trong chữ ký: hãy xem có phải bản chụp kế hoạch không.',
    encrypted: ({ what }) =>
      `${locked[what]} được đặt mật khẩu${what === 'pdf' ? ' hoặc hạn chế' : ''}, không mở được.`,
    damaged: ({ what }) => broken[what],
    'too-large': ({ limit }) => `Quá lớn (giới hạn ${megabytes(limit)}), không mở.`,
    'too-deep': ({ limit }) => `Thư và tệp nén lồng nhau quá ${w.count(limit)} lớp, không mở tiếp.`,
    'too-many': ({ limit }) => `Bên trong có quá nhiều tệp (giới hạn ${w.count(limit)}), không mở.`,
    'empty-archive': () => 'Tệp nén không có tệp nào bên trong.',
    'no-attachment': ({ words }): string => (words ? 'Thư chỉ có lời, không kèm tệp.' : 'Thư trống, không kèm tệp.'),
    unfilled: () => 'Khung kế hoạch chưa điền: chỉ có phần ghi đơn vị.',
    uuencoded: () => 'Thư có tệp nhúng trong lời thư theo kiểu cũ (uuencode), chưa mở được ở đây.',
    'several-plans': ({ count, names }) => `Tệp có ${w.count(count)} kế hoạch: ${names.join('; ')}.`,
    misnamed: ({ ending }) =>
      ending === '' ? 'Tên tệp không có phần mở rộng.' : `Tên tệp ghi ${w.quote(ending)}, khác với nội dung bên trong.`,
    'same-content': ({ file }) => `Trùng từng byte với ${w.quote(file)}.`,
    'not-followed': () => 'Đây là liên kết (lối tắt) tới nơi khác, không mở.',
    unopened: ({ reason, code }) => cannotOpen[reason](code),
    system: () => 'Tệp phụ do hệ điều hành hoặc chương trình tạo ra.',
    hidden: () => 'Tệp ẩn.',
  } satisfies SentencesFor<Omit<ReceivedNoteParams, 'unreadable-plan'>>,
  /** What stands before the sentence of the problem that makes a plan unreadable. */
  unreadablePlan: (problem: string) => `Tệp kế hoạch chưa đọc được: ${problem}`,
  columns: {
    file: registerWords.vi.file,
    state: registerWords.vi.state,
    code: registerWords.vi.code,
    unit: heads.unit,
    match: registerWords.vi.match,
    number: 'Số, ký hiệu',
    issued: 'Ngày ban hành',
    sender: 'Người gửi',
    sent: 'Ngày gửi',
    notes: 'Ghi chú',
    put: 'Tệp đã ghi ra',
  },
  match: {
    certain: 'khớp',
    likely: (by: LikelyBy) => `${registerWords.vi.likely}, ${likelyBy[by]}`,
    several: (count: number) => `có ${w.count(count)} đơn vị tên như vậy`,
    none: 'không có trong danh sách',
  },
  /** A unit that is only likely is not named as if it were certain. */
  maybe: (name: string) => `có thể: ${name}`,
  likelyBy,
  unnamed: (number: number, isMail: boolean) => (isMail ? `thư đính kèm ${number}.eml` : `phần ${number} không tên`),
  empty: 'Không có tệp nào.',
  /** The last lines: nothing has been left out. */
  totals: ({ files, mails, archives, plan, word, scan, unknown }: RegisterCounts) =>
    [
      `Có ${w.count(files)} tệp${mails + archives > 0 ? `, kể cả tệp trong ${w.and([...(mails > 0 ? [`${w.count(mails)} thư`] : []), ...(archives > 0 ? [`${w.count(archives)} tệp nén`] : [])])} đã mở` : ''}:`,
      `${w.count(plan)} ${states.plan} + ${w.count(word)} ${states.word} + ${w.count(scan)} ${states.scan} + ${w.count(unknown)} ${states.unknown} = ${w.count(files)}.`,
    ].join(' '),
  own: (names: readonly string[]) =>
    `Không kể ${w.count(names.length)} tệp, thư mục do rasoat ghi ra: ${someOf(names)}.`,
  /** A unit whose plan has not come, and that has sent a Word document. */
  wordOnly: (word: readonly WordFile[]) =>
    `${word.some(({ likely }) => !likely) ? '' : 'có thể '}đã gửi bản Word (${w.and(word.map(({ file }) => file))}), chưa có tệp kế hoạch`,
  /** The same to the unit itself, which knows its file and not the Board's register. */
  wordToUnit: (file: string, likely: boolean) =>
    `${likely ? 'Ban nhận được tệp' : 'Ban đã nhận bản Word'} ${w.quote(file)}${likely ? ', có thể là của đơn vị' : ' của đơn vị'}; đề nghị gửi thêm tệp kế hoạch (.yaml) theo mẫu để đối chiếu.`,
  /** Of the missing, how many have sent a Word document. */
  wordCount: (count: number) => `${w.count(count)} đơn vị trong số chưa gửi đã gửi bản Word, chưa có tệp kế hoạch.`,
  wordColumn: 'Bản Word đã gửi',
  written: {
    plans: ({ made, kept, folder }: PutCounts) =>
      `Đã chép ${w.count(made)} tệp kế hoạch vào «${folder}»${keptWords(kept)}. Đối chiếu: rasoat check ${folder}`,
    drafts: ({ made, kept, folder }: PutCounts) =>
      `Đã lập ${w.count(made)} bản nháp vào «${folder}»${keptWords(kept)}. Bản nháp chưa phải là kế hoạch đã gửi: rasoat check không tính cho đến khi có người xem lại và bỏ dòng đánh dấu.`,
    file: (path: string) => `Đã ghi sổ vào «${path}».`,
  },
  progress: (done: string, of: string) => `Đã xem ${done}/${of} tệp`,
  errors: {
    noFolder: (path: string) => `Không có thư mục «${path}».`,
    notFolder: (path: string) => `«${path}» không phải là thư mục. Hãy ghi thư mục chứa thư và tệp đến.`,
    registerNeedsRoster: 'Sổ theo dõi tệp đến chỉ dùng được khi có danh sách đơn vị (--roster hoặc rasoat.yaml).',
    noRegister: (file: string) =>
      `${file} không phải sổ theo dõi do lệnh rasoat receive lập: không thấy các cột Tệp, Trạng thái, Mã đơn vị.`,
    unlistedCode: (file: string, row: number, code: string) =>
      `${file}, dòng ${row}: mã «${code}» không có trong danh sách đơn vị. Hãy sửa mã hoặc lập lại sổ.`,
    nothing: (path: string) => `Trong «${path}» không có tệp nào.`,
    badOutput: (value: string) => `Không hiểu «${value}». Hãy ghi xlsx:TỆP.xlsx hoặc csv:TỆP.csv.`,
    samePlace: (path: string) =>
      `Bản nháp và kế hoạch không được ghi chung một thư mục «${path}»: bản nháp chưa phải là kế hoạch.`,
    whole: (path: string) => `«${path}» vừa là thư mục tệp đến vừa là nơi ghi ra. Hãy chọn một thư mục khác để ghi.`,
  },
};

/** How many files a run has put into a folder, and which folder that is, ready to print. */
export interface PutCounts {
  made: number;
  /** Written by an earlier run; what somebody has changed in them stays. */
  kept: number;
  folder: string;
}

const keptWords = (kept: number) => (kept > 0 ? `; ${w.count(kept)} tệp đã có từ trước, giữ nguyên` : '');
