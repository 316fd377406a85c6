import { oneLine } from '../../plan/text/visible.js';
import layout from '../docx/layout.json' with { type: 'json' };
import { mm, pt } from '../docx/paper.js';
import type { Slip, SlipEntry, SlipLine, SlipPart } from './Slip.js';
import type { SlipPaper } from './SlipPaper.js';
import { gap, wordBox, wordParagraph, wordRun, wordTab } from './wordXml.js';

/** Where the text of an entry begins, behind its box or dash. */
const HANGING = mm(7);
const CODE_FONT = 'Courier New';
const { points, head, closing } = layout;
const size = points.small;

/** A slip as a letter on the Board's paper, with boxes to tick. */
export function slipDocx(slip: Slip, paper: SlipPaper): Uint8Array {
  const centred = { centred: true };
  return paper.bytes(slip.title, [
    wordParagraph([wordRun({ text: slip.title.toLocaleUpperCase('vi'), bold: true })], 'Line', {
      ...centred,
      before: pt(head.title),
    }),
    wordParagraph([wordRun({ text: oneLine(slip.addressed), bold: true })], 'Line', {
      ...centred,
      before: gap,
      after: pt(head.after),
    }),
    ...slip.opening.map((text) => wordParagraph([wordRun({ text: oneLine(text) })])),
    ...slip.parts.flatMap(part),
    ...slip.closing.map((text, i) =>
      wordParagraph([wordRun({ text: oneLine(text) })], 'Body', i === 0 ? { before: pt(closing.before) } : {}),
    ),
  ]);
}

function part({ title, note, entries }: SlipPart): string[] {
  const notes = note === undefined ? [] : [wordRun({ text: oneLine(note), italics: true, size })];
  return [
    wordParagraph([wordRun({ text: title })], 'Heading1'),
    ...(notes.length > 0 ? [wordParagraph(notes, 'Item', { keepNext: true })] : []),
    ...entries.flatMap(entry),
  ];
}

function entry({ box, head: text, lines }: SlipEntry): string[] {
  const mark = box ? wordBox : wordRun({ text: '–', size });
  const bold = lines.some(({ kind }) => kind !== 'code');
  return [
    wordParagraph([mark, wordTab, wordRun({ text: oneLine(text), bold, size })], 'Line', {
      left: HANGING,
      hanging: HANGING,
      before: gap,
      keepNext: lines.length > 0,
    }),
    ...lines.map(below),
  ];
}

function below(line: SlipLine): string {
  if (line.kind === 'code')
    return wordParagraph([wordRun({ text: line.text, size, font: CODE_FONT })], 'Line', { left: HANGING });
  const label = line.label === undefined ? [] : [wordRun({ text: `${line.label}: `, size, italics: true })];
  const text = oneLine(line.text);
  const run = line.kind === 'quote' ? { text: `“${text}”`, size, italics: true } : { text, size };
  return wordParagraph([...label, wordRun(run)], 'Line', { left: HANGING, justified: true, before: pt(2) });
}
