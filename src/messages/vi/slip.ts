import type { SlipLabels } from '../SlipLabels.js';

export const slip: SlipLabels = {
  titles: {
    correct: 'Phiếu đề nghị bổ sung, hoàn thiện kế hoạch',
    nothing: 'Phiếu thông báo kết quả đối chiếu kế hoạch',
    unreadable: 'Phiếu đề nghị gửi lại kế hoạch',
    overdue: 'Phiếu đôn đốc gửi kế hoạch',
    'not-due': 'Phiếu nhắc gửi kế hoạch',
  },
  to: (unit) => `Kính gửi: ${unit}`,
  sender: (file) => `Đơn vị gửi tệp ${file}`,
  checked: (plan, conclusion) => `Kế hoạch của đơn vị (tệp ${plan}) đã được đối chiếu với ${conclusion}.`,
  unreadable: (plan) =>
    `Tệp ${plan} không đọc được hoặc không cho biết là kế hoạch của đơn vị nào, nên chưa thể đối chiếu với Kết luận.`,
  result: (verdict) => `Kết quả: ${verdict}`,
  nothing: 'Đến ngày đối chiếu, kế hoạch không có nội dung nào cần sửa, bổ sung.',
  nothingAsked: 'Đến ngày đối chiếu, đối với các yêu cầu nêu trên, kế hoạch không có nội dung nào cần sửa, bổ sung.',
  parts: {
    correct: 'Nội dung cần sửa, bổ sung',
    coming: 'Việc sắp đến hạn',
    review: 'Nội dung Ban sẽ xem xét',
    reviewed: 'Nội dung Ban đã xem xét',
    waived: 'Nội dung được miễn',
    asked: 'Yêu cầu đối với kế hoạch',
    how: 'Cách viết kế hoạch',
  },
  notes: {
    coming: 'Các việc sau chưa đến hạn; đề nghị đơn vị chủ động thực hiện và ghi vào kế hoạch trước thời hạn.',
    review: 'Các nội dung sau do người có thẩm quyền xem xét, đánh giá; đơn vị chưa phải sửa.',
  },
  asked: (type, level) => `Các yêu cầu của Kết luận đối với ${type} cấp ${level}:`,
  inFile: 'Sai sót của tệp kế hoạch',
  place: (file, line) => `${file}, dòng ${line}`,
  found: 'Tồn tại',
  todo: 'Cần làm',
  due: 'Thời hạn',
  quote: 'Kết luận ghi',
  evidence: 'Kế hoạch ghi',
  closing: {
    correct: 'Đề nghị đơn vị sửa, bổ sung các nội dung nêu trên và gửi lại kế hoạch về Ban.',
    unreadable: 'Đề nghị đơn vị sửa tệp theo các điểm nêu trên và gửi lại về Ban.',
    missing: 'Đề nghị đơn vị lập kế hoạch và gửi về Ban.',
  },
  missing: {
    notCome: (conclusion) => `Đến ngày đối chiếu, Ban chưa nhận được kế hoạch thực hiện ${conclusion} của đơn vị.`,
    due: ({ due, daysLate, daysLeft }, w) => {
      if (due === undefined) return 'Chưa có thời hạn gửi cụ thể; đề nghị đơn vị gửi sớm.';
      if (daysLate !== undefined) return `Thời hạn gửi là ${w.date(due)}; đã quá hạn ${w.count(daysLate)} ngày.`;
      return daysLeft === 0
        ? `Thời hạn gửi là ${w.date(due)}; hôm nay là hạn cuối.`
        : `Thời hạn gửi là ${w.date(due)}; còn ${w.count(daysLeft ?? 0)} ngày.`;
    },
  },
  how: {
    file: 'Viết kế hoạch thành một tệp văn bản có đuôi .yaml, gõ tiếng Việt Unicode dựng sẵn và lưu theo UTF-8.',
    unit: 'Đầu tệp ghi rõ đơn vị, đúng như sau:',
    committee: 'ghi tên cấp ủy cùng cấp',
    sections: 'Tiếp theo, ghi các mục nêu ở phần “Cần làm” của từng yêu cầu trên đây.',
    tasks: (answers) =>
      `Mỗi nhiệm vụ ghi đủ «nội dung», «chủ trì», «thời hạn» và «thực hiện yêu cầu» là mã của yêu cầu, ví dụ ${answers}.`,
  },
  fileName: 'don-vi',
};
