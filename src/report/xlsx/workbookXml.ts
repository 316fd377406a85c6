import { xmlText } from './cellText.js';
import { columnName, type Sheet } from './Sheet.js';

/** A sheet and the number of its file. */
export interface NumberedSheet {
  sheet: Sheet;
  number: number;
}

/** `xl/workbook.xml`: the sheets in their order, what their printed pages repeat, and over what their filters are. */
export function workbookXml(sheets: readonly NumberedSheet[], formats: string, relations: string): string {
  const ordered = sheets.toSorted((a, b) => a.sheet.layout.order - b.sheet.layout.order || a.number - b.number);
  const listed = ordered.map(
    ({ sheet, number }) => `<sheet name="${xmlText(sheet.layout.name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  const defined = ordered.flatMap(({ sheet }, i) => definedNames(sheet, i));
  const names = defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : '';
  return `<workbook xmlns="${formats}/spreadsheetml/2006/main" xmlns:r="${relations}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets>${names}</workbook>`;
}

function definedNames({ filter, headRow, printed, layout: { name, frozen } }: Sheet, index: number): string[] {
  const at = `'${name.replaceAll("'", "''")}'!`;
  const defined = (called: string, value: string, hidden = '') =>
    `<definedName name="_xlnm.${called}" localSheetId="${index}"${hidden}>${xmlText(value)}</definedName>`;
  const columns = frozen?.columns ? `${at}$A:$${columnName(frozen.columns - 1)},` : '';
  return [
    ...(filter === undefined ? [] : [defined('_FilterDatabase', at + filter, ' hidden="1"')]),
    ...(printed === undefined ? [] : [defined('Print_Area', at + printed)]),
    ...(headRow === undefined ? [] : [defined('Print_Titles', `${columns}${at}$${headRow}:$${headRow}`)]),
  ];
}
