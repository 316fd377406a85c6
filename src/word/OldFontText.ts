import { fromOldFont, oldFontIn } from '../plan/text/oldFont.js';
import type { OldEncoding, WordNote } from './WordDocument.js';

/** The encoding that a font stands for, by its name: the letters of `.VnTime` are TCVN3 whatever they look like, those of `VNI-Times` VNI. */
function encodingOf(font: string | undefined): OldEncoding | undefined {
  if (font === undefined) return undefined;
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : undefined;
}

/** Fonts of capitals alone end so: `.VnTimeH`. Their small letters look as capitals do. */
const isCapitals = (font: string) => /^\.vn.*h$/i.test(font);

/** Letters that no pre-Unicode font has: what was typed in one was converted since, and the font's name has stayed. */
const BEYOND = /[\u0100-\u024f\u1e00-\u1eff]/;
const NOT_ASCII = /[\u0080-\u00ff]/;

/** A piece of a paragraph in one font. */
export interface FontRun {
  text: string;
  font?: string;
}

/**
 * Texts in pre-Unicode fonts, read as what they say. TCVN3 is a table and certain; VNI writes a vowel and its marks one
 * after the other, and is read only where every word is one.
 */
export class OldFontText {
  readonly #notes = new Map<string, WordNote>();

  /** The text of a paragraph. */
  read(runs: readonly FontRun[]): string {
    const pieces = joined(runs);
    const isConverted = pieces.some(({ text, font }) => encodingOf(font) !== undefined && BEYOND.test(text));
    return pieces.map(({ text, font }) => (isConverted ? text : this.#piece(text, font))).join('');
  }

  #piece(text: string, font: string | undefined): string {
    const from = encodingOf(font);
    if (from === undefined || font === undefined) return text;
    const meant = NOT_ASCII.test(text) ? fromOldFont(text, from) : text;
    const sample = text.split(/\s+/).find((word) => NOT_ASCII.test(word)) ?? '';
    if (meant === undefined) {
      const word = oldFontIn(text, 1)?.sample ?? sample;
      if (!this.#notes.has(font)) this.#notes.set(font, { is: 'unconverted', font, sample: word });
      return text;
    }
    if (sample !== '' && !this.#notes.has(from))
      this.#notes.set(from, { is: 'converted', from, sample, meant: fromOldFont(sample, from) ?? sample });
    return isCapitals(font) ? meant.toUpperCase() : meant;
  }

  get notes(): WordNote[] {
    return [...this.#notes.values()];
  }
}

/** Runs of one font as one: Word parts them anywhere, also between a vowel and its marks. */
function joined(runs: readonly FontRun[]): FontRun[] {
  const pieces: FontRun[] = [];
  for (const { text, font } of runs) {
    const last = pieces.at(-1);
    if (last && last.font === font) last.text += text;
    else pieces.push({ text, font });
  }
  return pieces;
}
