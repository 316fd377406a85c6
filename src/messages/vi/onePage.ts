import type { Counts } from '../../check/assess/Assessment.js';
import { words as w } from './words.js';

/** The words of the summary on one page for those who decide. */
export const onePage = {
  title: 'BÁO CÁO TÓM TẮT',
  /** Below the title; `partial`: only some of the requirements were asked about. */
  draft: (date: string, partial: boolean) => `(dự thảo${partial ? ' một phần' : ''}, tính đến ngày ${date})`,
  sections: {
    sent: '1. Tình hình gửi kế hoạch',
    unmet: '2. Yêu cầu chưa đạt nhiều nhất',
    asked: '3. Đề xuất, kiến nghị',
  },
  /** Both with their parts: `1.574/1.700 = 92,6%`. */
  sent: (sent: string, compliant: string) =>
    `Đơn vị đã gửi kế hoạch dùng được: ${sent}; trong đó có kế hoạch đạt: ${compliant}.`,
  /** Where no plan can be used yet. */
  noneSent: (expected: number) => `Chưa có kế hoạch nào dùng được trong số ${w.count(expected)} đơn vị phải gửi.`,
  /** The rest of the table by district in one row, with its sums. */
  otherDistricts: (districts: number) => `và ${w.count(districts)} địa bàn khác`,
  note: 'Đơn vị tính: đơn vị trong danh sách. “Chưa dùng được” gồm cả đơn vị chỉ có thể đã gửi.',
  unmet: (id: string, title: string, { unmet, unknown }: Counts, share: string) =>
    `${title} (yêu cầu ${id}): ${w.count(unmet)} kế hoạch chưa đạt${unknown > 0 ? `, ${w.count(unknown)} chưa xác định được` : ''}; đạt ${share}.`,
  otherRequirements: (requirements: number) => `Và ${w.count(requirements)} yêu cầu khác có kế hoạch chưa đạt.`,
  asked: {
    overdue: (units: number) =>
      `Chỉ đạo cấp ủy các cấp đôn đốc ${w.count(units)} đơn vị quá hạn gửi kế hoạch, ghi đúng ngày thực tế.`,
    unusable: (units: number) =>
      `Yêu cầu ${w.count(units)} đơn vị có kế hoạch chưa dùng được kiểm tra, gửi lại theo đúng mẫu.`,
    unreadable: (plans: number) => `Yêu cầu gửi lại theo đúng mẫu ${w.count(plans)} kế hoạch không đọc được.`,
    correct: (plans: number) =>
      `Yêu cầu sửa đổi, bổ sung ${w.count(plans)} kế hoạch chưa đạt, trước hết theo những yêu cầu tại mục 2.`,
    review: (results: number) =>
      `Giao Ban tiếp tục theo dõi, đôn đốc; xem xét ${w.count(results)} nội dung cần người có thẩm quyền đánh giá.`,
    replyBy: (day: string) => `Thời hạn các đơn vị thực hiện, trả lời: ngày ${day}.`,
  },
  /** What is to be known before the figures are read, each a sentence. */
  limits: {
    only: (asked: number, of: number) => `Chỉ đối chiếu ${w.count(asked)} trong ${w.count(of)} yêu cầu của Kết luận.`,
    partial: 'Chỉ gồm một số kế hoạch, vì vậy chưa xác định được đơn vị nào chưa gửi.',
    shard: 'Chỉ gồm một phần của lần đối chiếu, vì vậy chưa xác định được đơn vị nào chưa gửi.',
    changed: 'Chỉ gồm các kế hoạch có thay đổi so với lần trước.',
    merged: (reports: number) => `Tổng hợp từ ${w.count(reports)} báo cáo.`,
    configured: 'Cấu hình của lần đối chiếu có điểm ảnh hưởng đến kết quả (nêu tại báo cáo đầy đủ).',
    nobodys: (plans: number) => `${w.count(plans)} kế hoạch nhận được chưa xác định được là của đơn vị nào.`,
    leftOut: (plans: number) =>
      `Đối với ${w.count(plans)} kế hoạch, một số yêu cầu không được xét vì ngoài thời gian hoạt động của đơn vị.`,
    /** What the Board has decided is in the figures. */
    decided: (waived: number, official: number) =>
      `Ban đã quyết định: ${w.and([...(waived > 0 ? [`miễn ${w.count(waived)} lượt yêu cầu`] : []), ...(official > 0 ? [`${w.count(official)} bản chính thức`] : [])])}.`,
    notRead: (files: number) => `${w.count(files)} tệp, thư mục không được đối chiếu (nêu tại báo cáo đầy đủ).`,
  },
  remarks: 'Lưu ý:',
  whole: 'Kết quả từng đơn vị và cách khắc phục: xem báo cáo đầy đủ.',
};
