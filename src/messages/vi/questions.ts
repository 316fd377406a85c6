import type { QuestionParams } from '../../plan/model/QuestionProblem.js';
import type { Sentences } from '../Messages.js';
import { words as w } from './words.js';

/** What a plan says that a person is to look at again: what, and what to do. */
export const questions: Sentences<QuestionParams> = {
  'look-alikes': ({ key, letters, meant }) =>
    `${w.spelled(key)} có ${w.and(letters.map((letter) => w.quote(letter)))} chỉ trông giống chữ Latinh; được đọc là ${w.quote(meant)}. Hãy gõ lại.`,
  'committee-place': ({ committee, name }) =>
    `${w.quote(committee)} không cùng địa bàn với ${w.quote(name)}. Hãy kiểm tra lại tên đơn vị và tên cấp ủy cùng cấp.`,
};
