/** What units are asked in slips, reminders and letters: by when, of whom, and what holds for what is late. */
export const letter = {
  replyBy: (day: string) =>
    `Hạn trả lời: ngày ${day}. Nếu đến ngày đó chưa gửi được, đề nghị báo cáo Ban lý do và ngày dự kiến gửi.`,
  /** Nobody is to write another day than the true one. */
  late: 'Việc đã quá hạn vẫn được ghi nhận là chậm; ghi lùi ngày là sai sự thật và không được chấp nhận. Việc đã làm thì ghi đúng ngày đã làm, văn bản đã ban hành thì ghi đúng ngày trên văn bản; việc chưa làm thì làm ngay, ghi ngày thực tế và báo cáo lý do chậm.',
  contact: (ways: string) => `Liên hệ: ${ways}.`,
  phone: (number: string) => `điện thoại ${number}`,
  email: (address: string) => `e-mail ${address}`,
};
