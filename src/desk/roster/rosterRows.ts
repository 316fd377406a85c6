import { kindInName } from '../../plan/model/kindInName.js';
import { readType } from '../../plan/model/values/readType.js';
import { bare, fold } from '../../plan/text/fold.js';
import { type Columns, cellText, type TableRow } from './Table.js';

/** Longer titles no list has. */
const LONGEST = 1000;

/** `(1) (2) (3)`, which Excel may have taken for -1 -2 -3, or `A B 1 2` under the headings. */
export function isNumbering(row: TableRow): boolean {
  const texts = row.cells.map(cellText).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^(?:-?\d{1,2}|\(\d{1,2}\)|\(?[A-Z]\)?)$/.test(text));
}

/** A line that parts a list in groups. */
export interface GroupTitle {
  /** How it is numbered: titles of one kind follow each other, of another stand within. */
  numbered: 'roman' | 'letter' | 'figure' | 'none';
  /** The district that the rows below belong to, where the title is one. */
  district?: string;
  /** That it is taken for one only because nothing in it is of a unit. */
  isGuessed?: true;
}

/**
 * `I | Cấp tỉnh`, `A. Các huyện`, `2. Huyện Sông Thương`, `1 | Khối đoàn thể` merged across, or a text alone that is, names a district or is no name of
 * a unit: nothing else stands in the row but how many units there are, `I | Huyện Sông Thương | 12`.
 * @param isAcross whether its only cell is merged across others
 */
export function groupTitleIn(row: TableRow, isAcross = false): GroupTitle | undefined {
  const [first = '', second, ...more] = row.cells.map(cellText).filter((text) => text !== '');
  if (first === '' || !more.every((text) => COUNT.test(text))) return undefined;
  const numbered =
    second === undefined
      ? /^([IVX]+|[A-Z]|\d{1,2})[.\-)] ?(?=\S)/.exec(first)
      : /^([IVX]+|[A-Z]|\d{1,2})[.)]?$/.exec(first);
  const text = second ?? first.slice(numbered?.[0].length ?? 0);
  const district = districtIn(text);
  const kind = kindOf(numbered?.[1]);
  const isAlone = second === undefined && !isUnit(text);
  // Units are numbered with figures, too, but their names are not merged across the columns of what else is said of them.
  const isFigured = kind === 'figure' && !(isAcross && !isUnit(text));
  const isTitle = kind === 'none' ? isAlone && (isAcross || WORDS.test(text)) : !isFigured;
  if (!isTitle && !district) return undefined;
  const isGuessed = kind === 'none' && !isAcross && !district;
  return { numbered: kind, ...(district && { district }), ...(isGuessed && { isGuessed }) };
}

/** How many units a title has below it. */
const COUNT = /^\d{1,4}(?: đơn vị)?$/;
/** A code on its own is one word; the row may be a unit that lacks everything else. */
const WORDS = /\S \S/;

/** A name on its own that begins the way units' names do may be a unit that lacks everything else. */
const isUnit = (text: string) => kindInName(text).types.length > 0;

function kindOf(number: string | undefined): GroupTitle['numbered'] {
  if (number === undefined) return 'none';
  return /^[IVX]+$/.test(number) ? 'roman' : /^\d/.test(number) ? 'figure' : 'letter';
}

/** `HUYỆN SÔNG THƯƠNG (12 đơn vị)`: the name of a district, a town or the province, and nothing of a unit of its. */
function districtIn(text: string): string | undefined {
  const name = text
    .slice(0, LONGEST)
    .replace(/\([^)]*\)|:.*$/g, '')
    .trim();
  const words = bare(fold(name)).split(' ');
  const level = LEVELS.find((one) => one.every((word, i) => words[i] === word));
  const next = words[level?.length ?? 0];
  // `Huyện ủy Sông Thương` and `Tỉnh đoàn` are units; `Thành phố trực thuộc` and `Huyện và xã` name none.
  if (!level || next === undefined || NO_NAME.has(next)) return undefined;
  return name === name.toUpperCase() ? inNameCase(name, level.length) : name;
}

const LEVELS = [['huyen'], ['quan'], ['thi', 'xa'], ['thanh', 'pho'], ['tp'], ['tp.'], ['tinh']];
const NO_NAME = new Set(['uy', 'doan', 'truc', 'va', '-', 'hoac', 'xa', 'doi']);

/** `HUYỆN SÔNG THƯƠNG` as names are written: `Huyện Sông Thương`, `Thành phố Bắc Hà`. */
function inNameCase(name: string, levelWords: number): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word, i) => (i > 0 && i < levelWords ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

const TOTAL = /^(?:tong cong|tong so|tong|cong)(?: |:|$)/;

/** `Tổng cộng`, `Cộng: 19 đơn vị`: a row of sums, which no unit is called. */
export function isTotal(row: TableRow, columns: Columns): boolean {
  const text = row.cells.map(cellText).find((one) => one !== '' && !/^[\d.,\s]+$/.test(one)) ?? '';
  const type = cellText(row.cells[columns.get('type')?.index ?? -1]);
  return TOTAL.test(bare(fold(text))) && readType(type) === undefined;
}

/** The district according to the titles so far: the one named by the innermost title that names any. */
export class GroupTitles {
  readonly #titles: GroupTitle[] = [];

  add(title: GroupTitle): void {
    const same = this.#titles.findIndex(({ numbered }) => numbered === title.numbered);
    if (same >= 0) this.#titles.length = same;
    this.#titles.push(title);
  }

  get district(): string | undefined {
    return this.#titles.findLast(({ district }) => district !== undefined)?.district;
  }
}
