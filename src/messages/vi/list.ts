/** The columns of the list of findings (`csv`). */
export const list = {
  columns: {
    unit: 'Đơn vị',
    code: 'Mã đơn vị',
    type: 'Loại đơn vị',
    level: 'Cấp',
    parent: 'Địa bàn',
    file: 'Tệp',
    document: 'Kế hoạch thứ',
    line: 'Dòng',
    column: 'Cột',
    verdict: 'Kết quả',
    requirement: 'Yêu cầu',
    title: 'Nội dung yêu cầu',
    clause: 'Căn cứ',
    weight: 'Mức',
    status: 'Trạng thái',
    due: 'Thời hạn',
    daysLate: 'Số ngày quá hạn',
    daysLeft: 'Số ngày còn lại',
    sentence: 'Tồn tại',
    todo: 'Cần làm',
    decision: 'Ý kiến của Ban',
    quote: 'Kết luận ghi',
  },
  /** In the row of a plan without findings. */
  nothing: 'Không có tồn tại.',
  /** Verdict of a unit that has sent no plan. */
  notSent: 'chưa gửi kế hoạch',
  missing: { overdue: 'quá hạn', 'not-due': 'chưa đến hạn' } satisfies Record<'overdue' | 'not-due', string>,
  /** What a unit that has sent no plan is to do. */
  send: 'Lập kế hoạch và gửi về Ban.',
};
