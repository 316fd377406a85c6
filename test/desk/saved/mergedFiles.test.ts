import { expect, test } from 'vitest';
import { mergeReports } from '../../../src/desk/saved/mergeReports.js';
import { quarter } from '../../support/quarters.js';

const asOf = '2022-06-30';
/** The summary of two reports put together, of which each has one plan. */
function mergedOf(one: object, other: object) {
  const reports = [one, other].map((summary, i) =>
    quarter({ asOf, file: `${i}.json`, units: { [i === 0 ? 'A' : 'B']: [] }, summary }),
  );
  const merged = mergeReports(reports, []);
  if ('kind' in merged) throw new Error(merged.kind);
  return merged.totals.summary;
}
const since = (more: object) => ({ changedSince: { ref: 'main', unchanged: 0, unreadable: 0, ...more } });
const lost = (file: string) => ({ file, why: 'ignored' });
const plan = (file: string, document: number) => ({ file, document, unit: null });

test('what is no more since another state is told once, in order, whichever report tells it', () => {
  const one = {
    gone: ['c.yaml', 'a.yaml'],
    lost: [lost('c.yaml')],
    renamed: [{ file: 'y.yaml', now: 'z.yml' }],
    dropped: [plan('d.yaml', 1), plan('d.yaml', 0)],
  };
  const other = {
    gone: ['b.yaml', 'a.yaml'],
    lost: [lost('b.yaml'), lost('c.yaml')],
    renamed: [
      { file: 'x.yaml', now: 'w.yml' },
      { file: 'y.yaml', now: 'z.yml' },
    ],
    dropped: [plan('d.yaml', 0), plan('a.yaml', 0)],
  };
  expect(mergedOf(since(one), since(other)).changedSince).toEqual({
    ...{ ref: 'main', unchanged: 0, unreadable: 0 },
    gone: ['a.yaml', 'b.yaml', 'c.yaml'],
    lost: [lost('b.yaml'), lost('c.yaml')],
    renamed: [
      { file: 'x.yaml', now: 'w.yml' },
      { file: 'y.yaml', now: 'z.yml' },
    ],
    dropped: [plan('a.yaml', 0), plan('d.yaml', 0), plan('d.yaml', 1)],
  });
});

test('what only the second report tells is told, and nothing where none does', () => {
  expect(mergedOf(since({}), since({ gone: ['a.yaml'], lost: [lost('a.yaml')] })).changedSince).toEqual({
    ...{ ref: 'main', unchanged: 0, unreadable: 0 },
    ...{ gone: ['a.yaml'], lost: [lost('a.yaml')] },
  });
  expect(mergedOf(since({}), since({})).changedSince).toEqual({ ref: 'main', unchanged: 0, unreadable: 0 });
  expect(mergedOf({}, {}).changedSince).toBeUndefined();
});

test('files are added up, and each that was passed over is named once', () => {
  const files = (found: number, read: number, more: object) => ({ files: { found, read, ...more } });
  const [one, other] = [
    files(3, 2, { ignored: ['x/'], passedOver: ['b.docx', 'a.docx'], absent: ['kho'] }),
    files(4, 4, { ignored: ['y/', 'x/'], passedOver: ['a.docx'], absent: ['kho', 'c.yaml'] }),
  ];
  expect(mergedOf(one, other).files).toEqual({
    ...{ found: 7, read: 6 },
    ...{ ignored: ['x/', 'y/'], passedOver: ['b.docx', 'a.docx'], absent: ['kho', 'c.yaml'] },
  });
  expect(mergedOf(files(3, 2, {}), files(4, 4, {})).files).toEqual({ found: 7, read: 6 });
});

test('reports of which one is of some of the plans are together of some', () => {
  const merged = (one: object, other: object) => {
    const reports = [one, other].map((summary, i) =>
      quarter({ asOf, file: `${i}.json`, units: { [i === 0 ? 'A' : 'B']: [] }, isFree: true, summary }),
    );
    const found = mergeReports(reports, []);
    return 'kind' in found ? found.kind : found.totals.summary.partial;
  };
  expect([merged({}, {}), merged({}, { partial: true }), merged({ partial: true }, {})]).toEqual([
    undefined,
    true,
    true,
  ]);
});

test('a merged report counts for as many as it was merged of', () => {
  const mergedOf = (...counts: (number | undefined)[]) => {
    const reports = counts.map((merged, i) =>
      quarter({ asOf, file: `${i}.json`, units: { [`A${i}`]: [] }, ...(merged && { more: { merged } }) }),
    );
    const found = mergeReports(reports, []);
    return 'kind' in found ? found.kind : found.merged;
  };
  expect([mergedOf(undefined), mergedOf(3), mergedOf(undefined, undefined), mergedOf(3, undefined, 2)]).toEqual([
    ...[undefined, 3, 2, 6],
  ]);
});
