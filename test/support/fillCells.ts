import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A value to type into a cell; `day` as a real date, by Excel's number of it. */
export type Typed = string | number | { day: number };

/** A workbook with cells of one sheet filled in as a person would: texts in their cells, numbers, real dates, or cleared. */
export function fillCells(bytes: Uint8Array, sheet: string, cells: Readonly<Record<string, Typed>>): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const id = new RegExp(`<sheet name="${sheet}"[^>]*r:id="([^"]+)"`).exec(text('xl/workbook.xml'))?.[1];
  const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(text('xl/_rels/workbook.xml.rels'))?.[1];
  const path = `xl/${target}`;
  let xml = text(path);
  for (const [cell, value] of Object.entries(cells)) {
    const row = /\d+$/.exec(cell)?.[0];
    const made =
      typeof value === 'string'
        ? `<c r="${cell}" t="inlineStr"><is><t>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
        : `<c r="${cell}"><v>${typeof value === 'number' ? value : value.day}</v></c>`;
    // A row below all that is there.
    if (!xml.includes(`<row r="${row}"`)) xml = xml.replace('</sheetData>', `<row r="${row}"></row></sheetData>`);
    const there = new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`);
    xml = there.test(xml)
      ? xml.replace(there, made)
      : xml.replace(new RegExp(`(<row r="${row}"[^>]*>.*?)</row>`), `$1${made}</row>`);
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}
