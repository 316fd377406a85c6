import { describe, expect, test } from 'vitest';
import { madeText } from '../../fuzz/mutate.js';
import { assertCured, assertEachCures, cured, judge } from '../../support/fixes.js';

/** Plans changed at random: what their cures do, of the ones that a run has the time for. `npm run fuzz -- --of cures` tries thousands. */
const TEXTS = 300;
const made = Array.from({ length: TEXTS }, (_, i) => madeText('cured', i));

describe('cures of changed plans', () => {
  test('come to an end, never lead back, and lower nothing that is met', () => {
    for (const text of made) expect(() => assertCured(text)).not.toThrow();
  });

  test('take their problems away, and add none but what they let be seen', () => {
    for (const text of made) expect(() => assertEachCures(text)).not.toThrow();
  });

  // What the fuzzer found: it stands further in than it belongs, and no cure can move it there.
  test('a key behind a tag, with the lines of its section on the left of it', () => {
    expect(() => judge('đơn vị:\n :\n! cấp ủy cùng cấp:')).not.toThrow();
    expect(() => assertEachCures('đơn vị:\n :\n! cấp ủy cùng cấp:')).not.toThrow();
  });

  test.each(['NFC', 'NFD'])('a space behind a colon, in letters of %s', (form) => {
    const text =
      'đơn vị:\n  tên: A\n  loại: HND\n  cấp: xã\nchỉ tiêu:\n  - mục tiêu: { năm:2025, số lượng: 5 }\n'.normalize(form);
    const { problems } = judge(text);
    expect(problems.map(({ kind }) => kind)).toContain('missing-space');
    expect(cured(text, problems)).toContain('{ năm: 2025,'.normalize(form));
  });

  test('a mark goes with the no-break spaces behind it, unseen characters with the space behind them', () => {
    const dashes = 'đơn vị:\n- \u00a0tên: A\n- \u00a0loại: HND\n- \u00a0cấp: xã\n\tx: [\n';
    expect(cured(dashes, judge(dashes).problems)).toContain('đơn vị:\n  tên: A\n  loại: HND\n  cấp: xã\n');
    const unseen = 'đơn vị:\n  tên: A\n  loại: HND\n  \u202e cấp: xã\n';
    expect(cured(unseen, judge(unseen).problems)).toContain('\n  cấp: xã\n');
  });
});
