import { expect, test } from 'vitest';
import { sentenceOf } from '../../src/messages/sentences.js';
import { unsafeCharacters } from '../../src/plan/text/visible.js';
import { judge } from '../support/fixes.js';

const RLO = '\u202e';
const unit = 'đơn vị:\n  tên: Hội Nông dân xã A\n  loại: Hội Nông dân\n  cấp: xã\n';

test.each([
  ['a key before what is no YAML', `${RLO}  loại: HND\n*a`],
  ['a key of a text in lines', `${unit}văn bản:\n  ${RLO}trích yếu:\n    - a\n    - b\n`],
  ['a key without a space behind it', `${unit}văn bản:\n  ${RLO}số hiệu:15\n`],
  ['an unknown key', `${unit}${RLO}mục khác: a\n`],
  ['a value', `${unit}văn bản:\n  ngày ban hành: 1${RLO}0/9/2021\n`],
  ['a line that is none', `${unit}${RLO}a b c\n x: [\n`],
])('a sentence about %s quotes nothing unseen', (_, text) => {
  const { problems } = judge(text);
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems)
    for (const language of ['vi', 'en'] as const) expect(unsafeCharacters(sentenceOf(problem, language))).toEqual([]);
});
