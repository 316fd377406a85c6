import { Paragraph, type Table } from 'docx';
import { yearOf } from '../../plan/model/calendar.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { sideBySide } from './grid.js';
import layout from './layout.json' with { type: 'json' };
import { mm, paragraph, rule, run } from './paper.js';

/**
 * The head of a document of the Board: who issues it and its number on the left, the Party, place and date on the right.
 * Number and day stay blank; what the configuration does not name is dotted.
 * @param kind how the kind of document is abbreviated in its number: `BC`
 */
export function letterhead({ issuer, say, asOf, only }: ReportContext, kind: string): Table {
  const { letterhead: words } = say.paper;
  const { parent, name, symbol, place } = issuer ?? words.blank;
  const { points, head } = layout;
  const centred = { align: 'center' } as const;
  return sideBySide(head.columns, [
    [
      paragraph(oneLine(parent), 'Line', centred),
      paragraph(oneLine(name), 'Line', { ...centred, bold: true }),
      paragraph('*', 'Line', centred),
      paragraph(words.number(kind, oneLine(symbol)), 'Line', centred),
      paragraph(only ? words.partialDraft : words.draft, 'Line', {
        ...centred,
        bold: true,
        boxed: true,
        before: head.draft,
      }),
    ],
    [
      new Paragraph({
        style: 'Line',
        alignment: 'center',
        indent: { left: mm(head.ruleIndent[say.language]), right: mm(head.ruleIndent[say.language]) },
        border: { bottom: { ...rule(head.rulePoints), space: 1 } },
        children: [run(words.party, { bold: true, size: points.party })],
      }),
      paragraph(words.dated(oneLine(place), yearOf(asOf)), 'Line', { ...centred, italics: true, before: head.date }),
    ],
  ]);
}

/** The title of a document: its kind, the lines of its subject, and the Party's five hyphens below. */
export function title(kind: string, ...subject: string[]): Paragraph[] {
  const { points, head } = layout;
  const centred = { align: 'center', bold: true } as const;
  return [
    paragraph(kind, 'Line', { ...centred, size: points.kind, before: head.title }),
    ...subject.map(
      (line) =>
        new Paragraph({
          style: 'Line',
          alignment: 'center',
          indent: { left: mm(head.subjectIndent), right: mm(head.subjectIndent) },
          children: [run(line, { bold: true })],
        }),
    ),
    paragraph('-----', 'Line', { align: 'center', after: head.after }),
  ];
}
