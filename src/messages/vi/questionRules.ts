import type { QuestionParams } from '../../plan/model/QuestionProblem.js';
import type { RuleText } from '../RuleText.js';

/** What a plan says that a person is to look at again, in general. */
export const questionRules: Record<keyof QuestionParams, RuleText> = {
  'look-alikes': { title: 'Tên có chữ chỉ trông giống chữ Latinh', todo: 'Gõ lại tên bằng chữ Latinh.' },
  'committee-place': {
    title: 'Cấp ủy không cùng địa bàn với đơn vị',
    todo: 'Kiểm tra lại tên đơn vị và tên cấp ủy cùng cấp.',
  },
  'says-nothing': { title: 'Câu chữ chưa nói rõ việc gì', todo: 'Ghi việc cụ thể của đơn vị.' },
  'open-gap': { title: 'Câu chữ còn chỗ chưa điền', todo: 'Điền hoặc viết lại.' },
  'nameless-lead': { title: 'Chưa rõ ai chủ trì', todo: 'Ghi tên cơ quan, đơn vị hoặc người chủ trì.' },
  'due-outside': { title: 'Thời hạn nằm ngoài giai đoạn của Kết luận', todo: 'Kiểm tra lại thời hạn.' },
  'year-outside': { title: 'Năm nằm ngoài giai đoạn của Kết luận', todo: 'Kiểm tra lại năm.' },
  undone: { title: 'Đã có ngày thực hiện nhưng lại ghi là chưa', todo: 'Xóa ngày, hoặc sửa dòng ghi là chưa.' },
  'put-off': { title: 'Ghi là hoãn hoặc không thực hiện', todo: 'Bỏ mục này, hoặc sửa dòng ghi là hoãn.' },
  'activity-twice': {
    title: 'Một hoạt động ghi nhiều lần cho một năm',
    todo: 'Bỏ dòng thừa, hoặc ghi hoạt động khác.',
  },
  'same-focus': { title: 'Nhiệm vụ trọng tâm các năm giống hệt nhau', todo: 'Ghi trọng tâm riêng của từng năm.' },
  gibberish: { title: 'Chữ gõ không thành câu', todo: 'Ghi nội dung thật, hoặc bỏ dòng này.' },
  'nobody-came': { title: 'Buổi học tập ghi 0 người dự', todo: 'Ghi số người thực tế, hoặc bỏ mục này.' },
  'baseline-ahead': { title: 'Hiện trạng của một năm chưa tới', todo: 'Kiểm tra lại năm của hiện trạng.' },
  'total-shrunk': { title: 'Tỷ lệ tăng chỉ vì tổng số giảm', todo: 'Kiểm tra lại tổng số.' },
  'one-day': { title: 'Nhiều việc khác nhau cùng một ngày', todo: 'Kiểm tra lại ngày của từng việc.' },
  'other-unit': { title: 'Có tên đơn vị khác cùng loại', todo: 'Sửa thành việc của đơn vị mình.' },
  'raised-little': { title: 'Mục tiêu hầu như không cao hơn hiện trạng', todo: 'Kiểm tra lại hai số liệu.' },
  'nameless-unit': { title: 'Tên đơn vị chưa có tên địa bàn', todo: 'Ghi tên đầy đủ của đơn vị.' },
  'odd-amount': { title: 'Số tiền quá nhỏ hoặc quá lớn', todo: 'Kiểm tra lại số tiền và đơn vị tính.' },
};
