import type { Area, BookCell, BookSheet } from './Book.js';
import { FormError } from './FormFault.js';
import type { NumberLook } from './numberFormats.js';
import { dayOf, numberText } from './numberText.js';
import { walkXml } from './walkXml.js';

/** Cells that hold something in all sheets of a workbook together, and the characters in them: a form has hundreds, and tens of thousands. */
export const CELL_LIMIT = 200_000;
const TEXT_LIMIT = 8_000_000;

/** What the sheets of a workbook have in common. */
export interface Common {
  strings: readonly string[];
  looks: readonly NumberLook[];
  firstDay: 1900 | 1904;
  /** How much was read of all of it so far. */
  spent: { cells: number; characters: number };
}

/** An open cell. */
interface Raw {
  row: number;
  column: number;
  type: string;
  look: NumberLook;
  value: string;
  formula?: string;
}

/** The cells of a sheet that hold something, and what is hidden or merged in it. Throws a FormError. */
export function readSheet(bytes: Uint8Array, common: Common): Omit<BookSheet, 'name' | 'hidden' | 'beside'> {
  const cells: BookCell[] = [];
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let [row, column] = [0, 0];
  let cell: Raw | undefined;
  let into: 'value' | 'formula' | undefined;
  let phonetic = false;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        column = 0;
        if (isTrue(attributes.hidden) && hiddenRows.size < CELL_LIMIT) hiddenRows.add(row);
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1;
        const look = common.looks[Number(attributes.s ?? 0)] ?? 'number';
        cell = { row, column, type: attributes.t ?? 'n', look, value: '' };
      } else if (name === 'v' || (name === 't' && !phonetic)) into = 'value';
      else if (name === 'f') {
        into = 'formula';
        if (cell) cell.formula = '';
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'mergeCell') merges.push(...areaOf(attributes.ref ?? ''));
      else if (name === 'col' && isTrue(attributes.hidden))
        for (let at = Number(attributes.min); at <= Number(attributes.max) && hiddenColumns.size < 1000; at++)
          hiddenColumns.add(at);
    },
    text: (text) => {
      if (cell && into === 'value') cell.value += text;
      else if (cell && into === 'formula') cell.formula += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') into = undefined;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c' && cell) {
        const held = heldIn(cell, common);
        if (held) cells.push(spend(held, common));
        cell = undefined;
      }
    },
  });
  return { cells, merges, hiddenRows, hiddenColumns };
}

function spend(cell: BookCell, { spent }: Common): BookCell {
  spent.cells++;
  spent.characters += cell.text.length;
  if (spent.cells > CELL_LIMIT || spent.characters > TEXT_LIMIT)
    throw new FormError({ reason: 'too-many-cells', limit: CELL_LIMIT });
  return cell;
}

/** What a cell holds; undefined where it is only formatted. */
function heldIn({ row, column, type, look, value, formula }: Raw, common: Common): BookCell | undefined {
  const of = (kind: BookCell['kind'], text: string): BookCell | undefined =>
    text.trim() === '' && formula === undefined
      ? undefined
      : { row, column, kind, text: unescaped(text), ...(formula !== undefined && { formula }) };
  switch (type) {
    case 's':
      return of('text', common.strings[Number(value)] ?? '');
    case 'inlineStr':
    case 'str':
      return of('text', value);
    case 'b':
      return of('boolean', value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE');
    case 'e':
      return of('error', value);
    case 'd':
      return of('date', value.slice(0, 10));
    default:
      return of(...numberOf(value, look, common.firstDay));
  }
}

function numberOf(value: string, look: NumberLook, firstDay: 1900 | 1904): [BookCell['kind'], string] {
  const day = look === 'date' && value !== '' ? dayOf(value, firstDay) : undefined;
  if (day !== undefined) return ['date', day];
  return look === 'percent' && value !== '' ? ['percent', numberText(value, 100)] : ['number', numberText(value)];
}

/** Signs that XML does not hold, as workbooks write them. */
const unescaped = (text: string) =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

/** A cell as workbooks name it, `$B$7`: the letters of its column, the number of its row. */
export const REFERENCE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** The column that a reference to a cell names, from 1; undefined where it names none. */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = REFERENCE.exec(reference ?? '')?.[1]?.toUpperCase();
  return letters === undefined ? undefined : [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
}

function areaOf(reference: string): Area[] {
  const [from = '', to = from] = reference.split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [from, to].map((corner) => Number(REFERENCE.exec(corner)?.[2]));
  return left && right && top && bottom ? [{ top, left, bottom, right }] : [];
}
