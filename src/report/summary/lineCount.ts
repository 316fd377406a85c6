import { nfd } from '../../plan/text/normalise.js';

/** How wide letters of Times New Roman are, in thousandths of the font size. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    250: ' .,',
    278: "ijlt/:;'|",
    333: 'frI()[]-!',
    389: 'sJ',
    444: 'acez“”"?‘’',
    500: 'bdghknopquvxy0123456789–_*#$',
    556: 'FPS',
    564: '=+<>',
    611: 'ELTZ',
    667: 'BCR',
    722: 'wADGHKNOQUVXYĐ',
    778: 'm&',
    833: '%',
    889: 'M',
    944: 'W@',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);
/** Wider ones, and those of other scripts. */
const WIDEST = 1050;
/** What a letter with a mark takes more, for it may come from another font. */
const MARKED = 60;
const MARK = /\p{M}/u;
/** What bold letters take more. */
const BOLD = 1.08;

function letterWidth(letter: string): number {
  if (MARK.test(letter)) return MARKED;
  return WIDTHS.get(letter) ?? WIDEST;
}

/** How wide a text is, in units of its font size. */
function widthOf(text: string): number {
  const letters = [...nfd(text).replaceAll('đ', 'd\u0301')];
  return letters.reduce((sum, letter) => sum + letterWidth(letter), 0) / 1000;
}

/** Points in a millimetre. */
const POINTS = 72 / 25.4;

/** A line to be filled. */
export interface Line {
  /** In millimetres. */
  width: number;
  /** Of the letters, in points. */
  size: number;
  bold?: boolean;
}

/**
 * How many lines a text takes at most, broken between words as Word breaks it: counted here, because a page is to be filled
 * and no more, and whoever makes it has no fonts at hand.
 */
export function lineCount(text: string, { width, size, bold = false }: Line): number {
  const room = (width * POINTS) / (size * (bold ? BOLD : 1));
  const space = widthOf(' ');
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const wide = widthOf(word);
    const joined = filled === 0 ? wide : filled + space + wide;
    if (joined <= room) {
      filled = joined;
      continue;
    }
    // A word that is longer than a line is broken inside.
    lines += (filled === 0 ? 0 : 1) + Math.ceil(wide / room) - 1;
    filled = wide % room;
  }
  return lines;
}
