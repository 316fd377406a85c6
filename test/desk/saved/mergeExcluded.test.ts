import { describe, expect, test } from 'vitest';
import { mergeExcluded } from '../../../src/desk/saved/mergeOthers.js';
import type { Summary } from '../../../src/desk/totals/Totals.js';

const summary = (excluded: { pattern: string; from?: string; files: number }[], shard?: number) =>
  ({
    files: { found: 1, read: 1, ...(excluded.length > 0 && { excluded }) },
    ...(shard !== undefined && { shard: { index: shard, of: 2, files: 2 } }),
  }) as unknown as Summary;

describe('what was left out as somebody had asked, in reports put together', () => {
  test('of shards each has left out all of it: it counts once', () => {
    const drafts = { pattern: 'drafts/**', files: 3 };
    expect(mergeExcluded([summary([drafts], 1), summary([drafts], 2)])).toEqual({ excluded: [drafts] });
  });

  test('of other reports it adds up, pattern by pattern and by who asked', () => {
    expect(
      mergeExcluded([
        summary([{ pattern: 'a', files: 3 }]),
        summary([
          { pattern: 'a', files: 2 },
          { pattern: 'a', from: 'rasoat.yaml', files: 1 },
        ]),
        summary([{ pattern: 'b', files: 4 }]),
      ]),
    ).toEqual({
      excluded: [
        { pattern: 'a', files: 5 },
        { pattern: 'a', from: 'rasoat.yaml', files: 1 },
        { pattern: 'b', files: 4 },
      ],
    });
  });

  test('nothing where nothing was', () => expect(mergeExcluded([summary([]), summary([], 1)])).toEqual({}));
});
