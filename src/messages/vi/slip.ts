import type { Waiver } from '../../check/assess/Decisions.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { Missing } from '../../desk/roster/RosterReport.js';
import { heads, terms } from './terms.js';
import { words as w } from './words.js';

/** The words of the slips that units get (`slips`). Names among the parameters are ready to print. */
export const slip = {
  titles: {
    correct: 'Phiếu đề nghị bổ sung, hoàn thiện kế hoạch',
    nothing: 'Phiếu thông báo kết quả đối chiếu kế hoạch',
    unreadable: 'Phiếu đề nghị gửi lại kế hoạch',
    overdue: 'Phiếu đôn đốc gửi kế hoạch',
    'not-due': 'Phiếu nhắc gửi kế hoạch',
  } satisfies Record<'correct' | 'nothing' | 'unreadable' | Missing['status'], string>,
  to: (unit: string) => `Kính gửi: ${unit}`,
  /** Who of the unit is in charge, and how to reach it, as the roster has it. */
  reached: ({ contact, phone, email }: Pick<ListedUnit, 'contact' | 'phone' | 'email'>) => [
    ...(contact === undefined ? [] : [`Người phụ trách: ${contact}`]),
    ...(phone === undefined ? [] : [`Điện thoại: ${phone}`]),
    ...(email === undefined ? [] : [`E-mail: ${email}`]),
  ],
  /** Who is addressed where the plan does not say whose it is. */
  sender: (file: string) => `Đơn vị gửi tệp ${file}`,
  /** What was checked against what. */
  checked: (plan: string, conclusion: string) =>
    `Kế hoạch của đơn vị (tệp ${plan}) đã được đối chiếu với ${conclusion}.`,
  unreadable: (plan: string) =>
    `Tệp ${plan} không đọc được hoặc không cho biết là kế hoạch của đơn vị nào, nên chưa thể đối chiếu với Kết luận.`,
  result: (verdict: string) => `Kết quả: ${verdict}`,
  nothing: 'Đến ngày đối chiếu, kế hoạch không có nội dung nào cần sửa, bổ sung.',
  /** The same, where only some of the requirements were asked about. */
  nothingAsked: 'Đến ngày đối chiếu, đối với các yêu cầu nêu trên, kế hoạch không có nội dung nào cần sửa, bổ sung.',
  parts: {
    correct: 'Nội dung cần sửa, bổ sung',
    /** Of a plan that is in order all the same. */
    add: 'Nội dung nên sửa, bổ sung thêm',
    coming: 'Việc sắp đến hạn',
    /** Of files that cannot be used and seem to be of a unit which has sent a plan besides. */
    beside: 'Tệp khác có thể của đơn vị, chưa dùng được',
    review: 'Nội dung Ban sẽ xem xét',
    reviewed: 'Nội dung Ban đã xem xét',
    waived: 'Nội dung được miễn',
    asked: 'Yêu cầu đối với kế hoạch',
    how: 'Cách viết kế hoạch',
  } satisfies Record<
    'correct' | 'add' | 'beside' | 'coming' | 'review' | 'reviewed' | 'waived' | 'asked' | 'how',
    string
  >,
  /** What stands under the head of a part, before its entries. */
  notes: {
    coming: 'Các việc sau chưa đến hạn; đề nghị đơn vị chủ động thực hiện và ghi vào kế hoạch trước thời hạn.',
    review: 'Các nội dung sau do người có thẩm quyền xem xét, đánh giá; đơn vị chưa phải sửa.',
  } satisfies Record<'coming' | 'review', string>,
  asked: (type: string, level: string) => `Các yêu cầu của Kết luận đối với ${type} cấp ${level}:`,
  inFile: heads.problems,
  /** Where in a file: `ke-hoach.yaml, dòng 12`. */
  place: (file: string, line: number) => `${file}, dòng ${line}`,
  /** Of a form in Excel. */
  cell: (file: string, cell: string) => `${file}, ô ${cell}`,
  found: heads.finding,
  todo: heads.todo,
  due: heads.due,
  quote: terms.quote,
  evidence: heads.evidence,
  closing: {
    correct: 'Đề nghị đơn vị sửa, bổ sung các nội dung nêu trên và gửi lại kế hoạch về Ban.',
    compliant:
      'Kế hoạch đã đạt, đơn vị không phải gửi lại. Đề nghị nghiên cứu, bổ sung các nội dung nêu trên trong quá trình thực hiện.',
    unreadable: 'Đề nghị đơn vị sửa tệp theo các điểm nêu trên và gửi lại về Ban.',
    missing: 'Đề nghị đơn vị lập kế hoạch và gửi về Ban.',
  } satisfies Record<'correct' | 'compliant' | 'unreadable' | 'missing', string>,
  missing: {
    notCome: (conclusion: string) =>
      `Đến ngày đối chiếu, Ban chưa nhận được kế hoạch thực hiện ${conclusion} của đơn vị.`,
    /** Of a unit that has ended since. */
    ended: (date: string) => `Đơn vị hoạt động đến hết ngày ${date}; kế hoạch của thời gian hoạt động vẫn phải gửi.`,
    waived: ({ requirement, reason, approvedBy, reference, expires }: Waiver) =>
      `Đơn vị được miễn ${requirement} đến hết ${w.date(expires)} (${reference}, ${approvedBy} duyệt; lý do: ${reason}).`,
    waiverExpired: ({ requirement, reference, expires }: Waiver) =>
      `Thời gian được miễn ${requirement} đã hết (đến hết ${w.date(expires)}, ${reference}); yêu cầu này nay phải thực hiện.`,
    due: ({ due, daysLate, daysLeft }: Missing) => {
      if (due === undefined) return 'Chưa có thời hạn gửi cụ thể; đề nghị đơn vị gửi sớm.';
      if (daysLate !== undefined) return `Thời hạn gửi là ${w.date(due)}; đã quá hạn ${w.count(daysLate)} ngày.`;
      return daysLeft === 0
        ? `Thời hạn gửi là ${w.date(due)}; ngày đối chiếu là hạn cuối.`
        : `Thời hạn gửi là ${w.date(due)}; còn ${w.count(daysLeft ?? 0)} ngày.`;
    },
  },
  /** How to write a plan, step by step; after `unit` stand the lines that name it. */
  how: {
    file: 'Viết kế hoạch thành một tệp văn bản có đuôi .yaml, gõ tiếng Việt Unicode dựng sẵn và lưu theo UTF-8.',
    skeleton: 'Để tiện viết, gửi kèm phiếu này mẫu kế hoạch của riêng đơn vị, chỉ gồm những mục được yêu cầu.',
    unit: 'Đầu tệp ghi rõ đơn vị, đúng như sau:',
    committee: 'ghi tên cấp ủy cùng cấp',
    sections: 'Tiếp theo, ghi các mục nêu ở phần “Cần làm” của từng yêu cầu trên đây.',
    tasks: (answers: string) =>
      `Mỗi nhiệm vụ ghi đủ «nội dung», «chủ trì», «thời hạn» và «thực hiện yêu cầu» là mã của yêu cầu, ví dụ ${answers}.`,
  },
  /** Texts that lie with a slip. */
  enclosed: {
    skeleton: 'MAU-KE-HOACH',
    lacking: 'PHAN-CON-THIEU',
    howToSave: [
      'MẪU KẾ HOẠCH CỦA ĐƠN VỊ. Tệp này chưa phải là kế hoạch. Điền xong, chọn Tệp > Lưu thành (File > Save As): ô «Save as type» chọn All Files, ô «File name» ghi ke-hoach.yaml (đuôi .yaml, không phải .txt), ô «Encoding» chọn UTF-8, rồi gửi tệp .yaml đó.',
    ],
    howToCopy: [
      'PHẦN CÒN THIẾU TRONG KẾ HOẠCH CỦA ĐƠN VỊ. Tệp này không phải là kế hoạch: hãy chép các dòng cần thiết vào tệp kế hoạch đã gửi rồi điền. Mục nào tệp kế hoạch đã có thì chỉ chép các dòng bên dưới tên mục, đặt tiếp theo những dòng đang có.',
    ],
  },
  /** What a file is called when nothing else names it. */
  fileName: 'don-vi',
};
