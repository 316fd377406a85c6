import { shorten } from '../../messages/shorten.js';
import { yearOf } from '../../plan/model/calendar.js';
import { sideBySide } from '../docx/grid.js';
import type { PaperReport } from '../docx/PaperReport.js';
import { paragraph } from '../docx/paper.js';
import { heightOf } from './heights.js';
import layout from './layout.json' with { type: 'json' };
import { line, type Piece, type Sizes } from './Piece.js';

const { head, widths, most } = layout;

/** Who issues it and of what it is a summary, as of which day. */
export function pageHead(report: PaperReport, { text: size }: Sizes): Piece[] {
  const { context, say, words } = report;
  const conclusion = shorten(context.catalogue.conclusion.title[context.say.language], most.conclusion);
  const centred = { align: 'center', after: 0 } as const;
  return [
    letter(report),
    line(say.onePage.title, { ...centred, bold: true, size: head.kind, before: head.before }),
    line(say.paper.subject(conclusion), { ...centred, bold: true, size, indent: widths.subjectIndent }),
    ...(context.portion ? [line(say.byDistrict.subject(context.portion), { ...centred, bold: true, size })] : []),
    line(say.onePage.draft(words.date(context.asOf), context.only !== undefined), {
      ...centred,
      italics: true,
      size,
      after: layout.space.after,
    }),
  ];
}

/** The head of the Board's documents in short, without a number; names that would take the page are cut. */
function letter({ context, say }: PaperReport): Piece {
  const { letterhead: says } = say.paper;
  const { parent, name, place } = context.issuer ?? says.blank;
  const short = (text: string) => shorten(text, most.issuer);
  const look = { align: 'center', size: head.line } as const;
  const left = [paragraph(short(parent), 'Line', look), paragraph(short(name), 'Line', { ...look, bold: true })];
  const dated = says.dated(short(place), yearOf(context.asOf));
  const right = [
    paragraph(says.party, 'Line', { ...look, bold: true }),
    paragraph(dated, 'Line', { ...look, italics: true }),
  ];
  const heightsIn = (column: number, texts: readonly string[]) =>
    texts
      .map((text) => heightOf({ text, width: head.columns[column] ?? 0, size: head.line, bold: true }))
      .reduce((sum, height) => sum + height, 0);
  return {
    blocks: [sideBySide(head.columns, [left, right])],
    height: Math.max(heightsIn(0, [short(parent), short(name)]), heightsIn(1, [says.party, dated])),
  };
}
