import { words as w } from './words.js';

/** What units are asked in slips, reminders and letters: by when, of whom, and what holds for what is late. */
export const letter = {
  replyBy: (day: string) =>
    `Hạn trả lời: ngày ${day}. Nếu đến ngày đó chưa gửi được, đề nghị báo cáo Ban lý do và ngày dự kiến gửi.`,
  /** Nobody is to write another day than the true one. */
  late: 'Việc đã quá hạn vẫn được ghi nhận là chậm; ghi lùi ngày là sai sự thật và không được chấp nhận. Việc đã làm thì ghi đúng ngày đã làm, văn bản đã ban hành thì ghi đúng ngày trên văn bản; việc chưa làm thì làm ngay, ghi ngày thực tế và báo cáo lý do chậm.',
  contact: (ways: string) => `Liên hệ: ${ways}.`,
  phone: (number: string) => `điện thoại ${number}`,
  email: (address: string) => `e-mail ${address}`,
  subject: (title: string, unit: string) => `${title} - ${unit}`,
  /** Below the unit, who of it is in charge. */
  incare: (person: string) => `(người phụ trách: ${person})`,
  details: (count: number) => `Phiếu gửi kèm nêu rõ ${w.count(count)} nội dung đơn vị cần thực hiện.`,
  attached: 'Gửi kèm:',
  slip: 'phiếu của Ban',
  /** Texts that Notepad opens. */
  enclosed: {
    skeleton: 'mẫu kế hoạch của đơn vị, mở bằng Notepad để điền; cách lưu ghi ở đầu tệp',
    lacking: 'những phần kế hoạch còn thiếu, mở bằng Notepad rồi chép vào tệp kế hoạch',
  },
  /** The list of all letters. */
  listFile: 'danh-sach-thu.csv',
  /** The reminder list, in a folder with the skeletons of its units. */
  missingFile: 'danh-sach-chua-gui.xlsx',
  columns: {
    file: 'Tệp thư',
    code: 'Mã đơn vị',
    unit: 'Đơn vị',
    contact: 'Người phụ trách',
    email: 'Địa chỉ e-mail',
    phone: 'Điện thoại',
    subject: 'Tiêu đề',
    note: 'Ghi chú',
    sent: 'Đã gửi',
    /** Of the reminder list. */
    replyBy: 'Hạn trả lời',
    board: 'Liên hệ tại Ban',
    /** Of the reminder list: what the Board has granted a unit, and which of its plans it has said is official. */
    decided: 'Quyết định của Ban',
  },
  none: 'chưa có địa chỉ e-mail',
  wrong: (texts: readonly string[]) => `không phải là địa chỉ e-mail: ${w.and(texts.map(w.quote))}`,
  counted: (letters: number, without: number, wrong: number) =>
    `${w.count(letters)} thư${without > 0 ? `, ${w.count(without)} thư chưa có địa chỉ e-mail (đứng đầu danh-sach-thu.csv)` : ''}${wrong > 0 ? `, ${w.count(wrong)} thư có địa chỉ ghi sai` : ''}.`,
};
