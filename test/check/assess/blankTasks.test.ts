import { expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { sentenceOf } from '../../../src/messages/sentences.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';
import { planOf } from '../../support/desk.js';

const women = {
  name: 'Hội Liên hiệp Phụ nữ xã An Thịnh',
  type: 'Hội Liên hiệp Phụ nữ',
  level: 'xã',
  party_committee: 'Đảng ủy xã An Thịnh',
};
const blank = (id: string) => `  - nội dung:\n    thực hiện yêu cầu: [${id}]\n    chủ trì:\n    thời hạn:\n`;
const filled = (id: string) =>
  `  - nội dung: Vận động 300 hộ phân loại rác\n    thực hiện yêu cầu: [${id}]\n    chủ trì: Chi hội\n    thời hạn: 2022\n`;

function found(tasks: string, id: string) {
  const text = planOf(women, `nhiệm vụ:\n${tasks}`);
  const { results } = assess(parsePlan(text), catalogue, { asOf: '2022-06-30', file: 'x' });
  const { status, findings } = results.find(({ requirement }) => requirement === id) ?? {};
  const line = text.split('\n').findIndex((one) => one.toLowerCase().includes(`[${id.toLowerCase()}]`));
  return { status, line, said: findings?.map((finding) => [sentenceOf(finding, 'vi'), sentenceOf(finding, 'en')]) };
}

test.each([
  ['among blank ones', `${blank('2.a')}${blank('3.PN.c')}`],
  ['beside what is filled in', `${filled('3.PN.b')}${blank('3.PN.c')}`],
  ['in other letters', `${blank('3.pn.C')}`],
])('the place that a form has for a requirement is pointed to: %s', (_, tasks) => {
  const { status, line, said } = found(tasks, '3.PN.c');
  expect(status).toBe('unmet');
  expect(said).toEqual([
    [
      `Chỗ dành sẵn cho yêu cầu 3.PN.c ở dòng ${line} còn để trống. Hãy điền đủ nội dung, chủ trì, thời hạn vào chỗ đó.`,
      `The place for requirement 3.PN.c on line ${line} is not filled in yet. Fill in content, lead and due date there.`,
    ],
  ]);
});

test('where the form has none for it, a task is to be added; where another answers it, nothing is wanting', () => {
  const [[vi] = []] = found(blank('2.a'), '3.PN.c').said ?? [];
  expect(vi).toContain('Hãy thêm một nhiệm vụ');
  expect(found(`${blank('3.PN.c')}${filled('3.PN.c')}`, '3.PN.c')).toMatchObject({ status: 'met', said: [] });
  const [[begun] = []] = found(blank('3.PN.c').replace('chủ trì:', 'chủ trì: Chi hội'), '3.PN.c').said ?? [];
  expect(begun).toContain('còn thiếu');
});
