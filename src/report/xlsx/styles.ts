import type { Status, Verdict } from '../../check/assess/Assessment.js';
import type { UnitStatus } from '../../desk/roster/UnitEntry.js';
import { keysOf } from '../../plan/maps/keysOf.js';
import type { FindingLevel } from '../../plan/model/Finding.js';

interface Style {
  font?: { bold?: true; italic?: true; size?: number; colour?: string };
  fill?: string;
  border?: true;
  align: { horizontal?: 'left' | 'center' | 'right'; wrap?: true; shrink?: true; vertical?: 'center' };
  format?: string;
  /** May be written in while the sheet is protected. */
  open?: true;
}

const status = (fill: string, colour: string): Style => ({
  font: { colour },
  fill,
  border: true,
  align: { horizontal: 'center', wrap: true },
});

/** Every look of a cell. A colour always stands behind a word, so that nothing is said by colour alone. */
const STYLES = {
  plainText: { align: {} },
  title: { font: { bold: true, size: 15 }, align: { vertical: 'center' } },
  subtitle: { font: { bold: true, size: 12 }, align: { vertical: 'center' } },
  remark: { font: { italic: true, colour: '404040' }, align: {} },
  head: {
    font: { bold: true, colour: 'FFFFFF' },
    fill: '1F4E78',
    border: true,
    align: { horizontal: 'center', wrap: true, vertical: 'center' },
  },
  /** A day as the head of a column. */
  headDate: {
    font: { bold: true, colour: 'FFFFFF' },
    fill: '1F4E78',
    border: true,
    align: { horizontal: 'center', vertical: 'center' },
    format: 'dd/mm/yyyy',
  },
  /** What stands above the heads of the matrix: the titles of the requirements. */
  above: { font: { size: 9 }, fill: 'F2F2F2', border: true, align: { horizontal: 'center', wrap: true } },
  text: { border: true, align: { wrap: true } },
  bold: { font: { bold: true }, border: true, align: { wrap: true } },
  centre: { border: true, align: { horizontal: 'center', wrap: true } },
  /** A code, which never breaks over two lines. */
  code: { border: true, align: { horizontal: 'center', shrink: true } },
  number: { border: true, align: { horizontal: 'right' }, format: '#,##0' },
  percent: { border: true, align: { horizontal: 'right' }, format: '0.0%' },
  date: { border: true, align: { horizontal: 'center' }, format: 'dd/mm/yyyy' },
  late: { font: { bold: true, colour: '9C0006' }, border: true, align: { horizontal: 'right' }, format: '#,##0' },
  /** A cell to be filled in: whatever is typed there stays the text that it is, a day too. */
  entry: { fill: 'FFF9DB', border: true, align: { wrap: true }, format: '@' },
  good: status('C6EFCE', '006100'),
  bad: status('FFC7CE', '9C0006'),
  later: status('DDEBF7', '1F4E78'),
  ask: status('E4DFEC', '403151'),
  exempt: status('E2E2E2', '3F3F3F'),
  unsure: status('FFEB9C', '7F6000'),
  unread: status('595959', 'FFFFFF'),
  none: status('FFFFFF', '595959'),
  /** In a form: the mark of a sheet, which nobody needs to see. */
  mark: { font: { size: 6, colour: 'BFBFBF' }, align: {} },
  /** What only the program reads: no program shows it. */
  unseen: { font: { size: 6, colour: 'FFFFFF' }, align: {}, format: ';;;' },
  /** What is to be known before something is filled in. */
  note: { font: { size: 11, colour: '404040' }, align: { wrap: true } },
  label: { font: { bold: true, size: 12 }, fill: 'EAF1F8', border: true, align: { wrap: true } },
  band: {
    font: { bold: true, size: 12, colour: 'FFFFFF' },
    fill: '1F4E78',
    border: true,
    align: { vertical: 'center' },
  },
  /** A text that somebody fills in: whatever it looks like, it stays the text that was typed. */
  input: { font: { size: 12 }, fill: 'FFFDF0', border: true, align: { wrap: true }, format: '@', open: true },
  open: { font: { size: 12 }, align: { wrap: true }, format: '@', open: true },
  hint: { font: { italic: true, size: 10, colour: '595959' }, border: true, align: { wrap: true } },
} as const satisfies Record<string, Style>;

/** A style by what it is for; cells name it, and the workbook numbers it. */
export type StyleName = keyof typeof STYLES;

/** How the status of a requirement looks. */
export const statusStyle = {
  met: 'good',
  unmet: 'bad',
  'not-due': 'later',
  review: 'ask',
  waived: 'exempt',
  unknown: 'unsure',
} as const satisfies Record<Status, StyleName>;

/** How a verdict looks. */
export const verdictStyle = {
  compliant: 'good',
  pending: 'later',
  'non-compliant': 'bad',
  unreadable: 'unread',
} as const satisfies Record<Verdict, StyleName>;

/** How the level of a finding looks. */
export const levelStyle = { error: 'bad', warning: 'unsure', note: 'later' } as const satisfies Record<
  FindingLevel,
  StyleName
>;

/** How a unit looks of which no plan is judged, by its status. */
export const missingStyle = {
  unusable: 'unread',
  'not-due': 'later',
  overdue: 'bad',
  ended: 'none',
} as const satisfies Record<Exclude<UnitStatus, 'judged'>, StyleName>;

/** Those of how a unit stands. */
export const stateStyle = { ...verdictStyle, ...missingStyle };

const styles: Readonly<Record<StyleName, Style>> = STYLES;
const names = keysOf(STYLES);
const numbers = new Map(names.map((name, i) => [name, i]));

/** The number of a style; each stands twice, the second time for texts that must stay texts when the cell is edited. */
export function styleNumber(name: StyleName, quoted: boolean): number {
  return (numbers.get(name) ?? 0) * 2 + (quoted ? 1 : 0);
}

/** Whether somebody may write in a cell of the style while its sheet is protected. */
export const isOpen = (name: StyleName): boolean => styles[name].open === true;

/** Whether a text of the style runs over several lines. */
export function wraps(name: StyleName): boolean {
  return styles[name].align.wrap === true;
}

const all: Style[] = names.map((name) => STYLES[name]);
/** Formats of the user's own count from 164. */
const FIRST_FORMAT = 164;
/** That of texts is Excel's own. */
const TEXT_FORMAT = { code: '@', number: 49 };
const formats = [...new Set(all.flatMap(({ format }) => (format === TEXT_FORMAT.code ? [] : (format ?? []))))];
const numberOf = (format: string | undefined) =>
  format === undefined ? 0 : format === TEXT_FORMAT.code ? TEXT_FORMAT.number : FIRST_FORMAT + formats.indexOf(format);

const fontOf = ({ font: { bold, italic, size = 11, colour = '000000' } = {} }: Style) =>
  `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Times New Roman"/><family val="1"/></font>`;
const fillOf = ({ fill }: Style) =>
  fill
    ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`
    : '<fill><patternFill patternType="none"/></fill>';
const side = (name: string) => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const BORDERS = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`;

function xfOf({ border, align, format, open }: Style, i: number, quoted: boolean): string {
  const { horizontal, wrap, shrink, vertical = 'top' } = align;
  // The first two fills are Excel's own.
  return `<xf numFmtId="${numberOf(format)}" fontId="${i}" fillId="${i + 2}" borderId="${border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${open ? ' applyProtection="1"' : ''}${quoted ? ' quotePrefix="1"' : ''}><alignment vertical="${vertical}"${horizontal ? ` horizontal="${horizontal}"` : ''}${wrap ? ' wrapText="1"' : ''}${shrink ? ' shrinkToFit="1"' : ''}/>${open ? '<protection locked="0"/>' : ''}</xf>`;
}

/** `xl/styles.xml`. */
export function stylesXml(): string {
  const xfs = all.flatMap((style, i) => [xfOf(style, i, false), xfOf(style, i, true)]);
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${code}"/>`);
  const fills = [
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    ...all.map(fillOf),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts><fonts count="${all.length}">${all.map(fontOf).join('')}</fonts><fills count="${all.length + 2}">${fills.join('')}</fills>${BORDERS}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
