import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Reports are readable at this many columns. */
export const COLUMNS = 80;

/** Composed Vietnamese and the marks around it: every character one column wide. Nearly all text is of this kind. */
const NARROW = /^[ -~\u00a1-\u024f\u1e00-\u1eff–—‘’“”«»‹›…·•✗✓○─]*$/;

/** How many columns a text takes. Widths are looked up only where some character may not be one column wide. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** Characters of the longest paragraph whose signs are measured one by one: the time for that is quadratic in them. */
const LONGEST = 4000;

/** Text wrapped to the width, every line indented. */
export function indented(text: string, indent: number, hanging = indent): string {
  const width = COLUMNS - Math.max(indent, hanging);
  // Wide signs take two columns; what is long beyond any sentence is not measured sign by sign.
  const lines = NARROW.test(text)
    ? wrapNarrow(text, width)
    : text.length > LONGEST
      ? wrapNarrow(text, Math.floor(width / 2))
      : wrapAnsi(text, width, { hard: true, trim: true }).split('\n');
  return lines.map((line, i) => (line === '' ? '' : ' '.repeat(i === 0 ? indent : hanging) + line)).join('\n');
}

function wrapNarrow(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ').flatMap((long) => long.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
