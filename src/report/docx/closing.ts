import type { Table } from 'docx';
import type { ReportContext } from '../Format.js';
import { sideBySide } from './grid.js';
import layout from './layout.json' with { type: 'json' };
import { paragraph } from './paper.js';

/** The end of the document: whom it goes to on the left, room to sign on the right, the name left blank. */
export function closing({ say, portion }: ReportContext): Table {
  const { recipients, list, signer } = say.paper.closing;
  const { points, closing: space } = layout;
  return sideBySide(space.columns, [
    [
      paragraph(recipients, 'Line', { bold: true, italics: true, size: points.small, before: space.before }),
      ...[...(portion ? say.byDistrict.recipients(portion) : []), ...list].map((recipient) =>
        paragraph(`- ${recipient}`, 'Line', { size: points.small }),
      ),
    ],
    [
      paragraph(signer, 'Line', { align: 'center', bold: true, before: space.before, after: space.signature }),
      paragraph('', 'Line', { align: 'center' }),
    ],
  ]);
}
