import { nfc } from '../../plan/text/normalise.js';

/** Marks of a list, a heading, a quotation, a rule, and dashes that stand alone: no words. */
const MARK = /^[-+>#=|–—]+$/;

/** The words of a text as they are compared with its source: white space, emphasis and other marks of markdown aside. */
export function wordsOf(text: string): string[] {
  return nfc(text)
    .replace(/[*_`\\]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !MARK.test(word));
}
