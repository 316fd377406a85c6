import { planShape, recordAt } from '../../../plan/model/model.js';
import { fromOldFont, oldFontIn } from '../../../plan/text/oldFont.js';
import { ownCopy } from '../../../plan/text/ownCopy.js';

/** A unit stands at the beginning of its plan; a line longer than this names none. */
const LINES = 80;
const LONGEST = 300;

type Reading = (line: string) => string;

/** The lines as they are, and as they were typed with a pre-Unicode font. */
const READINGS: readonly Reading[] = [
  (line) => line,
  (line) => fromOldFont(line, 'tcvn3') ?? line,
  (line) => fromOldFont(line, 'vni') ?? line,
];

/**
 * What the line `tên:` of a unit says in a text that is not a plan that can be read, whatever is wrong around it; undefined where no
 * such line is legible.
 */
export function legibleName(text: string): string | undefined {
  const lines = text.slice(0, LINES * LONGEST).split(/\r?\n/, LINES);
  for (const read of READINGS) {
    const name = nameIn(lines.map((line) => (line.length > LONGEST ? '' : read(line))));
    if (name !== undefined) return ownCopy(name);
  }
  return undefined;
}

const unitShape = () => recordAt('/unit');

/** The value of the first line of a name that stands below the unit's own key, or below none. */
function nameIn(lines: readonly string[]): string | undefined {
  let section: string | undefined;
  for (const line of lines) {
    const [, indent = '', key = '', value = ''] = /^([\s\ufeff-]*)([^:]+):(.*)$/u.exec(line) ?? [];
    const plain = key.trim().replace(/^["'“”‘’]|["'“”‘’]$/gu, '');
    if (plain === '') continue;
    const isTop = indent.replace('\ufeff', '') === '';
    if (section === undefined || section === 'unit') {
      if (unitShape().names.get(plain) === 'name') {
        const name = written(value);
        if (name !== undefined) return name;
      }
    }
    const known = planShape.names.get(plain);
    if (known !== undefined && (isTop || section === undefined)) section = known;
    else if (isTop && section !== undefined) section = plain;
  }
  return undefined;
}

/** A value without its quotation marks and what a comment adds. */
function written(value: string): string | undefined {
  const plain = value
    .trim()
    .replace(/\s#.*$/u, '')
    .replace(/^["'“”‘’{[\s]+|["'“”‘’,}\]\s]+$/gu, '');
  const old = oldFontIn(plain, 1);
  const meant = (old && fromOldFont(plain, old.cause)) ?? plain;
  return /\p{L}/u.test(meant) ? meant : undefined;
}
