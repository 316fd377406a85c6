import { heads, terms } from './terms.js';

/** The words of the page (`html`) that no other report has. */
export const page = {
  title: 'Kết quả đối chiếu kế hoạch với Kết luận',
  program: (version: string) => `rasoat ${version}`,
  skip: 'Đến phần kết quả theo đơn vị',
  contents: 'Các phần của báo cáo',
  noScript:
    'Trình duyệt đang tắt JavaScript: phần tổng hợp và các danh sách vẫn đầy đủ, nhưng bảng đối chiếu, bộ lọc và kết quả của từng đơn vị không hiển thị. Hãy bật JavaScript (trang không tải gì từ mạng), hoặc xem báo cáo ở dạng khác.',
  sections: {
    summary: 'Tổng hợp',
    plans: 'Kết quả theo đơn vị',
  },
  charts: {
    roster: 'Đơn vị phải gửi kế hoạch',
    verdicts: 'Kế hoạch theo kết quả',
    statuses: 'Yêu cầu theo kết quả đối chiếu',
  },
  received: terms.received,
  /** Headings of the two lists of units whose plan has not come. */
  missing: { overdue: 'Chưa gửi kế hoạch, đã quá hạn', notDue: 'Chưa gửi kế hoạch, chưa đến hạn' },
  reviewed: terms.reviewed,
  /** The share of requirements met, and whose share it is. */
  share: { caption: 'Tỷ lệ yêu cầu đạt của tất cả kế hoạch', of: 'Phạm vi', met: 'Tỷ lệ đạt' },
  notAsked: terms.notAsked,
  /** By what the tables of standing are ordered, and what a share is. */
  order: {
    plans: 'Xếp từ thấp đến cao theo tỷ lệ đạt yêu cầu quyết định kết quả, sau đó theo tỷ lệ đạt tất cả yêu cầu.',
    requirements: 'Xếp từ thấp đến cao theo tỷ lệ đạt.',
  } satisfies Record<'plans' | 'requirements', string>,
  shareMeans: 'Tỷ lệ là số yêu cầu đạt trên tổng số yêu cầu đạt, chưa đạt và chưa xác định được.',
  columns: { unit: heads.unit, code: 'Mã', level: heads.level, due: heads.due },
  decisions: { applied: 'Đã áp dụng', expired: 'Đã hết hạn', unused: 'Không áp dụng được' },
  places: 'Vị trí',
  none: 'Không có.',
  client: {
    filters: 'Lọc và tìm đơn vị',
    search: 'Tìm tên, mã đơn vị hoặc tên tệp',
    searchHint: 'Có thể gõ không dấu.',
    parent: heads.parent,
    kind: heads.kind,
    verdict: 'Kết quả của kế hoạch',
    requirement: heads.requirement,
    status: 'Kết quả đối chiếu yêu cầu',
    any: 'Tất cả',
    noParent: 'Chưa rõ địa bàn',
    clear: 'Bỏ lọc',
    found: 'Có {count} kế hoạch phù hợp; đang hiển thị từ {from} đến {to}.',
    foundNone: 'Không có kế hoạch nào phù hợp. Hãy bớt điều kiện lọc.',
    pages: 'Trang kết quả',
    page: 'Trang {page}/{pages}',
    previous: 'Trang trước',
    next: 'Trang sau',
    matrix: 'Bảng đối chiếu đơn vị – yêu cầu',
    units: 'Từng đơn vị',
    matrixHint: 'Dùng các phím mũi tên để di chuyển giữa các ô; phím Enter mở kết quả của đơn vị.',
    legend: 'Ký hiệu',
    unit: heads.unit,
    notApplicable: terms.notApplicable,
    /** What is outside the days of the unit. */
    leftOut: 'Không xét vì ngoài thời gian hoạt động của đơn vị',
    reviewed: terms.reviewed,
    /** An unmet requirement by its level: `{status}` and `{level}`. */
    weighed: '{status} ({level})',
    code: heads.code,
    file: heads.file,
    parentOf: heads.parent,
    problems: heads.problems,
    toCorrect: 'Yêu cầu chưa đạt hoặc chưa xác định được',
    nothing: 'Không có tồn tại.',
    todo: heads.todo,
    quote: terms.quote,
    evidence: heads.evidence,
    excerpt: 'Trích kế hoạch',
    sections: { waived: heads.waived, review: heads.review, notDue: heads.notDue, met: 'Đã đạt' },
  },
};
