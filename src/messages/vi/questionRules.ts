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
  'raised-little': { title: 'Mục tiêu hầu như không cao hơn hiện trạng', todo: 'Kiểm tra lại hai số liệu.' },
  'nameless-unit': { title: 'Tên đơn vị chưa có tên địa bàn', todo: 'Ghi tên đầy đủ của đơn vị.' },
  'odd-amount': { title: 'Số tiền quá nhỏ hoặc quá lớn', todo: 'Kiểm tra lại số tiền và đơn vị tính.' },
};
