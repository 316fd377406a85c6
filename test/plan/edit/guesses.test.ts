import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { draftYaml } from '../../../src/convert/draftYaml.js';
import { makeDraft } from '../../../src/convert/makeDraft.js';
import { languages } from '../../../src/messages/Language.js';
import { sayIn } from '../../../src/messages/Say.js';
import { confirmGuess, guessesIn, withoutGuess } from '../../../src/plan/edit/guesses.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { readDocx } from '../../../src/word/readDocx.js';
import { catalogue, root } from '../../support/catalogue.js';

const draft = `đơn vị:
  tên: Hội Nông dân xã A
  #cấp: xã  # đoán theo tên đơn vị
văn bản:
  số hiệu: 15-KH/HND
  #ngày ban hành: 10/9/2021  # đoán; văn bản ghi: “10.9.2021”
nhiệm vụ:
  - nội dung: Một việc
    #thực hiện yêu cầu: 3.2.a  # «Chú trọng phát triển đoàn viên»
    # gần với 5.1.a: yêu cầu này ghi ở mục «quán triệt»
    #chủ trì: Ban Thường vụ  # đoán theo vị trí dòng
    #phối hợp: [UBND xã, "Hội: Phụ nữ"]  # đoán; cột “cơ quan” có thể hiểu nhiều cách
  - nội dung: Việc khác
    #thời hạn: quý IV/2022  # đoán theo vị trí dòng
#của tôi: [chưa xong
`;
const at = (text: string) => guessesIn(text).map(({ path, texts }) => `/${path.join('/')} ${texts.join(' + ')}`);

describe('the guesses of a draft', () => {
  test('are found where their values would stand, and nothing else is one', () => {
    expect(at(draft)).toEqual([
      '/unit/level xã',
      '/document/issued 10/9/2021',
      '/tasks/0/lead Ban Thường vụ',
      '/tasks/0/partners UBND xã + Hội: Phụ nữ',
      '/tasks/1/due quý IV/2022',
    ]);
    expect(at(draft.replaceAll('\n', '\r\n'))).toEqual(at(draft));
  });

  test.each([
    ['no draft', 'đơn vị:\n  tên: A\n'],
    ['a comment of somebody’s own', 'đơn vị:\n  tên: A\n  #cấp: xã\n'],
    ['a key that no plan has', 'đơn vị:\n  tên: A\n  #lạ: xã  # đoán theo tên\n'],
    ['nothing guessed', 'đơn vị:\n  tên: A\n  #cấp:  # đoán theo tên\n'],
    ['no YAML', 'đơn vị: [\n  #cấp: xã  # đoán theo tên\n'],
    ['nothing', ''],
  ])('%s has none', (_, text) => {
    expect(guessesIn(text)).toEqual([]);
    expect(confirmGuess(text, ['unit', 'level'])).toBeUndefined();
  });

  test.each(['\n', '\r\n'])('confirmed, one line is another, and all else stays', (end) => {
    const text = draft.replaceAll('\n', end);
    const lines = text.split(end);
    const now = confirmGuess(text, ['tasks', 0, 'partners'])?.split(end) ?? [];
    expect(now).toHaveLength(lines.length);
    expect(now.filter((line, i) => line !== lines[i])).toEqual(['    phối hợp: [UBND xã, "Hội: Phụ nữ"]']);
  });

  test('in the place of what was written there since, or deleted', () => {
    const text = draft.replace('    #chủ trì', '    chủ trì:\n    #chủ trì');
    expect(confirmGuess(text, ['tasks', 0, 'lead'])).toBe(
      draft.replace(/ {4}#chủ trì.*\n/, '    chủ trì: Ban Thường vụ\n'),
    );
  });

  test('settled otherwise, the line goes', () => {
    expect(withoutGuess(draft, ['unit', 'level'])).toBe(draft.replace(/ {2}#cấp.*\n/, ''));
    expect(withoutGuess(draft, ['unit', 'type'])).toBe(draft);
  });

  test.each(languages)('every reason begins as one (%s)', (language) => {
    const reasons = Object.values(sayIn(language).draft.why) as ((given: unknown) => string)[];
    for (const text of reasons.map((reason) => reason({ words: 'a', organ: 'a', text: 'a' })))
      expect(guessesIn(`unit:\n  name: A\n  #level: commune  # ${text}\n`)).toHaveLength(1);
  });
});

describe.each(languages)('of the Word files (%s)', (language) => {
  const folder = `${root}test/convert/documents/`;
  const drafts = readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => {
      const read = readDocx(readFileSync(folder + name));
      if ('fault' in read) throw new Error(name);
      const made = makeDraft(read.document, catalogue);
      return { name, text: draftYaml(made, catalogue, { language, vocabulary: language, file: name }) };
    });

  test.each(drafts)('$name: nothing is met through what nobody has confirmed', ({ text }) => {
    const bare = guessesIn(text).reduce((kept, { path }) => withoutGuess(kept, path), text);
    const of = (one: string) => {
      const { verdict, results } = assess(parsePlan(one), catalogue, { asOf: '2022-06-30', file: 'a.yaml' });
      return { verdict, met: results.filter(({ status }) => status === 'met').map(({ requirement }) => requirement) };
    };
    expect(guessesIn(bare)).toEqual([]);
    expect(of(text)).toEqual(of(bare));
  });

  test('all can be confirmed, one after the other, and are values then', () => {
    let confirmed = 0;
    for (const { text } of drafts) {
      const guesses = guessesIn(text);
      const all = guesses.reduce((now, { path }) => confirmGuess(now, path) ?? '', text);
      expect(guessesIn(all)).toEqual([]);
      expect(all.split('\n')).toHaveLength(text.split('\n').length);
      confirmed += guesses.length;
    }
    expect(confirmed).toBeGreaterThan(10);
  });
});
