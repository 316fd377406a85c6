import { kindInName, type NamedKind } from '../plan/model/kindInName.js';
import type { Level } from '../plan/model/Plan.js';
import { unitName } from '../plan/model/unitName.js';
import { ORGANS } from '../plan/model/withoutOrgan.js';
import { fold } from '../plan/text/fold.js';
import { lazy } from '../plan/text/lazy.js';

/** The unit that issues a document, by the lines at its head. */
export interface Organ {
  /** Its name as it stands there, mostly in capitals, without the organ that acts for it. */
  name: string;
  type?: string;
  /** Its level: what its name says, or below that of the organ above it. */
  level?: Level;
  /** The name says it, by itself or together with the organ above. */
  isCertain: boolean;
  /** The organ above it. */
  above?: string;
  /** Its name is put together from that of the organ above and a place. */
  isPieced?: boolean;
}

const BELOW: Partial<Record<Level, Level>> = { province: 'district', district: 'commune' };
const ORDER: readonly Level[] = ['province', 'district', 'commune'];

const organs = lazy(() => ORGANS.map((organ) => unitName(organ)));
/** `Đoàn huyện`: the Youth Union at a level, which its own names have the other way round. */
const UNION = /^(?:ĐOÀN|Đoàn)\s+(?=(?:tỉnh|huyện|thành phố|thị xã|thị trấn|quận)\s)/iu;
const FULL_UNION = 'Đoàn Thanh niên ';
/** A word for a level before a place. */
const PLACE = /\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s/iu;

/** What a name says of its kind. */
export const kindOf = (name: string): NamedKind => {
  const own = kindInName(name);
  return own.types.length > 0 ? own : kindInName(name.replace(UNION, FULL_UNION));
};

/** The most letters of a line with a name, and the most lines with names. */
const LONGEST = 150;
const MOST = 12;

/** Whether a line is only who acts for a body: `BAN THƯỜNG TRỰC`. */
const isOrganOnly = (line: string) => organs().includes(unitName(line));

/** A name without who acts for it. */
function withoutActing(name: string): string {
  const words = name.split(/\s+/);
  for (let length = Math.min(4, words.length - 1); length > 0; length--)
    if (isOrganOnly(words.slice(0, length).join(' '))) return words.slice(length).join(' ');
  return name;
}

/** `BAN CHẤP HÀNH THỊ XÃ VIỆT YÊN`, below whose it is: the place. */
function placeOfOrgan(line: string): string {
  const rest = withoutActing(line);
  return ` ${rest}`.search(PLACE) === 0 ? rest : line;
}

/** The organ that the lines at the head name: its own name last, those above it before; undefined where none is one. */
export function readOrgan(lines: readonly string[]): Organ | undefined {
  const bodies = lines
    .filter((line) => line.length <= LONGEST && !isOrganOnly(line))
    .map(placeOfOrgan)
    .slice(0, MOST);
  for (let last = bodies.length; last > 0; last--) {
    for (let first = last - 1; first >= 0; first--) {
      const name = withoutActing(bodies.slice(first, last).join(' '));
      if (kindOf(name).types.length === 0) continue;
      const above = withoutActing(bodies.slice(first, last - 1).join(' '));
      if (kindOf(above).levels.length > 0 && PLACE.test(` ${bodies[last - 1]}`))
        return ofOtherPlace(above, bodies[last - 1] ?? '', bodies.slice(0, first));
      return organOf(name, bodies.slice(0, first));
    }
  }
  return undefined;
}

/** `HỘI LHPN HUYỆN SÔNG THƯƠNG / XÃ AN THỊNH`: most likely the body of the same kind in the place below. */
function ofOtherPlace(above: string, place: string, before: readonly string[]): Organ {
  const at = above.search(PLACE);
  const name = `${at < 0 ? above : above.slice(0, at)} ${place}`;
  return { ...organOf(name, [...before, above]), isCertain: false, isPieced: true };
}

function organOf(written: string, before: readonly string[]): Organ {
  const above = readOrgan(before);
  const own = kindOf(written);
  // `TỈNH ỦY BẮC HÀ / BAN TUYÊN GIÁO`.
  const ofCommittee =
    own.levels.length === 0 && above?.type === 'party-committee' && fold(written).startsWith(fold('Ban '));
  const name = ofCommittee && above ? `${written} ${above.name}` : written;
  const { types, levels } = kindOf(name);
  const outranked = above?.level === undefined ? undefined : ORDER.indexOf(above.level);
  const possible = ofCommittee
    ? levels
    : levels.filter((level) => outranked === undefined || ORDER.indexOf(level) > outranked);
  const guess = possible[0] ?? levels[0] ?? (above?.level && BELOW[above.level]);
  const isCertain = possible.length === 1 || levels.length === 1;
  return {
    name,
    ...(types.length === 1 && { type: types[0] }),
    ...(guess !== undefined && { level: possible.length > 1 ? possible.at(-1) : guess }),
    isCertain,
    ...(above && { above: above.name }),
  };
}
