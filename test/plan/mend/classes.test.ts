import { expect, test } from 'vitest';
import { judge } from '../../support/fixes.js';

const unit =
  'đơn vị:\n  tên: Hội Nông dân xã An Thịnh\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: Đảng ủy xã An Thịnh\n';
const task = (line: string) => `${unit}nhiệm vụ:\n  - nội dung: Tuyên truyền nghị quyết đại hội\n    ${line}\n`;
const document = (line: string) => `${unit}văn bản:\n  ${line}\n`;

/** What is done without asking, what is asked about, and what is never done for anyone: a plan with it, its problem, the cure. */
test.each([
  ['a colon in a text', document('trích yếu: Kết luận: công tác Mặt trận'), 'safe', "'Kết luận: công tác Mặt trận'"],
  ['a mark before a text', document('trích yếu: @Kế hoạch'), 'safe', "'@Kế hoạch'"],
  ['a text behind its quotation mark', document('trích yếu: "Ngày hội" ở khu dân cư'), 'safe', expect.anything()],
  ['a tab', document('\tsố hiệu: 15-KH/HND').replace('  \t', '\t'), 'safe', expect.anything()],
  ['no space behind a colon', document('ngày ban hành:10/9/2021'), 'safe', ' '],
  ['curly quotes around a date', document('ngày ban hành: “10/9/2021”'), 'safe', '10/9/2021'],
  ['a comma in brackets', `${unit}chỉ tiêu:\n  - tên chỉ tiêu: [khu, cụm công nghiệp]\n`, 'safe', expect.anything()],
  ['the mark of a list', task('phối hợp:\n      • Công an xã\n      • Trạm Y tế'), 'safe', expect.anything()],
  ['a misspelt key', document('ngày ban hàn: 10/9/2021'), 'ask', 'ngày ban hành'],
  ['a misspelt word', document('loại văn bản: kế hoach'), 'ask', 'kế hoạch'],
  ['an unquoted number with a dot', `${unit}quán triệt:\n  - số người: 1.250\n`, 'ask', expect.anything()],
  ['a year of two digits', document('ngày ban hành: 10/9/21'), 'ask', '10/9/2021'],
  ['the id of a requirement', task('thực hiện yêu cầu: 3.CCBd'), undefined, undefined],
  ['a misspelt type', unit.replace('loại: Hội Nông dân', 'loại: Hội Nông dâng'), undefined, undefined],
  ['a misspelt level', unit.replace('cấp: xã', 'cấp: xả'), undefined, undefined],
  ['a count in short', `${unit}quán triệt:\n  - số người: 2k\n`, undefined, undefined],
  ['a month before its day', document('ngày ban hành: 9/30/2021'), undefined, undefined],
] as const)('%s', (_, text, cls, put) => {
  const problems = judge(text).problems.filter(({ level, fix }) => level !== 'note' || fix);
  expect(problems.length).toBeGreaterThan(0);
  const fixes = problems.flatMap(({ fix }) => (fix ? [fix] : []));
  if (cls === undefined) return expect(fixes).toEqual([]);
  expect(fixes.map((fix) => [fix.class, fix.text])).toContainEqual([cls, put]);
});
