import { expect, it } from 'vitest';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { cured, judge } from '../../support/fixes.js';

const PLAN = `đơn vị:
  tên: Hội Liên hiệp Phụ nữ xã An Thịnh
  loại: Hội Liên hiệp Phụ nữ
  cấp: xã
  cấp ủy cùng cấp: Đảng ủy xã An Thịnh
văn bản:
  số hiệu: 12-KH/PN
  trích yếu: Thực hiện Kết luận về công tác Mặt trận và các đoàn thể
  ngày ban hành: 15/9/2021
  người ký: Nguyễn Thị B
hoạt động sáng tạo:
  - năm: 2022
    tên: Khu dân cư không rác thải nhựa thôn Đông
    gắn với nhiệm vụ chính trị: xây dựng nông thôn mới
    ngày đăng ký: 20/1/2022
    đăng ký với: Đảng ủy xã An Thịnh
  - năm: 2023
    tên: Chợ quê dùng làn nhựa thay túi ni lông
    ngày đăng ký: 20/1/2023
nhiệm vụ:
  - nội dung: Vận động 300 hộ phân loại rác tại nhà
    thực hiện yêu cầu: [3.PN.c]
    chủ trì: Hội LHPN xã
    phối hợp: [Đoàn xã, Hội Nông dân xã]
    thời hạn: quý IV/2022
    sản phẩm: Báo cáo kết quả
  - nội dung: Tập huấn kỹ năng số cho 40 hội viên
    thực hiện yêu cầu: [3.PN.e]
    chủ trì: Hội LHPN xã
    thời hạn: quý III/2022
`;
const lines = PLAN.trimEnd().split('\n');
const meant = parsePlan(PLAN).plan;

/** What of one line a beginner gets wrong; undefined where the line has none of it. */
const slips: Record<string, (line: string) => string | undefined> = {
  'its indentation lost': (line) => (line.startsWith(' ') ? line.trimStart() : undefined),
  'one step too far out': (line) => (line.startsWith(' ') ? line.slice(2) : undefined),
  'one space too far out': (line) => (line.startsWith(' ') ? line.slice(1) : undefined),
  'one space too far in': (line) => ` ${line}`,
  'its dash forgotten': (line) => (/^ *- /.test(line) ? line.replace('- ', '') : undefined),
  'its dash replaced by spaces': (line) => (/^ *- /.test(line) ? line.replace('- ', '  ') : undefined),
  'its colon forgotten': (line) => line.replace(':', ''),
  'a semicolon for its colon': (line) => line.replace(': ', '; '),
  'an equals sign for its colon': (line) => line.replace(': ', ' = '),
  'a wide colon': (line) => line.replace(': ', '：'),
  'a dot for its colon': (line) => line.replace(': ', '. '),
  'a comma for its colon': (line) => line.replace(': ', ', '),
  'a dash for its colon': (line) => line.replace(': ', ' - '),
  'its key in bold': (line) => line.replace(/^( *(?:- )?)([^:]+):/, '$1**$2**:'),
  'its key and colon in bold': (line) => line.replace(/^( *(?:- )?)([^:]+:)/, '$1**$2**'),
  'a number before its key': (line) => line.replace(/^( *(?:- )?)/, '$11. '),
  'no-break spaces around its key': (line) =>
    line.startsWith(' ') ? line.replace(/^ +(?:- )?|: /g, (spaces) => spaces.replaceAll(' ', '\u00a0')) : undefined,
  'a dot behind a section or brackets': (line) => (/[:\]]$/.test(line) ? `${line}.` : undefined),
  'a semicolon behind a section or brackets': (line) => (/[:\]]$/.test(line) ? `${line};` : undefined),
  'its brackets on a line of their own': (line) => (line.endsWith(']') ? line.replace(': [', ':\n[') : undefined),
  'its brackets broken': (line) =>
    line.includes(', ') && line.endsWith(']') ? line.replace(', ', ',\n    ') : undefined,
};

/** Each line with a slip, whatever line it is: what the cures of the first reading make of it. */
const cases = Object.entries(slips).flatMap(([name, slip]) =>
  lines.flatMap((line, at) => {
    const slipped = slip(line);
    return slipped === undefined || slipped === line ? [] : [{ name, at, text: lines.with(at, slipped).join('\n') }];
  }),
);

it.each(Object.keys(slips))('one line with %s is told as that, and its cure gives the plan back', (slip) => {
  const wrong = cases
    .filter(({ name }) => name === slip)
    .flatMap(({ at, text }) => {
      const { problems } = judge(text);
      const said = problems.filter(({ level }) => level !== 'note');
      const now = parsePlan(cured(text, problems)).plan;
      const isRight = said.length <= 2 && JSON.stringify(now) === JSON.stringify(meant);
      return isRight ? [] : [`${at + 1}: ${lines[at]?.trim()}: ${said.map(({ kind }) => kind).join(' ')}`];
    });
  expect(wrong).toEqual([]);
});

it('the first entry with all its lines too far out is told line by line, and the others are left as they stand', () => {
  const at = lines.indexOf('  - nội dung: Vận động 300 hộ phân loại rác tại nhà');
  const text = lines
    .flatMap((line, i) => (i >= at && i < at + 6 ? [line.slice(2)] : [line]))
    .concat(lines.slice(at + 6))
    .join('\n');
  const { problems } = judge(text);
  const said = problems.filter(({ level }) => level !== 'note');
  expect(said.map(({ kind, range: { start } }) => [kind, start.line])).toEqual(
    Array.from({ length: 6 }, (_, i) => ['syntax-indent', at + 1 + i]),
  );
});
