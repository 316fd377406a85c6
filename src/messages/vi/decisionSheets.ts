import type { SupersededReason } from '../../check/assess/Sending.js';
import type { HeadingFault } from '../../desk/decisions/decisionHeadings.js';
import type { CellFaultParams, CellPlace } from '../../desk/decisions/readDecisionSheets.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { oneLine } from '../../plan/text/visible.js';
import type { SentencesFor } from '../SentencesFor.js';
import { problems } from './problems.js';
import { roster } from './roster.js';
import { sending } from './sending.js';
import { words as w } from './words.js';

const faults: SentencesFor<CellFaultParams> = {
  missing: ({ heading }) => `còn thiếu «${heading}». Hãy ghi đủ, hoặc xóa nội dung đã nhập ở hàng này.`,
  'unknown-opinion': ({ value }) => `không có ý kiến ${w.quote(value)}. Hãy ghi «đạt» hoặc «chưa đạt».`,
  'bad-date': problems['bad-date'],
  'formula-error': roster.faults['formula-error'],
  'unsafe-characters': roster.faults['unsafe-characters'],
  'unknown-requirement': problems['unknown-requirement'],
};

const headings = {
  'missing-heading': ({ heading, found }: Extract<HeadingFault, { kind: 'missing-heading' }>['params']) =>
    `không có cột «${heading}»${found === undefined ? '' : `, chỉ có cột ${w.quote(found)}`}. Hãy ghi lại tiêu đề như rasoat đã ghi.`,
  'duplicate-heading': ({ heading }: { heading: string }) => `có hai cột ${w.quote(heading)}. Hãy bỏ một cột.`,
};

/** What is known of one of several plans of a unit. */
export interface ReceivedPlan {
  plan: string;
  issued?: IsoDate;
  counts: boolean;
  /** Why it does not count. */
  why?: SupersededReason;
}

/** Of workbooks in which the Board enters its decisions. */
export const decisionSheets = {
  sheets: { review: 'Xem xét', waiver: 'Miễn', official: 'Bản chính thức' },
  titles: {
    review: 'Nội dung cần xem xét, và ý kiến của người xem xét',
    waiver: 'Yêu cầu được miễn',
    official: 'Đơn vị gửi nhiều kế hoạch: bản nào là bản chính thức',
  },
  about: {
    review:
      'Mỗi dòng là một nội dung cần người xem xét; ghi ý kiến vào các ô màu vàng, rồi dùng tệp này làm tệp quyết định.',
    waiver: 'Các quyết định miễn; ghi thêm vào các dòng trống, rồi dùng tệp này làm tệp quyết định.',
    official:
      'Các đơn vị gửi nhiều kế hoạch; chọn bản chính thức ở các ô màu vàng, rồi dùng tệp này làm tệp quyết định.',
  },
  remarks: {
    review:
      'Ghi vào các ô màu vàng: ý kiến «đạt» hoặc «chưa đạt», người xem xét, ngày (ví dụ 30/6/2022), ghi chú. Lưu lại, rồi chạy rasoat với --decisions và tên tệp này (hoặc «quyết định: TỆP» trong rasoat.yaml). Sắp xếp, lọc, thêm cột, xóa dòng đều được; không đổi tên cột.',
    changed:
      'Khi kế hoạch thay đổi sau khi xem xét, cột «Tình trạng» nêu rõ; đã xem lại và giữ nguyên ý kiến thì xóa ô «Mã nội dung» của dòng đó.',
    official:
      'Bấm vào ô màu vàng ở cột «Bản chính thức» và chọn một bản trong danh sách; ghi người duyệt, ngày, lý do (văn bản nếu có). Không chọn thì tính theo bản ban hành sau cùng. Lưu lại, rồi chạy rasoat với --decisions và tên tệp này.',
    waiver:
      'Ghi đủ các ô màu vàng: mã đơn vị (hoặc tên), yêu cầu, lý do, người duyệt, văn bản, ngày hết hạn. Lưu lại, rồi chạy rasoat với --decisions và tên tệp này.',
  },
  columns: {
    code: 'Mã đơn vị',
    unit: 'Đơn vị',
    file: 'Tệp',
    requirement: 'Yêu cầu',
    asks: 'Nội dung yêu cầu',
    says: 'Kế hoạch ghi',
    opinion: 'Ý kiến',
    reviewer: 'Người',
    date: 'Ngày',
    note: 'Ghi chú',
    seen: 'Mã nội dung',
    reason: 'Lý do',
    approved_by: 'Người duyệt',
    reference: 'Văn bản',
    expires: 'Hết hạn',
    official: 'Bản chính thức',
    sent: 'Các bản đã nhận',
    choice: (nth: number) => `Bản ${nth}`,
    standing: 'Tình trạng',
  },
  standing: {
    applied: 'đã áp dụng',
    changed: 'kế hoạch đã thay đổi sau khi xem xét; cần xem lại',
    notApplied: 'chưa được áp dụng',
    waiting: 'chờ xem xét',
    toDecide: 'chờ Ban xác định bản chính thức',
    undecided: 'chưa có quyết định',
    expired: 'đã hết hạn',
  },
  /** In the list of a cell that takes an opinion, and what is said of any other. */
  opinions: ['đạt', 'chưa đạt'],
  onlyChoices: 'Hãy chọn một bản trong danh sách.',
  /** A plan of several of a unit: `kh/a.yaml: ban hành 20/5/2022; đang tính`. */
  received: ({ plan, issued, counts, why }: ReceivedPlan) =>
    `${plan}: ${[...(issued ? [`ban hành ${w.date(issued)}`] : ['không ghi ngày ban hành']), ...(counts ? ['đang tính'] : []), ...(why ? [`không tính (${sending.whySuperseded[why]})`] : [])].join('; ')}`,
  onlyOpinions: 'Chỉ ghi «đạt» hoặc «chưa đạt».',
  /** Of a plan that says nothing on a requirement. */
  saysNothing: '(kế hoạch không nêu)',
  place: ({ sheet, cell }: CellPlace) => `${oneLine(sheet)}!${cell}`,
  faults,
  headings,
  noSheets: (file: string) =>
    `«${file}» không có trang «Xem xét», «Miễn» hay «Bản chính thức» nào do rasoat lập. Hãy lập bảng bằng -o xlsx:TỆP, ghi ý kiến vào đó rồi dùng lại.`,
  otherKeys: (file: string, keys: string) =>
    `«${file}» có mục ${keys}: tệp quyết định chỉ ghi «miễn», «xem xét» và «bản chính thức».`,
  open: (file: string) =>
    `«${file}» đang mở ở chương trình khác: chỉ những gì đã lưu được đọc. Nếu vừa nhập thêm, hãy lưu lại rồi chạy lại.`,
  kept: (file: string, rows: number) =>
    `«${file}» có ${w.count(rows)} dòng đã nhập ý kiến hoặc quyết định: đã giữ lại trong tệp mới, nhưng chưa được áp dụng. Muốn áp dụng, hãy thêm --decisions và tên tệp này.`,
  /** A workbook of decisions in force that the run itself is to make. */
  firstBook: (file: string) =>
    `Chưa có «${file}»: lần này lập mới, chưa có ý kiến, quyết định nào ở đó được áp dụng. Nếu đã từng có, hãy kiểm tra tên và nơi để tệp.`,
  keepsNot: (file: string) =>
    `Không ghi đè lên «${file}» vì không đọc được những gì đã nhập ở đó. Hãy mở tệp, lưu lại, hoặc ghi ra tệp khác.`,
};
