import { unpack, zipEntries } from '../../word/zipEntries.js';

/** Longer no element is that says something of columns. */
const LONGEST = 500;

/**
 * How many columns a sheet of a workbook says something of (`<col min="1" max="9" …>`), one by one; the most of all its sheets. The library
 * goes through each of them for each element, so that a file of a few kilobytes could hold it for hours.
 * @param limit from where on it need not be counted any more
 */
export function widestColumns(bytes: Uint8Array, limit: number): number {
  let most = 0;
  for (const entry of zipEntries(bytes) ?? []) {
    if (!/worksheets/i.test(Buffer.from(entry.name).toString('latin1'))) continue;
    const sheet = unpack(bytes, entry);
    if (sheet)
      most = Math.max(most, columnsNamed(Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength), limit));
  }
  return most;
}

function columnsNamed(sheet: Buffer, limit: number): number {
  let sum = 0;
  for (let at = sheet.indexOf('col'); at >= 0 && sum <= limit; at = sheet.indexOf('col', at + 3)) {
    const before = sheet[at - 1];
    if (before !== 0x3c && before !== 0x3a) continue;
    const [element] = sheet.toString('latin1', at + 3, at + LONGEST).split('>', 1);
    if (!/^\s/.test(element ?? '')) continue;
    const [from, to] = [/\smin\s*=\s*["'](\d{1,9})["']/, /\smax\s*=\s*["'](\d{1,9})["']/].map((of) =>
      of.exec(element ?? ''),
    );
    // What is written otherwise than any program writes it is counted as the most.
    sum += from && to ? Math.max(0, Number(to[1]) - Number(from[1])) + 1 : limit + 1;
  }
  return sum;
}
