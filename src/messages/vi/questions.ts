import type { QuestionParams } from '../../plan/model/QuestionProblem.js';
import type { SentencesFor } from '../SentencesFor.js';
import { linesOrCells } from './lineOrCell.js';
import { words as w } from './words.js';

/** What a plan says that a person is to look at again: what, and what to do. */
export const questions: SentencesFor<QuestionParams> = {
  'look-alikes': ({ key, letters, meant }) =>
    `${w.spelled(key)} có ${w.and(letters.map((letter) => w.quote(letter)))} chỉ trông giống chữ Latinh; được đọc là ${w.quote(meant)}. Hãy gõ lại.`,
  'committee-place': ({ committee, name }) =>
    `${w.quote(committee)} không cùng địa bàn với ${w.quote(name)}. Hãy kiểm tra lại tên đơn vị và tên cấp ủy cùng cấp.`,
  'says-nothing': ({ text }) =>
    `${w.quote(text)} chưa nói rõ việc gì: câu này ghi vào kế hoạch nào cũng được. Hãy ghi việc cụ thể của đơn vị; người có thẩm quyền cần xem xét.`,
  'open-gap': ({ text }) => `${w.quote(text)} còn chỗ chưa điền. Hãy điền, hoặc viết lại.`,
  'nameless-lead': ({ lead }) =>
    `${w.quote(lead)} chưa nói rõ ai chủ trì. Hãy ghi tên cơ quan, đơn vị hoặc người chủ trì.`,
  'due-outside': ({ due, from, to }) =>
    `Thời hạn ${w.date(due)} nằm ngoài giai đoạn ${from}-${to} của Kết luận. Nếu ghi nhầm, hãy sửa lại.`,
  'year-outside': ({ year, from, to }) =>
    `Năm ${year} nằm ngoài giai đoạn ${from}-${to} của Kết luận. Nếu ghi nhầm, hãy sửa lại.`,
  undone: ({ key, text, date }) =>
    `${w.spelled(key)} ghi ${w.quote(text)}, nhưng lại có ngày ${w.date(date)} đã qua. Nếu chưa thực hiện, hãy xóa ngày; nếu đã thực hiện, hãy sửa dòng này.`,
  'put-off': ({ key, words }) =>
    `${w.spelled(key)} ghi ${w.quote(words)}, nhưng mục này vẫn được tính. Nếu không thực hiện, hãy bỏ mục này; nếu đã thực hiện, hãy sửa dòng này; người có thẩm quyền cần xem xét.`,
  'activity-twice': ({ title, year, lines, cells }) =>
    `Hoạt động ${w.quote(title)} ghi nhiều lần cho năm ${year} (${linesOrCells(lines, cells)}) nên được tính là nhiều hoạt động. Hãy bỏ dòng thừa, hoặc ghi hoạt động khác.`,
  'same-focus': ({ title, years }) =>
    `Nhiệm vụ trọng tâm ${w.quote(title)} ghi y nguyên cho các năm ${w.and(years.map(String))}. Mỗi năm hãy ghi trọng tâm của năm đó.`,
  gibberish: ({ text }) => `${w.quote(text)} không thành câu chữ. Hãy ghi nội dung thật, hoặc bỏ dòng này.`,
  'nobody-came': ({ date }) =>
    `Buổi ngày ${w.date(date)} ghi 0 người dự, nhưng vẫn được tính là đã tổ chức. Hãy ghi số người thực tế; nếu không tổ chức, hãy bỏ mục này.`,
  'baseline-ahead': ({ year, asOf }) =>
    `Hiện trạng ghi năm ${year}, nhưng ngày đối chiếu là ${w.date(asOf)}: chưa thể có số liệu của năm đó. Hãy kiểm tra lại năm.`,
  'total-shrunk': ({ before, after }) =>
    `Tỷ lệ tăng chỉ vì tổng số giảm từ ${w.count(before)} còn ${w.count(after)}; số lượng không tăng. Nếu không phải do sáp nhập, hãy kiểm tra lại; người có thẩm quyền cần xem xét.`,
  'one-day': ({ date, count, lines, cells }) =>
    `${w.count(count)} việc khác nhau cùng ghi ngày ${w.date(date)} (${linesOrCells(lines, cells)}). Hãy kiểm tra lại ngày của từng việc.`,
  'other-unit': ({ name, own }) =>
    `Ở đây ghi ${w.quote(name)}, không phải ${w.quote(own)}. Nếu chép từ kế hoạch của đơn vị khác, hãy sửa thành việc của đơn vị mình.`,
  'raised-little': ({ baseline, goal }) =>
    `Mục tiêu ${w.ratio(goal)} hầu như không cao hơn hiện trạng ${w.ratio(baseline)}. Hãy kiểm tra lại; người có thẩm quyền cần xem xét.`,
  'nameless-unit': ({ name }) =>
    `${w.quote(name)} chưa có tên địa bàn nên không rõ là đơn vị nào. Hãy ghi tên đầy đủ, ví dụ «Hội Nông dân xã An Thịnh».`,
  'odd-amount': ({ amount }) =>
    `Số tiền được đọc là ${w.count(amount)} đồng. Nếu tính bằng đơn vị khác, hãy ghi rõ, ví dụ «200 triệu đồng».`,
};
