import { SaxesParser } from 'saxes';
import { FormError } from './FormFault.js';

/** What is done at each element of a part, by its name without a prefix. */
export interface XmlWalk {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Characters that are handed to the parser at once. */
const PART = 1 << 16;
/** Deeper elements no workbook has. */
const DEEPEST = 100;

/**
 * Goes through a part of a workbook as it stands there: a sheet of a million formatted rows makes no tree. Throws a FormError
 * where it is not well-formed, or has a document type, as no program for workbooks writes one.
 */
export function walkXml(bytes: Uint8Array, { open, close, text }: XmlWalk): void {
  const fail = (): never => {
    throw new FormError({ reason: 'damaged' });
  };
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) fail();
    open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(local(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const whole = decoded(bytes, fail);
  for (let at = 0; at < whole.length; at += PART) parser.write(whole.slice(at, at + PART));
  parser.close();
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function decoded(bytes: Uint8Array, fail: () => never): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return fail();
  }
}
