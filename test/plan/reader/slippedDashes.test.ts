import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';

const plan = (partners: string) => `đơn vị:
  tên: Đảng ủy xã An Thịnh
  loại: Đảng ủy
  cấp: xã
nhiệm vụ:
  - nội dung: Kiện toàn 12 tổ chức cơ sở yếu tại thôn Đông
    phối hợp:
${partners}`;
const read = (partners: string) => {
  const { plan: read, problems } = parsePlan(plan(partners));
  return { partners: read?.tasks?.[0]?.partners, said: problems.map(({ kind, range }) => [kind, range.start.line]) };
};

describe('a dash one space further in than those of its list begins an item of its own, and is said', () => {
  test.each<[string, string, string[], unknown[]]>([
    ['the second', '      - Hội Nông dân\n       - Đoàn xã\n', ['Hội Nông dân', 'Đoàn xã'], [['wrong-indent', 9]]],
    ['two of three', '      - A1\n       - B1\n       - C1\n', ['A1', 'B1', 'C1'], [['wrong-indent', 9]]],
    ['one in the middle', '      - A1\n       - B1\n      - C1\n', ['A1', 'B1', 'C1'], [['wrong-indent', 9]]],
    [
      'behind a text over lines',
      '      - Hội\n        Nông dân\n       - B1\n',
      ['Hội Nông dân', 'B1'],
      [['wrong-indent', 10]],
    ],
  ])('%s', (_, text, partners, said) => {
    expect(read(text)).toEqual({ partners, said });
  });

  test('its cure gives the list', () => {
    const text = plan('      - A1\n       - B1\n       - C1\n');
    const [problem] = parsePlan(text).problems;
    expect(problem?.fix?.class).toBe('safe');
  });
});

describe('what is a point or a dash of the text itself stays in it', () => {
  test.each<[string, string, string[]]>([
    ['a point below the text', '      - Các tổ chức\n        - A1\n', ['Các tổ chức - A1']],
    ['a dash within a line', '      - Hội Nông dân - Đoàn xã\n', ['Hội Nông dân - Đoàn xã']],
    ['a line that goes on with a word', '      - Hội Nông dân\n       xã\n', ['Hội Nông dân xã']],
    ['in brackets', '      [Hội Nông dân\n       - A1, B1]\n', ['Hội Nông dân - A1', 'B1']],
    ['in quotation marks', '      - "A1\n       - B1"\n', ['A1 - B1']],
  ])('%s', (_, text, partners) => {
    const { partners: now, said } = read(text);
    expect(now).toEqual(partners);
    expect(said).toEqual([]);
  });
});
