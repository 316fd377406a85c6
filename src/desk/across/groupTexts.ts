import { alikeTexts } from './alikeTexts.js';
import { type DistinctText, type Occurrence, textKinds } from './DistinctTexts.js';

/** Percent of common shingles from which two texts are held to be copies. */
export const SIMILAR = 80;

/** Texts that are copies of one another, the commonest wording first. */
export interface TextGroup {
  texts: [DistinctText, ...DistinctText[]];
  /** Each is at least this much like another, in percent; 100 for a single text. */
  similarity: number;
}

/** A group while it grows: the numbers of its texts, and the least similarity that brought them together. */
interface Group {
  members: number[];
  similarity: number;
}

type UnitAt = (place: Occurrence) => number;

/**
 * The texts that several units share: any two of different units that are alike stand in one group, whatever other texts
 * there are and in whatever order they came.
 * @param unitAt the number of the unit in whose plan a text stands
 */
export function groupTexts(texts: readonly DistinctText[], unitAt: UnitAt): TextGroup[] {
  const ordered = texts.toSorted((a, b) => a.hash - b.hash || (a.sample < b.sample ? -1 : 1));
  return textKinds.flatMap((kind) => {
    const ofKind = ordered.filter((text) => text.kind === kind);
    return groupsAmong(ofKind, unitAt).flatMap(({ members, similarity }): TextGroup | [] => {
      const chosen = members.flatMap((member) => ofKind[member] ?? []);
      const unitsOf = ({ places }: DistinctText) => new Set(places.map(unitAt)).size;
      const [commonest, ...others] = chosen.sort((a, b) => unitsOf(b) - unitsOf(a) || a.hash - b.hash);
      return commonest ? { texts: [commonest, ...others], similarity } : [];
    });
  });
}

function groupsAmong(texts: readonly DistinctText[], unitAt: UnitAt): Group[] {
  /** The unit of each text; undefined for one that several units have. */
  const units = texts.map(({ places: [first, ...others] }) => {
    const unit = first && unitAt(first);
    return others.every((place) => unitAt(place) === unit) ? unit : undefined;
  });
  const groups = units.map((unit, text): Group | undefined =>
    unit === undefined ? { members: [text], similarity: 100 } : undefined,
  );
  const groupOf = (text: number) => (groups[text] ??= { members: [text], similarity: 100 });
  // What is alike within one unit is no copy; what stands in one group need not be compared again.
  const isSettled = (one: number, other: number) =>
    (units[one] !== undefined && units[one] === units[other]) ||
    (groups[one] !== undefined && groups[one] === groups[other]);
  const shingles = texts.map((text) => text.shingles);
  for (const { one, other, similarity } of alikeTexts(shingles, SIMILAR, isSettled)) {
    const [a, b] = [groupOf(one), groupOf(other)];
    const [long, short] = a.members.length < b.members.length ? [b, a] : [a, b];
    long.similarity = Math.min(long.similarity, short.similarity, similarity);
    for (const member of short.members) {
      groups[member] = long;
      long.members.push(member);
    }
  }
  return [...new Set(groups.filter((group) => group !== undefined))];
}
