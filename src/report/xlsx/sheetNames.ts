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
/** A sheet by the key of its name in the messages. */
export type SheetName = (typeof sheetNames)[number];
