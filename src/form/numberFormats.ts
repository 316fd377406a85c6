import { walkXml } from './walkXml.js';

/** How a number is shown: as a day, as a share of a hundred, or as it is. */
export type NumberLook = 'number' | 'percent' | 'date';

/** The formats that every program knows by their number: days in many languages, and shares. */
const isDayNumber = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** How the numbers of a workbook's cells are shown, by the number of their style. */
export function numberFormats(bytes: Uint8Array | undefined): readonly NumberLook[] {
  const own = new Map<string, string>();
  const looks: NumberLook[] = [];
  let inCells = false;
  if (bytes)
    walkXml(bytes, {
      open: (name, { numFmtId = '0', formatCode = '' }) => {
        if (name === 'numFmt') own.set(numFmtId, formatCode);
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) looks.push(lookOf(numFmtId, own.get(numFmtId)));
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    });
  return looks;
}

function lookOf(id: string, code: string | undefined): NumberLook {
  if (code === undefined) return isDayNumber(Number(id)) ? 'date' : id === '9' || id === '10' ? 'percent' : 'number';
  // What stands in quotation marks, behind a backslash or in brackets is text, a colour or a language.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replace(/general/gi, '');
  if (/[ymdhs]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}
