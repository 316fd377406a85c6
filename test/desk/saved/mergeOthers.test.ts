import { expect, test } from 'vitest';
import { mergeExcluded, mergeOthers, mostFirst } from '../../../src/desk/saved/mergeOthers.js';

const summaries = (of: 'others' | 'excluded', shards: boolean, ...counted: (object | undefined)[]) =>
  counted.map((one) => ({
    files: { ...(one && { [of]: one }) },
    ...(shards && { shard: { of: counted.length } }),
  })) as never;

const one = { files: 3, endings: [{ ending: '.md', files: 2 }], hidden: 1 };
const other = {
  files: 4,
  endings: [
    { ending: '.md', files: 1 },
    { ending: '.png', files: 3 },
  ],
  nodeModules: 1,
  hiddenPlans: 2,
};
const both = {
  ...{ files: 7, hidden: 1, hiddenPlans: 2, nodeModules: 1 },
  endings: [
    { ending: '.md', files: 3 },
    { ending: '.png', files: 3 },
  ],
};

test('files that are no plans are added up over reports, and counted once over shards', () => {
  expect(mergeOthers(summaries('others', false, one, other))).toEqual({ others: both });
  expect(mergeOthers(summaries('others', false, one, undefined, other))).toEqual({ others: both });
  expect(mergeOthers(summaries('others', true, one, one))).toEqual({ others: one });
  expect(mergeOthers(summaries('others', false, undefined))).toEqual({});
  expect(mergeOthers(summaries('others', false, { files: 1 }, { files: 2 }))).toEqual({ others: { files: 3 } });
});

test('what was left out is added up by its pattern and where that is written', () => {
  const left = (files: number, from?: string) => ({ pattern: 'nháp', files, ...(from && { from }) });
  expect(mergeExcluded(summaries('excluded', false, [left(1), left(2, 'a:1')], [left(4)]))).toEqual({
    excluded: [left(5), left(2, 'a:1')],
  });
  expect(mergeExcluded(summaries('excluded', true, [left(1)], [left(1)]))).toEqual({ excluded: [left(1)] });
  expect(mergeExcluded(summaries('excluded', false, undefined))).toEqual({});
});

test('shards of one run beside a run without and one in other shards: each run counts once', () => {
  const mixed = (of: 'others' | 'excluded', counted: object) =>
    [undefined, 2, 2, 3, 3, 3].map((shards) => ({
      files: { [of]: counted },
      ...(shards !== undefined && { shard: { of: shards } }),
    })) as never;
  expect(mergeOthers(mixed('others', { files: 5 }))).toEqual({ others: { files: 15 } });
  expect(mergeExcluded(mixed('excluded', [{ pattern: 'nháp', files: 5 }]))).toEqual({
    excluded: [{ pattern: 'nháp', files: 15 }],
  });
});

test('endings stand with the most first, then by name', () => {
  const counted = new Map([
    ['.b', 1],
    ['.a', 1],
    ['.c', 5],
  ]);
  expect(mostFirst(counted).map(({ ending }) => ending)).toEqual(['.c', '.a', '.b']);
});
