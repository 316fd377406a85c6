import { TableRow } from 'docx';

type RowXml = ReturnType<TableRow['prepForXml']>;

/**
 * A row that is built while its table is written and then let go: as objects a row takes many times the room of its
 * texts, and an appendix has thousands of rows.
 */
export class LateRow extends TableRow {
  constructor(private readonly build: () => TableRow) {
    super({ children: [] });
  }

  override prepForXml(context: Parameters<TableRow['prepForXml']>[0]): RowXml {
    return this.build().prepForXml(context);
  }
}
