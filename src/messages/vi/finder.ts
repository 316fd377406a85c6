/** What the page (`html`) says where units are found and printed. */
export const finder = {
  find: 'Tìm đơn vị',
  go: 'Tìm',
  state: 'Tình trạng của đơn vị',
  /** Groups of the choices of a status, and the choice of all in them. */
  groups: { judged: 'Kế hoạch đã nhận', absent: 'Đơn vị chưa có kế hoạch dùng được' },
  judged: 'tất cả đơn vị đã gửi, đã đối chiếu',
  absent: 'tất cả đơn vị chưa có kế hoạch dùng được',
  found: 'Có {what} phù hợp; đang hiển thị từ {from} đến {to}.',
  foundAll: 'Có {what} phù hợp.',
  foundNone: 'Không có đơn vị, kế hoạch nào phù hợp. Hãy bớt điều kiện lọc.',
  /** What was found: `{count}` of each, and how one is called. */
  counts: {
    units: { one: '1 đơn vị', other: '{count} đơn vị' },
    plans: { one: '1 kế hoạch', other: '{count} kế hoạch' },
    others: { one: '1 kế hoạch chưa rõ của đơn vị nào', other: '{count} kế hoạch chưa rõ của đơn vị nào' },
  },
  and: ' và ',
  seeming: 'Có thể là của',
  status: 'Tình trạng',
  mayBe: 'Tệp có thể là của đơn vị',
  noPlan: 'Chưa có kế hoạch để đối chiếu.',
  order: 'STT',
  failing: 'Yêu cầu chưa đạt, chưa xác định được',
  /** The rows of a table lead to their units. */
  hints: {
    groups: 'Bấm vào tên, số hoặc dòng để xem các đơn vị tương ứng; nút Quay lại của trình duyệt đưa về chỗ cũ.',
    requirements: 'Bấm vào một yêu cầu để xem các đơn vị chưa đạt; nút Quay lại của trình duyệt đưa về chỗ cũ.',
  },
  print: {
    overall: 'In phần tổng hợp',
    list: 'In danh sách này',
    grid: 'In bảng đối chiếu này',
    unit: 'In đơn vị này',
    /** On paper, in the place of the units. */
    leftOut:
      'Bản in này không gồm {what}. Muốn in, hãy mở trang trên máy, lọc đơn vị rồi bấm “In danh sách này”, hoặc mở một đơn vị rồi bấm “In đơn vị này”.',
  },
  charts: 'Biểu đồ',
};
