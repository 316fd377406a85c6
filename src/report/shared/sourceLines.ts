let last: { text: string; lines: readonly string[] } | undefined;

/** The lines of a file, for code frames. A file may hold hundreds of plans, one after the other: it is cut once. */
export function sourceLines(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  if (last?.text !== text) last = { text, lines: text.split('\n') };
  return last.lines;
}
