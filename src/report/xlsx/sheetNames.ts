/** The sheets of the workbook, in their order. */
export const sheetNames = [
  'summary',
  'matrix',
  'findings',
  'missing',
  'since',
  'roster',
  'across',
  'sums',
  'decisions',
  'legend',
] as const;
export type SheetName = (typeof sheetNames)[number];
