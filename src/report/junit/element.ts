import { visible } from '../../plan/text/visible.js';
import { xmlText } from '../xlsx/cellText.js';

/**
 * Text for XML 1.0: what could command or reorder is made visible, tabs are spaces, as everywhere; what XML has no place
 * for is dropped.
 */
const held = (text: string) =>
  xmlText(visible(text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')).replace(/[\ufffe\uffff]/g, ''));

/** A reader makes spaces of the line breaks of an attribute, unless they are written as references. */
const attribute = (text: string) => held(text).replaceAll('\n', '&#10;');

type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** The start of an XML element; attributes that are undefined are left out. */
export function opening(name: string, attributes: XmlAttributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attribute(String(value))}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** An XML element. `content` is XML already: `xmlContent` makes it of text. */
export function element(name: string, attributes: XmlAttributes, content = ''): string {
  const start = opening(name, attributes);
  return content === '' ? `${start.slice(0, -1)}/>` : `${start}${content}</${name}>`;
}

/** Text as the content of an element. */
export const xmlContent = held;
