/** What `rasoat desk` says, and the files that it makes. Placeholders and paths are ready to print. */
export const desk = {
  /** The option that the files start the program with. */
  start: 'Như khi bấm đúp: đối chiếu, ghi các kết quả nêu trong rasoat.yaml rồi mở trang kết quả',
  made: (file: string) => `Đã lập tệp «${file}». Bấm đúp vào tệp đó để đối chiếu.`,
  foreign: (file: string) =>
    `«${file}» đã có và không phải do rasoat lập, nên được giữ nguyên. Hãy đổi tên tệp đó rồi chạy lại «rasoat desk».`,
  noConfig:
    'Không có tệp rasoat.yaml ở thư mục này hoặc thư mục cấp trên. Hãy lập tệp rasoat.yaml, ghi kế hoạch ở đâu và cần những kết quả nào, ví dụ:\n  kế hoạch: [ke-hoach]\n  kết quả: [html:bao-cao.html, xlsx:bao-cao.xlsx]',
  noPage: (config: string) =>
    `«${config}» chưa nêu trang kết quả, nên không có trang nào được mở. Muốn có, hãy thêm vào «kết quả» (outputs): html:bao-cao.html`,
  opened: (file: string) => `Kết quả ở tệp «${file}», đang được mở bằng trình duyệt.`,
  written: (file: string) => `Kết quả ở tệp «${file}». Hãy mở bằng trình duyệt.`,
  notWritten: (file: string) => `Lần này không ghi được trang kết quả «${file}», nên trang đó không được mở.`,
  /** In the files themselves: no signs that a shell reads. */
  inFile: {
    comment: 'Tệp này do lệnh rasoat desk lập; sửa ở đây sẽ mất khi lập lại.',
    notThere: 'Không tìm thấy chương trình rasoat: chương trình đã bị xóa hoặc chuyển chỗ.',
    again: 'Hãy cài lại rồi chạy lệnh: rasoat desk',
    close: 'Nhấn Enter để đóng cửa sổ này.',
  },
};
