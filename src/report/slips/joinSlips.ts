import type { Slip, SlipPart } from './Slip.js';

/** The slips of several files that seem to be of one unit as one: what is said of each file, and what is asked once. */
export function joinSlips([first, ...others]: readonly [Slip, ...Slip[]]): Slip {
  const all = [first, ...others];
  const opening = all.flatMap((slip) => slip.opening);
  const isCommon = (line: string) => all.every((slip) => slip.opening.includes(line));
  const parts = new Map<string, SlipPart>();
  for (const part of all.flatMap((slip) => slip.parts)) {
    const known = parts.get(part.title);
    parts.set(part.title, known ? { ...known, entries: [...known.entries, ...part.entries] } : part);
  }
  return {
    ...first,
    // What is said of each file, then what is said of all.
    opening: once([...opening.filter((line) => !isCommon(line)), ...opening.filter(isCommon)]),
    parts: [...parts.values()],
    files: all.flatMap((slip) => slip.files ?? []),
    closing: once(all.flatMap(({ closing }) => closing)),
  };
}

const once = (lines: readonly string[]): string[] => [...new Set(lines)];
