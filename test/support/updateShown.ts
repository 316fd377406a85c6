/**
 * What a transcript shows of an output, brought up to date (`UPDATE=1`): all of it, or around each line `…` as many lines as
 * before, found again by a line that has not changed. What comes out is to be read before it is committed.
 */
export function updateShown(actual: string, shown: string): string {
  const parts = shown.split(/^…$/m).map((part) => part.trim());
  if (parts.length === 1) return actual;
  const lines = actual.split('\n');
  let from = 0;
  const updated = parts.map((part, i) => {
    if (part === '') return '';
    const old = part.split('\n');
    const at = i === 0 ? 0 : i === parts.length - 1 ? lines.length - old.length : startOf(old, lines, from);
    from = Math.max(at, from) + old.length;
    return lines
      .slice(Math.max(at, 0), at + old.length)
      .join('\n')
      .trim();
  });
  return updated.join('\n…\n').trim();
}

/** The line at which a part begins now: told by the first of its lines that still stands, else by the one most alike. */
function startOf(part: readonly string[], lines: readonly string[], from: number): number {
  for (const [i, line] of part.entries()) {
    const at = line.trim() === '' ? -1 : lines.indexOf(line, from);
    if (at >= 0) return Math.max(at - i, from);
  }
  const words = new Set(part[0]?.split(/\s+/));
  const alike = lines.slice(from).map((line) => line.split(/\s+/).filter((word) => words.has(word)).length);
  return from + alike.indexOf(Math.max(...alike));
}
