import { Archive } from './Archive.js';
import { xmlText } from './cellText.js';
import { chartXml, drawingXml } from './LineChart.js';
import { SharedStrings } from './SharedStrings.js';
import { Sheet, type SheetLayout } from './Sheet.js';
import { stylesXml } from './styles.js';
import { type NumberedSheet, workbookXml } from './workbookXml.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const OFFICE = `${FORMATS}/officeDocument/2006/relationships`;
const PACKAGE = `${FORMATS}/package/2006`;
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook says of itself. */
export interface BookProperties {
  title: string;
  creator: string;
  language: string;
  /** Properties that no other program has. */
  own?: Readonly<Record<string, string>>;
}

/**
 * A workbook as SpreadsheetML (ECMA-376), its sheets written side by side. Libraries that hold a workbook as values need
 * 1.8 GB for 200,000 findings; here a row is gone once it is deflated. No time stands in it: same rows, same bytes.
 */
export class Book {
  readonly #archive = new Archive();
  readonly #strings = new SharedStrings();
  readonly #sheets: NumberedSheet[] = [];
  // First in the archive, as programs that guess a file's kind expect.
  readonly #types = this.#archive.open('[Content_Types].xml');

  constructor(private readonly properties: BookProperties) {}

  open(layout: SheetLayout): Sheet {
    const number = this.#sheets.length + 1;
    const sheet = new Sheet(layout, this.#archive.open(`xl/worksheets/sheet${number}.xml`), this.#strings);
    this.#sheets.push({ sheet, number });
    return sheet;
  }

  /** The file, once each sheet is closed. */
  bytes(): Uint8Array {
    this.#strings.writeTo(this.#archive.open('xl/sharedStrings.xml'));
    this.#add('xl/styles.xml', stylesXml());
    this.#add('xl/workbook.xml', DECLARATION + workbookXml(this.#sheets, FORMATS, OFFICE));
    this.#add('xl/_rels/workbook.xml.rels', this.#relations());
    const { title, creator, language } = this.properties;
    this.#add(
      'docProps/core.xml',
      `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`,
    );
    this.#addCharts();
    const own = Object.entries(this.properties.own ?? {});
    if (own.length > 0) this.#add('docProps/custom.xml', DECLARATION + customXml(own));
    const custom =
      own.length > 0 ? `<Relationship Id="rId3" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/>` : '';
    this.#add(
      '_rels/.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>${custom}</Relationships>`,
    );
    this.#types.close(this.#contentTypes());
    return this.#archive.bytes();
  }

  #add(path: string, xml: string): void {
    this.#archive.open(path).close(xml);
  }

  /** The charts of each sheet that has some, with the parts that lead to them. */
  #addCharts(): void {
    const relations = (type: string, targets: readonly string[]) =>
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${targets.map((target, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
    for (const { sheet, number } of this.#sheets) {
      if (sheet.charts.length === 0) continue;
      this.#add(
        `xl/worksheets/_rels/sheet${number}.xml.rels`,
        relations('drawing', [`../drawings/drawing${number}.xml`]),
      );
      this.#add(`xl/drawings/drawing${number}.xml`, DECLARATION + drawingXml(sheet.charts));
      const charts = sheet.charts.map((chart, i) => ({ chart, name: `chart${number}-${i + 1}.xml` }));
      for (const { chart, name } of charts) this.#add(`xl/charts/${name}`, DECLARATION + chartXml(chart));
      this.#add(
        `xl/drawings/_rels/drawing${number}.xml.rels`,
        relations(
          'chart',
          charts.map(({ name }) => `../charts/${name}`),
        ),
      );
    }
  }

  #contentTypes(): string {
    const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
    const sheets = this.#sheets.map(({ number }) =>
      part(`xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet+xml`),
    );
    const charts = this.#sheets.flatMap(({ sheet, number }) =>
      sheet.charts.flatMap((_, i) => [
        ...(i === 0
          ? [part(`xl/drawings/drawing${number}.xml`, 'application/vnd.openxmlformats-officedocument.drawing+xml')]
          : []),
        part(
          `xl/charts/chart${number}-${i + 1}.xml`,
          'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
        ),
      ]),
    );
    const custom = this.properties.own
      ? part('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml')
      : '';
    return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`)}${sheets.join('')}${charts.join('')}${part('xl/styles.xml', `${SPREADSHEET}.styles+xml`)}${part('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`)}${part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${custom}</Types>`;
  }

  #relations(): string {
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
    const sheets = this.#sheets.map(({ number }) =>
      relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`),
    );
    return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${sheets.join('')}${relation('rIdStyles', 'styles', 'styles.xml')}${relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`;
  }
}

/** `docProps/custom.xml`; numbers below 2 are Office's own. */
function customXml(own: readonly (readonly [name: string, value: string])[]): string {
  const listed = own.map(
    ([name, value], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${xmlText(name)}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
  );
  const document = `${FORMATS}/officeDocument/2006`;
  return `<Properties xmlns="${document}/custom-properties" xmlns:vt="${document}/docPropsVTypes">${listed.join('')}</Properties>`;
}
