import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { conclusionFolder } from '../../support/catalogue.js';
import { runRasoat } from '../../support/runRasoat.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A slip in the bundled catalogue that makes every plan of a province green: file, text, what is written for it, and the answer. */
const SLIPS: [string, string, string, string, string, string][] = [
  [
    'a misspelt property',
    '5.yaml',
    '          issued: { within: ',
    '          isued: { within: ',
    'Yêu cầu 5.1.c: «document» không có «isued». Có phải là «issued»?',
    'Requirement 5.1.c: «document» has no «isued». Did you mean «issued»?',
  ],
  [
    'a check without a question',
    '1.yaml',
    'everyYear: { from: 2022, to: 2025, min: 1, complete: [focus] }',
    'description: mỗi năm một lần',
    'Yêu cầu 1.d: chỗ này không đòi hỏi gì, kế hoạch nào cũng đạt. Hãy ghi rõ điều kiện, hoặc bỏ đi.',
    'Requirement 1.d: this asks nothing, every plan passes it. Say what is asked, or leave it out.',
  ],
  [
    'years the wrong way round',
    '1.yaml',
    'everyYear: { from: 2022, to: 2025,',
    'everyYear: { from: 2025, to: 2022,',
    '«everyYear»: 2025 đứng sau 2022. Hãy viết mốc đầu trước mốc cuối.',
    '«everyYear»: 2025 comes after 2022. Put the first before the last.',
  ],
  [
    'an invented quotation',
    '1.yaml',
    'quote: hằng năm có định hướng nhiệm vụ trọng tâm',
    'quote: hằng năm có thể có định hướng nhiệm vụ trọng tâm',
    'Yêu cầu 1.d: câu trích “hằng năm có thể có định hướng nhiệm vụ trọng tâm” không có trong nguyên văn. Nguyên văn ghi “hằng năm có định hướng nhiệm vụ trọng tâm',
    'Requirement 1.d: the quotation “hằng năm có thể có định hướng nhiệm vụ trọng tâm” does not stand in the source.',
  ],
];

describe('a slip in a catalogue that would make every plan green', () => {
  test.each(SLIPS)('%s', async (_, file, from, to, vi, en) => {
    const copy = mkdtempSync(join(folder, 'bo-'));
    cpSync(conclusionFolder, copy, { recursive: true });
    const text = readFileSync(join(copy, file), 'utf8');
    expect(text).toContain(from);
    const line = text.slice(0, text.indexOf(from) + 1).split('\n').length;
    writeFileSync(join(copy, file), text.replace(from, to));
    for (const [language, sentence] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const ran = await runRasoat(['check', 'examples/plans', '--catalogue', copy, '--lang', language]);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(sentence);
      expect(ran.stderr).toMatch(new RegExp(`/${file}:(?:${line}|${line - 1}):\\d+: `));
    }
  });

  test('without a slip the copy is as good as the bundled one', async () => {
    const copy = mkdtempSync(join(folder, 'bo-'));
    cpSync(conclusionFolder, copy, { recursive: true });
    const own = await runRasoat(['check', 'examples/plans', '--catalogue', copy, '--format', 'json']);
    expect(own).toEqual(await runRasoat(['check', 'examples/plans', '--format', 'json']));
  });
});
