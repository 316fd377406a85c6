/**
 * The numbers that the parts of a document and the lines of a list have, as the source of a pattern: `II.`, `1)`, `a)`, `1/`,
 * `1.1.`, `1 -`, `(a)`.
 */
export const NUMBERING = [
  String.raw`\d{1,2}(?:\.\d{1,2}){1,3}[.)/]?(?=\s)`,
  String.raw`(?:\d{1,2}|[IVX]{1,5})\s?[-–](?=\s)`,
  String.raw`\((?:\d{1,2}|[IVX]{1,5}|\p{L})\)(?=\s|\p{L})`,
  String.raw`(?:\d{1,2}|[IVX]{1,5}|\p{L})[.)/](?=\s|\p{L})`,
].join('|');

/** `Phần I.`, `Phần thứ nhất:`, `Mục 2 -`, `Chương III`: a part of a document by its word and number, as the source of a pattern. */
export const PART = String.raw`(?:phần|mục|chương|điều)\s+(?:thứ\s+\p{L}+|\d{1,2}|[IVX]{1,5})(?:\s?[.:)/–-])?(?=\s)`;
