/** One change of a text: what stands from `from` to `to`, in UTF-16 code units, gives way to `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A text with changes made to it. They stand in order, none over another. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const { from, to, text: put } of edits) {
    made += text.slice(at, from) + put;
    at = to;
  }
  return made + text.slice(at);
}

/** Changes of a text, in order, as the one from the first to the last; undefined where there is none. */
export function joinEdits(text: string, edits: readonly Edit[]): Edit | undefined {
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last || first === last) return first;
  const within = edits.map((edit) => ({ ...edit, from: edit.from - first.from, to: edit.to - first.from }));
  return { from: first.from, to: last.to, text: edited(text.slice(first.from, last.to), within) };
}
