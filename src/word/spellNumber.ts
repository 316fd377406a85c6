const ROMAN: readonly (readonly [value: number, numeral: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let [rest, written] = [value, ''];
  for (const [size, numeral] of ROMAN) {
    written += numeral.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return written;
}

/** a to z, then aa, bb, …, as Word goes on. */
function letter(value: number): string {
  const index = (value - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.floor((value - 1) / 26) + 1);
}

/** Larger numbers no list has. */
const LARGEST = 5000;

/** A number of a list in the way that the list counts (`w:numFmt`); in figures where that is none of the ways known. */
export function spellNumber(value: number, format: string): string {
  if (!(value >= 1 && value <= LARGEST)) return String(value);
  switch (format) {
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}
