/** The comments of a skeleton that a unit fills in (`rasoat init`). */
export const skeleton = {
  /** A file's name where a unit's name has no letter that can stand in one. */
  fileName: 'ke-hoach',
  head: (unit: string, conclusion: string) => `Khung kế hoạch của ${unit} thực hiện ${conclusion}.`,
  how: [
    'Điền vào sau dấu hai chấm; giữ nguyên tên các dòng và khoảng trống ở đầu dòng. Chỗ nào chưa có nội dung thì để trống, không ghi «...» hay «chưa có».',
    'Dòng bắt đầu bằng dấu # là chú thích. Ví dụ chỉ để tham khảo cách viết; đề nghị ghi việc làm, con số và ngày tháng thực tế của đơn vị.',
    'Viết xong, kiểm tra bằng lệnh: rasoat check TÊN-TỆP',
  ],
  example: 'Ví dụ:',
  /** Of the line for the Party committee, where it is not known. */
  committee: 'Tên đầy đủ của cấp ủy cùng cấp, ví dụ: Huyện ủy Sông Thương, Đảng ủy xã An Thịnh',
};
