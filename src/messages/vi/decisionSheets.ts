import type { HeadingFault } from '../../desk/decisions/decisionHeadings.js';
import type { CellFaultParams, CellPlace } from '../../desk/decisions/readDecisionSheets.js';
import { oneLine } from '../../plan/text/visible.js';
import type { Sentences } from '../Messages.js';
import { problems } from './problems.js';
import { roster } from './roster.js';
import { words as w } from './words.js';

const faults: Sentences<CellFaultParams> = {
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

/** Of workbooks in which the Board enters its decisions. */
export const decisionSheets = {
  sheets: { review: 'Xem xét', waiver: 'Miễn' },
  titles: {
    review: 'Nội dung cần xem xét, và ý kiến của người xem xét',
    waiver: 'Yêu cầu được miễn',
  },
  about: {
    review:
      'Mỗi dòng là một nội dung cần người xem xét; ghi ý kiến vào các ô màu vàng, rồi dùng tệp này làm tệp quyết định.',
    waiver: 'Các quyết định miễn; ghi thêm vào các dòng trống, rồi dùng tệp này làm tệp quyết định.',
  },
  remarks: {
    review:
      'Ghi vào các ô màu vàng: ý kiến «đạt» hoặc «chưa đạt», người xem xét, ngày (ví dụ 30/6/2022), ghi chú. Lưu lại, rồi chạy rasoat với --decisions và tên tệp này (hoặc «quyết định: TỆP» trong rasoat.yaml). Sắp xếp, lọc, thêm cột, xóa dòng đều được; không đổi tên cột.',
    changed:
      'Khi kế hoạch thay đổi sau khi xem xét, cột «Tình trạng» nêu rõ; đã xem lại và giữ nguyên ý kiến thì xóa ô «Mã nội dung» của dòng đó.',
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
    standing: 'Tình trạng',
  },
  standing: {
    applied: 'đã áp dụng',
    changed: 'kế hoạch đã thay đổi sau khi xem xét; cần xem lại',
    notApplied: 'chưa được áp dụng',
    waiting: 'chờ xem xét',
    expired: 'đã hết hạn',
  },
  /** In the list of a cell that takes an opinion, and what is said of any other. */
  opinions: ['đạt', 'chưa đạt'],
  onlyOpinions: 'Chỉ ghi «đạt» hoặc «chưa đạt».',
  /** Of a plan that says nothing on a requirement. */
  saysNothing: '(kế hoạch không nêu)',
  place: ({ sheet, cell }: CellPlace) => `${oneLine(sheet)}!${cell}`,
  faults,
  headings,
  noSheets: (file: string) =>
    `«${file}» không có trang «Xem xét» hay «Miễn» nào do rasoat lập. Hãy lập bảng bằng -o xlsx:TỆP, ghi ý kiến vào đó rồi dùng lại.`,
  otherKeys: (file: string, keys: string) => `«${file}» có mục ${keys}: tệp quyết định chỉ ghi «miễn» và «xem xét».`,
  open: (file: string) =>
    `«${file}» đang mở ở chương trình khác: chỉ những gì đã lưu được đọc. Nếu vừa nhập thêm, hãy lưu lại rồi chạy lại.`,
  kept: (file: string, rows: number) =>
    `«${file}» có ${w.count(rows)} dòng đã nhập ý kiến hoặc quyết định miễn: đã giữ lại trong tệp mới, nhưng chưa được áp dụng. Muốn áp dụng, hãy thêm --decisions và tên tệp này.`,
  keepsNot: (file: string) =>
    `Không ghi đè lên «${file}» vì không đọc được những gì đã nhập ở đó. Hãy mở tệp, lưu lại, hoặc ghi ra tệp khác.`,
};
