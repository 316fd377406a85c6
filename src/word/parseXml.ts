import { SaxesParser } from 'saxes';
import { WordError } from './WordFault.js';

/** An element of a part, or of what stands in it. */
export interface XmlElement {
  /** Its local name; `v:` and the like before it where it is none of the language of documents. */
  name: string;
  /** Attributes by their local names. */
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its text, of the elements that hold text. */
  text: string;
}

/** Deeper ones no document has: one table in another within a text box takes some forty. */
const DEEPEST = 250;
const MOST = 1_000_000;
/** Elements of the language of documents, as it was first published and as it was made a standard. */
const WORD = /\/wordprocessingml\/(?:\d{4}\/)?main$/;
const COMPATIBILITY = /\/markup-compatibility\//;
const prefixes = (uri: string) => (WORD.test(uri) ? '' : COMPATIBILITY.test(uri) ? 'mc:' : 'other:');

/** Elements whose white space is text. */
const TEXTUAL = new Set(['t', 'delText']);

/** The elements of a part, as a tree. Throws a WordError where it is not well-formed, or is more than a document may be. */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  const known = new Map<string, string>();
  let count = 0;
  const fail = (reason: 'doctype' | 'damaged' | 'too-complex'): never => {
    throw new WordError({ reason, part });
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => fail('damaged'));
  parser.on('doctype', () => fail('doctype'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (++count > MOST || open.length > DEEPEST) fail('too-complex');
    const prefix = known.get(uri) ?? prefixes(uri);
    known.set(uri, prefix);
    const values: Record<string, string> = Object.create(null);
    for (const attribute of Object.values(attributes)) values[attribute.local] = attribute.value;
    const element: XmlElement = { name: prefix + local, attributes: values, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element && TEXTUAL.has(element.name)) element.text += text;
  });
  parser.on('cdata', (text) => {
    const element = open.at(-1);
    if (element && TEXTUAL.has(element.name)) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(decoded(bytes, part)).close();
  return root.children[0] ?? fail('damaged');
}

function decoded(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new WordError({ reason: 'damaged', part });
  }
}

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** What the child of a name says as its value: `<w:jc w:val="center"/>`. */
export const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.val;

/** Whether a property that is on or off is on; undefined where nothing is said of it. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child && !['0', 'false', 'off', 'none'].includes(child.attributes.val ?? '');
}
