import type { ArchiveFile } from './Archive.js';
import { type Cell, serialOf } from './Cell.js';
import { cellXml, dataXml, looksLikeFormula, xmlText } from './cellText.js';
import type { LineChart } from './LineChart.js';
import { rowHeight } from './rowHeight.js';
import type { SharedStrings } from './SharedStrings.js';
import { isOpen, type StyleName, styleNumber } from './styles.js';
import { protectionXml, type Validation, validationsXml } from './validations.js';

/** How a sheet is laid out. */
export interface SheetLayout {
  name: string;
  /** Where it stands among the sheets. */
  order: number;
  /** Of its columns, in characters. */
  widths: readonly number[];
  /** How many rows and columns stay in sight. */
  frozen?: { rows: number; columns: number };
  /** The row of heads (from 1), which every printed page repeats, as it does the frozen columns. */
  headRow?: number;
  /** How many columns, from the first, are printed; absent: all. */
  printedColumns?: number;
  /** Of cells that nothing stands in, by column. */
  columnStyles?: readonly (StyleName | undefined)[];
  /** Only open cells may be written in, until somebody lifts it: there is no password. */
  isProtected?: true;
}

/** `A`, `Z`, `AA` of a column that counts from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Characters that an A4 page across still shows legibly when it is one page, or one of several with repeated columns. */
const ONE_PAGE = 240;
const EACH_PAGE = 170;

function pagesAcross(widths: readonly number[]): number {
  const width = widths.reduce((sum, column) => sum + column, 0);
  return width <= ONE_PAGE ? 1 : Math.ceil(width / EACH_PAGE);
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet written row by row; what is written is kept only as deflated. A4 across, fitted to the width of a page, or of a few where one would be illegible. */
export class Sheet {
  #rows = 0;
  readonly #columns: readonly string[];
  #filter: string | undefined;
  #repeated: number | undefined;
  readonly #merges: string[] = [];
  readonly #charts: LineChart[] = [];

  constructor(
    readonly layout: SheetLayout,
    private readonly part: ArchiveFile,
    private readonly strings: SharedStrings,
  ) {
    const { widths, order, columnStyles = [] } = layout;
    this.#columns = widths.map((_, i) => columnName(i));
    const cols = widths.map((width, i) => {
      const style = columnStyles[i];
      const styled = style === undefined ? '' : ` style="${styleNumber(style, false)}"`;
      return `<col min="${i + 1}" max="${i + 1}" width="${width}"${styled} customWidth="1"/>`;
    });
    part.write(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${order === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">${this.#pane()}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`,
    );
  }

  #pane(): string {
    const { rows = 0, columns = 0 } = this.layout.frozen ?? {};
    if (rows + columns === 0) return '';
    const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
    const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
    return `<pane${split} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
  }

  /** How many rows it has. */
  get rows(): number {
    return this.#rows;
  }

  /** The cells that a filter is over, absolute: `$A$3:$F$20`. */
  get filter(): string | undefined {
    return this.#filter;
  }

  /** The row of heads that every printed page after it repeats: of its layout, or of the last of several tables. */
  get headRow(): number | undefined {
    return this.#repeated ?? this.layout.headRow;
  }

  /** Has the last row repeated on the pages that follow it: of several tables below one another the longest stands last. */
  repeatLastRow(): void {
    this.#repeated = this.#rows;
  }

  /** The cells that are printed, absolute; undefined: all. */
  get printed(): string | undefined {
    const { printedColumns } = this.layout;
    return printedColumns === undefined ? undefined : `$A$1:$${columnName(printedColumns - 1)}$${this.#rows}`;
  }

  get charts(): readonly LineChart[] {
    return this.#charts;
  }

  /** Lays a chart over cells. */
  chart(chart: LineChart): void {
    this.#charts.push(chart);
  }

  /** @param height in points; without it, as its texts need */
  row(cells: readonly Cell[] = [], height?: number): void {
    this.#rows++;
    const size =
      height === undefined ? ` ht="${rowHeight(cells, this.layout.widths)}"` : ` ht="${height}" customHeight="1"`;
    this.part.write(`<row r="${this.#rows}"${size}>${cells.map((cell, i) => this.#cell(cell, i)).join('')}</row>`);
  }

  /** One cell over so many columns. */
  across(cell: Cell, columns: number, height?: number): void {
    this.row([cell], height);
    this.#merges.push(`A${this.#rows}:${columnName(columns - 1)}${this.#rows}`);
  }

  #cell({ value, style }: Cell, column: number): string {
    const at = `<c r="${this.#columns[column] ?? columnName(column)}${this.#rows}" s="${styleNumber(style, typeof value === 'string' && !isOpen(style) && looksLikeFormula(value))}"`;
    if (value === undefined) return `${at}/>`;
    if (typeof value === 'object' && 'formula' in value) {
      const { formula, result } = value;
      const [kind, text] = typeof result === 'string' ? [' t="str"', cellXml(result)] : ['', result];
      return `${at}${kind}><f>${xmlText(formula)}</f><v>${text}</v></c>`;
    }
    if (typeof value !== 'string') return `${at}><v>${typeof value === 'number' ? value : serialOf(value.day)}</v></c>`;
    // What a unit has written stays as it is, and looks like no other text.
    if (isOpen(style)) return `${at} t="inlineStr"><is><t xml:space="preserve">${dataXml(value)}</t></is></c>`;
    const shared = this.strings.numberOf(value);
    return shared === undefined
      ? `${at} t="inlineStr"><is><t xml:space="preserve">${cellXml(value)}</t></is></c>`
      : `${at} t="s"><v>${shared}</v></c>`;
  }

  /** Sets filters on the heads in a row, over everything below them. */
  filterFrom(row: number): void {
    this.#filter = `$A$${row}:$${columnName(this.layout.widths.length - 1)}$${this.#rows}`;
  }

  /** @param validations what may be written in which cells, and what is said there */
  close(validations: readonly Validation[] = []): void {
    const merged = this.#merges.map((area) => `<mergeCell ref="${area}"/>`).join('');
    const merges = merged === '' ? '' : `<mergeCells count="${this.#merges.length}">${merged}</mergeCells>`;
    const filter = this.#filter === undefined ? '' : `<autoFilter ref="${this.#filter.replaceAll('$', '')}"/>`;
    const footer = xmlText(`&L&8${this.layout.name.replaceAll('&', '&&')}&R&8&P/&N`);
    // Of its relations the only one.
    const drawing = this.#charts.length === 0 ? '' : `<drawing xmlns:r="${RELATIONS}" r:id="rId1"/>`;
    this.part.close(
      `</sheetData>${this.layout.isProtected ? protectionXml : ''}${filter}${merges}${validationsXml(validations)}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(this.layout.widths.slice(0, this.layout.printedColumns))}" fitToHeight="0"/><headerFooter><oddFooter>${footer}</oddFooter></headerFooter>${drawing}</worksheet>`,
    );
  }
}
