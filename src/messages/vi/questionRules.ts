import type { QuestionParams } from '../../plan/model/QuestionProblem.js';
import type { RuleText } from '../Messages.js';

/** What a plan says that a person is to look at again, in general. */
export const questionRules: Record<keyof QuestionParams, RuleText> = {
  'look-alikes': { title: 'Tên có chữ chỉ trông giống chữ Latinh', todo: 'Gõ lại tên bằng chữ Latinh.' },
  'committee-place': {
    title: 'Cấp ủy không cùng địa bàn với đơn vị',
    todo: 'Kiểm tra lại tên đơn vị và tên cấp ủy cùng cấp.',
  },
};
