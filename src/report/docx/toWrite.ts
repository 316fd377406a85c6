import type { Paragraph } from 'docx';
import type { PaperReport } from './PaperReport.js';
import { heading, paragraph } from './paper.js';

/** Lines to write on. */
const LINES = 3;

/** A section that only the Board can write: its place is kept, marked so that nobody overlooks it. */
export function toWrite(section: 'strengths' | 'causes', { say }: PaperReport): Paragraph[] {
  const { sections, toWrite: says } = say.paper;
  return [
    heading(sections[section]),
    paragraph(says[section], 'Body', { italics: true, framed: true, keepNext: true }),
    ...Array.from({ length: LINES }, () => paragraph(says.line, 'Body')),
  ];
}
