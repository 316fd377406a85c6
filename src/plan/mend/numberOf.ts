import { NUMBERING, PART } from '../text/numbering.js';

const NUMBER = new RegExp(`^(?:${NUMBERING}|${PART})`, 'iu');

/** The number that a line begins with as the parts of a document do: `II.`, `1)`, `1.1.`, `Phần I.`; undefined where it has none. */
export const numberOf = (text: string): string | undefined => NUMBER.exec(text)?.[0];
