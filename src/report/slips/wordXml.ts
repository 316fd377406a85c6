import { type ParagraphStyle, pt, safe } from '../docx/paper.js';

/** A run of text as WordprocessingML (ISO/IEC 29500-1, 17.3.2). */
export interface WordRun {
  text: string;
  bold?: boolean;
  italics?: boolean;
  /** In points, where it is not the style's. */
  size?: number;
  font?: string;
}

/** How a paragraph differs from its style (17.3.1); lengths in twentieths of a point. */
export interface WordParagraph {
  centred?: boolean;
  justified?: boolean;
  keepNext?: boolean;
  before?: number;
  after?: number;
  left?: number;
  /** How far the first line stands out to the left, where its mark is; a tab leads from there to the text. */
  hanging?: number;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text for XML, with what it cannot hold or a reader cannot see made visible. */
export const xmlText = (text: string): string =>
  safe(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** A run of text as WordprocessingML has it. */
export function wordRun({ text, bold = false, italics = false, size, font }: WordRun): string {
  const properties = [
    font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    bold ? '<w:b/><w:bCs/>' : '',
    italics ? '<w:i/><w:iCs/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ].join('');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** A tabulator. */
export const wordTab = '<w:r><w:tab/></w:r>';

/** A box that can be ticked in Word (MS-DOCX 2.6.1.3, `checkbox`). */
export const wordBox =
  '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>';

/** A paragraph of a style of the paper, or the head of a section. */
export function wordParagraph(
  runs: readonly string[],
  style: ParagraphStyle | 'Heading1' = 'Body',
  { centred = false, justified = false, keepNext = false, before, after, left, hanging }: WordParagraph = {},
): string {
  const space = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
  ].join('');
  const indent = hanging === undefined ? '' : ` w:hanging="${hanging}"`;
  return [
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    hanging === undefined ? '' : `<w:keepLines/><w:tabs><w:tab w:val="left" w:pos="${hanging}"/></w:tabs>`,
    space && `<w:spacing${space}/>`,
    left === undefined ? '' : `<w:ind w:left="${left}"${indent}/>`,
    centred ? '<w:jc w:val="center"/>' : justified ? '<w:jc w:val="both"/>' : '',
    `</w:pPr>${runs.join('')}</w:p>`,
  ].join('');
}

/** Above a paragraph that begins something new. */
export const gap = pt(4);
