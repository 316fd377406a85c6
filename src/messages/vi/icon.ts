/** What is said to somebody who has opened the program by its icon. */
export const icon = {
  greeting: [
    'RÀ SOÁT KẾ HOẠCH THEO KẾT LUẬN',
    '',
    'Kéo tệp kế hoạch (.yaml), biểu mẫu Excel (.xlsx), văn bản Word (.docx) hoặc thư mục chứa các kế hoạch,',
    'thả vào cửa sổ này rồi nhấn Enter.',
    'Kết quả được ghi cạnh tệp đó và tự mở ra. Không có dữ liệu nào được gửi đi.',
    'Muốn đóng cửa sổ: nhấn Enter mà không thả tệp nào.',
  ].join('\n'),
  question: 'Tệp hoặc thư mục:',
  notThere: (path: string) => `Không tìm thấy tệp hoặc thư mục «${path}».`,
  /** How the name of a report begins. */
  report: 'ket-qua',
  opened: (path: string) => `Kết quả ở tệp «${path}», đang được mở bằng trình duyệt.`,
  written: (path: string) => `Kết quả ở tệp «${path}». Hãy mở bằng trình duyệt.`,
  close: 'Nhấn Enter để đóng cửa sổ này.',
};
