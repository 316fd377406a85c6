import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run of text, with what `w:rPr` says. */
export const r = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
/** A paragraph of runs, or of one text, with what `w:pPr` says. */
export const p = (content: string, look = ''): string =>
  `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`;
export const centred = '<w:jc w:val="center"/>';
export const numbered = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
/** A cell of paragraphs, or of one text, with what `w:tcPr` says. */
export const tc = (content: string, look = ''): string =>
  `<w:tc>${look && `<w:tcPr>${look}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;
export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The body of a document around its blocks. */
export const documentXml = (...blocks: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NAMESPACES}><w:body>${blocks.join('')}<w:sectPr/></w:body></w:document>`;

const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word file of its blocks, as Word itself would pack it; `parts` beside or instead of the usual ones. */
export function docx(blocks: readonly string[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': RELATIONS,
    'word/document.xml': documentXml(...blocks),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** `styles.xml` and `numbering.xml` around their content. */
export const stylesXml = (content: string): string => `<w:styles xmlns:w="${W}">${content}</w:styles>`;
export const numberingXml = (content: string): string => `<w:numbering xmlns:w="${W}">${content}</w:numbering>`;
