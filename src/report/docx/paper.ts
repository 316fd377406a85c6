import {
  AlignmentType,
  Header,
  HeadingLevel,
  type IBorderOptions,
  type IPropertiesOptions,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Language } from '../../messages/Language.js';
import { visible } from '../../plan/text/visible.js';
import layout from './layout.json' with { type: 'json' };

/** Millimetres as Word counts lengths: in twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
/** Points in the same unit. */
export const pt = (points: number): number => Math.round(points * 20);
/** A black rule of so many points. */
export const rule = (points: number): IBorderOptions => ({
  style: 'single',
  size: Math.round(points * 8),
  color: '000000',
});

/** How text looks where it differs from its paragraph. */
export interface TextStyle {
  bold?: boolean;
  italics?: boolean;
  /** In points. */
  size?: number;
  /** In a box, as a stamp. */
  boxed?: boolean;
}

/** Text, a plan's or a roster's among it, with what XML cannot hold or a reader cannot see made visible. */
export const safe = (text: string): string =>
  visible(text).replace(/[\ufffe\uffff]/g, (character) => `‹U+${character.charCodeAt(0).toString(16).toUpperCase()}›`);

/** A run of text, safe to print whatever is in it. */
export function run(text: string, { bold, italics, size, boxed }: TextStyle = {}): TextRun {
  return new TextRun({
    text: safe(text),
    ...(bold && { bold }),
    ...(italics && { italics }),
    ...(size !== undefined && { size: size * 2 }),
    ...(boxed && { border: { ...rule(layout.head.rulePoints), space: 4 } }),
  });
}

/** The paragraphs of the paper by name; in Word they are styles that the Board can change at one place. */
export type ParagraphStyle = 'Body' | 'Item' | 'Line' | 'Cell' | 'SmallCell';

/** Text, or runs of it, in a paragraph of a style. */
export function paragraph(
  content: string | readonly ParagraphChild[],
  style: ParagraphStyle = 'Body',
  { align, before, after, keepNext, framed, ...text }: TextStyle & ParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    style,
    alignment: align,
    ...((before !== undefined || after !== undefined) && {
      spacing: {
        ...(before !== undefined && { before: pt(before) }),
        ...(after !== undefined && { after: pt(after) }),
      },
    }),
    ...(keepNext && { keepNext }),
    ...(framed && { border: { top: frame, bottom: frame, left: frame, right: frame } }),
    // Word makes the last line as high as the mark at its end.
    ...(text.size !== undefined && { run: { size: text.size * 2 } }),
    children: typeof content === 'string' ? [run(content, text)] : [...content],
  });
}

interface ParagraphOptions {
  align?: 'left' | 'center' | 'right';
  /** Space above and below, in points. */
  before?: number;
  after?: number;
  /** On one page with the next paragraph. */
  keepNext?: boolean;
  /** In a frame, however many lines it takes. */
  framed?: boolean;
}

const frame: IBorderOptions = { ...rule(layout.head.rulePoints), space: 4 };

/**
 * What a section that ends with a table is to end with: Word wants a paragraph there, and one of ordinary height can make an
 * empty page.
 */
export const lastLine = (): Paragraph => new Paragraph({ style: 'End' });

/** The head of a section, or in italics of a part of one. */
export function heading(text: string, level: 1 | 2 = 1): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [run(text)],
  });
}

/** What stands above a table, and below it. */
export const caption = (text: string): Paragraph =>
  paragraph(text, 'Line', {
    align: 'center',
    bold: true,
    keepNext: true,
    before: layout.table.caption,
    after: layout.table.caption / 2,
  });
/** A remark below a table. */
export const below = (text: string): Paragraph =>
  paragraph(text, 'Line', {
    italics: true,
    size: layout.points.small,
    before: layout.table.after / 2,
    after: layout.table.after,
  });

/** The styles of the paper; the language is for the spelling checker. */
export function paperStyles(language: Language): NonNullable<IPropertiesOptions['styles']> {
  const { points, paragraph: space, font } = layout;
  const body = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(space.firstLine) },
    spacing: { after: pt(space.after), line: pt(space.line), lineRule: LineRuleType.AT_LEAST },
  };
  const head = { ...body, spacing: { ...body.spacing, before: pt(space.heading) }, keepNext: true };
  const item = { ...body, spacing: { ...body.spacing, after: pt(space.list) } };
  const cell = { spacing: { before: pt(layout.table.above), after: pt(layout.table.above) } };
  const style = (id: ParagraphStyle | 'End', size: number, paragraphOf: object) => ({
    id,
    name: `Rasoat ${id}`,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: size * 2 },
    paragraph: paragraphOf,
  });
  const plain = { font, size: points.body * 2, color: '000000', bold: true };
  return {
    default: {
      document: {
        run: { font, size: points.body * 2, language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' } },
      },
      heading1: { run: plain, paragraph: { ...head, outlineLevel: 0 } },
      heading2: { run: { ...plain, italics: true }, paragraph: { ...head, outlineLevel: 1 } },
    },
    paragraphStyles: [
      style('Body', points.body, body),
      style('Item', points.body, item),
      style('Line', points.body, {}),
      style('Cell', points.table, cell),
      style('SmallCell', points.appendix, cell),
      style('End', 1, { spacing: { line: pt(1), lineRule: LineRuleType.EXACT } }),
    ],
  };
}

/** An A4 page with the Party's margins, numbered at the top in the middle; not on the first page of a document. */
export function page(
  orientation: 'portrait' | 'landscape' = 'portrait',
  firstOfDocument = true,
): Omit<ISectionOptions, 'children'> {
  const { width, height, header, ...margin } = layout.page;
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    properties: {
      page: {
        size: {
          width: mm(width),
          height: mm(height),
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: mm(margin.top),
          bottom: mm(margin.bottom),
          left: mm(margin.left),
          right: mm(margin.right),
          header: mm(header),
          footer: mm(header),
        },
      },
      ...(firstOfDocument && { titlePage: true }),
    },
    headers: { default: new Header({ children: [number] }) },
  };
}
