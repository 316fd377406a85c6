import type { Counts } from '../../check/assess/Assessment.js';
import type { RosterSummary } from '../../desk/roster/RosterReport.js';
import type { Summary, Totals } from '../../desk/totals/Totals.js';
import { heads, terms } from './terms.js';
import { words as w } from './words.js';

/** The words of the report on paper, in the Party's document form. */
export const paper = {
  letterhead: {
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    /** What stands where the configuration names no issuer, to be completed by hand. */
    blank: { parent: 'TỈNH ỦY ……………', name: 'BAN DÂN VẬN', symbol: 'BDVTU', place: '……………' },
    /** `Số        -BC/BDVTU`, of a kind of document (`BC`). */
    number: (kind: string, symbol: string) => `Số          -${kind}/${symbol}`,
    dated: (place: string, year: number) => `${place}, ngày      tháng      năm ${year}`,
    draft: 'Dự thảo',
    /** Where only some of the requirements were asked about. */
    partialDraft: 'Dự thảo (một phần)',
  },
  title: 'BÁO CÁO',
  subject: (conclusion: string) => `kết quả kiểm tra việc xây dựng kế hoạch thực hiện ${conclusion}`,
  asOf: (date: string) => `(tính đến ngày ${date})`,
  /** `partial`: only some of the requirements were asked about. */
  introduction: (conclusion: string, date: string, partial: boolean) =>
    `Thực hiện nhiệm vụ theo dõi, đôn đốc, kiểm tra, giám sát được giao, kế hoạch của các cơ quan, đơn vị đã được đối chiếu với ${partial ? 'một phần yêu cầu' : 'từng yêu cầu'} của ${conclusion} (sau đây gọi tắt là Kết luận), lấy ngày đối chiếu là ngày ${date}. Kết quả như sau:`,
  sections: {
    general: 'I- Kết quả chung',
    strengths: 'II- Ưu điểm',
    faults: 'III- Hạn chế',
    causes: 'IV- Nguyên nhân',
    proposals: 'V- Đề xuất',
  },
  /** Of sections that only the Board can write. */
  toWrite: {
    strengths: 'Phần này để Ban bổ sung: những việc làm tốt, đơn vị, cách làm tiêu biểu.',
    causes: 'Phần này để Ban bổ sung: nguyên nhân khách quan, chủ quan; trách nhiệm.',
    line: '…………………………………………………………………………………',
  },
  details: {
    /** In the body, of what stands in the third appendix. */
    see: 'Kết quả từng đơn vị tại Phụ lục 1, từng yêu cầu tại Phụ lục 2; chi tiết về tệp và danh sách đơn vị tại Phụ lục 3.',
    configured: 'Cấu hình của lần đối chiếu có điểm ảnh hưởng đến kết quả, nêu tại Phụ lục 3.',
    files: 'Tệp đã đọc',
    unreadable: (plan: string) => `Không đọc được: ${plan}.`,
    leftOut: 'Yêu cầu không được xét vì ngoài thời gian hoạt động của đơn vị',
    succession: 'Đơn vị kế thừa đơn vị cũ',
    advice: 'Cách khắc phục những yêu cầu chưa đạt nhiều nhất',
  },
  sent: {
    statuses: (expected: number, parts: readonly string[]) =>
      `Theo danh sách đơn vị, có ${w.count(expected)} đơn vị phải gửi kế hoạch. Đến ngày đối chiếu: ${parts.join('; ')}.`,
    expected: ({ expected, received, missing, overdue, outside }: RosterSummary) => {
      const late =
        overdue > 0 ? `trong đó ${w.count(overdue)} đơn vị đã quá hạn` : 'trong đó không có đơn vị nào quá hạn';
      const left = missing > 0 ? `${w.count(missing)} đơn vị chưa gửi, ${late}` : 'không còn đơn vị nào chưa gửi';
      const beside =
        outside > 0
          ? ` Số phải gửi không tính ${w.count(outside)} đơn vị trong danh sách chưa hoạt động hoặc không còn hoạt động tại ngày đối chiếu.`
          : '';
      return `Theo danh sách đơn vị, có ${w.count(expected)} đơn vị phải gửi kế hoạch. Đến ngày đối chiếu, ${received > 0 ? `${w.count(received)}/${w.count(expected)} đơn vị đã gửi` : 'chưa có đơn vị nào gửi'}; ${left}.${beside}`;
    },
    noRoster:
      'Lần đối chiếu này không có danh sách đơn vị phải gửi kế hoạch, vì vậy chưa xác định được đơn vị nào chưa gửi; báo cáo chỉ phản ánh các kế hoạch đã nhận được.',
    received: ({ files, plans, roster }: Summary) => {
      if (plans.received === 0)
        return `Chưa nhận được kế hoạch nào (tìm thấy ${w.count(files.found)} tệp, đọc được ${w.count(files.read)} tệp).`;
      const unread =
        plans.unreadable > 0
          ? `${w.count(plans.unreadable)} kế hoạch không đọc được nên chưa đối chiếu được nội dung${(roster?.missing ?? 0) > 0 ? ' và chưa rõ của đơn vị nào; đơn vị ấy còn nằm trong số chưa gửi' : ''}`
          : 'tất cả đều đọc được';
      return `Đã nhận được ${w.count(plans.received)} kế hoạch (tìm thấy ${w.count(files.found)} tệp, đọc được ${w.count(files.read)} tệp); ${unread}.`;
    },
    notAsked: (plans: number) =>
      `Ngoài ra, có ${w.count(plans)} kế hoạch không thuộc phạm vi các yêu cầu được đối chiếu lần này.`,
    twice: (units: number) => `${w.count(units)} đơn vị gửi nhiều kế hoạch:`,
    unlisted: (plans: number) => `${w.count(plans)} kế hoạch của đơn vị không có trong danh sách:`,
    namesakes: (plans: number) => `${w.count(plans)} kế hoạch mang tên trùng nhau trong danh sách đơn vị:`,
    mismatched: (entries: number) =>
      `${w.count(entries)} chỗ trong kế hoạch ghi thông tin về đơn vị không khớp với danh sách:`,
    outside: (plans: number) =>
      `${w.count(plans)} kế hoạch của đơn vị chưa hoạt động hoặc không còn hoạt động tại ngày đối chiếu:`,
    leftOut: (plans: number) =>
      `Đối với ${w.count(plans)} kế hoạch, một số yêu cầu không được xét vì ngoài thời gian hoạt động của đơn vị:`,
    succession: (plans: number) => `${w.count(plans)} kế hoạch của đơn vị kế thừa đơn vị cũ:`,
  },
  results: {
    verdicts: (plans: Summary['plans']) =>
      `Trong ${w.count(plans.received)} kế hoạch nhận được: ${w.count(plans.compliant)} kế hoạch đạt, ${w.count(plans.pending)} kế hoạch còn yêu cầu chưa đến hạn, ${w.count(plans.nonCompliant)} kế hoạch chưa đạt, ${w.count(plans.unreadable)} kế hoạch không đọc được.`,
    /** Why there are more plans than the table by district has units. */
    offRoster: (plans: number, compliant: number) =>
      `Số kế hoạch trên gồm cả ${w.count(plans)} kế hoạch không xác định được là của đơn vị nào trong danh sách${compliant > 0 ? `, trong đó ${w.count(compliant)} kế hoạch đạt` : ''}; bảng theo địa bàn dưới đây không tính các kế hoạch này.`,
    meaning:
      'Kế hoạch được xếp loại chưa đạt khi còn ít nhất một yêu cầu quyết định kết quả chưa đạt hoặc chưa xác định được, hoặc khi tệp kế hoạch có sai sót mức lỗi, hoặc khi không đạt yêu cầu nào trong số đã đến hạn; yêu cầu mức cảnh báo, lưu ý không làm thay đổi xếp loại.',
    partial: 'Kết quả, số liệu trong mục này chỉ xét các yêu cầu được đối chiếu lần này.',
    shares: (errors: string, all: string) =>
      `Xét theo yêu cầu: các yêu cầu quyết định kết quả đạt ${errors}; tính chung tất cả yêu cầu, đạt ${all}.`,
    beside: ({ notDue, review, reviewed, waived, unknown, planned = 0 }: Counts) =>
      `Không tính vào tỷ lệ trên: ${w.count(notDue)} lượt yêu cầu chưa đến hạn, ${w.count(review)} lượt cần xem xét (đã xem xét ${w.count(reviewed)}), ${w.count(waived)} lượt được miễn. Số lượt chưa xác định được là ${w.count(unknown)}, đã tính vào tỷ lệ như chưa đạt.${planned > 0 ? ` Trong số chưa đến hạn và chưa đạt, ${w.count(planned)} lượt mới có ngày dự kiến.` : ''}`,
    byParent: 'Kết quả theo địa bàn',
    byType: 'Kết quả theo loại đơn vị',
    byRequirement: 'Các yêu cầu có tỷ lệ đạt thấp nhất',
    total: 'Tổng số',
    totalNote:
      'Địa bàn, loại đơn vị được xếp từ thấp đến cao theo tỷ lệ đạt yêu cầu quyết định kết quả. Dòng Tổng số tính cả những kế hoạch không xác định được địa bàn hoặc loại đơn vị (nếu có).',
    moreGroups: (left: number) => `Bảng trên chưa nêu ${w.count(left)} dòng khác có tỷ lệ đạt bằng hoặc cao hơn.`,
    moreRequirements: (left: number) =>
      `Còn ${w.count(left)} yêu cầu khác chưa đạt hoặc chưa xác định được ở một hoặc nhiều kế hoạch (xem Phụ lục 2).`,
    noRequirements: 'Chưa có yêu cầu nào được đối chiếu.',
  },
  columns: {
    number: 'TT',
    unit: heads.unit,
    kind: heads.kind,
    parent: heads.parent,
    verdict: heads.verdict,
    errors: 'Đạt yêu cầu quyết định kết quả',
    all: 'Đạt chung',
    requirement: heads.requirement,
    title: 'Nội dung',
    level: heads.weight,
    met: heads.met,
    unmet: heads.unmet,
    unknown: heads.unknown,
    notDue: heads.notDue,
    review: 'Cần xem xét (đã xem xét)',
    waived: heads.waived,
    share: 'Tỷ lệ đạt',
    unmetIds: 'Yêu cầu chưa đạt',
    opinion: 'Ý kiến',
    reviewer: 'Người xem xét',
    reviewedOn: 'Ngày xem xét',
    note: 'Ghi chú',
  },
  faults: {
    parts: {
      requirements: '1. Yêu cầu chưa đạt nhiều nhất',
      overdue: '2. Đơn vị quá hạn chưa gửi kế hoạch',
      unusable: '3. Kế hoạch chưa dùng được',
      across: '4. Trùng lặp và mâu thuẫn giữa các kế hoạch',
    },
    mostUnmet: (failing: number) =>
      `Có ${w.count(failing)} yêu cầu mà một hoặc nhiều kế hoạch chưa đạt hoặc chưa xác định được; xếp từ tỷ lệ đạt thấp nhất:`,
    noneUnmet: 'Trong các yêu cầu và kế hoạch đã đối chiếu, không có yêu cầu nào chưa đạt hoặc chưa xác định được.',
    unmet: ({ unmet, unknown }: Counts, share: string, level: string) =>
      `${level}, ${w.count(unmet)} kế hoạch chưa đạt${unknown > 0 ? `, ${w.count(unknown)} kế hoạch chưa xác định được` : ''}; tỷ lệ đạt ${share}`,
    requirement: (id: string, clause: string) => `yêu cầu ${id}, ${clause}`,
    /** Where there is nothing to tell it by. */
    nonePlans: 'Chưa đối chiếu được kế hoạch nào nên chưa xác định được nội dung này.',
    /** The units that a note is about. */
    units: (names: string) => `Gồm: ${names}.`,
    problems: ({ error, warning, note }: Totals['problems']) =>
      `Các tệp kế hoạch có ${w.count(error)} lỗi, ${w.count(warning)} cảnh báo, ${w.count(note)} lưu ý về cách ghi.`,
    noProblems: 'Không ghi nhận sai sót trong các tệp kế hoạch.',
    unreadable: (plans: number) => `${w.count(plans)} kế hoạch không đọc được nên chưa đối chiếu được nội dung.`,
    unusable: (units: number) =>
      `${w.count(units)} đơn vị đã gửi hoặc có thể đã gửi nhưng kế hoạch chưa dùng được, cần kiểm tra và đề nghị gửi lại:`,
    noneUnusable: 'Không có đơn vị nào đã gửi mà kế hoạch chưa dùng được.',
    overdue: (units: number) => `${w.count(units)} đơn vị đã quá hạn mà chưa gửi kế hoạch:`,
    noneOverdue: 'Không có đơn vị nào quá hạn chưa gửi kế hoạch.',
    overdueUnknown: 'Chưa xác định được, do không có danh sách đơn vị phải gửi kế hoạch.',
    acrossNote: 'Các nội dung sau là lưu ý để xem xét, xác minh, chưa phải là kết luận về sai phạm của đơn vị.',
    noneAcross: 'Không ghi nhận nội dung sao chép, số liệu mâu thuẫn hoặc trùng số hiệu văn bản giữa các kế hoạch.',
    /** Of a report put together of several. */
    noneAcrossMerged:
      'Không ghi nhận số liệu mâu thuẫn hoặc trùng số hiệu văn bản giữa các kế hoạch. Nội dung sao chép chỉ được xét trong từng báo cáo được ghép và không ghi nhận trường hợp nào; giữa các báo cáo với nhau chưa được so sánh.',
    acrossMerged:
      'Nội dung sao chép chỉ được xét trong từng báo cáo được ghép; giữa các báo cáo với nhau chưa được so sánh.',
    copied: (groups: number) => `Nội dung giống nhau giữa các kế hoạch: ${w.count(groups)} nhóm.`,
    sums: (sums: number) => `Số liệu tổng hợp mâu thuẫn với số liệu của cấp dưới: ${w.count(sums)} trường hợp.`,
    numbers: (numbers: number) => `Trùng số hiệu văn bản: ${w.count(numbers)} số hiệu.`,
  },
  proposals: {
    opening: 'Từ kết quả trên, đề xuất một số việc cần thực hiện như sau:',
    none: 'Trong phạm vi đã đối chiếu, chưa có nội dung cần xử lý; đề nghị tiếp tục theo dõi, đôn đốc việc thực hiện Kết luận.',
    overdue: (units: number) =>
      `Đôn đốc ${w.count(units)} đơn vị đã quá hạn khẩn trương xây dựng, ban hành và gửi kế hoạch (danh sách tại Phụ lục 1).`,
    remind: (units: number) => `Nhắc ${w.count(units)} đơn vị chưa đến hạn gửi kế hoạch đúng thời hạn.`,
    correct: (plans: number) =>
      `Yêu cầu các đơn vị có kế hoạch chưa đạt (${w.count(plans)} kế hoạch) bổ sung, sửa đổi kế hoạch, khắc phục những yêu cầu chưa đạt nêu tại Phụ lục 1.`,
    advice:
      'Hướng dẫn các đơn vị khắc phục trước những yêu cầu nêu tại mục III.1 (cách làm tại Phụ lục 3). Việc đã quá hạn thì thực hiện ngay, ghi đúng ngày thực tế và báo cáo lý do chậm.',
    unreadable: (plans: number) =>
      `Yêu cầu các đơn vị gửi lại theo đúng mẫu ${w.count(plans)} kế hoạch không đọc được.`,
    roster:
      'Xác minh các kế hoạch gửi nhiều lần, ngoài danh sách, trùng tên hoặc ghi khác với danh sách đơn vị nêu tại Phụ lục 3.',
    review: ({ review, reviewed }: Counts) =>
      `Xem xét, cho ý kiến đối với các nội dung cần người có thẩm quyền đánh giá: ${w.count(review)} lượt cần xem xét, trong đó đã xem xét ${w.count(reviewed)}${reviewed > 0 ? ' (ý kiến tại Phụ lục 4)' : ''}.`,
    /** A proposal without its list. */
    inAppendix: (lead: string) => `${lead.replace(/[:.]$/, '')} (nêu tại Phụ lục 3).`,
    unusedReviews: (reviews: number) => `Kiểm tra lại ${w.count(reviews)} ý kiến xem xét chưa sử dụng được:`,
    waivers: (waivers: number) =>
      `Theo dõi ${w.count(waivers)} nội dung đang được miễn; khi hết hạn, quyết định việc gia hạn hoặc yêu cầu thực hiện:`,
    expired: (waivers: number) => `Xem xét ${w.count(waivers)} nội dung đã hết hạn miễn:`,
    unusedWaivers: (waivers: number) =>
      `Rà soát ${w.count(waivers)} nội dung miễn không còn cần thiết hoặc không gắn với kế hoạch nào:`,
    across:
      'Làm việc với các đơn vị nêu tại mục III.4 để xác minh nội dung trùng lặp, đối chiếu lại số liệu và số hiệu văn bản.',
    closing:
      'Trên đây là kết quả kiểm tra việc xây dựng kế hoạch thực hiện Kết luận, trân trọng báo cáo Thường trực Tỉnh ủy, Ban Thường vụ Tỉnh ủy.',
  },
  /** What ends the document: whom it goes to, who signs. */
  closing: {
    recipients: 'Nơi nhận:',
    list: [
      'Thường trực Tỉnh ủy (báo cáo),',
      'Ban Thường vụ Tỉnh ủy (báo cáo),',
      'Các đơn vị có tên trong danh sách (nếu cần),',
      'Lưu ……………',
    ],
    signer: 'TRƯỞNG BAN',
  },
  appendix: {
    first: 'PHỤ LỤC 1',
    second: 'PHỤ LỤC 2',
    third: 'PHỤ LỤC 3',
    fourth: 'PHỤ LỤC 4',
    units: 'KẾT QUẢ ĐỐI CHIẾU KẾ HOẠCH CỦA TỪNG ĐƠN VỊ',
    requirements: 'KẾT QUẢ ĐỐI CHIẾU THEO TỪNG YÊU CẦU',
    details: 'CHI TIẾT VỀ TỆP KẾ HOẠCH VÀ DANH SÁCH ĐƠN VỊ',
    reviews: 'Ý KIẾN XEM XÉT ĐỐI VỚI TỪNG ĐƠN VỊ',
    attached: (number: string, year: number) =>
      `(kèm theo Báo cáo ${number.charAt(0).toLocaleLowerCase('vi')}${number.slice(1)}, ngày      tháng      năm ${year})`,
    noParent: 'Không xác định được địa bàn',
    missing: terms.missing,
    /** Errors of a plan's file, beside its verdict. */
    problems: (problems: number) => `tệp có ${w.count(problems)} sai sót`,
    planned: (count: number) => `${w.count(count)} yêu cầu mới có ngày dự kiến`,
    /** What is not asked of the unit because of the days on which it exists. */
    leftOut: (ids: readonly string[]) => `không xét ${ids.join(', ')}`,
    /** What counts of the plans of the units that it was made of. */
    predecessors: ({ taken, without }: { taken: number; without: number }) =>
      `tính ${w.count(taken)} nội dung của đơn vị cũ${without > 0 ? ` (chưa có kế hoạch đọc được của ${w.count(without)} đơn vị cũ)` : ''}`,
    empty: 'Không có đơn vị nào.',
  },
  /** What is left out of a list; units and plans stand in the first appendix. */
  more: {
    units: (left: number) => `và ${w.count(left)} đơn vị khác (xem Phụ lục 1).`,
    plans: (left: number) => `và ${w.count(left)} kế hoạch khác (xem Phụ lục 1).`,
    requirements: (left: number) => `và ${w.count(left)} yêu cầu khác (xem Phụ lục 2).`,
    entries: (left: number) => `và ${w.count(left)} mục khác.`,
    /** Where no appendix has them. */
    others: (left: number) => `và ${w.count(left)} đơn vị khác.`,
    across: (left: number) => `và ${w.count(left)} trường hợp khác.`,
    names: (left: number) => `${w.count(left)} kế hoạch khác`,
  },
};
