import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { sentenceOf } from '../../../src/messages/sentences.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue, root } from '../../support/catalogue.js';

const units: Record<string, string> = {
  hu: '{ tên: Huyện ủy Sông Thương, loại: Huyện ủy, cấp: huyện }',
  ub: '{ tên: UBND huyện Sông Thương, loại: UBND, cấp: huyện }',
  nd: '{ tên: Hội Nông dân xã An Bình, loại: Hội Nông dân, cấp: xã, cấp ủy cùng cấp: Đảng ủy xã An Bình }',
  ccb: '{ tên: Hội Cựu chiến binh huyện Sông Thương, loại: CCB, cấp: huyện, cấp ủy cùng cấp: Huyện ủy Sông Thương }',
  td: '{ tên: Tỉnh đoàn Bắc Hà, loại: Đoàn Thanh niên, cấp: tỉnh, cấp ủy cùng cấp: Tỉnh ủy Bắc Hà }',
  cd: '{ tên: Liên đoàn Lao động tỉnh Bắc Hà, loại: Công đoàn, cấp: tỉnh, cấp ủy cùng cấp: Tỉnh ủy Bắc Hà }',
  mt: '{ tên: Ủy ban MTTQ Việt Nam tỉnh Bắc Hà, loại: MTTQ, cấp: tỉnh, cấp ủy cùng cấp: Tỉnh ủy }',
  dv: '{ tên: Ban Dân vận Tỉnh ủy Bắc Hà, loại: Ban Dân vận, cấp: tỉnh }',
};

const cases = readFileSync(`${root}test/plan/values/honest.txt`, 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((block) => {
    const [first = '', ...lines] = block.split('\n');
    const [, unit = '', title = '', ids = ''] = /^(\S+): ([^|]*)(?: \| (.*))?$/.exec(first) ?? [];
    const head = unit === '-' ? '' : `đơn vị: ${units[unit]}\n`;
    return [title.trim(), head + lines.join('\n'), ids.split(' ').filter((id) => id !== '')] as const;
  });

test('there are many', () => expect(cases.length).toBeGreaterThanOrEqual(150));

test.each(cases)('an honest plan: %s', (title, text, ids) => {
  const { problems, results } = assess(parsePlan(text), catalogue, { asOf: '2022-06-30', file: 'x' });
  const wrong = problems.filter(({ level }) => level !== 'note').map((problem) => sentenceOf(problem, 'vi'));
  if (title.endsWith('(asked)')) expect(wrong).toHaveLength(1);
  else expect(wrong).toEqual([]);
  const met = results.filter(({ status }) => status === 'met').map(({ requirement }) => requirement);
  expect(met).toEqual(expect.arrayContaining([...ids]));
});
