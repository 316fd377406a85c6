import { oneLine } from '../../plan/text/visible.js';
import { base64 } from './base64.js';

/** Bytes of UTF-8 in one word, so that with the name of its header a line stays within 76 characters (RFC 2047, 2). */
const WORD = 36;
const utf8 = new TextEncoder();

/**
 * A text for a header, in encoded words that stand on lines of their own (RFC 2047, encoding B). Whatever is in the text, a
 * line break of a name above all, nothing of it is syntax.
 */
export function encodedWords(text: string): string {
  const words: string[] = [];
  let [word, size] = ['', 0];
  for (const character of oneLine(text)) {
    const { length } = utf8.encode(character);
    if (size + length > WORD) {
      words.push(word);
      [word, size] = ['', 0];
    }
    word += character;
    size += length;
  }
  return [...words, word].map((one) => `=?UTF-8?B?${base64(one)}?=`).join('\r\n ');
}
